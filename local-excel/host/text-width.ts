/**
 * Width of a line of text in digits of the same font. No font is opened here: the figures are those of Noto Sans, which is
 * wider in its letters than Calibri, so that what is reckoned is rather too much than too little.
 */
export function textWidth(text: string, bold: boolean): number {
  let width = 0;
  for (const character of text) width += WIDTHS.get(character) ?? widthOfOther(character);
  return bold ? width * BOLD : width;
}

/**
 * How many lines a text takes when it is wrapped: at spaces and hyphens, and inside a word that is longer than a line.
 * @param capacity width of a line in digits of the text's font
 */
export function wrappedLines(text: string, bold: boolean, capacity: number): number {
  return text
    .split(/\r\n|\r|\n/)
    .reduce((lines, paragraph) => lines + linesOf(paragraph, bold, capacity), 0);
}

const BOLD = 1.08;

const WIDTHS = new Map(
  (
    [
      ["ijlI|!.,:;'‘’ \u00a0", 0.48],
      ['frt()[]{}/\\-"°*“”•·', 0.72],
      ["ckszvxyJ", 0.92],
      ["ABCEFKLPRSTXYZ&", 1.14],
      ["DGHNOQUV", 1.33],
      ["mMwW@%…—✓✗", 1.65],
    ] as const
  ).flatMap(([characters, width]) =>
    [...characters].map((character): [string, number] => [character, width])
  )
);

const FIRST_WIDE = 0x2e80; // where the scripts of East Asia begin

function widthOfOther(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1.06;
  const width = code >= FIRST_WIDE ? 1.8 : (WIDTHS.get(character.normalize("NFD")[0] ?? "") ?? 1.1);
  WIDTHS.set(character, width);
  return width;
}

function linesOf(paragraph: string, bold: boolean, capacity: number): number {
  if (textWidth(paragraph, bold) <= capacity) return 1;
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.match(/[^\s-]*(?:-+|\s+|$)/g) ?? []) {
    const ink = textWidth(word.trimEnd(), bold);
    if (filled > 0 && filled + ink > capacity) {
      lines += 1;
      filled = 0;
    }
    const broken = Math.max(0, Math.ceil(ink / capacity) - 1);
    lines += broken;
    filled += textWidth(word, bold) - broken * capacity;
  }
  return lines;
}

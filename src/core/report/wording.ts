const CLIPPED_AT = 60;
/** What would move the cursor, colour a terminal or turn the reading direction; a name needs none of it. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;

/** "1 partner", "3 partners", "2 countries". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** "A", "A and B", "A, B and C"; past `atMost` items the rest is a figure: "A, B and 3 more". */
export function listed(items: readonly string[], atMost = 4): string {
  const rest = items.length - atMost;
  const parts = rest > 0 ? [...items.slice(0, atMost), `${rest} more`] : items;
  const last = parts[parts.length - 1] ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** The user's own words inside a sentence of ours: in quotation marks, on one line, not too long. */
export function quoted(text: string, atMost = CLIPPED_AT): string {
  return `“${clipped(text, atMost)}”`;
}

/** Text from a cell made fit for one line of print: no line breaks, no control characters. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, " ").replace(/\s+/g, " ").trim();
}

/** Whole numbers, ascending, as people write them: [1, 2, 3, 7] is "1–3 and 7". Beyond 40 stretches the rest is a figure. */
export function stretches(numbers: readonly number[]): string {
  const found: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last && number === last.to + 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  return listed(found.map(stretch), 40);
}

/** 4000000 is "EUR 4 000 000", with spaces that do not break. */
export function euro(amount: number): string {
  const [whole = "0", cents] = (Math.round(Math.abs(amount) * 100) / 100).toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0");
  return `${amount < 0 ? "−" : ""}EUR\u00a0${grouped}${cents ? `.${cents.padEnd(2, "0")}` : ""}`;
}

/** `text` led in by `before` (a colon, say); "" where there is no text to lead in. */
export function ledIn(before: string, text: string): string {
  return text === "" ? "" : `${before}${text}`;
}

/** Lines of at most `width` characters, broken between words; a longer word gets a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || longer.length <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function clipped(text: string, atMost: number): string {
  const characters = [...printable(text)];
  if (characters.length <= atMost) return characters.join("");
  return `${characters
    .slice(0, atMost - 1)
    .join("")
    .trimEnd()}…`;
}

function stretch({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

import { unitAt } from "./unit-at";

/**
 * The readings of a folded text whose letters come from two scripts that look alike, each put into one script:
 * "бългaрия" with a Latin "a" becomes all Cyrillic. Empty when the text stays within one script.
 */
export function oneScript(folded: string): readonly string[] {
  const scripts = scriptsIn(folded);
  if (SINGLE.has(scripts)) return [];
  return [LATIN, CYRILLIC, GREEK]
    .filter((script) => (scripts & script) !== 0)
    .map((script) => inScript(folded, script));
}

const LATIN = 1;
const CYRILLIC = 2;
const GREEK = 4;
const SINGLE: ReadonlySet<number> = new Set([0, LATIN, CYRILLIC, GREEK]);

function scriptsIn(text: string): number {
  let scripts = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    if (unit >= 0x61 && unit <= 0x7a) scripts |= LATIN;
    else if (unit >= 0x400 && unit <= 0x4ff) scripts |= CYRILLIC;
    else if (unit >= 0x370 && unit <= 0x3ff) scripts |= GREEK;
  }
  return scripts;
}

// Latin, Cyrillic, Greek; "" where a script has no such shape. By the shapes of small and of capital letters, since fold
// has made all small: a Latin H typed for the Cyrillic Н arrives here as h.
const LOOK_ALIKES: readonly (readonly [string, string, string])[] = [
  ["a", "а", "α"],
  ["b", "в", "β"],
  ["c", "с", ""],
  ["e", "е", "ε"],
  ["h", "н", "η"],
  ["i", "і", "ι"],
  ["j", "ј", ""],
  ["k", "к", "κ"],
  ["m", "м", "μ"],
  ["n", "", "ν"],
  ["o", "о", "ο"],
  ["p", "р", "ρ"],
  ["s", "ѕ", ""],
  ["t", "т", "τ"],
  ["v", "", "ν"],
  ["x", "х", "χ"],
  ["y", "у", "υ"],
  ["z", "", "ζ"],
];

/** By letter, its row; a letter of two rows stands for the upper one. */
const ROWS = new Map(
  [...LOOK_ALIKES].reverse().flatMap((row) => row.map((letter) => [letter, row] as const))
);

function inScript(text: string, script: number): string {
  const column = script >> 1;
  let mended = "";
  for (const letter of text) mended += ROWS.get(letter)?.[column] || letter;
  return mended;
}

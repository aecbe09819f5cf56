/**
 * The readings of a folded text whose letters come from two scripts that look alike, each put into one script:
 * "бългaрия" with a Latin "a" becomes all Cyrillic. Empty when the text stays within one script.
 */
export function oneScript(folded: string): readonly string[] {
  const present = SCRIPTS.filter(({ letters }) => letters.test(folded));
  if (present.length < 2) return [];
  return present.map(({ index }) => inScript(folded, index));
}

const SCRIPTS = [
  { index: 0, letters: /[a-z]/ },
  { index: 1, letters: /[\u0400-\u04ff]/ },
  { index: 2, letters: /[\u0370-\u03ff]/ },
] as const;

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

function inScript(text: string, script: 0 | 1 | 2): string {
  return [...text]
    .map((letter) => LOOK_ALIKES.find((shapes) => shapes.includes(letter))?.[script] || letter)
    .join("");
}

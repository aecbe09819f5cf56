import { HEADER_WORDS } from "../../reference/header-words";
import type { HeaderWord } from "../../reference/header-words";
import { agreedMeanings } from "./agreed-meanings";
import { fold } from "./fold";
import { listedBy } from "./listed-by";
import { once } from "./once";
import { phrases } from "./word-list";

/** What a word or phrase of headers means, spelling forgiven. */
export function meaningOf(phrase: string): HeaderWord | undefined {
  return MEANINGS().get(phrase);
}

/**
 * What it means where a program took all letters with accents out, or wrote others in Latin ones: "nzov prjemcu" was
 * "Názov príjemcu", "onoma" was "Όνομα".
 */
export function meaningAsSpelt(phrase: string): HeaderWord | undefined {
  return AS_PROGRAMS_SPELL().get(phrase);
}

/** A header with its words in full where all words of ours that begin so mean the same: "Acr." is the acronym. */
export function spelledOut(text: string): string {
  return text.includes(".") ? text.replace(CUT_SHORT, (cut: string) => inFull(cut)) : text;
}

const LEAST_LETTERS = 3;
const CUT_SHORT = /[^\s\d.,;:_()[\]/|–-]{3,}\.(?![^\s\d.,;:_()[\]/|?–-])/g;

function inFull(cut: string): string {
  const start = fold(cut);
  if (MEANINGS().has(start)) return cut;
  const words = BY_FIRST_LETTERS().get(start.slice(0, LEAST_LETTERS)) ?? [];
  const begun = words.filter((word) => word.startsWith(start) && !word.includes(" "));
  const [first] = begun;
  const agree = begun.every((word) => MEANINGS().get(word) === MEANINGS().get(first ?? ""));
  return agree && first !== undefined ? `${first} ` : cut;
}

/** What a word means that differs from one of ours in one letter; null for any other. */
export function resembling(token: string): HeaderWord | null {
  if (token.length < SHORTEST_MISTYPED) return null;
  for (const length of [token.length, token.length + 1, token.length - 1]) {
    const near = BY_START()
      .get(`${token[0] ?? ""}${length}`)
      ?.find((word) => oneSlip(token, word));
    const word = near === undefined ? undefined : MEANINGS().get(near);
    if (word !== undefined && word !== "filler") return word;
  }
  return null;
}

// One letter missing, added, changed or swapped with its neighbour.
function oneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length === restB.length) {
    const swapped = restA[0] === restB[1] && restA[1] === restB[0];
    return restA.slice(1) === restB.slice(1) || (swapped && restA.slice(2) === restB.slice(2));
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

const SHORTEST_MISTYPED = 6;

const MEANINGS = once<ReadonlyMap<string, HeaderWord>>(
  () => new Map(everyWord().map(([word, meaning]) => [fold(word), meaning]))
);

// Not where two words leave the same.
const AS_PROGRAMS_SPELL = once(() => {
  const left: [string, HeaderWord][] = [];
  for (const [word, meaning] of everyWord()) {
    const latin = inLatinLetters(fold(word));
    for (const rest of [fold(word.replace(ACCENTED, "")), latin]) {
      // "Pole" was no πόλη.
      const shortest = rest === latin ? SHORTEST_LATIN : SHORTEST_LEFT;
      if (rest.length < shortest || rest === fold(word)) continue;
      left.push([rest, meaning]);
    }
  }
  return agreedMeanings(left);
});

function inLatinLetters(word: string): string {
  return word.replace(ACCENTED, (letter) => LATIN().get(letter) ?? "");
}

// eslint-disable-next-line no-control-regex -- the ASCII range begins with control characters
const ACCENTED = /[^\x00-\x7f]/g;
const SHORTEST_LEFT = 4;
const SHORTEST_LATIN = 5;
// As the transliteration does it that programs make names of columns with.
const LATIN = once(
  () => new Map(phrases(LETTERS).map((pair) => [pair.slice(0, 1), pair.slice(1)] as const))
);
const LETTERS =
  "αa|βb|γg|δd|εe|ζz|ηe|θth|ιi|κk|λl|μm|νn|ξx|οo|πp|ρr|σs|ςs|τt|υu|φph|χkh|ψps|ωo|" +
  "аa|бb|вv|гg|дd|еe|жzh|зz|иi|йi|кk|лl|мm|нn|оo|пp|рr|сs|тt|уu|фf|хkh|цts|чch|шsh|щshch|ъ|ь|ыy|эe|юiu|яia";

function everyWord(): readonly (readonly [word: string, meaning: HeaderWord])[] {
  return Object.entries(HEADER_WORDS).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning as HeaderWord] as const)
  );
}

const BY_START = once(() => wordsBy((word) => `${word[0] ?? ""}${word.length}`));
const BY_FIRST_LETTERS = once(() => wordsBy((word) => word.slice(0, LEAST_LETTERS)));

function wordsBy(key: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  return listedBy(MEANINGS().keys(), key);
}

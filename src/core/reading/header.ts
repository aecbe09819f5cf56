import { HEADER_WORDS } from "../../reference/header-words";
import type { HeaderWord } from "../../reference/header-words";
import type { Field } from "./field";
import { fold } from "./fold";
import { fieldsOf } from "./header-fields";
import type { HeaderFit } from "./header-fields";
import { once } from "./once";

/**
 * What a header's text says its column holds: certain, likely where the cells must agree, null where it names no field of ours.
 * @public by itself: measured against real headers, without their cells
 */
export function readHeader(
  text: string
): { readonly field: Field; readonly confidence: "certain" | "likely" } | null {
  const best = headerFits(text)[0];
  if (best === undefined || best.weight < LIKELY) return null;
  return { field: best.field, confidence: best.weight >= CERTAIN ? "certain" : "likely" };
}

/** Every field that a header's text may name, best first; empty for a text that names none. */
export function headerFits(text: string): readonly HeaderFit[] {
  const header = withoutNote(text);
  const meaning = understand(header);
  if (meaning.words.size === 0 || meaning.words.has("foreign")) return [];
  const factor = trust(meaning);
  return factor === 0 ? fitsOfOneLanguage(header) : weighed(meaning, factor);
}

function weighed({ words }: Meaning, factor: number): readonly HeaderFit[] {
  return fieldsOf(words)
    .map(({ field, weight }) => ({ field, weight: weight * factor }))
    .sort((a, b) => b.weight - a.weight);
}

// "EU grant (This amount is …)": what explains the header in brackets is no part of it. Any other long text is none.
function withoutNote(text: string): string {
  if (text.length <= LONGEST_HEADER) return text;
  const [before = ""] = text.split(/[([]/, 1);
  return before.length <= LONGEST_HEADER ? before : "";
}

/** Of a header in two languages, what the one we know says, where it says it plainly and the other has no word of ours. */
function fitsOfOneLanguage(text: string): readonly HeaderFit[] {
  const parts = text.split(BETWEEN_LANGUAGES).map(understand);
  const telling = parts.filter(({ known }) => known > 0);
  const [only, ...others] = telling;
  if (!only || only.unknown > 0 || others.length > 0 || parts.length < 2) return [];
  const fits = weighed(only, IN_ONE_LANGUAGE);
  return (fits[0]?.weight ?? 0) >= CERTAIN * IN_ONE_LANGUAGE ? fits : [];
}

const BETWEEN_LANGUAGES = /__+|[\n\r]+|\s*[/|]\s*/;
const IN_ONE_LANGUAGE = 0.6;

/** Whether a text consists of words that headers are made of, none of them unknown; they need not name a field of ours. */
export function isHeaderText(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  const { words, unknown } = understand(text);
  return words.size > 0 && unknown === 0;
}

/** Whether a header plainly speaks of something that is none of our fields, whatever its cells look like. */
export function isForeignHeader(text: string): boolean {
  return text.length <= LONGEST_HEADER && understand(text).words.has("foreign");
}

/** From here on a fit is certain. */
export const CERTAIN = 0.9;
const LIKELY = 0.3;
// Longer texts in a header row are instructions or data.
const LONGEST_HEADER = 160;

interface Meaning {
  readonly words: ReadonlySet<HeaderWord>;
  /** How many words carry a meaning of ours, each occurrence counted. */
  readonly known: number;
  readonly unknown: number;
  readonly mistyped: boolean;
  /** Whether a word is there that no other kind of column has: "ECHE vorhanden" is about the charter, whatever the rest says. */
  readonly distinctive: boolean;
}

function understand(text: string): Meaning {
  const tokens = tokensOf(text);
  const words = new Set<HeaderWord>();
  let known = 0;
  let unknown = 0;
  let mistyped = false;
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tokens, at);
    if (found === null) {
      const slip = resembling(tokens[at] ?? "");
      if (slip === null) unknown++;
      else {
        mistyped = true;
        known++;
        words.add(slip);
      }
      at++;
      continue;
    }
    for (const word of found.words) if (word !== "filler") words.add(word);
    if (!found.words.includes("filler")) known++;
    at += found.length;
  }
  const distinctive =
    tokens.some((token) => DISTINCTIVE.has(token)) || (words.has("erasmus") && words.has("code"));
  return { words, known, unknown, mistyped, distinctive };
}

function tokensOf(text: string): readonly string[] {
  const spelt = text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/#|№|\bn\s?°/gi, " number ")
    .replace(/%/g, " percent ")
    .replace(/&/g, " and ")
    .replace(/€/g, " eur ");
  return fold(spelt)
    .split(" ")
    .map((token) => token.replace(/^(\p{L}{2,})\d+$/u, "$1"))
    .filter((token) => token !== "" && !/^\d+$/.test(token));
}

function phraseAt(
  tokens: readonly string[],
  at: number
): { readonly words: readonly HeaderWord[]; readonly length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length >= 1; length--) {
    const word = MEANINGS().get(tokens.slice(at, at + length).join(" "));
    if (word !== undefined) return { words: [word], length };
  }
  const halves = compound(tokens[at] ?? "");
  return halves === null ? null : { words: halves, length: 1 };
}

// "Partnerland", "Organisationstyp", "Projektname": two words of ours written as one.
function compound(token: string): readonly HeaderWord[] | null {
  for (let cut = token.length - 3; cut >= 4; cut--) {
    const tail = MEANINGS().get(token.slice(cut));
    if (tail === undefined || tail === "filler") continue;
    const head = headOf(token.slice(0, cut));
    if (head !== null) return [head, tail];
  }
  return null;
}

function headOf(text: string): HeaderWord | null {
  for (const link of ["", "s", "es", "n", "en"]) {
    if (!text.endsWith(link)) continue;
    const word = MEANINGS().get(text.slice(0, text.length - link.length));
    if (word !== undefined && word !== "filler") return word;
  }
  return null;
}

function resembling(token: string): HeaderWord | null {
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

function trust({ known, unknown, mistyped, distinctive }: Meaning): number {
  if (unknown >= known && !distinctive) return 0;
  if (unknown > 0) return 0.6;
  return mistyped ? 0.85 : 1;
}

const DISTINCTIVE: ReadonlySet<string> = new Set(["eche", "cees", "pic", "oid"]);
const SHORTEST_MISTYPED = 6;
const LONGEST_PHRASE = 6;

const MEANINGS = once<ReadonlyMap<string, HeaderWord>>(
  () =>
    new Map(
      Object.entries(HEADER_WORDS).flatMap(([meaning, words]) =>
        words.map((word) => [fold(word), meaning as HeaderWord] as const)
      )
    )
);

const BY_START = once(() => groupByStart([...MEANINGS().keys()]));

function groupByStart(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const start = `${word[0] ?? ""}${word.length}`;
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [word]);
    else group.push(word);
  }
  return groups;
}

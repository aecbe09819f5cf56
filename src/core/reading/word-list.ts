import { fold } from "./fold";

/** The phrases of a list as `reference` writes them: apart by "|" or a line break. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** The words of a list apart by white space, folded. */
export function foldedWords(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(fold));
}

/** Folded phrases with what they mean; throws where two meanings claim one spelling, a mistake in our own tables. */
export function wordList<T extends string>(
  table: Readonly<Partial<Record<T, string>>>
): ReadonlyMap<string, T> {
  const meanings = new Map<string, T>();
  for (const [meaning, list] of Object.entries(table) as [T, string][]) {
    for (const phrase of phrases(list)) claim(meanings, fold(phrase), meaning);
  }
  return meanings;
}

/** The parts of a cell that lists several things, as typed. */
export function listedParts(text: string): readonly string[] {
  if (text !== latest) {
    latestParts = text.split(BETWEEN_PARTS).filter(saysSomething);
    latest = text;
  }
  return latestParts;
}

/** Whether a cell that lists several things leaves open which of them it is. */
export function saysEither(text: string): boolean {
  return EITHER.test(text);
}

const EITHER = /\s(?:or|oder|ou)\s/i;

// A cell is tried as a role, as a type, as a status …, one after the other.
let latest = "";
let latestParts: readonly string[] = [];

function saysSomething(part: string): boolean {
  return /[a-z0-9]/i.test(part) || fold(part) !== "";
}

const BETWEEN_PARTS =
  /[,;/|+&()[\]\n\r\u2013\u2014:]+|\s-+\s|\s(?:and|or|und|oder|et|ou|y|e|i|en|og|och|ja)\s/i;

function claim<T extends string>(meanings: Map<string, T>, spelling: string, meaning: T): void {
  const owner = meanings.get(spelling) ?? meaning;
  if (owner !== meaning) throw new Error(`"${spelling}" is claimed by ${owner} and ${meaning}`);
  meanings.set(spelling, meaning);
}

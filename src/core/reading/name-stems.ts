import type { CountryCode } from "../../reference/countries";
import { allCountryAdjectives } from "./country-adjectives";
import { allCountryNames } from "./country-spellings";
import { once } from "./once";

/**
 * The one country whose name a folded text is but for the endings of its words, as a language declines them: "estijos" of
 * "estija", "luxemburgului" of "luxemburg". Undefined where two countries are as near. Never more than likely.
 */
export function countryOfStem(folded: string): CountryCode | undefined {
  const typed = folded.split(" ");
  let best = 0;
  let found: CountryCode | undefined;
  for (const { words, code } of BY_START().get(folded.slice(0, KEY)) ?? []) {
    const shared = sharedLetters(typed, words);
    if (shared > best) [best, found] = [shared, code];
    else if (shared === best && shared > 0 && code !== found) found = undefined;
  }
  return found;
}

interface Name {
  readonly words: readonly string[];
  readonly code: CountryCode;
}

const KEY = 3;
// Shorter stems are shared by too many: Mali and Malta, Iran and Iraq.
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 4;

const BY_START = once(() => {
  const groups = new Map<string, Name[]>();
  for (const [name, code] of [...allCountryNames(), ...allCountryAdjectives()]) {
    const start = name.slice(0, KEY);
    const group = groups.get(start) ?? [];
    group.push({ words: name.split(" "), code });
    groups.set(start, group);
  }
  return groups;
});

/** How many letters two names share, word by word from the start; 0 where they differ in more than endings. */
function sharedLetters(typed: readonly string[], name: readonly string[]): number {
  if (typed.length !== name.length) return 0;
  let shared = 0;
  for (let i = 0; i < typed.length; i++) {
    const [a, b] = [typed[i] ?? "", name[i] ?? ""];
    const length = sharedStart(a, b);
    const endings = Math.max(a.length, b.length) - length;
    if (endings > 0 && (length < SHORTEST_STEM || endings > LONGEST_ENDING)) return 0;
    shared += length;
  }
  return shared;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

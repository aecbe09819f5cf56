import { fold } from "../reading/fold";

/** A number of something that a title claims ("28 partners from 14 countries"). */
export interface Claim {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly number: number;
  readonly noun: "partners" | "countries";
}

/** The claims in a title's text. */
export function claimsIn(text: string, row: number): readonly Claim[] {
  return text.split(/[,;:()|/]|\s[-–—]\s/).flatMap((clause) => claimsOf(clause, row));
}

function claimsOf(clause: string, row: number): readonly Claim[] {
  const words = fold(clause).split(" ");
  return words.flatMap((word, at) => {
    if (!/^\d{1,3}$/.test(word)) return [];
    const next = words[at + 1] ?? "";
    const noun = NOUNS.get(ADJECTIVES.has(next) ? (words[at + 2] ?? "") : next);
    return noun === undefined ? [] : [{ row, number: Number(word), noun }];
  });
}

const ADJECTIVES: ReadonlySet<string> = new Set(
  "full project consortium different eu european member programme associated".split(" ")
);

const NOUNS: ReadonlyMap<string, Claim["noun"]> = new Map([
  ...list(
    "partners organisations organizations institutions beneficiaries participants members entities partner organisationen einrichtungen",
    "partners"
  ),
  ...list(
    "partenaires organismes socios entidades partecipanti enti parceiros partnerow partnerzy instytucji organizacji partneri partnera partneru",
    "partners"
  ),
  ...list(
    "countries lander landern staaten pays paises paesi krajow krajach landen lande zemi zemlja orszag tari χωρες държави",
    "countries"
  ),
]);

function list(words: string, noun: Claim["noun"]): readonly (readonly [string, Claim["noun"]])[] {
  return words.split(" ").map((word) => [word, noun] as const);
}

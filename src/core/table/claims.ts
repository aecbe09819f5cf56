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
  const words = fold(text).split(" ");
  return words.flatMap((word, at) => {
    if (!/^\d{1,3}$/.test(word)) return [];
    const noun = words
      .slice(at + 1, at + 3)
      .map((next) => NOUNS.get(next))
      .find((one) => one !== undefined);
    return noun === undefined ? [] : [{ row, number: Number(word), noun }];
  });
}

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

import type { HeaderWord } from "../../reference/header-words";
import type { Field } from "./field";
import { FIELD_LINES } from "./field-lines";

/** How well a header's text alone fits a field: 1 says so plainly, less is one reading among several. */
export interface HeaderFit {
  readonly field: Field;
  readonly weight: number;
}

/**
 * The fields that a header's words name together, each with its weight: "organisation" and "type" are an organisation
 * type, "partner" and "type" most likely so. The first matching line decides, so what is special stands above what is
 * general.
 */
export function fieldsOf(words: ReadonlySet<HeaderWord>): readonly HeaderFit[] {
  if (words.has("countries")) return ofSeveral(words);
  if (words.has("registration") && !has(words, PLACES)) return [];
  if (words.has("region") && !words.has("country"))
    return words.has("landOrRegion") ? [{ field: "country", weight: 0.45 }] : [];
  // Who leads is a name, unless the header asks for yes or no.
  if (words.has("yesNo") && words.has("leader")) return [{ field: "isCoordinator", weight: 1 }];
  const told = withoutCompany(withMunicipality(withFund(withParty(without(words, "yesNo")))));
  const line = LINES.find(
    ({ all, none }) => all.every((either) => has(told, either)) && !has(told, none)
  );
  return (line?.fits ?? [])
    .filter(([field]) => !words.has("yesNo") || ANSWERED_BY_YES_OR_NO.test(field))
    .map(([field, weight]) => ({ field, weight }));
}

// "Partner countries" may be those of a whole project: its cells must agree.
function ofSeveral(words: ReadonlySet<HeaderWord>): readonly HeaderFit[] {
  const fits = fieldsOf(new Set<HeaderWord>([...without(words, "countries"), "country"]));
  return fits.map(({ field, weight }) => ({ field, weight: Math.min(weight, 0.5) }));
}

const PLACES: readonly HeaderWord[] = ["country", "landOrRegion", "stateOrStatus", "city", "place"];

const ANSWERED_BY_YES_OR_NO = /^(?:is|eche$|status$)/;

// A full partner is a party like any, whatever else the header says of it.
function withParty(words: ReadonlySet<HeaderWord>): ReadonlySet<HeaderWord> {
  return words.has("fullPartner") ? new Set<HeaderWord>([...words, "party"]) : words;
}

// A fund's name is the Union's.
function withFund(words: ReadonlySet<HeaderWord>): ReadonlySet<HeaderWord> {
  return words.has("fund") ? new Set<HeaderWord>([...words, "eu"]) : words;
}

// It is the town an organisation sits in, or the part of the country that a project is about.
function withMunicipality(words: ReadonlySet<HeaderWord>): ReadonlySet<HeaderWord> {
  return words.has("municipality") ? new Set<HeaderWord>([...words, "city", "place"]) : words;
}

// Beside other words a company is an organisation like any ("Company name"); alone it may head a column of ticks.
function withoutCompany(words: ReadonlySet<HeaderWord>): ReadonlySet<HeaderWord> {
  if (!words.has("company") || words.size === 1) return words;
  return new Set<HeaderWord>([...without(words, "company"), "organisation"]);
}

function without(words: ReadonlySet<HeaderWord>, left: HeaderWord): ReadonlySet<HeaderWord> {
  return words.has(left) ? new Set([...words].filter((word) => word !== left)) : words;
}

const LINES = FIELD_LINES.map(({ all, none = [], fits }) => ({
  all: all.map(alternatives),
  none: none.flatMap(alternatives),
  fits: Object.entries(fits) as [Field, number][],
}));

function alternatives(entry: string): readonly HeaderWord[] {
  return entry.split("|") as HeaderWord[];
}

function has(words: ReadonlySet<HeaderWord>, any: readonly HeaderWord[]): boolean {
  return any.some((word) => words.has(word));
}

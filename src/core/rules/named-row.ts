import type { CountryCode } from "../../reference/countries";
import { keepShape } from "../reading/kept-shape";
import { picNumber } from "../reading/identifier";
import { NO_NAME } from "../reading/name-glance";
import { marksOf } from "../reading/name-marks";
import { sameOrganisationKey } from "../reading/organisation-name";
import { spread } from "../reading/word-hash";
import type { Partner } from "../reading/partner";
import { PartnerOfRow } from "../reading/partner-of-row";
import { remembered } from "../reading/remembered";
import { stateOf } from "./place";
import type { Places } from "./rule";

/** A row with what tells whose it is. */
export interface NamedRow {
  readonly partner: Partner;
  /** The same for two spellings of one name; "" where the row names nobody. */
  readonly name: string;
  /** Its certain country, territories put to their state; null for none. */
  readonly country: CountryCode | null;
}

/** The rows of a table with their names, understood once for all who compare them. */
export interface NamedRows {
  /** For each row 1 where its name may be that of an official body or of a faculty, to be looked at more closely. */
  readonly telling: Uint8Array;
  /** The places of rows that stand for several organisations. */
  readonly several: readonly number[];
  /** Rows whose names are made of the same words, in different orders. */
  readonly reordered: readonly (readonly Partner[])[];
  /** For each row 1 where no other has its PIC or its name: an organisation of its own, and nobody's namesake. */
  readonly alone: Uint8Array;
  /** The rows that are not alone, in the order of the table. */
  readonly sharing: readonly NamedRow[];
}

/** Understands the names of a table, those that stand in many rows once. */
export function namedRows(places: Places, partners: readonly Partner[]): NamedRows {
  const { marks, telling, several } = marksOf(partners);
  const keyOf = remembered(sameOrganisationKey);
  const namedAlike = placesOfRepeated(marks);
  const keys = namedAlike.map((at) => keyOf(partners[at]?.organisation ?? ""));
  const sharedNames = repeatedTexts(keys);
  // A name's mark is the same in whatever order its words stand; rows of one spelling are told of elsewhere.
  const reordered = new Map<number, Map<string, Partner>>();
  namedAlike.forEach((at, i) => {
    const [mark, partner, key = ""] = [marks[at] ?? NO_NAME, partners[at], keys[i]];
    const spelt = reordered.get(mark) ?? new Map<string, Partner>();
    if (partner && key.includes(" ")) reordered.set(mark, spelt.set(key, partner));
  });
  const alone = new Uint8Array(partners.length).fill(1);
  namedAlike.forEach((at, i) => {
    if (sharedNames.has(keys[i] ?? "")) alone[at] = 0;
  });
  for (const at of placesOfRepeated(picNumbers(partners))) alone[at] = 0;

  const sharing: NamedRow[] = [];
  partners.forEach((partner, at) => {
    if (alone[at] === 1) return;
    const name = keyOf(partner.organisation);
    sharing.push(new RowWithName(partner, name, certainCountry(places, partner)));
  });
  return {
    telling,
    several,
    reordered: [...reordered.values()].map((spelt) => [...spelt.values()]),
    alone,
    sharing,
  };
}

class RowWithName implements NamedRow {
  constructor(
    readonly partner: Partner,
    readonly name: string,
    readonly country: CountryCode | null
  ) {}
}

keepShape(new RowWithName(new PartnerOfRow(0, 0, ""), "", null));

/** Nine digits are a number of their own. */
function picNumbers(partners: readonly Partner[]): Int32Array {
  const numbers = new Int32Array(partners.length);
  partners.forEach(({ pic }, at) => (numbers[at] = pic === null ? NO_NAME : picNumber(pic)));
  return numbers;
}

/** Where a number stands that stands in a list more than once; nothing is never the same as nothing. */
function placesOfRepeated(values: Int32Array): readonly number[] {
  const again = repeated(values);
  const places: number[] = [];
  if (again.size === 0) return places;
  for (let at = 0; at < values.length; at++) if (again.has(values[at] ?? NO_NAME)) places.push(at);
  return places;
}

function repeated(values: Int32Array): ReadonlySet<number> {
  const again = new Set<number>();
  // A hash table with room for twice as many, each at its own place or at the next that is free.
  const bits = 32 - Math.clz32(2 * values.length + 1);
  const table = new Int32Array(2 ** bits).fill(NO_NAME);
  // By index: typed arrays are slow to iterate over.
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NO_NAME;
    if (value === NO_NAME) continue;
    let place = spread(value) >>> (32 - bits);
    while (table[place] !== NO_NAME && table[place] !== value)
      place = (place + 1) & (2 ** bits - 1);
    if (table[place] === value) again.add(value);
    table[place] = value;
  }
  return again;
}

function repeatedTexts(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const text of texts) {
    if (text !== "" && seen.has(text)) again.add(text);
    seen.add(text);
  }
  return again;
}

/** A row's certain country, territories put to their state; null for none. */
export function certainCountry(places: Places, { country }: Partner): CountryCode | null {
  const certain = country.kind === "known" && country.confidence === "certain";
  return certain ? stateOf(places, country.value) : null;
}

import type { CountryCode } from "../../reference/countries";
import { keepShape } from "../reading/kept-shape";
import { NO_NAME } from "../reading/name-glance";
import { marksOf } from "../reading/name-marks";
import { sameOrganisationKey } from "../reading/organisation-name";
import { spread } from "../reading/word-hash";
import type { Partner } from "../reading/partner";
import { PartnerOfRow } from "../reading/partner-of-row";
import { stateOf } from "./place";
import type { Places } from "./rule";
import { type SharedName, SharedNames } from "./shared-names";

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
  /** Rows whose names may be those of official bodies or of faculties, to be looked at more closely. */
  readonly telling: readonly Partner[];
  /** Rows whose names are so short that they may be initials. */
  readonly short: readonly Partner[];
  /** Rows that stand for several organisations. */
  readonly several: readonly Partner[];
  /** Rows whose names are made of the same words, in different orders. */
  readonly reordered: readonly (readonly Partner[])[];
  /** For each row 1 where no other has its PIC or its name: an organisation of its own, and nobody's namesake. */
  readonly alone: Uint8Array;
  /** The rows that are not alone, in the order of the table. */
  readonly sharing: readonly NamedRow[];
}

/** Understands the names of a table, each spelling once. */
export function namedRows(places: Places, partners: readonly Partner[]): NamedRows {
  const { marks, ...seen } = marksOf(partners);
  const byPic = whereRepeated(picNumbers(partners));
  const byMark = whereRepeated(marks);
  const names = new SharedNames();
  const perhapsShared: SharedName[] = [];
  const sharedMark = (at: number): Partner | undefined =>
    byMark[at] === 1 ? partners[at] : undefined;
  // By place: of thousands most share nothing, and needn't be touched.
  for (let at = 0; at < partners.length; at++) {
    const partner = sharedMark(at);
    if (partner) perhapsShared.push(names.of(partner, marks[at] ?? NO_NAME));
  }

  const alone = new Uint8Array(partners.length).fill(1);
  const sharing: NamedRow[] = [];
  let next = 0;
  for (let at = 0; at < partners.length; at++) {
    const isByPic = byPic[at] === 1;
    const partner = isByPic ? partners[at] : sharedMark(at);
    if (!partner) continue;
    const name = byMark[at] === 1 ? perhapsShared[next++] : undefined;
    const sharesName = name !== undefined && name.rows > 1 && name.key !== "";
    if (!sharesName && !isByPic) continue;
    alone[at] = 0;
    const key = name?.key ?? sameOrganisationKey(partner.organisation);
    sharing.push(new RowWithName(partner, key, certainCountry(places, partner)));
  }
  const those = (at: readonly number[]): readonly Partner[] =>
    at.flatMap((one) => partners[one] ?? []);
  return {
    telling: those(seen.telling),
    short: those(seen.short),
    several: those(seen.several),
    reordered: names.reordered(),
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
  partners.forEach(({ pic }, at) => (numbers[at] = pic ?? NO_NAME));
  return numbers;
}

/** For each number 1 where it stands in a list more than once; nothing is never the same as nothing. */
function whereRepeated(values: Int32Array): Uint8Array {
  const again = repeated(values);
  const where = new Uint8Array(values.length);
  if (again.size === 0) return where;
  for (let at = 0; at < values.length; at++) if (again.has(values[at] ?? NO_NAME)) where[at] = 1;
  return where;
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

/** A row's certain country, territories put to their state; null for none. */
export function certainCountry(places: Places, { country }: Partner): CountryCode | null {
  const certain = country.kind === "known" && country.confidence === "certain";
  return certain ? stateOf(places, country.value) : null;
}

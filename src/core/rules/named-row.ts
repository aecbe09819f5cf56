import type { CountryCode } from "../../reference/countries";
import { fold } from "../reading/fold";
import { sameOrganisationKey } from "../reading/organisation-name";
import type { Partner } from "../reading/partner";
import { stateOf } from "./place";
import type { Places } from "./rule";

/** A row with what tells whose it is. */
export interface NamedRow {
  readonly partner: Partner;
  /** The organisation's name, folded. */
  readonly folded: string;
  /** The same for two spellings of one name; "" where the row names nobody. */
  readonly name: string;
  /** Its certain country, territories put to their state; null for none. */
  readonly country: CountryCode | null;
  /** Whether no other row has its PIC or its name: an organisation of its own, and nobody's namesake. */
  readonly alone: boolean;
}

/** The rows of a table with their names, understood once for all who compare them. */
export function namedRows(places: Places, partners: readonly Partner[]): readonly NamedRow[] {
  const folded = partners.map(({ organisation }) => fold(organisation));
  const names = partners.map(({ organisation }, at) =>
    sameOrganisationKey(organisation, folded[at])
  );
  const sharedNames = repeated(names);
  const sharedPics = repeated(partners.map(({ pic }) => pic));
  return partners.map((partner, at) => {
    const name = names[at] ?? "";
    return {
      partner,
      folded: folded[at] ?? "",
      name,
      country: certainCountry(places, partner),
      alone: !(name !== "" && sharedNames.has(name)) && !sharedPics.has(partner.pic),
    };
  });
}

/** What stands more than once in a list; nothing is never the same as nothing. */
function repeated<T>(values: readonly T[]): ReadonlySet<T | null> {
  const seen = new Set<T>();
  const again = new Set<T | null>();
  for (const value of values) {
    if (value === null) continue;
    const before = seen.size;
    if (seen.add(value).size === before) again.add(value);
  }
  return again;
}

function certainCountry(places: Places, { country }: Partner): CountryCode | null {
  const certain = country.kind === "known" && country.confidence === "certain";
  return certain ? stateOf(places, country.value) : null;
}

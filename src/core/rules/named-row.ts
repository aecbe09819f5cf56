import type { CountryCode } from "../../reference/countries";
import { fold } from "../reading/fold";
import { sameOrganisationKey } from "../reading/organisation-name";
import type { Partner } from "../reading/partner";
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
  /** The organisations' names, folded, in the order of the table. */
  readonly folded: readonly string[];
  /** For each row whether no other has its PIC or its name: an organisation of its own, and nobody's namesake. */
  readonly alone: readonly boolean[];
  /** The rows that are not alone, in the order of the table. */
  readonly sharing: readonly NamedRow[];
}

/** Understands the names of a table, those that stand in many rows once. */
export function namedRows(places: Places, partners: readonly Partner[]): NamedRows {
  const names = namesOf(partners);
  const sharedNames = repeated(names.map(({ key }) => (key === "" ? null : key)));
  const sharedPics = repeated(partners.map(({ pic }) => pic));
  const sharing: NamedRow[] = [];
  const alone = partners.map((partner, at) => {
    const name = names[at]?.key ?? "";
    if (!sharedNames.has(name) && !sharedPics.has(partner.pic)) return true;
    sharing.push({ partner, name, country: certainCountry(places, partner) });
    return false;
  });
  return { folded: names.map(({ folded }) => folded), alone, sharing };
}

interface Name {
  readonly folded: string;
  readonly key: string;
}

function namesOf(partners: readonly Partner[]): readonly Name[] {
  const known = new Map<string, Name>();
  return partners.map(({ organisation }) => {
    const before = known.get(organisation);
    if (before) return before;
    const folded = fold(organisation);
    const name = { folded, key: sameOrganisationKey(organisation, folded) };
    if (known.size < MOST_REMEMBERED) known.set(organisation, name);
    return name;
  });
}

// A table in which more organisations differ names few of them again.
const MOST_REMEMBERED = 1000;

/** What stands more than once in a list; nothing is never the same as nothing. */
function repeated(values: readonly (string | null)[]): ReadonlySet<string | null> {
  const seen = new Set<string>();
  const again = new Set<string | null>();
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

import { fold } from "../reading/fold";
import { listedBy } from "../reading/listed-by";
import type { Partner } from "../reading/partner";

/**
 * Tells partners of an earlier reading of a table among those of a later one: gives the later id, null where a partner is
 * gone or nobody can say which it is. The same PIC is the same organisation. So is the same name from the same country, or
 * the same name that nobody else bears, then or now; unless both have a PIC and it differs. Who has neither is known by row
 * and country, as long as all nameless from there stand where they stood: else another may have moved into that row. Of
 * several rows of an organisation it is the one in the same row, else the first. `isWanted`: among whom it is looked for.
 */
export function foundAgain(
  earlier: readonly Partner[],
  later: readonly Partner[],
  isWanted: (partner: Partner) => boolean = () => true
): (partner: Partner) => number | null {
  const wanted = later.filter(isWanted);
  const namedThen = listedBy(earlier, nameOf);
  const byPic = listedBy(wanted, ({ pic }) => pic);
  const byName = listedBy(wanted, nameOf);
  const byRow = listedBy(wanted.filter(isNameless), rowOf);
  const [rowsThen, rowsNow] = [namelessRows(earlier), namelessRows(later)];
  return (partner) => {
    const { pic, row } = partner;
    const name = nameOf(partner);
    const samePic = pic === null ? [] : (byPic.get(pic) ?? []);
    if (samePic.length > 0) return inRowOrFirst(samePic, partner);
    if (name !== null) {
      const named = (byName.get(name) ?? []).filter(mayBe(partner));
      const fromThere = named.filter(hasCountryOf(partner));
      const isUnique = named.length === 1 && namedThen.get(name)?.length === 1;
      return inRowOrFirst(isUnique ? named : fromThere, partner);
    }
    const there = countryOf(partner);
    const inRow = (byRow.get(row) ?? []).filter(hasCountryOf(partner)).find(mayBe(partner));
    return rowsThen.get(there) === rowsNow.get(there) ? (inRow?.id ?? null) : null;
  };
}

function nameOf({ organisation }: Partner): string | null {
  return fold(organisation) || null;
}

function isNameless(partner: Partner): boolean {
  return nameOf(partner) === null;
}

/** The rows without a name, by country. */
function namelessRows(partners: readonly Partner[]): ReadonlyMap<string, string> {
  const byCountry = listedBy(partners.filter(isNameless), countryOf);
  return new Map([...byCountry].map(([country, own]) => [country, own.map(rowOf).join()]));
}

function rowOf({ row }: Partner): number {
  return row;
}

function mayBe({ pic }: Partner): (other: Partner) => boolean {
  return (other) => pic === null || other.pic === null || other.pic === pic;
}

function inRowOrFirst(alike: readonly Partner[], partner: Partner): number | null {
  return (alike.find(({ row }) => row === partner.row) ?? alike[0])?.id ?? null;
}

function hasCountryOf(partner: Partner): (other: Partner) => boolean {
  return (other) => countryOf(other) === countryOf(partner);
}

function countryOf({ country }: Partner): string {
  if (country.kind === "known") return country.value;
  return country.kind === "unreadable" ? fold(country.typed) : "";
}

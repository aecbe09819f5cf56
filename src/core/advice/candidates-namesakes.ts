import type { Partner } from "../reading/partner";
import { type NamedRow, namedRows } from "../rules/named-row";
import type { Call } from "../rules/rule";
import { sortedByOrganisation } from "../rules/same-organisation";

/**
 * The rows that have a say in whose a row (by partner id) is, of those asked about: such as share its name or its PIC, and theirs in turn.
 * Rows that are alone may be left out: they have nobody. In the order of the table.
 */
export function relatives(
  sharing: readonly NamedRow[],
  isAskedAbout: (partner: Partner) => boolean
): (id: number) => readonly Partner[] {
  const byKey = new Map<string, NamedRow[]>();
  for (const row of sharing) {
    for (const key of keysOf(row)) {
      const known = byKey.get(key);
      if (known) known.push(row);
      else byKey.set(key, [row]);
    }
  }
  const relatives = new Map<number, readonly Partner[]>();
  for (const row of sharing) {
    if (relatives.has(row.partner.id)) continue;
    const family = familyOf(row, byKey);
    const asked = family.filter(isAskedAbout);
    for (const { id } of family) relatives.set(id, asked);
  }
  return (id) => relatives.get(id) ?? [];
}

/** Rows of one organisation, in the order of the table. */
export type Rows = readonly [Partner, ...Partner[]];

/** Rows by the organisation that they name, each with its first row where that stands in the table. */
export function gathered(
  call: Pick<Call, "places">,
  partners: readonly Partner[]
): readonly Rows[] {
  const { alone, sharing } = namedRows(call.places, partners);
  const single = partners.filter((_, at) => alone[at]).map((one) => [one]);
  const several = sortedByOrganisation(sharing).organisations.map((one) => one.partners);
  return [...single, ...several]
    .flatMap(([first, ...others]): Rows[] => (first ? [[first, ...others]] : []))
    .sort(([one], [other]) => one.id - other.id);
}

function familyOf(
  first: NamedRow,
  byKey: ReadonlyMap<string, readonly NamedRow[]>
): readonly Partner[] {
  const found = new Map([[first.partner.id, first.partner]]);
  const seen = new Set<string>();
  const open = [first];
  for (let row = open.pop(); row; row = open.pop()) {
    for (const key of keysOf(row).filter((one) => !seen.has(one))) {
      seen.add(key);
      const news = (byKey.get(key) ?? []).filter(({ partner }) => !found.has(partner.id));
      for (const one of news) found.set(one.partner.id, one.partner);
      open.push(...news);
    }
  }
  return [...found.values()].sort((one, other) => one.id - other.id);
}

function keysOf({ name, partner: { pic } }: NamedRow): readonly string[] {
  return [...(name === "" ? [] : [`name ${name}`]), ...(pic === null ? [] : [`pic ${pic}`])];
}

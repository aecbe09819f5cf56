import type { Partner } from "../reading/partner";
import type { NamedRow } from "../rules/named-row";

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

import type { CountryCode } from "../../reference/countries";
import type { Partner } from "../reading/partner";
import type { NamedRow } from "./named-row";

/** Rows that stand for one organisation, in the order of the table. */
export interface SameOrganisation {
  readonly partners: readonly Partner[];
  /** What tells that the rows are one organisation. */
  readonly by: "pic" | "name";
}

/** Rows sorted by organisation, and names that more than one organisation bears. */
export interface Sorted {
  readonly organisations: readonly SameOrganisation[];
  readonly namesakes: readonly (readonly Partner[])[];
}

/**
 * Same PIC: the same organisation. Same name but for spelling and legal form: the same too, unless both rows have a PIC
 * and they differ, or both have a certain country and they differ; those are namesakes. A row that fits several
 * namesakes joins one of them, whichever way the rows are ordered. Rows that are alone may be left out.
 */
export function sortedByOrganisation(rows: readonly NamedRow[]): Sorted {
  const clusters = new Map<string, Cluster>();
  const byName = new Map<string, Cluster[]>();
  const add = (key: string, by: SameOrganisation["by"], row: NamedRow): Cluster => {
    const known = clusters.get(key);
    const cluster = known ?? { key, by, partners: [], countries: new Set(), names: new Set() };
    cluster.partners.push(row.partner);
    if (row.country) cluster.countries.add(row.country);
    if (!known) clusters.set(key, cluster);
    if (row.name !== "" && !cluster.names.has(row.name)) {
      cluster.names.add(row.name);
      const named = byName.get(row.name);
      if (named) named.push(cluster);
      else byName.set(row.name, [cluster]);
    }
    return cluster;
  };

  const withPic = rows.filter((row) => row.partner.pic !== null);
  const withCountry = rows
    .filter((row) => row.partner.pic === null && row.country !== null)
    .sort(byCountryAndName);
  const withNeither = rows.filter((row) => row.partner.pic === null && row.country === null);
  for (const row of withPic) add(`pic ${row.partner.pic}`, "pic", row);
  // Countries first, so that a row without one finds every namesake it may be.
  for (const row of [...withCountry, ...withNeither]) {
    const fit = row.name === "" ? null : bestFit(byName.get(row.name) ?? [], row.country);
    add(fit?.key ?? ownKey(row), fit?.by ?? "name", row);
  }

  return {
    organisations: [...clusters.values()].map(({ partners: members, by }) => ({
      partners: [...members].sort((one, other) => one.id - other.id),
      by,
    })),
    namesakes: [...byName.values()]
      .filter((named) => named.length > 1)
      .map((named) => named.flatMap((cluster) => cluster.partners)),
  };
}

interface Cluster {
  readonly key: string;
  readonly by: SameOrganisation["by"];
  readonly partners: Partner[];
  readonly countries: Set<CountryCode>;
  readonly names: Set<string>;
}

// A row that joins a PIC without a country gives it one, so which row comes first must not hang on the table's order.
function byCountryAndName(one: NamedRow, other: NamedRow): number {
  return order(one.country ?? "", other.country ?? "") || order(one.name, other.name);
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function bestFit(named: readonly Cluster[], country: CountryCode | null): Cluster | null {
  let best: Cluster | null = null;
  for (const cluster of named) {
    if (country && cluster.countries.size > 0 && !cluster.countries.has(country)) continue;
    if (best === null || fitsBetter(cluster, best, country)) best = cluster;
  }
  return best;
}

function fitsBetter(one: Cluster, other: Cluster, country: CountryCode | null): boolean {
  const oneAgrees = country !== null && one.countries.has(country);
  const otherAgrees = country !== null && other.countries.has(country);
  if (oneAgrees !== otherAgrees) return oneAgrees;
  return one.key < other.key;
}

function ownKey({ partner, name, country }: NamedRow): string {
  return name === "" ? `row ${partner.id}` : `name ${name} in ${country ?? "?"}`;
}

import type { CountryCode } from "../../reference/countries";
import { picText, type Pic } from "../reading/identifier";
import { keepShape } from "../reading/kept-shape";
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
  /** Looked for when asked. */
  readonly namesakes: () => readonly (readonly Partner[])[];
}

/**
 * Same PIC: the same organisation. Same name but for spelling and legal form: the same too, unless both rows have a PIC
 * and they differ, or both have a certain country and they differ; those are namesakes. A row that fits several
 * namesakes joins one of them, whichever way the rows are ordered. Rows that are alone may be left out, as are those that
 * don't belong.
 */
export function sortedByOrganisation(
  rows: readonly NamedRow[],
  belongs: (partner: Partner) => boolean = () => true
): Sorted {
  const clusters = new Clusters();
  const withCountry = new AlikeRows();
  const withNeither: NamedRow[] = [];
  rows.forEach((row) => {
    if (!belongs(row.partner)) return;
    if (row.partner.pic !== null) clusters.addByPic(row, row.partner.pic);
    else if (row.country === null) withNeither.push(row);
    else withCountry.add(row);
  });
  // Countries first, so that a row without one finds every namesake it may be.
  for (const same of withCountry.all.sort(byCountryAndName)) clusters.addByName(same);
  for (const row of withNeither) clusters.addByName([row]);
  return {
    organisations: clusters.all.map(({ partners, by }) => ({ partners: inOrder(partners), by })),
    namesakes: () => clusters.namesakes(),
  };
}

type Alike = readonly [NamedRow, ...NamedRow[]];

/** Rows of one name in one country together; each by itself that has no name. */
class AlikeRows {
  readonly all: Alike[] = [];
  private readonly byName = new Map<string, Map<CountryCode | null, NamedRow[]>>();

  add(row: NamedRow): void {
    let named = this.byName.get(row.name);
    if (!named) this.byName.set(row.name, (named = new Map<CountryCode | null, NamedRow[]>()));
    const known = row.name === "" ? undefined : named.get(row.country);
    if (known) {
      known.push(row);
      return;
    }
    const first: [NamedRow, ...NamedRow[]] = [row];
    named.set(row.country, first);
    this.all.push(first);
  }
}

function inOrder(partners: readonly Partner[]): readonly Partner[] {
  const areInOrder = partners.every(({ id }, at) => id > (partners[at - 1]?.id ?? 0));
  return areInOrder ? partners : [...partners].sort((one, other) => one.id - other.id);
}

/** Rows gathered by whose they are. */
class Clusters {
  readonly all: Cluster[] = [];
  private readonly byName = new Map<string, Cluster[]>();
  private readonly byPic = new Map<Pic, Cluster>();
  private readonly byKey = new Map<string, Cluster>();

  addByPic(row: NamedRow, pic: Pic): void {
    const known = this.byPic.get(pic);
    const cluster = known ?? this.opened(this.byPic, pic, `pic ${picText(pic)}`, "pic");
    this.add(row, cluster);
  }

  /** Rows of one name in one country: all belong where the first does. */
  addByName(rows: Alike): void {
    const [first] = rows;
    const { name, country } = first;
    const fit = name === "" ? null : bestFit(this.byName.get(name) ?? [], country);
    const key = ownKey(first);
    const cluster = fit ?? this.byKey.get(key) ?? this.opened(this.byKey, key, key, "name");
    for (const row of rows) this.add(row, cluster);
  }

  namesakes(): readonly (readonly Partner[])[] {
    const borneBySeveral = [...this.byName.values()].filter((named) => named.length > 1);
    return borneBySeveral.map((named) => named.flatMap(({ partners }) => partners));
  }

  private opened<By>(
    known: Map<By, Cluster>,
    by: By,
    key: string,
    told: SameOrganisation["by"]
  ): Cluster {
    const cluster = new Cluster(key, told);
    known.set(by, cluster);
    this.all.push(cluster);
    return cluster;
  }

  private add({ partner, name, country }: NamedRow, cluster: Cluster): void {
    cluster.partners.push(partner);
    if (country) cluster.countries.add(country);
    if (name === "" || cluster.names.has(name)) return;
    cluster.names.add(name);
    const named = this.byName.get(name);
    if (named) named.push(cluster);
    else this.byName.set(name, [cluster]);
  }
}

keepShape(new Clusters());

/** Most organisations of thousands have one name and one country, and need no set for them. */
class FewTexts<T extends string> {
  private first: T | null = null;
  private more: Set<T> | null = null;

  get isEmpty(): boolean {
    return this.first === null;
  }

  has(text: T): boolean {
    return this.first === text || (this.more?.has(text) ?? false);
  }

  add(text: T): void {
    if (this.first === null) this.first = text;
    else if (this.first !== text) (this.more ??= new Set()).add(text);
  }
}

class Cluster {
  readonly partners: Partner[] = [];
  readonly countries = new FewTexts<CountryCode>();
  readonly names = new FewTexts<string>();

  constructor(
    readonly key: string,
    readonly by: SameOrganisation["by"]
  ) {}
}

keepShape(new Cluster("", "name"));

// A row that joins a PIC without a country gives it one, so which row comes first must not hang on the table's order.
function byCountryAndName([one]: Alike, [other]: Alike): number {
  return order(one.country ?? "", other.country ?? "") || order(one.name, other.name);
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function bestFit(named: readonly Cluster[], country: CountryCode | null): Cluster | null {
  let best: Cluster | null = null;
  for (const cluster of named) {
    if (country && !cluster.countries.isEmpty && !cluster.countries.has(country)) continue;
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

import type { CountryCode } from "../../reference/countries";
import type { Capability, Group, Partner } from "../reading/partner";
import {
  charterOf,
  declaredGroups,
  groupsAfterCharter,
  NO_GROUPS,
  type Charter,
} from "./organisation-groups";
import { placeOf, stateOf, type Place } from "./place";
import type { Call, Places } from "./rule";
import { sortedByOrganisation } from "./same-organisation";
import { takingPartOf, type TakingPart } from "./taking-part";
import type { Reason } from "./verdict";

/** One organisation that is or may be coordinator or full partner, from one row or from several that name it. */
export interface Organisation {
  /** Of the row that stands for it: the coordinating one, else the first that certainly takes part. */
  readonly id: number;
  readonly rows: readonly Partner[];
  /** Whether it takes part as coordinator or full partner, its country aside. */
  readonly takesPart: "yes" | "possibly";
  readonly coordinates: TakingPart["coordinates"];
  /** The country it counts for, territories put to their state; null where unknown. */
  readonly country: CountryCode | null;
  readonly countryIs: "certain" | "likely" | "unknown";
  /** Whether a full partner may come from there. */
  readonly allowed: Capability;
  readonly inProgramme: Capability;
  /** Whether it counts as a full partner, everything considered. */
  readonly counts: "yes" | "possibly" | "no";
  readonly reason: Reason;
  /** As the table has them. */
  readonly declared: Readonly<Record<Group, Capability>>;
  /** After the charter and the country had their say. */
  readonly groups: Readonly<Record<Group, Capability>>;
  readonly charter: Charter;
}

/** What the rules count: organisations, and the rows that can't be counted with why. */
export interface Counted {
  readonly organisations: readonly Organisation[];
  /** By partner id. */
  readonly leftOut: ReadonlyMap<number, Reason>;
}

/** The organisations behind the rows, each once; rows that certainly are no full partners are left out, with why. */
export function countedOrganisations(call: Call, partners: readonly Partner[]): Counted {
  const parts = new Map(partners.map((partner) => [partner.id, takingPartOf(partner)]));
  const leftOut = new Map<number, Reason>();
  for (const [id, part] of parts) if (part.counts === "no") leftOut.set(id, part.reason);

  const eligible = partners.filter((partner) => !leftOut.has(partner.id));
  const organisations = sortedByOrganisation(call.places, eligible).organisations.map((same) =>
    organisationOf(
      call,
      same.partners.flatMap((partner) => parts.get(partner.id) ?? [])
    )
  );
  for (const { id, rows } of organisations) {
    for (const row of rows) if (row.id !== id) leftOut.set(row.id, "duplicate");
  }
  return { organisations: organisations.sort((one, other) => one.id - other.id), leftOut };
}

function organisationOf(call: Call, parts: readonly TakingPart[]): Organisation {
  const rows = parts.map((part) => part.partner);
  const sure = parts.filter((part) => part.counts === "yes");
  const takesPart = sure.length > 0 ? "yes" : "possibly";
  const located = countryOf(call.places, rows);
  const place = located.countryIs === "certain" ? placeOf(call.places, located.country) : null;
  const allowed = allowedFrom(call.places, place);
  const counts =
    allowed === "no" ? "no" : takesPart === "yes" && allowed === "certain" ? "yes" : "possibly";
  const inProgramme = place === null ? "possible" : place === "programme" ? "certain" : "no";
  const declared = declaredGroups(parts);
  const charter = charterOf(call, rows, inProgramme);
  return {
    id: representative(parts),
    rows,
    takesPart,
    coordinates: strongestCoordination(parts),
    ...located,
    allowed,
    inProgramme,
    counts,
    reason: reasonFor(),
    declared,
    charter,
    groups: counts === "no" ? NO_GROUPS : groupsAfterCharter(call, declared, charter, inProgramme),
  };

  function reasonFor(): Reason {
    if (allowed === "no") return "country-not-allowed";
    if (takesPart === "possibly") return parts[0]?.reason ?? "role-unknown";
    if (allowed === "certain") return "counts";
    if (place === "unmentioned") return "country-unmentioned";
    return located.countryIs === "likely" ? "country-likely" : "country-unknown";
  }
}

function representative(parts: readonly TakingPart[]): number {
  const best =
    parts.find((part) => part.coordinates === "certain") ??
    parts.find((part) => part.counts === "yes") ??
    parts[0];
  return best?.partner.id ?? 0;
}

function strongestCoordination(parts: readonly TakingPart[]): TakingPart["coordinates"] {
  const order = ["certain", "possible", "unlikely"] as const;
  return order.find((one) => parts.some((part) => part.coordinates === one)) ?? "no";
}

type Located =
  | { readonly country: CountryCode; readonly countryIs: "certain" | "likely" }
  | { readonly country: null; readonly countryIs: "unknown" };

/** Rows of one organisation that certainly name different countries leave its country unknown. */
function countryOf(places: Places, rows: readonly Partner[]): Located {
  for (const confidence of ["certain", "likely"] as const) {
    const named = new Set<CountryCode>();
    for (const { country } of rows) {
      if (country.kind !== "known" || country.confidence !== confidence) continue;
      named.add(stateOf(places, country.value));
    }
    const [country] = named;
    if (named.size === 1 && country) return { country, countryIs: confidence };
    if (named.size > 1) break;
  }
  return { country: null, countryIs: "unknown" };
}

function allowedFrom(places: Places, place: Place | null): Capability {
  switch (place) {
    case null:
    case "unmentioned":
      return "possible";
    case "programme":
      return "certain";
    case "barred":
      return "no";
    case "elsewhere":
      return places.elsewhere === "full-partner" ? "certain" : "no";
  }
}

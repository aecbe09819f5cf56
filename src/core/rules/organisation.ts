import type { CountryCode } from "../../reference/countries";
import type { Capability, Group, Partner } from "../reading/partner";
import {
  asksForCharter,
  charterOf,
  declaredGroups,
  groupsAfterCharter,
  NO_GROUPS,
  type Charter,
} from "./organisation-groups";
import { placeFinder, stateOf, type Place } from "./place";
import type { Call, Places } from "./rule";
import { takingPartOf, type RowTaking, type TakingPart } from "./taking-part";
import type { Reason } from "./reason";

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

/** Makes organisations under one call, each from the rows that name it. */
export type OrganisationMaker = (rows: readonly Partner[], taking?: TakingPart) => Organisation;

/** Prepares the making of organisations. `taking`: of its only row, from whoever has it already. */
export function organisationMaker(call: Call): OrganisationMaker {
  const { places } = call;
  const placeIn = placeFinder(places);
  const asksCharter = asksForCharter(call);
  return (rows, taking) => {
    const { id, takesPart, coordinates, reason, declared } = togetherOf(rows, taking);
    const { country, countryIs } = countryOf(places, rows);
    const place = countryIs === "certain" ? placeIn(country) : null;
    const allowed = place === null ? "possible" : ALLOWED[place];
    const counts =
      allowed === "no" ? "no" : takesPart === "yes" && allowed === "certain" ? "yes" : "possibly";
    const inProgramme = place === null ? "possible" : IN_PROGRAMME[place];
    const charter = asksCharter ? charterOf(rows, inProgramme) : "not-asked";
    return {
      id,
      rows,
      takesPart,
      coordinates,
      country,
      countryIs,
      allowed,
      inProgramme,
      counts,
      reason:
        takesPart === "possibly" && allowed !== "no"
          ? reason
          : countryReason(allowed, place, countryIs),
      declared,
      charter,
      groups:
        counts === "no" ? NO_GROUPS : groupsAfterCharter(call, declared, charter, inProgramme),
    };
  };
}

/** Whether its country is known, and open whether that is a programme country: no cell of the table settles it. */
export function isOfUndecidedCountry({ countryIs, inProgramme }: Organisation): boolean {
  return countryIs === "certain" && inProgramme === "possible";
}

/** Whether full partners may come from its country, which is certainly no programme country. */
export function isFromOutside({ allowed, inProgramme }: Organisation): boolean {
  return allowed === "certain" && inProgramme === "no";
}

const ALLOWED: Readonly<Record<Place, Capability>> = {
  programme: "certain",
  "full-partner": "certain",
  "associated-partner-only": "no",
  barred: "no",
  undecided: "possible",
  unmentioned: "possible",
};

const IN_PROGRAMME: Readonly<Record<Place, Capability>> = {
  programme: "certain",
  "full-partner": "no",
  "associated-partner-only": "no",
  barred: "no",
  undecided: "possible",
  unmentioned: "no",
};

/** What the rows of an organisation say together, countries and charters aside. */
type Together = Pick<Organisation, "id" | "takesPart" | "coordinates" | "reason" | "declared">;

function togetherOf(rows: readonly Partner[], taking?: TakingPart): Together {
  const [only] = rows;
  if (only && rows.length === 1) {
    const { counts, coordinates, reason } = taking ?? takingPartOf(only);
    const takesPart = counts === "yes" ? counts : "possibly";
    return { id: only.id, takesPart, coordinates, reason, declared: only.groups };
  }
  const parts = rows.map((partner) => ({ partner, ...takingPartOf(partner) }));
  return {
    id: representative(parts),
    takesPart: parts.some((part) => part.counts === "yes") ? "yes" : "possibly",
    coordinates: strongestCoordination(parts),
    reason: parts[0]?.reason ?? "role-unknown",
    declared: declaredGroups(parts),
  };
}

function countryReason(
  allowed: Capability,
  place: Place | null,
  countryIs: Organisation["countryIs"]
): Reason {
  if (allowed === "no") return "country-not-allowed";
  if (allowed === "certain") return "counts";
  if (place === "unmentioned") return "country-unmentioned";
  if (place === "undecided") return "country-undecided";
  return countryIs === "likely" ? "country-likely" : "country-unknown";
}

function representative(parts: readonly RowTaking[]): number {
  const best =
    parts.find((part) => part.coordinates === "certain") ??
    parts.find((part) => part.counts === "yes") ??
    parts[0];
  return best?.partner.id ?? 0;
}

function strongestCoordination(parts: readonly TakingPart[]): TakingPart["coordinates"] {
  let strongest: TakingPart["coordinates"] = "no";
  for (const { coordinates } of parts) {
    if (COORDINATION[coordinates] > COORDINATION[strongest]) strongest = coordinates;
  }
  return strongest;
}

const COORDINATION: Readonly<Record<TakingPart["coordinates"], number>> = {
  no: 0,
  unlikely: 1,
  possible: 2,
  certain: 3,
};

type Located =
  | { readonly country: CountryCode; readonly countryIs: "certain" | "likely" }
  | { readonly country: null; readonly countryIs: "unknown" };

const NOWHERE: Located = { country: null, countryIs: "unknown" };

/** Rows of one organisation that certainly name different countries leave its country unknown. */
function countryOf(places: Places, rows: readonly Partner[]): Located {
  let likely: Located | undefined;
  let certain: Located | undefined;
  for (const { country: read } of rows) {
    if (read.kind !== "known") continue;
    const country = stateOf(places, read.value);
    if (read.confidence === "certain") {
      if (certain && certain.country !== country) return NOWHERE;
      certain ??= { country, countryIs: "certain" };
    } else {
      likely = likely && likely.country !== country ? NOWHERE : { country, countryIs: "likely" };
    }
  }
  return certain ?? likely ?? NOWHERE;
}

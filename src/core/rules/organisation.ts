import type { Capability, Group, Partner } from "../reading/partner";
import {
  asksForCharter,
  charterOf,
  declaredGroups,
  groupsAfterCharter,
  NO_GROUPS,
  type Charter,
} from "./organisation-groups";
import { locationFinder } from "./location";
import type { Place } from "./place";
import type { Call } from "./rule";
import type { Standing } from "./standing";
import { takingPartOf, type RowTaking, type TakingPart } from "./taking-part";
import type { Reason } from "./reason";

/**
 * One organisation that is or may be coordinator or full partner, from one row or from several that name it. Its partner is
 * the row that stands for it: the coordinating one, else the first that certainly takes part.
 */
export interface Organisation extends Standing {
  /** Of the row that stands for it. */
  readonly id: number;
  /** All rows that name it; null where there is none but its partner's, as for most of thousands. See `rowsOf`. */
  readonly several: readonly Partner[] | null;
  /** Whether it takes part as coordinator or full partner, its country aside. */
  readonly takesPart: "yes" | "possibly";
  readonly coordinates: TakingPart["coordinates"];
  readonly countryIs: "certain" | "likely" | "unknown";
  /** Whether a full partner may come from there. */
  readonly allowed: Capability;
  readonly inProgramme: Capability;
  /** As the table has them. */
  readonly declared: Readonly<Record<Group, Capability>>;
  readonly charter: Charter;
}

/** All rows that name an organisation, in the order of the table. */
export function rowsOf({ partner, several }: Organisation): readonly Partner[] {
  return several ?? [partner];
}

/** Whether any of these rows is so; no list is made for it. */
export function someRow(
  { partner, several }: Organisation,
  isSo: (row: Partner) => boolean
): boolean {
  return several === null ? isSo(partner) : several.some(isSo);
}

/** The ids of these rows. */
export function rowIdsOf(organisation: Organisation): readonly number[] {
  return rowsOf(organisation).map(({ id }) => id);
}

/** Makes organisations under one call. */
export interface OrganisationMaker {
  /** From a row that nobody shares. */
  readonly ofOne: (row: Partner, taking: TakingPart) => Organisation;
  /**
   * From the rows that name it.
   * @throws Error for no rows
   */
  readonly ofAll: (rows: readonly Partner[]) => Organisation;
}

/** Prepares the making of organisations. */
export function organisationMaker(call: Call): OrganisationMaker {
  const locationOf = locationFinder(call.places);
  const asksCharter = asksForCharter(call);
  const made = (
    partner: Partner,
    several: Organisation["several"],
    taking: TakingPart,
    declared: Organisation["declared"]
  ): Organisation => {
    const { countsAs, countryIs, place, allowed, inProgramme } = several
      ? locationOf.ofAll(several)
      : locationOf.ofOne(partner);
    const takesPart = taking.counts === "yes" ? "yes" : "possibly";
    const counts =
      allowed === "no" ? "no" : takesPart === "yes" && allowed === "certain" ? "yes" : "possibly";
    const mayTell = asksCharter && (several !== null || partner.eche.kind !== "absent");
    const charter = mayTell ? charterOf(several ?? [partner], inProgramme) : "not-asked";
    return {
      id: partner.id,
      partner,
      several,
      takesPart,
      coordinates: taking.coordinates,
      countsAs,
      countryIs,
      allowed,
      inProgramme,
      counts,
      reason:
        takesPart === "possibly" && allowed !== "no"
          ? taking.reason
          : countryReason(allowed, place, countryIs),
      declared,
      charter,
      groups:
        counts === "no" ? NO_GROUPS : groupsAfterCharter(call, declared, charter, inProgramme),
    };
  };
  return {
    ofOne: (row, taking) => made(row, null, taking, row.groups),
    ofAll: (rows) => {
      const parts = rows.map((partner) => ({ partner, ...takingPartOf(partner) }));
      const partner = representative(parts);
      const isOne = parts.length === 1;
      const declared = isOne ? partner.groups : declaredGroups(parts);
      return made(partner, isOne ? null : rows, together(parts), declared);
    },
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

/** What rows say together of the organisation's taking part; one that takes part takes part. */
function together(parts: readonly RowTaking[]): TakingPart {
  return {
    counts: parts.some(({ counts }) => counts === "yes") ? "yes" : "possibly",
    coordinates: strongestCoordination(parts),
    reason: parts[0]?.reason ?? "role-unknown",
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

function representative(parts: readonly RowTaking[]): Partner {
  const best =
    parts.find(({ coordinates }) => coordinates === "certain") ??
    parts.find(({ counts }) => counts === "yes") ??
    parts[0];
  if (!best) throw new Error("An organisation has at least one row.");
  return best.partner;
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

import type { Capability, Group, Partner } from "../reading/partner";
import type { Charter } from "./organisation-groups";
import type { Standing } from "./standing";
import type { TakingPart } from "./taking-part";

/**
 * One organisation that is or may be coordinator or full partner, from one row or from several that name it. Its partner is
 * the row that stands for it: the coordinating one, else the first that certainly takes part.
 */
export interface Organisation extends Standing, Profile {
  /** Of the row that stands for it. */
  readonly id: number;
  /** All rows that name it; null where there is none but its partner's, as for most of thousands. See `rowsOf`. */
  readonly several: readonly Partner[] | null;
  /** What it shares with those that are taken alike. */
  readonly profile: Profile;
}

/** All that rules ask of an organisation but who it is. */
export interface Profile extends Omit<Standing, "partner" | "sameAs"> {
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

/** Whether its country is known, and open whether that is a programme country: no cell of the table settles it. */
export function isOfUndecidedCountry({ countryIs, inProgramme }: Profile): boolean {
  return countryIs === "certain" && inProgramme === "possible";
}

/** Whether full partners may come from its country, which is certainly no programme country. */
export function isFromOutside({ allowed, inProgramme }: Profile): boolean {
  return allowed === "certain" && inProgramme === "no";
}

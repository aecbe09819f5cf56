import type { Partner } from "../reading/partner";
import { remembered, rememberedLatest } from "../reading/remembered";
import { locationFinder, type Location } from "./location";
import { someRow, type Organisation, type Profile } from "./organisation";
import {
  asksForCharter,
  charterOf,
  groupsAfterCharter,
  NO_GROUPS,
  rankOfGroups,
  type Charter,
} from "./organisation-groups";
import type { Reason } from "./reason";
import type { Call } from "./rule";
import type { TakingPart } from "./taking-part";

/** Finds profiles under one call, and counts what it finds. */
export interface Profiles {
  /** That of an organisation of one row that takes part so. */
  readonly ofOne: (part: TakingPart, row: Partner) => Profile;
  /** That of one of several rows. */
  readonly ofAll: (
    part: TakingPart,
    rows: readonly Partner[],
    declared: Profile["declared"]
  ) => Profile;
  /** What was found, each once, and how often. */
  readonly found: () => readonly SharedProfile[];
}

/** Prepares the finding of profiles under one call. */
export function profilesUnder(call: Call): Profiles {
  const locationOf = locationFinder(call.places);
  const asksCharter = asksForCharter(call);
  const all: Found[] = [];
  const newlyFound = (profile: Profile): Found => {
    const one = notCounted(profile);
    all.push(one);
    return one;
  };
  const seatAt = remembered((part: TakingPart) =>
    remembered((location: Location): Seat => ({ part, location, found: [] }))
  );
  // Most rows take part as the one above, and each reading of a country stands in many.
  const seatOfRow = rememberedLatest(
    remembered((part: TakingPart) =>
      remembered((country: Partner["country"]) => seatAt(part)(locationOf.ofOne(country)))
    )
  );
  const found = (seat: Seat, declared: Profile["declared"], charter: Charter): Found => {
    const at = CHARTERS.length * rankOfGroups(declared) + CHARTERS.indexOf(charter);
    const one = (seat.found[at] ??= newlyFound(profileOf(call, seat, declared, charter)));
    one.copies++;
    return one;
  };
  return {
    ofOne: (part, row) => {
      const seat = seatOfRow(part)(row.country);
      const mayTell = asksCharter && row.eche.kind !== "absent";
      const charter = mayTell ? charterOf([row], seat.location.inProgramme) : "not-asked";
      const one = found(seat, row.groups, charter);
      if (!hasType(row)) one.untyped++;
      if (!hasIdentifier(row)) one.unidentified++;
      return one.profile;
    },
    ofAll: (part, rows, declared) => {
      const seat = seatAt(part)(locationOf.ofAll(rows));
      const charter = asksCharter ? charterOf(rows, seat.location.inProgramme) : "not-asked";
      const one = found(seat, declared, charter);
      if (!rows.some(hasType)) one.untyped++;
      if (!rows.some(hasIdentifier)) one.unidentified++;
      return one.profile;
    },
    found: () => all,
  };
}

/** What organisations have in common that take part so from where they sit. */
interface Seat {
  readonly part: TakingPart;
  readonly location: Location;
  readonly found: (Found | undefined)[];
}

/** A profile, how many organisations have it, and how many of these have no type in any row, and neither a PIC nor an Erasmus code. */
interface Found {
  readonly profile: Profile;
  copies: number;
  untyped: number;
  unidentified: number;
}

function notCounted(profile: Profile): Found {
  return { profile, copies: 0, untyped: 0, unidentified: 0 };
}

/** A profile of so many. */
export type SharedProfile = Readonly<Found>;

function hasType({ types }: Partner): boolean {
  return types.kind !== "absent";
}

/** Whether a row has a code by which a list of HEIs knows them. */
export function hasIdentifier({ pic, erasmusCode }: Partner): boolean {
  return pic !== null || erasmusCode !== null;
}

/** The profiles of organisations under one call, each once: a few dozen, so that whatever is asked of them is soon answered. */
export function profilesAmong(organisations: readonly Organisation[]): readonly SharedProfile[] {
  const shared = new Map<Profile, Found>();
  for (const one of organisations) {
    const { profile } = one;
    const counts = shared.get(profile) ?? notCounted(profile);
    shared.set(profile, counts);
    counts.copies++;
    if (!someRow(one, hasType)) counts.untyped++;
    if (!someRow(one, hasIdentifier)) counts.unidentified++;
  }
  return [...shared.values()];
}

/** Of whom nothing is known. */
export const NOTHING_KNOWN: Profile = {
  takesPart: "possibly",
  coordinates: "no",
  countsAs: null,
  countryIs: "unknown",
  allowed: "possible",
  inProgramme: "possible",
  counts: "possibly",
  reason: "role-unknown",
  declared: NO_GROUPS,
  charter: "not-asked",
  groups: NO_GROUPS,
};

const CHARTERS: readonly Charter[] = ["not-asked", "holds", "lacks", "unknown"];

function profileOf(
  call: Call,
  { part, location }: Seat,
  declared: Profile["declared"],
  charter: Charter
): Profile {
  const { countsAs, countryIs, allowed, inProgramme } = location;
  const takesPart = part.counts === "yes" ? "yes" : "possibly";
  const ifAllowed = takesPart === "yes" && allowed === "certain" ? "yes" : "possibly";
  const counts = allowed === "no" ? "no" : ifAllowed;
  const isOpen = takesPart === "possibly" && allowed !== "no";
  return {
    takesPart,
    coordinates: part.coordinates,
    countsAs,
    countryIs,
    allowed,
    inProgramme,
    counts,
    reason: isOpen ? part.reason : countryReason(location),
    declared,
    charter,
    groups: counts === "no" ? NO_GROUPS : groupsAfterCharter(call, declared, charter, inProgramme),
  };
}

function countryReason({ allowed, place, countryIs }: Location): Reason {
  if (allowed === "no") return "country-not-allowed";
  if (allowed === "certain") return "counts";
  if (place === "unmentioned") return "country-unmentioned";
  if (place === "undecided") return "country-undecided";
  return countryIs === "likely" ? "country-likely" : "country-unknown";
}

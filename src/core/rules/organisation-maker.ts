import type { Partner } from "../reading/partner";
import { locationFinder } from "./location";
import type { Organisation } from "./organisation";
import { asksForCharter, charterOf, declaredGroups } from "./organisation-groups";
import { OrganisationOfRows } from "./organisation-of-rows";
import type { Call } from "./rule";
import { profilesUnder } from "./profile";
import { takingPartOf, type TakingPart, takingPart } from "./taking-part";

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
  const profileOf = profilesUnder(call);
  const made = (
    partner: Partner,
    several: Organisation["several"],
    taking: TakingPart,
    declared: Organisation["declared"]
  ): Organisation => {
    const location = several ? locationOf.ofAll(several) : locationOf.ofOne(partner);
    const mayTell = asksCharter && (several !== null || partner.eche.kind !== "absent");
    const charter = mayTell ? charterOf(several ?? [partner], location.inProgramme) : "not-asked";
    return new OrganisationOfRows(partner, several, profileOf(taking, location, declared, charter));
  };
  return {
    ofOne: (row, taking) => made(row, null, taking, row.groups),
    ofAll: (rows) => {
      const parts = rows.map(takingPartOf);
      const partner = representative(rows, parts);
      const isOne = rows.length === 1;
      const declared = isOne ? partner.groups : declaredGroups(rows, parts);
      return made(partner, isOne ? null : rows, together(parts), declared);
    },
  };
}

/** What rows say together of the organisation's taking part; one that takes part takes part. */
function together(parts: readonly TakingPart[]): TakingPart {
  const isSure = parts.some(({ counts }) => counts === "yes");
  const reason = isSure ? "counts" : (parts[0]?.reason ?? "role-unknown");
  return takingPart(reason, strongestCoordination(parts));
}

function representative(rows: readonly Partner[], parts: readonly TakingPart[]): Partner {
  const coordinating = parts.findIndex(({ coordinates }) => coordinates === "certain");
  const surely = parts.findIndex(({ counts }) => counts === "yes");
  const best = rows[coordinating] ?? rows[surely] ?? rows[0];
  if (!best) throw new Error("An organisation has at least one row.");
  return best;
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

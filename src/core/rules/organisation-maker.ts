import type { Partner } from "../reading/partner";
import type { Organisation } from "./organisation";
import { declaredGroups } from "./organisation-groups";
import { OrganisationOfRows } from "./organisation-of-rows";
import { profilesUnder, type SharedProfile } from "./profile";
import type { Call } from "./rule";
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
  /** The profiles of all that were made. */
  readonly profiles: () => readonly SharedProfile[];
}

/** Prepares the making of organisations. */
export function organisationMaker(call: Call): OrganisationMaker {
  const profiles = profilesUnder(call);
  const ofOne = (row: Partner, taking: TakingPart): Organisation =>
    new OrganisationOfRows(row, null, profiles.ofOne(taking, row));
  return {
    ofOne,
    ofAll: (rows) => {
      const parts = rows.map(takingPartOf);
      const partner = representative(rows, parts);
      const taking = together(parts);
      if (rows.length === 1) return ofOne(partner, taking);
      const profile = profiles.ofAll(taking, rows, declaredGroups(rows, parts));
      return new OrganisationOfRows(partner, rows, profile);
    },
    profiles: profiles.found,
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

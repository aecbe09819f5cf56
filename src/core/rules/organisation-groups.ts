import { GROUPS, type Capability, type Group, type Partner } from "../reading/partner";
import type { Call } from "./rule";
import type { TakingPart } from "./taking-part";

/** Whether an organisation holds the charter a HEI needs; "not-asked" where the call asks none or neither the table nor a list of holders says anything. */
export type Charter = "holds" | "lacks" | "unknown" | "not-asked";

export const NO_GROUPS: Readonly<Record<Group, Capability>> = {
  "labour-market-actor": "no",
  "higher-education-institution": "no",
  "vet-provider": "no",
};

/** A number for each way in which groups can be open, below `RANKS`. Spelt out: a loop would make garbage for each of thousands. */
export function rankOfGroups(groups: Readonly<Record<Group, Capability>>): number {
  const actor = rankOf(groups["labour-market-actor"]);
  const hei = rankOf(groups["higher-education-institution"]);
  return 9 * actor + 3 * hei + rankOf(groups["vet-provider"]);
}

export const RANKS = 27;

function rankOf(capability: Capability): number {
  if (capability === "no") return 0;
  return capability === "possible" ? 1 : 2;
}

/**
 * What any row says the organisation is, it is; certainly so where that row certainly takes part, or none does. `parts`: how
 * each row takes part.
 */
export function declaredGroups(
  rows: readonly Partner[],
  parts: readonly TakingPart[]
): Readonly<Record<Group, Capability>> {
  const anySure = parts.some((part) => part.counts === "yes");
  const declared = { ...NO_GROUPS };
  rows.forEach((partner, at) => {
    for (const group of GROUPS) {
      const capability = partner.groups[group];
      if (capability === "no" || declared[group] === "certain") continue;
      declared[group] = anySure && parts[at]?.counts !== "yes" ? "possible" : capability;
    }
  });
  return declared;
}

export function asksForCharter({ rules }: Call): boolean {
  return rules.some(({ requirement }) => requirement.kind === "eche");
}

/** The charter where the call asks for one. Rows that contradict each other leave it unknown. */
export function charterOf(rows: readonly Partner[], inProgramme: Capability): Charter {
  if (inProgramme === "no") return "not-asked";
  let asked = false;
  let said: boolean | undefined;
  for (const { eche } of rows) {
    if (eche.kind !== "absent") asked = true;
    if (eche.kind !== "known" || eche.confidence !== "certain") continue;
    if (said !== undefined && said !== eche.value) return "unknown";
    said = eche.value;
  }
  if (said === undefined) return asked ? "unknown" : "not-asked";
  return said ? "holds" : "lacks";
}

/** A HEI that lacks the charter it needs is no provider; one whose charter is unknown is possibly one. */
export function groupsAfterCharter(
  call: Call,
  declared: Readonly<Record<Group, Capability>>,
  charter: Charter,
  inProgramme: Capability
): Readonly<Record<Group, Capability>> {
  const hei = declared["higher-education-institution"];
  if (hei === "no" || charter === "holds" || charter === "not-asked") return declared;
  // Where full partners come from programme countries only, one that counts needs the charter wherever its cell may point.
  const needed = inProgramme === "certain" || call.places.elsewhere === "associated-partner-only";
  const lacks = charter === "lacks" && needed;
  return { ...declared, "higher-education-institution": lacks ? "no" : "possible" };
}

/** Whether an organisation may count for two of the rules on groups, so that counting it once or twice makes a difference. */
export function mayCountTwice(groups: Readonly<Record<Group, Capability>>): boolean {
  let possible = 0;
  for (const group of GROUPS) if (groups[group] !== "no") possible++;
  return possible > 1;
}

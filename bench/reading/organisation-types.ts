import { groupsOf, type GroupMarks } from "../../src/core/reading/groups";
import { readOrganisationTypes } from "../../src/core/reading/organisation-type";
import { GROUPS, type Group } from "../../src/core/reading/partner";
import type { DataFolder } from "./data-folder";
import { measured, type Measured } from "./measured";
import { judged, NO_ANSWER, type Answer } from "./outcome";
import { originName } from "./origin-name";

/** Labels of organisation types, by the group that they count in: those with an evident one, and those that leave it open. */
export function measureOrganisationTypes({ organisationTypes }: DataFolder): readonly Measured[] {
  const evident = organisationTypes.rows.filter((row) => row.class !== "ambiguous");
  const ambiguous = organisationTypes.rows.filter((row) => row.class === "ambiguous");
  const ofEvident = evident.map((row) => {
    const means = GROUP_OF_CLASS[row.class] ?? NO_GROUP;
    return judged(row.label, [means], ourGroup(row.label, means), originName(row.source));
  });
  const ofAmbiguous = ambiguous.map(({ label, source }) =>
    judged(label, [], onlyCertain(ourGroup(label, UNDECIDED)), originName(source))
  );
  return [
    measured(
      {
        id: "types-evident",
        says: "organisation types, evident",
        target: { mostWrongCertain: 0.005, leastRight: 0.97 },
      },
      ofEvident
    ),
    measured(
      {
        id: "types-ambiguous",
        says: "organisation types, ambiguous",
        target: { mostWrongCertain: 0 },
      },
      ofAmbiguous
    ),
  ];
}

const GROUP_OF_CLASS: Readonly<Record<string, Group>> = {
  HEI: "higher-education-institution",
  VET: "vet-provider",
  "LMA-enterprise": "labour-market-actor",
  "LMA-intermediary": "labour-market-actor",
};
const NO_GROUP = "no group";
const UNDECIDED = "no single group";

/**
 * The group that a label counts in for certain, else the one that is possible: `means` before others. A likely type leaves
 * all groups possible, which would be right about anything: it is judged by what it says, and as likely.
 */
function ourGroup(label: string, means: string): Answer {
  const types = readOrganisationTypes(label);
  if (types.kind !== "known") return NO_ANSWER;
  const groups = groupsOf({ ...types, confidence: "certain" }, NO_MARKS, "");
  const certain = GROUPS.filter((group) => groups[group] === "certain");
  const possible = GROUPS.filter((group) => groups[group] === "possible");
  const stage = types.evidence;
  const asSure = types.confidence === "certain";
  const [other = certain[0]] = certain.filter((group) => group !== means);
  if (other !== undefined) return { value: other, certain: asSure, stage };
  if (possible.length === 0) return { value: NO_GROUP, certain: asSure, stage };
  const isPossible = possible.some((group) => group === means);
  return isPossible ? { value: means, certain: false, stage } : NO_ANSWER;
}

/** A group that is only possible, or none at all, is what an ambiguous label should leave. */
function onlyCertain(answer: Answer): Answer {
  const isGroup = answer.value !== null && answer.value !== NO_GROUP;
  return isGroup && answer.certain ? answer : { ...NO_ANSWER, stage: answer.stage };
}

const NO_MARKS: GroupMarks = {
  "labour-market-actor": { kind: "absent" },
  "higher-education-institution": { kind: "absent" },
  "vet-provider": { kind: "absent" },
};

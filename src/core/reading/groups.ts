import { ORGANISATION_TYPES, type OrganisationType } from "../../reference/organisation-types";
import { groupsOfHints, hintsIn } from "./groups-of-name";
import { GROUPS, type Capability, type Group } from "./partner";
import type { Reading } from "./reading";
import { remembered, rememberedLatest } from "./remembered";

type Capabilities = Readonly<Record<Group, Capability>>;

/** What the table's columns of marks say of a partner's groups; a group without such a column is absent. */
export type GroupMarks = Readonly<Record<Group, Reading<boolean>>>;

/** `groupsOf` for many rows: what a type declares is worked out once for all cells that say it. */
export function groupsReader(): typeof groupsOf {
  const declaring = rememberedLatest(remembered((types: Types) => declaredBy(types) ?? null));
  return (types, marks, organisation) => groupsBy(declaring(types), marks, organisation);
}

type Types = Reading<readonly OrganisationType[]>;

/**
 * Which groups a partner can count in. A certainly declared type decides; so does a mark, and what the user settled goes before both. Where type and mark disagree, the
 * group stays possible. Only where neither declares anything (blank, unreadable, "Other", absent) does the name speak,
 * and it leaves every group it speaks for possible; a silent name leaves all of them. A likely type leaves all of them
 * possible too: the reading may be wrong, and until the user accepts it, it alone must make nothing unmet.
 */
export function groupsOf(types: Types, marks: GroupMarks, organisation: string): Capabilities {
  return groupsBy(declaredBy(types) ?? null, marks, organisation);
}

function groupsBy(
  declared: Capabilities | null,
  marks: GroupMarks,
  organisation: string
): Capabilities {
  return sayNothing(marks)
    ? (declared ?? namedBy(organisation))
    : markedBy(declared, marks, organisation);
}

function markedBy(
  declared: Capabilities | null,
  marks: GroupMarks,
  organisation: string
): Capabilities {
  const anyYes = GROUPS.some((group) => says(marks[group]) === true);
  const base = declared ?? (anyYes ? NONE : namedBy(organisation));
  return inEachGroup((group) => withMark(base[group], marks[group], declared !== null));
}

const NONE: Capabilities = inEachGroup(() => "no");
/** Nothing is known of somebody. */
export const ANY_GROUP: Capabilities = inEachGroup(() => "possible");

function sayNothing(marks: GroupMarks): boolean {
  return (
    marks["labour-market-actor"].kind === "absent" &&
    marks["higher-education-institution"].kind === "absent" &&
    marks["vet-provider"].kind === "absent"
  );
}

function declaredBy(types: Types): Capabilities | undefined {
  if (types.kind !== "known" || types.value.every((type) => type === "other")) return undefined;
  if (types.confidence !== "certain") return ANY_GROUP;
  const [first] = types.value;
  if (first && types.value.length === 1) return ORGANISATION_TYPES[first].groups;
  const telling = types.value.filter((type) => type !== "other");
  return inEachGroup((group) =>
    highest(telling.map((type) => ORGANISATION_TYPES[type].groups[group]))
  );
}

function namedBy(organisation: string): Capabilities {
  const hints = hintsIn(organisation);
  return (NAMED[hints] ??= possiblyIn(groupsOfHints(hints)));
}

function possiblyIn(named: ReadonlySet<Group>): Capabilities {
  if (named.size === 0) return ANY_GROUP;
  return inEachGroup((group) => (named.has(group) ? "possible" : "no"));
}

/** By what is found in names: those that speak alike share what follows from it. */
const NAMED: (Capabilities | undefined)[] = [];

function withMark(base: Capability, mark: Reading<boolean>, declared: boolean): Capability {
  const said = says(mark);
  if (isChoice(mark)) return said === true ? "certain" : "no";
  if (said === true) return "certain";
  if (said === false) return declared && base !== "no" ? "possible" : "no";
  if (mark.kind === "unreadable" || mark.kind === "known") return base === "no" ? "possible" : base;
  return base;
}

// What the user settled stands, whatever type and name say.
function isChoice(mark: Reading<boolean>): boolean {
  return mark.kind === "known" && mark.evidence === "choice";
}

/** What a mark says for certain. */
function says(mark: Reading<boolean>): boolean | undefined {
  return mark.kind === "known" && mark.confidence === "certain" ? mark.value : undefined;
}

function highest(capabilities: readonly Capability[]): Capability {
  if (capabilities.includes("certain")) return "certain";
  return capabilities.includes("possible") ? "possible" : "no";
}

function inEachGroup(capability: (group: Group) => Capability): Capabilities {
  return {
    "labour-market-actor": capability("labour-market-actor"),
    "higher-education-institution": capability("higher-education-institution"),
    "vet-provider": capability("vet-provider"),
  };
}

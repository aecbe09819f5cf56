import type { Capability } from "../reading/partner";
import type { CellRef } from "../table/grid";
import {
  membersOf,
  tallyCountingOnce,
  tallyCountingTwice,
  type Member,
  type Pair,
  type Side,
} from "./group-tally";
import type { Counted, Organisation } from "./organisation";
import type { Rule } from "./rule";
import { distinctCells, groupCells, openGroupReason, participationCells } from "./settling-cells";
import type { Finding, Outcome } from "./verdict";
import { whoCounts, type Taken } from "./who-counts";

/** One of the two findings of a pair of groups; with `countTwice` the other group has no say in it. */
export function groupFinding(
  rule: Rule,
  counted: Counted,
  pair: Pair,
  side: Side,
  countTwice: boolean
): Finding {
  const needed = pair.needs[side];
  const members = membersOf(counted.organisations, pair, side);
  const tally = countTwice
    ? tallyCountingTwice(members)
    : tallyCountingOnce(members, pair.needs, side);
  const { least, most, all, sure } = tally;

  const outcome = least >= needed ? "met" : most < needed ? "unmet" : "undetermined";
  const certain = outcome === "met" ? sure.length : least;
  const highest = outcome === "unmet" || all < needed ? most : all;
  const counting = firstToCount(sure, certain);
  const contested = !countTwice && outcome !== "met" && enoughAlone(members, needed, outcome);
  return {
    rule,
    outcome,
    required: needed,
    certain,
    possible: Math.max(certain, highest),
    ...whoCounts(counted, (organisation) =>
      counting.has(organisation.id)
        ? { as: "counting" }
        : takenOtherwise(organisation, pair, side, outcome)
    ),
    settle: outcome === "undetermined" ? cellsThatSettle(members, pair, side, contested) : [],
    ...(contested ? { because: pair.because } : {}),
  };
}

const RANK: Readonly<Record<Capability, number>> = { no: 0, possible: 1, certain: 2 };

/** Those that can count nowhere else come first: whoever may yet be needed in the other group is the first to go. */
function firstToCount(sure: readonly Member[], certain: number): ReadonlySet<number> {
  const ordered = [...sure].sort((one, other) => RANK[one.there] - RANK[other.there]);
  return new Set(ordered.slice(0, certain).map(({ organisation }) => organisation.id));
}

/** Whether this group had enough organisations, were it not for the other group. */
function enoughAlone(members: readonly Member[], needed: number, outcome: Outcome): boolean {
  const able = members.filter(({ organisation, here }) =>
    outcome === "unmet" ? here !== "no" : organisation.counts === "yes" && here === "certain"
  );
  return able.length >= needed;
}

function takenOtherwise(
  organisation: Organisation,
  pair: Pair,
  side: Side,
  outcome: Outcome
): Taken {
  const { counts, groups, declared, reason } = organisation;
  if (counts === "no") return { as: "not-counting", why: reason };
  const here = pair[side];
  if (here.every((group) => groups[group] === "no")) {
    const declaredHere = here.some((group) => declared[group] !== "no");
    return { as: "not-counting", why: declaredHere ? "no-eche" : "not-in-group" };
  }
  if (counts === "possibly") return { as: "maybe", why: reason };
  if (here.every((group) => groups[group] !== "certain")) {
    return { as: "maybe", why: openGroupReason(organisation, here) };
  }
  const as = outcome === "undetermined" ? "maybe" : "not-counting";
  return { as, why: "counted-in-other-group" };
}

function cellsThatSettle(
  members: readonly Member[],
  pair: Pair,
  side: Side,
  contested: boolean
): readonly CellRef[] {
  const here = members
    .filter((member) => member.here !== "no")
    .map(({ organisation }) => openCells(organisation, pair[side]));
  const settlesHere = here.some((cells) => cells.length > 0);
  if (settlesHere && !contested) return distinctCells(fewestFirst(here));
  // Who is needed in the other group decides who is left for this one.
  const other = side === "first" ? pair.second : pair.first;
  const there = members
    .filter((member) => member.there !== "no")
    .map(({ organisation }) => openCells(organisation, other));
  return distinctCells([...fewestFirst(here), ...fewestFirst(there)]);
}

function openCells(organisation: Organisation, groups: Pair[Side]): readonly CellRef[] {
  const open = groups.every((group) => organisation.groups[group] !== "certain");
  return [...participationCells(organisation), ...(open ? groupCells(organisation, groups) : [])];
}

/** Organisations that one cell would settle come before those that need several. */
function fewestFirst(cells: readonly (readonly CellRef[])[]): readonly CellRef[] {
  return [...cells].sort((one, other) => one.length - other.length).flat();
}

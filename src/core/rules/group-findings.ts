import type { CellRef } from "../table/grid";
import type { Counted } from "./counted";
import { findingWith } from "./finding";
import { membersOf, surelyHere, type Member } from "./group-members";
import {
  candidatesFor,
  howMany,
  seenFrom,
  tallyCountingOnce,
  tallyCountingTwice,
  type Alike,
  type Pair,
  type Side,
  type Tally,
} from "./group-tally";
import type { Organisation } from "./organisation";
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
  const candidates = candidatesFor(counted.kinds, pair);
  const tally = countTwice
    ? tallyCountingTwice(candidates, side)
    : tallyCountingOnce(candidates, pair.needs, side);
  const { least, most, all, sure } = tally;

  const outcome = least >= needed ? "met" : most < needed ? "unmet" : "undetermined";
  const certain = outcome === "met" ? sure : least;
  const highest = outcome === "unmet" || all < needed ? most : all;
  const alone = seenFrom(candidates, side);
  const contested = !countTwice && outcome !== "met" && enoughAlone(alone, needed, outcome);
  return findingWith(
    {
      rule,
      outcome,
      required: needed,
      certain,
      possible: Math.max(certain, highest),
      ...(contested ? { because: pair.because } : {}),
    },
    {
      who: () => whoIsHere(counted, pair, side, { tally, outcome, certain }),
      settle: () =>
        outcome === "undetermined" ? cellsThatSettle(counted, pair, side, contested) : [],
    }
  );
}

/** Whether this group had enough organisations, were it not for the other group. */
function enoughAlone(seen: readonly Alike[], needed: number, outcome: Outcome): boolean {
  const able = howMany(seen, ({ counts, here }) =>
    outcome === "unmet" ? here !== "no" : counts === "yes" && here === "certain"
  );
  return able >= needed;
}

interface Result {
  readonly tally: Tally;
  readonly outcome: Outcome;
  readonly certain: number;
}

function whoIsHere(
  counted: Counted,
  pair: Pair,
  side: Side,
  { tally, outcome, certain }: Result
): ReturnType<typeof whoCounts> {
  const members = membersOf(counted.organisations, pair, side);
  const counting = surelyHere(members, tally, side, certain);
  return whoCounts(counted, (organisation) =>
    counting.has(organisation.id)
      ? { as: "counting" }
      : takenOtherwise(organisation, pair, side, outcome)
  );
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
  counted: Counted,
  pair: Pair,
  side: Side,
  contested: boolean
): readonly CellRef[] {
  const members = membersOf(counted.organisations, pair, side);
  const here = openCellsOf(members, pair[side], ({ here: capability }) => capability !== "no");
  if (here.length > 0 && !contested) return distinctCells(here);
  // Who is needed in the other group decides who is left for this one.
  const other = side === "first" ? pair.second : pair.first;
  const there = openCellsOf(members, other, ({ there: capability }) => capability !== "no");
  return distinctCells([...here, ...there]);
}

/** Organisations that one cell would settle come before those that need several. */
function openCellsOf(
  members: readonly Member[],
  groups: Pair[Side],
  isAsked: (member: Member) => boolean
): readonly CellRef[] {
  return members
    .filter(isAsked)
    .map(({ organisation }) => openCells(organisation, groups))
    .sort((one, other) => one.length - other.length)
    .flat();
}

function openCells(organisation: Organisation, groups: Pair[Side]): readonly CellRef[] {
  const open = groups.every((group) => organisation.groups[group] !== "certain");
  return [...participationCells(organisation), ...(open ? groupCells(organisation, groups) : [])];
}

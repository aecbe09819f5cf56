import type { Capability, Group } from "../reading/partner";
import { assignedToFirst, type Able, type Needs } from "./assignment";
import type { Organisation } from "./organisation";
import { rankOfGroups, RANKS } from "./organisation-groups";
import type { SharedProfile } from "./profile";
import type { Candidates } from "./worlds";
import { rangesOverWorlds } from "./worlds";

/** Two rules whose groups draw on the same organisations. Each side names the groups whose members it counts. */
export interface Pair {
  readonly first: readonly Group[];
  readonly second: readonly Group[];
  readonly needs: Needs;
  readonly because: "groups-cannot-both-be-filled" | "one-body-for-both";
}

export type Side = "first" | "second";

/** How many organisations one side of a pair sees alike: whether they count, and can count here and there. */
export interface Alike {
  readonly counts: "yes" | "possibly";
  readonly here: Capability;
  readonly there: Capability;
  readonly copies: number;
}

/** How many count on one side of a pair. */
export interface Tally {
  /** Those that count with every open cell settled against them. */
  readonly sure: number;
  /** The least and the most over all ways to settle the open cells; exact as far as the need goes. */
  readonly least: number;
  readonly most: number;
  /** How many count with every open cell settled in this side's favour. */
  readonly all: number;
}

/** Organisations that may count as full partners and belong to the same groups, and how many there are of them. */
export interface Kind {
  readonly counts: "yes" | "possibly";
  readonly groups: Organisation["groups"];
  readonly copies: number;
}

/** The kinds of organisations there are. */
export function kindsOf(profiles: readonly SharedProfile[]): readonly Kind[] {
  const kinds = new Map<number, { -readonly [K in keyof Kind]: Kind[K] }>();
  profiles.forEach(({ profile: { counts, groups }, copies }) => {
    if (counts === "no") return;
    const key = rankOfGroups(groups) + (counts === "yes" ? RANKS : 0);
    const kind = kinds.get(key);
    if (kind) kind.copies += copies;
    else kinds.set(key, { counts, groups, copies });
  });
  return [...kinds.values()];
}

/** Kinds of organisations as a pair of groups sees them. */
export function candidatesFor(
  kinds: readonly Kind[],
  { first, second }: Pair
): readonly Candidates[] {
  return kinds.map(({ counts, groups, copies }) => ({
    counts,
    first: capabilityIn(groups, first),
    second: capabilityIn(groups, second),
    copies,
  }));
}

/** Whether an organisation of these groups can count in any of some groups. */
export function capabilityIn(groups: Organisation["groups"], any: readonly Group[]): Capability {
  let highest: Capability = "no";
  for (const group of any) {
    const capability = groups[group];
    if (capability === "certain") return capability;
    if (capability === "possible") highest = capability;
  }
  return highest;
}

/** Candidates as one side of their pair sees them. */
export function seenFrom(candidates: readonly Candidates[], side: Side): readonly Alike[] {
  return candidates.map(({ counts, first, second, copies }) =>
    side === "first"
      ? { counts, here: first, there: second, copies }
      : { counts, here: second, there: first, copies }
  );
}

/** Each side for itself: an organisation that can stand in both counts in both. */
export function tallyCountingTwice(candidates: readonly Candidates[], side: Side): Tally {
  const seen = seenFrom(candidates, side);
  const sure = howMany(seen, ({ counts, here }) => counts === "yes" && here === "certain");
  const able = howMany(seen, ({ here }) => here !== "no");
  return { sure, least: sure, most: able, all: able };
}

/** Each organisation on one side only, where it helps most. */
export function tallyCountingOnce(
  candidates: readonly Candidates[],
  needs: Needs,
  side: Side
): Tally {
  const { least, most } = rangesOverWorlds(candidates, needs)[side];
  const seen = seenFrom(candidates, side);
  const counting = seen.filter(({ counts }) => counts === "yes");
  const sure = countHere(counting, needs, side, (capability) => capability === "certain");
  // Every open cell settled in favour of this side: nobody who can stand here is wanted there unless that is certain.
  const all = countHere(seen.map(atItsBest), needs, side, (capability) => capability !== "no");
  return { sure, least, most, all: Math.max(most, all) };
}

/** How many organisations there are of the kinds asked for. */
export function howMany<Some extends Pick<Kind, "copies">>(
  seen: readonly Some[],
  asked: (one: Some) => boolean
): number {
  return seen.reduce((sum, one) => (asked(one) ? sum + one.copies : sum), 0);
}

function atItsBest(one: Alike): Alike {
  const wantedThere = one.there === "certain" || (one.here === "no" && one.there !== "no");
  return wantedThere ? one : { ...one, there: "no" };
}

/** How many count on this side, when each can or cannot count here and there. */
function countHere(
  seen: readonly Alike[],
  needs: Needs,
  side: Side,
  can: (capability: Capability) => boolean
): number {
  const hereOnly = howMany(seen, ({ here, there }) => can(here) && !can(there));
  const thereOnly = howMany(seen, ({ here, there }) => !can(here) && can(there));
  const either = howMany(seen, ({ here, there }) => can(here) && can(there));
  const able: Able =
    side === "first"
      ? { first: hereOnly, second: thereOnly, either }
      : { first: thereOnly, second: hereOnly, either };
  const toFirst = assignedToFirst(able, needs);
  return hereOnly + (side === "first" ? toFirst : either - toFirst);
}

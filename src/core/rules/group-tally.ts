import { type Capability, type Group } from "../reading/partner";
import { assignedToFirst, type Able, type Needs } from "./assignment";
import type { Organisation } from "./organisation";
import { rangesOverWorlds } from "./worlds";

/** Two rules whose groups draw on the same organisations. Each side names the groups whose members it counts. */
export interface Pair {
  readonly first: readonly Group[];
  readonly second: readonly Group[];
  readonly needs: Needs;
  readonly because: "groups-cannot-both-be-filled" | "one-body-for-both";
}

export type Side = "first" | "second";

/** One organisation as one side of a pair sees it: whether it can count here, and there. */
export interface Member {
  readonly organisation: Organisation;
  readonly here: Capability;
  readonly there: Capability;
}

/** How many count on one side of a pair. */
export interface Tally {
  /** Those that count with every open cell settled against them. */
  readonly sure: readonly Member[];
  /** The least and the most over all ways to settle the open cells; exact as far as the need goes. */
  readonly least: number;
  readonly most: number;
  /** How many count with every open cell settled in this side's favour. */
  readonly all: number;
}

/** The organisations that may count as full partners, as this side of the pair sees them. */
export function membersOf(
  organisations: readonly Organisation[],
  pair: Pair,
  side: Side
): readonly Member[] {
  const there = side === "first" ? pair.second : pair.first;
  return organisations
    .filter((organisation) => organisation.counts !== "no")
    .map((organisation) => ({
      organisation,
      here: capabilityIn(organisation, pair[side]),
      there: capabilityIn(organisation, there),
    }));
}

/** Each side for itself: an organisation that can stand in both counts in both. */
export function tallyCountingTwice(members: readonly Member[]): Tally {
  const sure = members.filter(countsSurely);
  const able = members.filter(({ here }) => here !== "no").length;
  return { sure, least: sure.length, most: able, all: able };
}

/** Each organisation on one side only, where it helps most. */
export function tallyCountingOnce(members: readonly Member[], needs: Needs, side: Side): Tally {
  const candidates = members.map(({ organisation, here, there }) => ({
    counts: organisation.counts === "yes" ? ("yes" as const) : ("possibly" as const),
    first: side === "first" ? here : there,
    second: side === "first" ? there : here,
  }));
  const { least, most } = rangesOverWorlds(candidates, needs)[side];
  const all = countHere(members.map(atItsBest), needs, side);
  return { sure: surelyHere(members, needs, side), least, most, all: Math.max(most, all) };
}

// Every open cell settled in favour of this side: nobody who can stand here is wanted there unless that is certain.
function atItsBest({ here, there }: Member): readonly [boolean, boolean] {
  return [here !== "no", there === "certain" || (here === "no" && there !== "no")];
}

function capabilityIn({ groups }: Organisation, any: readonly Group[]): Capability {
  if (any.some((group) => groups[group] === "certain")) return "certain";
  return any.some((group) => groups[group] === "possible") ? "possible" : "no";
}

function countsSurely({ organisation, here }: Member): boolean {
  return organisation.counts === "yes" && here === "certain";
}

function surelyHere(members: readonly Member[], needs: Needs, side: Side): readonly Member[] {
  const certain = members
    .filter(({ organisation }) => organisation.counts === "yes")
    .map(({ here, there }) => [here === "certain", there === "certain"] as const);
  const hereOnly = members.filter((one) => countsSurely(one) && one.there !== "certain");
  const both = members.filter((one) => countsSurely(one) && one.there === "certain");
  const taken = countHere(certain, needs, side) - hereOnly.length;
  // The two sides take from opposite ends, so that they never share an organisation.
  const assigned = side === "first" ? both.slice(0, taken) : both.slice(both.length - taken);
  return [...hereOnly, ...assigned];
}

/** How many count on this side, when each can or cannot count here and there. */
function countHere(
  ables: readonly (readonly [boolean, boolean])[],
  needs: Needs,
  side: Side
): number {
  let [hereOnly, thereOnly, either] = [0, 0, 0];
  for (const [here, there] of ables) {
    if (here && there) either++;
    else if (here) hereOnly++;
    else if (there) thereOnly++;
  }
  const able: Able =
    side === "first"
      ? { first: hereOnly, second: thereOnly, either }
      : { first: thereOnly, second: hereOnly, either };
  const toFirst = assignedToFirst(able, needs);
  return hereOnly + (side === "first" ? toFirst : either - toFirst);
}

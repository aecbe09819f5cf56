import type { Capability } from "../reading/partner";
import { capabilityIn, type Pair, type Side, type Tally } from "./group-tally";
import type { Organisation } from "./organisation";

/** One organisation as one side of a pair sees it: whether it can count here, and there. */
export interface Member {
  readonly organisation: Organisation;
  readonly here: Capability;
  readonly there: Capability;
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
      here: capabilityIn(organisation.groups, pair[side]),
      there: capabilityIn(organisation.groups, there),
    }));
}

/** The ids of as many as `certain` of those that surely count on this side. */
export function surelyHere(
  members: readonly Member[],
  { sure }: Tally,
  side: Side,
  certain: number
): ReadonlySet<number> {
  const able = members.filter(
    ({ organisation, here }) => organisation.counts === "yes" && here === "certain"
  );
  // Those that can count nowhere else come first: whoever may yet be needed in the other group is the first to go.
  const hereOnly = able.filter(({ there }) => there === "no");
  const perhapsThere = able.filter(({ there }) => there === "possible");
  const both = able.filter(({ there }) => there === "certain");
  const taken = sure - hereOnly.length - perhapsThere.length;
  // The two sides take from opposite ends, so that they never share an organisation.
  const assigned = side === "first" ? both.slice(0, taken) : both.slice(both.length - taken);
  const ordered = [...hereOnly, ...perhapsThere, ...assigned];
  return new Set(ordered.slice(0, certain).map(({ organisation }) => organisation.id));
}

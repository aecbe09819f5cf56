import { keepShape } from "../reading/kept-shape";
import type { Capability } from "../reading/partner";
import { assignedToFirst, type Able, type Needs } from "./assignment";

/** Organisations of which the same is known as regards two groups, and how many there are of them. */
export interface Candidates {
  readonly counts: "yes" | "possibly";
  readonly first: Capability;
  readonly second: Capability;
  readonly copies: number;
}

/** The least and the most that a group can hold once every open cell is settled, up to about what it needs. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The ranges of two groups. */
type Ranges = Readonly<Record<"first" | "second", Range>>;

/**
 * The range of each group over all worlds: each open cell settled either way, independently of the others, and each
 * organisation counted once. Exact below a group's need; from there on only that the need is reached. One world can fill
 * a group that another, with more organisations able to count, leaves short, so no single world shows the extremes;
 * numbers beyond the needs change nothing, so a few hundred states stand for all worlds.
 */
export function rangesOverWorlds(candidates: readonly Candidates[], needs: Needs): Ranges {
  const masks = countedByMask(candidates);
  // The two rules on a pair of groups ask the same, one after the other.
  const asked = [needs.first, needs.second, needs.shortOnTie, ...[...masks].flat()].join();
  if (latest?.asked !== asked) latest = { asked, ranges: rangesAmong(masks, needs) };
  return latest.ranges;
}

let latest: { readonly asked: string; readonly ranges: Ranges } | undefined;

function rangesAmong(masks: ReadonlyMap<number, number>, needs: Needs): Ranges {
  const states = new States(needs);
  for (const [mask, copies] of masks) {
    // More copies than all three tallies can hold reach no further state.
    let left = Math.min(copies, states.room);
    while (left > 0 && states.add(mask)) left--;
  }
  const first = { least: Infinity, most: -Infinity };
  const second = { least: Infinity, most: -Infinity };
  for (const able of states.reached()) {
    const given = assignedToFirst(able, needs);
    widen(first, able.first + given);
    widen(second, able.second + able.either - given);
  }
  return { first, second };
}

// What an organisation may turn out to be; a mask holds several.
const NEITHER = 1;
const FIRST_ONLY = 2;
const SECOND_ONLY = 4;
const EITHER = 8;

function countedByMask(candidates: readonly Candidates[]): Map<number, number> {
  const counted = new Map<number, number>();
  for (const candidate of candidates) {
    const mask = maskOf(candidate);
    if (mask !== NEITHER) counted.set(mask, (counted.get(mask) ?? 0) + candidate.copies);
  }
  return counted;
}

function maskOf({ counts, first, second }: Candidates): number {
  let mask = counts === "possibly" ? NEITHER : 0;
  if (first !== "certain" && second !== "certain") mask |= NEITHER;
  if (first !== "no" && second !== "certain") mask |= FIRST_ONLY;
  if (second !== "no" && first !== "certain") mask |= SECOND_ONLY;
  if (first !== "no" && second !== "no") mask |= EITHER;
  return mask;
}

function widen(range: { least: number; most: number }, value: number): void {
  range.least = Math.min(range.least, value);
  range.most = Math.max(range.most, value);
}

/** Which tallies the organisations added so far can come to, each tally cut off where more of it changes nothing. */
class States {
  readonly room: number;
  private readonly most: Able;
  private now: Uint8Array;

  constructor(needs: Needs) {
    const either = needs.first + needs.second;
    this.most = { first: needs.first, second: needs.second, either };
    this.room = 2 * either;
    this.now = new Uint8Array((needs.first + 1) * (needs.second + 1) * (either + 1));
    this.now[0] = 1;
  }

  /** Returns whether that changed anything: where it didn't, one more alike won't either. */
  add(mask: number): boolean {
    const { now, most } = this;
    const [seconds, eithers] = [most.second + 1, most.either + 1];
    const next = new Uint8Array(now.length);
    for (let index = 0; index < now.length; index++) {
      if (now[index] === 0) continue;
      const either = index % eithers;
      const second = ((index - either) / eithers) % seconds;
      const first = (index - either - second * eithers) / (eithers * seconds);
      if (mask & NEITHER) next[index] = 1;
      if (mask & FIRST_ONLY) next[this.index(first + 1, second, either)] = 1;
      if (mask & SECOND_ONLY) next[this.index(first, second + 1, either)] = 1;
      if (mask & EITHER) next[this.index(first, second, either + 1)] = 1;
    }
    this.now = next;
    return next.some((one, index) => one !== now[index]);
  }

  *reached(): Generator<Able> {
    const eithers = this.most.either + 1;
    const seconds = this.most.second + 1;
    for (let index = this.now.indexOf(1); index >= 0; index = this.now.indexOf(1, index + 1)) {
      const row = Math.floor(index / eithers);
      yield {
        first: Math.floor(row / seconds),
        second: row % seconds,
        either: index % eithers,
      };
    }
  }

  private index(first: number, second: number, either: number): number {
    const { most } = this;
    const row = Math.min(first, most.first) * (most.second + 1) + Math.min(second, most.second);
    return row * (most.either + 1) + Math.min(either, most.either);
  }
}

keepShape(new States({ first: 0, second: 0, shortOnTie: "first" }));

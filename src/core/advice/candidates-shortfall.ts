import type { Demand } from "./demand";
import type { Member } from "./member";

/** What members lack of a demand, kept as they come and go. */
export class Shortfall {
  /** Of each count, how many are still missing; negative where there are more than needed. */
  readonly missing: number[];
  /** Members by programme country. */
  readonly sizes = new Map<string, number>();

  constructor(
    private readonly demand: Demand,
    members: readonly Member[]
  ) {
    this.missing = demand.counts.map(({ needed }) => needed);
    for (const member of members) this.add(member, 1);
  }

  /** So many more like this one; fewer where negative. */
  add(member: Member, copies: number): void {
    this.demand.counts.forEach(({ isOne }, at) => {
      if (isOne(member)) this.missing[at] = (this.missing[at] ?? 0) - copies;
    });
    const { country } = member;
    if (country !== null) this.sizes.set(country, (this.sizes.get(country) ?? 0) + copies);
  }

  isNone(): boolean {
    return this.missing.every((missing) => missing <= 0) && this.coversCountries();
  }

  /**
   * As many as may leave can't empty one country too many: all but the largest of the needed countries together have more
   * members. That is so exactly if it is so with every country cut off at one of a few sizes.
   */
  coversCountries(): boolean {
    return cutsOf(this.demand).some((cut) => this.missingAtCut(cut) <= 0);
  }

  /** How many members of countries are missing when no country has more than `cut`. */
  missingAtCut(cut: number): number {
    let found = 0;
    for (const size of this.sizes.values()) found += Math.min(size, cut);
    return neededAtCut(this.demand, cut) - found;
  }
}

/**
 * The sizes at which to cut countries off. The smallest countries, all but the `countries` - 1 largest, have more than
 * `departures` members exactly if for one of these cuts, the sizes cut off come to `neededAtCut`: the largest can't bring
 * more than the cut each, and with the cut at the largest of the smallest they bring just that.
 */
export function cutsOf({ countries, departures }: Demand): readonly number[] {
  return countries === 0 ? [0] : Array.from({ length: departures + 1 }, (_, at) => at + 1);
}

function neededAtCut({ countries, departures }: Demand, cut: number): number {
  return countries === 0 ? 0 : departures + 1 + (countries - 1) * cut;
}

import type { RuleId } from "../rules/rule";
import { countsOf } from "./demand";
import { headcountOf, type Member } from "./member";
import type { Minima } from "./minima";

/** How many can leave a consortium that is eligible. Who coordinates is left out: another full partner takes over. */
export interface Withdrawals {
  /** The largest number of departures that leaves every rule met, whichever organisations leave. */
  readonly survives: number;
  /** By which rules the smallest number of departures breaks it, `survives` + 1. */
  readonly breaks: readonly Break[];
}

/** Rules that break when `survives` + 1 of these leave, the right ones where there are more. */
export interface Break {
  /** Two where either may be the one that is unmet: their groups draw on the same organisations. */
  readonly rules: readonly RuleId[];
  /** Ids of the partners in any of the smallest sets, in the order of the table. */
  readonly partners: readonly number[];
}

/** For members that meet all minima. null where nothing is asked for, so that nothing breaks. */
export function withdrawalsFrom(
  minima: Minima,
  members: readonly Member[],
  countTwice: boolean
): Withdrawals | null {
  const ways = waysToBreak(minima, members, countTwice);
  if (ways.length === 0) return null;
  const departures = Math.min(...ways.map((way) => way.departures));
  const breaks = ways
    .filter((way) => way.departures === departures)
    .map(({ rules, among }) => ({ rules, partners: among.map(({ id }) => id) }));
  return { survives: departures - 1, breaks: breaks.filter((one) => isNews(one, breaks)) };
}

/**
 * Two groups together say nothing new where each by itself is as near to breaking, by the same partners. (One alone can't
 * stand for both: all of both groups are more than are in one of them as near to its minimum.)
 */
function isNews({ rules, partners }: Break, breaks: readonly Break[]): boolean {
  if (rules.length === 1) return true;
  const alone = breaks.filter((one) => one.rules.length === 1 && rules.includes(one.rules[0] as RuleId)); // prettier-ignore
  const known = new Set(alone.flatMap((one) => one.partners));
  return partners.some((id) => !known.has(id));
}

interface Way {
  readonly rules: readonly RuleId[];
  /** How many have to leave at least. */
  readonly departures: number;
  /** Those who stand in any smallest set. */
  readonly among: readonly Member[];
}

function waysToBreak(
  minima: Minima,
  members: readonly Member[],
  countTwice: boolean
): readonly Way[] {
  const counted = countsOf(minima, countTwice).map(({ rules, needed, isOne }): Way => {
    const among = members.filter(isOne);
    return { rules, departures: among.length - needed + 1, among };
  });
  const isFirst = ({ rules }: Way): boolean => rules[0] === "full-partners";
  return [
    ...counted.filter(isFirst),
    ...tooFewCountries(minima.countries, members),
    ...counted.filter((way) => !isFirst(way)),
  ];
}

/** Whole countries have to go, the smallest ones first. */
function tooFewCountries(needed: number, members: readonly Member[]): Way[] {
  if (needed === 0) return [];
  const sizes = new Map<string, number>();
  for (const { country } of members) {
    if (country !== null) sizes.set(country, (sizes.get(country) ?? 0) + 1);
  }
  const spare = headcountOf(members).countries - needed;
  const gone = [...sizes.values()].sort((one, other) => one - other).slice(0, spare + 1);
  const largest = gone[gone.length - 1] ?? 0;
  return [
    {
      rules: ["programme-countries"],
      departures: gone.reduce((sum, size) => sum + size, 0),
      among: members.filter(
        ({ country }) => country !== null && (sizes.get(country) ?? 0) <= largest
      ),
    },
  ];
}

import type { CountryCode } from "../../reference/countries";
import { madeWhenAsked } from "../reading/made-when-asked";
import { once } from "../reading/once";
import type { Finding, Verdict } from "../rules/verdict";
import { fewestAdditions, type Additions } from "./additions";
import { headcountOf, membersAtBest, membersForSure } from "./member";
import { isMinimum } from "../rules/minimum";
import { minimaOf } from "./minima";
import { withdrawalsFrom, type Withdrawals } from "./withdrawals";

/** What to do about a verdict. Each part is worked out when it is first asked for, and kept. */
export interface Advice {
  /** Enough whatever the open cells turn out to be. */
  readonly additions: Additions;
  /** The same if every open cell turns out well: with fewer, no way of settling them is enough. */
  readonly atBest: Additions;
  /** Programme countries for newcomers to come from: those that nobody covers, not even perhaps, first. */
  readonly newCountries: readonly CountryCode[];
  /** What binds, is not met, and no newcomer mends. */
  readonly otherSteps: readonly Finding[];
  /** null where the verdict is not met, or the call counts nothing. */
  readonly withdrawals: Withdrawals | null;
}

/** Advice on a verdict, under the reading of counting once or twice by which it was judged. */
export function adviceOf(verdict: Verdict, countTwice: boolean): Advice {
  const { call, findings, organisations, outcome } = verdict;
  const minima = minimaOf(call);
  const surely = once(() => membersForSure(organisations));
  const additions = once(() => fewestAdditions(minima, headcountOf(surely()), countTwice));
  return madeWhenAsked(
    { otherSteps: findings.filter(isOtherStep) },
    {
      additions,
      atBest: () => fewestAdditions(minima, headcountOf(membersAtBest(organisations)), countTwice),
      newCountries: () => countriesNotCovered(verdict),
      withdrawals: () =>
        outcome === "met" && additions().total === 0
          ? withdrawalsFrom(minima, surely(), countTwice)
          : null,
    }
  );
}

/** Programme countries that nobody certainly covers: those that nobody even perhaps does first. */
export function countriesNotCovered({
  call,
  organisations,
}: Pick<Verdict, "call" | "organisations">): readonly CountryCode[] {
  const sure = new Set(membersForSure(organisations).map(({ country }) => country));
  const named = new Set(organisations.map(({ countsAs }) => countsAs));
  const free = call.places.programmeCountries.filter((country) => !sure.has(country));
  return [
    ...free.filter((country) => !named.has(country)),
    ...free.filter((country) => named.has(country)),
  ];
}

function isOtherStep({ rule, outcome }: Finding): boolean {
  const isOpen = outcome === "unmet" || outcome === "undetermined";
  return isOpen && rule.force === "must" && !isMinimum(rule.id);
}

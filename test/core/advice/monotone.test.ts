import fc from "fast-check";
import { adviceOf } from "../../../src/core/advice/advice";
import { newcomersFor } from "../../../src/core/advice/newcomers";
import { consortiumIf, NOTHING_IMAGINED } from "../../../src/core/advice/what-if";
import { judge } from "../../../src/core/rules/judge";
import { isMinimum } from "../../../src/core/rules/minimum";
import type { Call, RuleId } from "../../../src/core/rules/rule";
import type { Consortium, Outcome, Verdict } from "../../../src/core/rules/verdict";
import { consortiumFromCsv } from "../rules/partners-from-csv";
import { anyCall, anyConsortium } from "./any-consortium";
import { SMALL_MINIMA } from "./small-minima";

const DAY = "2025-01-15T09:00:00Z";

/**
 * Where each organisation counts once, who is left tells which of these two goes short; so either figure may rise. The other
 * pair of groups asks for one of each, and of one body the same one is always made.
 */
const BALANCED: readonly RuleId[] = ["labour-market-actors", "education-and-training-providers"];
const PAIRS = [BALANCED, ["higher-education-institution", "vet-provider"]] as const;

const departures = fc.record({ consortium: anyConsortium(16), call: anyCall, who: fc.nat() });

test("no withdrawal raises a count or betters the outcome of a minimum, but for actors and providers counted once", () => {
  let [fell, turned] = [0, 0];
  fc.assert(
    fc.property(departures, ({ consortium, call, who }) => {
      const [before, after] = withAndWithout(call, consortium, who);
      const shared = consortium.countTwice ? [] : BALANCED;
      const counted = before.findings.filter(
        ({ rule }) => isMinimum(rule.id) && !shared.includes(rule.id)
      );
      for (const one of counted) {
        const then = findingOf(after, one.rule.id);
        expect(then.certain ?? 0).toBeLessThanOrEqual(one.certain ?? 0);
        expect(then.possible ?? 0).toBeLessThanOrEqual(one.possible ?? 0);
        expect(RANK[then.outcome]).toBeLessThanOrEqual(RANK[one.outcome]);
        if ((then.certain ?? 0) < (one.certain ?? 0)) fell++;
        if (RANK[then.outcome] < RANK[one.outcome]) turned++;
      }
    }),
    { numRuns: 1500, seed: 26 }
  );
  expect(fell).toBeGreaterThan(500);
  expect(turned).toBeGreaterThan(50);
});

test("no withdrawal fills two groups that were not both filled", () => {
  let filled = 0;
  fc.assert(
    fc.property(departures, ({ consortium, call, who }) => {
      const [before, after] = withAndWithout(call, { ...consortium, countTwice: false }, who);
      for (const pair of PAIRS) {
        const [was, is] = [areMet(before, pair), areMet(after, pair)];
        expect([was, is]).not.toEqual([false, true]);
        if (was && !is) filled++;
      }
    }),
    { numRuns: 2000, seed: 27 }
  );
  expect(filled).toBeGreaterThan(10);
});

test("no withdrawal makes all minima met that were not all met", () => {
  let stayed = 0;
  fc.assert(
    fc.property(departures, ({ consortium, call, who }) => {
      const [before, after] = withAndWithout(call, consortium, who);
      const minima = call.rules.map(({ id }) => id).filter(isMinimum);
      if (!areMet(after, minima)) return;
      expect(areMet(before, minima)).toBe(true);
      stayed++;
    }),
    { numRuns: 2000, seed: 28 }
  );
  expect(stayed).toBeGreaterThan(50);
});

test("who leaves takes all rows of the organisation along, and no other organisation changes", () => {
  fc.assert(
    fc.property(departures, ({ consortium, call, who }) => {
      const [before, after, gone] = withAndWithout(call, consortium, who);
      expect(after.organisations).toEqual(before.organisations.filter(({ id }) => id !== gone));
    }),
    { numRuns: 1000, seed: 29 }
  );
});

test("who adds what is missing meets every minimum, and the call where nothing else is to do", () => {
  let [added, met] = [0, 0];
  fc.assert(
    fc.property(anyConsortium(24), anyCall, (consortium, call) => {
      const before = judge(call, consortium, DAY);
      const { additions, otherSteps } = adviceOf(before, consortium.countTwice);
      const newcomers = newcomersFor(additions, call);
      expect(newcomers).toHaveLength(additions.total);
      const then = consortiumIf(before, consortium, { ...NOTHING_IMAGINED, newcomers });
      const after = judge(call, then, DAY);
      const open = after.findings.filter(
        ({ rule, outcome }) => isMinimum(rule.id) && outcome !== "met"
      );
      expect(open.map(({ rule }) => rule.id)).toEqual([]);
      expect(adviceOf(after, consortium.countTwice).additions.total).toBe(0);
      if (additions.total > 0) added++;
      if (otherSteps.length > 0) return;
      expect(after.outcome).toBe("met");
      met++;
    }),
    { numRuns: 1500, seed: 30 }
  );
  expect(added).toBeGreaterThan(800);
  expect(met).toBeGreaterThan(50);
});

test("counted once, a withdrawal may show that the other of two groups is the shorter", () => {
  const [call] = SMALL_MINIMA as [Call];
  const csv = "organisation,country,lma,vet\nAlpha,DE,yes,\nBeta,FR,yes,yes\nGamma,IT,,yes";
  const [before, after] = withAndWithout(call, consortiumFromCsv(csv), 2);
  // Two of each are needed: Beta helps either group, on a tie the providers, and else the only one it can fill.
  const figures = (verdict: Verdict): unknown =>
    BALANCED.map((id) => findingOf(verdict, id)).map(({ outcome, certain }) => [outcome, certain]);
  expect(figures(before)).toEqual([
    ["unmet", 1],
    ["met", 2],
  ]);
  expect(figures(after)).toEqual([
    ["met", 2],
    ["unmet", 0],
  ]);
});

const RANK: Readonly<Record<Outcome, number>> = {
  unmet: 0,
  undetermined: 1,
  "not-applicable": 1,
  met: 2,
};

/** The verdict, that without one of the organisations, and the id of this one. */
function withAndWithout(
  call: Call,
  consortium: Consortium,
  who: number
): readonly [Verdict, Verdict, number] {
  const before = judge(call, consortium, DAY);
  const { organisations } = before;
  const gone = organisations[who % Math.max(1, organisations.length)]?.id ?? 0;
  const then = consortiumIf(before, consortium, { ...NOTHING_IMAGINED, leaving: [gone] });
  return [before, judge(call, then, DAY), gone];
}

function findingOf({ findings }: Verdict, id: RuleId): Verdict["findings"][number] {
  const finding = findings.find(({ rule }) => rule.id === id);
  if (!finding) throw new Error(`No finding on ${id}`);
  return finding;
}

function areMet(verdict: Verdict, ids: readonly RuleId[]): boolean {
  return ids.every((id) => findingOf(verdict, id).outcome === "met");
}

import { judge } from "../../../src/core/rules/judge";
import { expectationsFor, worldCount } from "./brute-force";
import { consortiumFromCsv } from "./partners-from-csv";
import { randomTable, seeded } from "./random-consortium";
import { SMALL_CALLS } from "./small-calls";

const CASES = 3200;
const MOST_WORLDS = 1000;

test("outcomes and figures are those of all worlds, tried one by one", () => {
  const random = seeded(20260310);
  const outcomes: Record<string, number> = {};
  let tried = 0;
  while (tried < CASES) {
    const csv = randomTable(random, 7);
    const call = SMALL_CALLS[tried % SMALL_CALLS.length];
    const countTwice = random() < 0.3;
    const consortium = { ...consortiumFromCsv(csv), countTwice };
    if (!call || worldCount(call, consortium.partners) > MOST_WORLDS) continue;
    tried++;
    const verdict = judge(call, consortium, "2025-01-01");
    const expected = expectationsFor(call, consortium.partners, countTwice);
    for (const finding of verdict.findings) {
      const { rule, outcome, required, certain, possible, counting } = finding;
      const right = expected[rule.id];
      if (!right || outcome === "not-applicable") continue;
      const key = `${rule.id} ${outcome}`;
      outcomes[key] = (outcomes[key] ?? 0) + 1;
      const where = `${call.id} ${rule.id}${countTwice ? " twice" : ""}\n${csv}\n`;
      const figures = {
        certain: certain ?? -1,
        possible: possible ?? -1,
        required: required ?? -1,
      };
      expect(where + outcome).toBe(where + right.outcome);
      expect([where, figuresAgree(outcome, figures, right)]).toEqual([where, true]);
      // Coordinators are named even where there are too many of them; countries are fewer than the partners in them.
      if (rule.id !== "one-coordinator" && rule.id !== "programme-countries") {
        expect([where, counting.length]).toEqual([where, figures.certain]);
      }
    }
    const [actors, providers] = ["labour-market-actors", "education-and-training-providers"].map(
      (id) => verdict.findings.find(({ rule }) => rule.id === id)?.counting ?? []
    );
    const shared = actors?.filter((id) => providers?.includes(id)) ?? [];
    if (!countTwice) expect([csv, shared]).toEqual([csv, []]);
  }
  // Every rule came out in every way, so nothing was compared in vain.
  expect(Object.keys(outcomes).length).toBe(27);
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(20);
});

interface Figures {
  readonly certain: number;
  readonly possible: number;
  readonly required: number;
}

/** Figures never contradict the outcome, and lie where all worlds put them. */
function figuresAgree(
  outcome: string,
  { certain, possible, required }: Figures,
  { least, most }: { readonly least: number; readonly most: number }
): boolean {
  switch (outcome) {
    case "met":
      return certain >= required && certain >= least && certain <= most && possible >= certain;
    case "unmet":
      return certain === least && possible === most && possible < required;
    default:
      return certain === least && certain < required && possible >= required && possible <= most;
  }
}

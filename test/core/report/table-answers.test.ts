import { countAnswer, findingsAnswer } from "../../../src/core/report/table-answers";
import { euro } from "../../../src/core/report/wording";
import { checkedOf, findingOf, partnerOf, standingOf } from "./build-checked";

const standings = [standingOf(partnerOf(1, { organisation: "Alpha" }))];

test("a call that counts nothing of the kind is an answer too", () => {
  const checked = checkedOf({ standings, verdict: { findings: [] } });
  expect(countAnswer("vet-provider")(checked)).toEqual({
    kind: "unclear",
    says: "The call counts nothing of the kind: VET provider.",
  });
});

test("amounts are numbers; what is only advised has words of its own", () => {
  const findings = [
    findingOf("eu-grant", {
      outcome: "unmet",
      required: 4_000_000,
      certain: 5_000_000,
      possible: 5_000_000,
    }),
    findingOf("duration", { outcome: "unmet", required: 48, certain: 24 }, "should"),
    findingOf("duration", { outcome: "not-applicable", required: 48, certain: null }, "must"),
  ];
  const answer = findingsAnswer(checkedOf({ standings, verdict: { findings } }));
  const rows = answer.kind === "rows" ? answer.rows.map((row) => row.slice(0, 5)) : [];
  expect(rows).toEqual([
    ["EU grant", "Unmet", 4_000_000, 5_000_000, -1_000_000],
    ["Duration", "Advised", 48, expect.anything(), ""],
    ["Duration", "Not applicable", 48, "", ""],
  ]);
});

test("an amount that is open is shown with both bounds, also what is left of it", () => {
  const figures = { outcome: "undetermined", required: 4_000_000 } as const;
  const findings = [
    findingOf("eu-grant", { ...figures, certain: 3_000_000, possible: 5_000_000 }),
    findingOf("eu-grant", { ...figures, certain: 3_000_000, possible: null }),
    findingOf("eu-grant", { ...figures, certain: null, possible: 3_900 }),
  ];
  const answer = findingsAnswer(checkedOf({ standings, verdict: { findings } }));
  const rows = answer.kind === "rows" ? answer.rows.map((row) => row.slice(2, 5)) : [];
  expect(rows).toEqual([
    [
      4_000_000,
      `${euro(3_000_000)}–${euro(5_000_000)}`,
      `${euro(-1_000_000)} to ${euro(1_000_000)}`,
    ],
    [4_000_000, `at least ${euro(3_000_000)}`, `at most ${euro(1_000_000)}`],
    [4_000_000, "", ""],
  ]);
});

import { countryListAnswer, findingsAnswer } from "../../../src/core/report/table-answers";
import { ownLists, withoutAreas } from "../../../src/core/report/own-lists";
import { RULE_IDS } from "../../../src/core/rules/rule";
import type { Outcome } from "../../../src/core/rules/verdict";
import type { CellValue } from "../../../src/core/table/grid";
import { checkedOf, findingOf, partnerOf, standingOf } from "./build-checked";

const standings = [standingOf(partnerOf(1, { organisation: "Alpha" }))];
const OUTCOMES: readonly Outcome[] = ["met", "unmet", "undetermined", "not-applicable"];

const findings = RULE_IDS.map((id, at) =>
  findingOf(id, { outcome: OUTCOMES[at % 4]! }, at % 3 === 0 ? "should" : "must")
);
const spilled = (answer: ReturnType<typeof findingsAnswer>): CellValue[][] =>
  answer.kind === "rows" ? answer.rows.map((row) => [...row]) : [];
const FINDINGS = spilled(findingsAnswer(checkedOf({ standings, verdict: { findings } })));
const COUNTRIES = [
  ["DE", "Germany", 2],
  ["FR", "France", 1],
  ["PL", "Poland", 4],
];

test("what FINDINGS gives is found again, whatever comes out", () => {
  expect(FINDINGS).toHaveLength(12);
  const values = [["All rules", "", "", "", "", ""], ...FINDINGS];
  expect(ownLists({ top: 3, left: 2, values })).toEqual([
    { top: 4, left: 2, bottom: 15, right: 7 },
  ]);
});

test("headers above belong to it", () => {
  const values = [["Rule", "Outcome", "Required", "", "", ""], ...FINDINGS];
  expect(ownLists({ top: 3, left: 2, values })[0]?.top).toBe(3);
});

test("so is what COUNTRYLIST gives, beside something else", () => {
  const finding = findingOf("programme-countries", {
    countries: [
      { country: "DE", certain: true, partners: [1] },
      { country: "GR", certain: true, partners: [1] },
    ],
    counting: [1],
  });
  const list = spilled(
    countryListAnswer(checkedOf({ standings, verdict: { findings: [finding] } }))
  );
  const values = list.map((row, at) => [
    FINDINGS[at]![0]!,
    FINDINGS[at]![1]!,
    1,
    1,
    1,
    "",
    "",
    ...row,
  ]);
  expect(ownLists({ top: 0, left: 0, values })).toEqual([
    { top: 0, left: 0, bottom: 1, right: 5 },
    { top: 0, left: 7, bottom: 1, right: 9 },
  ]);
});

test("code, country and a number in a table of partners are no list of ours", () => {
  const named = COUNTRIES.map((row, at) => [`Partner ${at}`, ...row]);
  const described = COUNTRIES.map((row) => [...row, "SME"]);
  const noted = COUNTRIES.map((row, at) => [...row, at === 0 ? "all of them" : ""]);
  expect(ownLists({ top: 0, left: 0, values: noted })).toHaveLength(1);
  const misspelt = COUNTRIES.map(([code, name, count]) => [code!, `${name}!`, count!]);
  const uncounted = COUNTRIES.map(([code, name]) => [code!, name!, ""]);
  for (const values of [named, described, misspelt, uncounted, COUNTRIES.slice(0, 1)])
    expect(ownLists({ top: 0, left: 0, values })).toEqual([]);
});

test("a grid without them keeps its shape and all other cells", () => {
  const values = [["Title", "", "", "x"], ...COUNTRIES.map((row) => [...row, ""])];
  const grid = { top: 5, left: 1, values };
  const without = withoutAreas(grid, ownLists(grid));
  expect(without).toEqual({
    top: 5,
    left: 1,
    values: [values[0], ...COUNTRIES.map(() => ["", "", "", ""])],
  });
  expect(withoutAreas(grid, [])).toBe(grid);
});

import { columnChoice, columnLines, fieldOptions } from "../../../src/core/report/column-lines";
import { findingGroups, settlingCells } from "../../../src/core/report/finding-partners";
import { glanceFigures } from "../../../src/core/report/glance";
import { partnerCard, partnerInRow } from "../../../src/core/report/partner-card";
import type { Finding } from "../../../src/core/rules/verdict";
import { withColumns } from "../../../src/app/choices";
import { checkDrawn, NOTHING_CHOSEN } from "./check-drawn";

const DRAFT = `
Organisation        | Country | Role               | Organisation type | Note
Nordhavn University | Denmark | Coordinator        | University        | WP1
Lindenau School     | SP      | Full partner       | VET school        |
Alpenstahl Works    | Germany | Full partner       | SME               | WP3
Quiet Watcher       | Norway  | Associated partner | SME               | WP3
`;
const checked = checkDrawn(DRAFT);

const finding = (id: string): Finding =>
  checked.verdict.findings.find(({ rule }) => rule.id === id)!;

test("figures at a glance: each minimum, what is certain and what is possible of it", () => {
  const figures = glanceFigures(checked).map(
    ({ found, required, noun, symbol, certainShare, possibleShare }) =>
      `${symbol} ${found} of ${required} ${noun} ${certainShare.toFixed(2)} ${possibleShare.toFixed(2)}`
  );
  expect(figures).toEqual([
    "✗ 2–3 of 12 full partners 0.17 0.25",
    "✗ 2–3 of 8 programme countries 0.25 0.38",
    "✗ 1 of 5 labour market actors 0.20 0.20",
    "✗ 1–2 of 5 education and training providers 0.20 0.40",
    "✓ 1 of 1 higher education institution 1.00 1.00",
    "? 0–1 of 1 VET provider 0.00 1.00",
  ]);
});

test("who counts for a rule, who may, who doesn't and why, each with its cell", () => {
  const groups = findingGroups(finding("programme-countries"), checked);
  expect(
    groups.map(({ heading, partners }) => [
      heading,
      ...partners.map(({ name, where, why }) => [name, where, why].join(" | ")),
    ])
  ).toEqual([
    [
      "Count",
      "“Nordhavn University” | Denmark, row 2 | ",
      "“Alpenstahl Works” | Germany, row 4 | ",
    ],
    ["May count", "“Lindenau School” | “SP” (unclear), row 3 | country unclear"],
    ["Don’t count", "“Quiet Watcher” | Norway, row 5 | associated partner"],
  ]);
  expect(groups[1]?.partners[0]?.cell).toEqual({ row: 2, column: 0 });
});

test("of a coordinator, nobody is listed for being another partner", () => {
  const groups = findingGroups(finding("one-coordinator"), checked);
  expect(groups.map(({ counts, partners }) => [counts, partners.map(({ id }) => id)])).toEqual([
    ["yes", [1]],
    ["no", [4]],
  ]);
});

test("the cells that would settle an open rule, each once", () => {
  expect(settlingCells(finding("vet-provider"))).toEqual([
    { cell: { row: 2, column: 1 }, name: "B3" },
  ]);
});

test("a partner's card, by the row it stands in", () => {
  expect(partnerInRow(checked, 4)).toBe(4);
  expect(partnerInRow(checked, 0)).toBeNull();
  expect(partnerCard(checked, 4)).toMatchObject({
    name: "“Quiet Watcher”",
    word: "does not count",
    facts: "Associated partner · Norway · Labour market actor",
    why: "Associated partner: counts towards no minimum.",
    cell: { row: 4, column: 0 },
  });
  expect(partnerCard(checked, 99)).toBeNull();
});

test("every column, used or not, with examples; and what choosing a field for it settles", () => {
  const lines = columnLines(checked);
  expect(lines.map(({ letter, header, field, sure }) => [letter, header, field, sure])).toEqual([
    ["A", "Organisation", "organisation", "sure"],
    ["B", "Country", "country", "sure"],
    ["C", "Role", "role", "sure"],
    ["D", "Organisation type", "organisationType", "sure"],
    ["E", "Note", null, "not used"],
  ]);
  expect(lines[4]?.examples).toEqual(["WP1", "WP3"]);
  const choice = columnChoice(checked, lines[4]!, "city");
  expect(choice).toEqual({ header: "Note", column: 4, field: "city" });
  const after = checkDrawn(DRAFT, withColumns([choice])(NOTHING_CHOSEN));
  expect(columnLines(after)[4]).toMatchObject({ field: "city", isChosen: true, sure: "sure" });
  expect(fieldOptions().map(({ name }) => name)).toContain("Organisation type");
});

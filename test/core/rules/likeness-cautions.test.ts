import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import { judge } from "../../../src/core/rules/judge";
import { consortiumFromCsv } from "./partners-from-csv";

// A row that is called by another's initials, or by its words in another order.
test.each([
  [["TUL,DE", "Technical University Lindenau,DE"], [[1, 2]]],
  [["Technical University of Lindenau,DE", "TUL,DE"], [[1, 2]]],
  [["VSW,IT", "Valdoro steel works S.p.A.,IT"], [[1, 2]]],
  [["ČVL,CZ", "České vysoké Lindenau,CZ"], [[1, 2]]],
  [["UNILI,DE", "University of Lindenau (UNILI),DE"], [[1, 2]]],
  [["TUL,DE,,999000111", "Technical University Lindenau,DE"], [[1, 2]]],
  [["TUL,DE,,999000111", "Technical University Lindenau,DE,,999000208"], []],
  [["TUL,DE", "Technical University Lindenau,IT"], []],
  [["TUL,DE", "Technical University Lindenau,DE,withdrawn"], []],
  [["TUL,DE", "Technical University Lindenau,DE", "Trade Union of Locksmiths,DE"], []],
  [["UL,DE", "University Lindenau,DE"], []],
  [["TUL,DE", "TUL,DE"], []],
  [["TUL,IT", "Technical University Lindenau,DE", "Trade Union of Locksmiths,DE"], []],
  [["University of Lindenau,DE", "Lindenau University,DE"], [[1, 2]]],
  [["University of Lindenau,DE", "Lindenau University,IT"], []],
  [["University of Lindenau,DE,withdrawn", "Lindenau University,DE"], []],
  [["University of Lindenau,DE,,999000111", "Lindenau University,DE,,999000208"], []],
  [["Tul,DE", "Technical University Lindenau,DE"], []],
])("%j: %j", (rows, expected) => {
  const { cautions, organisations } = judged(rows);
  const told = cautions.filter(({ code }) => code === "perhaps-one-organisation");
  expect(told.map(({ partners }) => partners)).toEqual(expected);
  if (expected.length > 0)
    expect(organisations.map(({ counts }) => counts)).toEqual(["yes", "yes"]);
});

/** Rows of a name, a country and, where they have them, a status and a PIC. */
function judged(rows: readonly string[]): ReturnType<typeof judge> {
  const lines = rows.map((row) => [...row.split(","), "", ""].slice(0, 4).join(","));
  const csv = ["organisation,country,status,pic", ...lines].join("\n");
  return judge(BLUEPRINT_2026, consortiumFromCsv(csv), "2026-02-01T09:00:00Z");
}

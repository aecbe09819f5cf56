import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import { judge } from "../../../src/core/rules/judge";
import { consortiumFromCsv } from "./partners-from-csv";

// Faculties and departments beside their institution, or beside another of its parts.
test.each([
  [["Faculty of Law: Nordhavn University,DE", "Nordhavn University,DE"], [[1, 2]]],
  [["Nordhavn University,DE", "Nordhavn University - Department of Physics,DE"], [[1, 2]]],
  [["Universität Lindenau,DE", "Fakultät für Bau der Universität Lindenau,DE"], [[1, 2]]],
  [["Nordhavn University (NHU),DE", "Nordhavn University Faculty of Arts,DE"], [[1, 2]]],
  [["Faculty of Law; Nordhavn University,DE", "Faculty of Arts; Nordhavn University,DE"], [[1, 2]]],
  [["Nordhavn University,DE", "Faculty of Law | Nordhavn University,", "Faculty of Arts | Nordhavn University,DE"], [[1, 2, 3]]], // prettier-ignore
  [["Nordhavn University,FR", "Faculty of Law; Nordhavn University,DE"], []],
  [["Nordhavn University,DE,,999000111", "Faculty of Law; Nordhavn University,DE,,999000208"], []],
  [["Nordhavn University,DE", "Faculty of Law; Nordhavn University,DE,withdrawn"], []],
  [["Faculty of Law,DE", "Faculty of Arts,DE", "University,DE", "University of Law,DE"], []],
  [["Nordhavn University,DE", "Nordhavn University Press,DE", "Valdoro University,DE"], []],
])("%j: %j", (rows, expected) => {
  expect(rowsTold(rows)).toEqual(expected);
});

test("each row counts all the same: a name proves nothing", () => {
  const verdict = judged(["Faculty of Law; Nordhavn University,DE", "Nordhavn University,DE"]);
  expect(verdict.organisations.map(({ counts }) => counts)).toEqual(["yes", "yes"]);
});

function rowsTold(rows: readonly string[]): readonly (readonly number[])[] {
  const { cautions } = judged(rows);
  return cautions
    .filter(({ code }) => code === "part-of-organisation")
    .map(({ partners }) => partners);
}

/** Rows of a name, a country and, where they have them, a status and a PIC. */
function judged(rows: readonly string[]): ReturnType<typeof judge> {
  const lines = rows.map((row) => [...row.split(","), "", ""].slice(0, 4).join(","));
  const csv = ["organisation,country,status,pic", ...lines].join("\n");
  return judge(BLUEPRINT_2026, consortiumFromCsv(csv), "2026-02-01T09:00:00Z");
}

import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import { namedRows } from "../../../src/core/rules/named-row";
import { sortedByOrganisation } from "../../../src/core/rules/same-organisation";
import { consortiumFromCsv } from "./partners-from-csv";

function sorted(rows: readonly string[]): { same: number[][]; namesakes: number[][] } {
  const csv = ["organisation,country,pic", ...rows].join("\n");
  const { partners } = consortiumFromCsv(csv);
  const { organisations, namesakes } = sortedByOrganisation(
    namedRows(BLUEPRINT_2026.places, partners).sharing
  );
  const ids = (all: readonly { readonly id: number }[]): number[] =>
    all.map(({ id }) => id).sort((one, other) => one - other);
  return {
    same: organisations.map((one) => ids(one.partners)).filter((group) => group.length > 1),
    namesakes: namesakes().map(ids),
  };
}

const NONE = { same: [], namesakes: [] };

test.each([
  ["one PIC, two names", ["Faculty of Arts,DE,999000123", "Faculty of Law,DE,999000123"]],
  ["one PIC, two countries", ["Werk,DE,999000123", "Werk,FR,999000123"]],
  ["case and legal form", ["Werk Nord GmbH,DE,", "WERK NORD,DE,"]],
  ["one country blank", ["Werk Nord,DE,", "Werk Nord,,"]],
  ["one country only likely", ["Werk Nord,DE,", "Werk Nord,FR?,"]],
  ["a territory and its state", ["Værk,DK,", "Værk,GL,"]],
  ["one PIC missing", ["Werk Nord,DE,999000123", "Werk Nord,DE,"]],
])("one organisation: %s", (_, rows) => {
  expect(sorted(rows)).toEqual({ same: [[1, 2]], namesakes: [] });
});

test.each([
  ["two certain countries", ["Werk Nord,DE,", "Werk Nord,FR,"]],
  ["two PICs", ["Werk Nord,DE,999000123", "Werk Nord,DE,999000124"]],
  ["a PIC and another certain country", ["Werk Nord,DE,999000123", "Werk Nord,FR,"]],
])("namesakes: %s", (_, rows) => {
  expect(sorted(rows)).toEqual({ same: [], namesakes: [[1, 2]] });
});

test("rows without a name are nobody's double", () => {
  expect(sorted([",DE,", ",DE,", ",,"])).toEqual(NONE);
});

test("a row that could be either of two namesakes joins one of them, and never both", () => {
  const rows = ["Werk Nord,DE,", "Werk Nord,FR,", "Werk Nord,,"];
  expect(sorted(rows)).toEqual({ same: [[1, 3]], namesakes: [[1, 2, 3]] });
  expect(sorted([...rows].reverse()).same).toEqual([[1, 3]]);
});

test("a row without PIC joins the namesake whose country it shares", () => {
  const rows = ["Werk Nord,FR,999000123", "Werk Nord,DE,999000124", "Werk Nord,DE,"];
  expect(sorted(rows).same).toEqual([[2, 3]]);
});

test("an organisation without country takes the country of the row that joins it, whichever comes first", () => {
  const rows = ["Werk Nord,,999000123", "Werk Nord,DE,", "Werk Nord,FR,"];
  expect(sorted(rows).same).toEqual([[1, 2]]);
  expect(sorted([rows[0] ?? "", rows[2] ?? "", rows[1] ?? ""]).same).toEqual([[1, 3]]);
});

test("each of thousands of organisations is found again, however far below", () => {
  const names = Array.from({ length: 2000 }, (_, at) => `Werk ${at},DE,`);
  const pics = Array.from({ length: 2000 }, (_, at) => `Name ${at},DE,${100_000_000 + at * 7919}`);
  const again = pics.map((row, at) => row.replace(/^.*?,/, `Other name ${at},`));
  expect(sorted([...names, ...pics, ...again, ...names]).same).toHaveLength(4000);
});

import { chosenTable, tableChoice, type TableChoice } from "../../../src/core/table/chosen-table";
import { findTables } from "../../../src/core/table/find-tables";
import type { FoundTable } from "../../../src/core/table/found-table";
import type { Sheet } from "../../../src/core/table/grid";
import { areaOf, drawnSheet } from "./drawn-sheet";
import { partners, place } from "./found";

const TWO_TABLES = `
Organisation     | Country | Role        |  |  | Organisation | Country | Role
Nordhavn AS      | Denmark | Coordinator |  |  | Kvarnby AB   | Sweden  | Partner
Lindenau School  | Germany | Partner     |  |  | Miralta SL   | Spain   | Partner
Alpenstahl Works | Austria | Partner     |  |  |              |         |
`;

const choose = (choice: TableChoice, ...sheets: readonly Sheet[]): FoundTable | null =>
  chosenTable(choice, findTables(sheets), sheets);

const exactly = (area: string, sheet = "Sheet1"): TableChoice => ({
  sheet,
  area: areaOf(area),
  exact: true,
});

test("another table than the likeliest is chosen, and stays chosen while it grows", () => {
  const sheet = drawnSheet(TWO_TABLES);
  const [first, second] = findTables([sheet]);
  expect([place(first!), place(second!)]).toEqual(["Sheet1!A1:C4", "Sheet1!F1:H3"]);
  const choice = tableChoice(second!);
  expect(place(choose(choice, sheet)!)).toBe("Sheet1!F1:H3");
  const grown = drawnSheet(
    TWO_TABLES.replace("|              |         |", "| Bergstedt AG | Italy | Partner")
  );
  expect(partners(choose(choice, grown)!)).toEqual(["Kvarnby AB", "Miralta SL", "Bergstedt AG"]);
});

test("an Excel table is known by its name, wherever it has gone", () => {
  const named = (at: string, top: number): Sheet =>
    drawnSheet(TWO_TABLES, {
      top,
      tables: [{ name: "Partners", area: areaOf(at), hasHeaders: true, hasTotals: false }],
    });
  const choice = { sheet: "Old name", name: "Partners", area: areaOf("A1:C4") };
  expect(place(choose(choice, named("A12:C15", 11))!)).toBe("Sheet1!A12:C15");
  expect(choose({ ...choice, name: "Gone" }, named("A1:C4", 0))).toBeNull();
});

test("selected cells are the table, no more and no less", () => {
  const sheet = drawnSheet(TWO_TABLES);
  expect(partners(choose(exactly("A1:C3"), sheet)!)).toEqual(["Nordhavn AS", "Lindenau School"]);
  expect(partners(choose(exactly("F2:H3"), sheet)!)).toEqual(["Kvarnby AB", "Miralta SL"]);
});

test("a single cell stands for the table around it", () => {
  const sheet = drawnSheet(TWO_TABLES);
  expect(place(choose(exactly("G2"), sheet)!)).toBe("Sheet1!F1:H3");
  expect(choose(exactly("K9"), sheet)).toBeNull();
});

const STACKED = `
Organisation     | Country | Role
Nordhavn AS      | Denmark | Coordinator
Lindenau School  | Germany | Partner

Notes on the project and much else that is no table at all
Something that was said at the meeting in March


Name          | Land    | Function
Kvarnby AB    | Sweden  | Partner
Miralta SL    | Spain   | Partner
`;

test("rows inserted above, a sheet renamed: the chosen table is the same", () => {
  const sheet = drawnSheet(STACKED);
  const second = findTables([sheet]).find(({ area }) => area.top > 3);
  const choice = tableChoice(second!);
  const moved = { ...drawnSheet(STACKED, { top: 10, name: "Renamed" }), id: sheet.id };
  expect(partners(choose(choice, moved)!)).toEqual(["Kvarnby AB", "Miralta SL"]);
  const gone = drawnSheet(STACKED.slice(0, STACKED.indexOf("Name ")), { top: 10 });
  expect(choose(choice, gone)).toBeNull();
});

test("of two tables with the same headers the one with the same first row", () => {
  const two = (top: number): Sheet => drawnSheet(TWO_TABLES, { top });
  const [, second] = findTables([two(0)]);
  expect(partners(choose(tableChoice(second!), two(7))!)).toEqual(["Kvarnby AB", "Miralta SL"]);
});

test("a selection that cuts a table short says which rows it leaves out, and is nobody's after a move", () => {
  const sheet = drawnSheet(TWO_TABLES);
  const cut = choose(exactly("A1:C3"), sheet)!;
  expect(cut.leftOut).toContainEqual({ row: 3, why: "not-selected" });
  const kept = { ...tableChoice(cut), exact: true };
  expect(choose(kept, sheet)).toEqual(cut);
  expect(choose(kept, drawnSheet(TWO_TABLES, { top: 4 }))).toBeNull();
});

test("a table that is gone, or whose sheet is, is nobody else's", () => {
  const sheet = drawnSheet(TWO_TABLES);
  expect(choose(exactly("A1:C3", "Deleted"), sheet)).toBeNull();
  expect(choose({ sheet: "Deleted", area: areaOf("A1:C3") }, sheet)).toBeNull();
  expect(choose(exactly("F20:H30"), sheet)).toBeNull();
  expect(choose(exactly("A1:C3", "SHEET1"), sheet)).not.toBeNull();
});

test("one of several projects in a wide table", () => {
  const wide = drawnSheet(`
Project | Partner 1 name | Partner 1 country | Partner 2 name | Partner 2 country | Partner 3 name | Partner 3 country
ALPHA   | Nordhavn AS    | Denmark           | Kvarnby AB     | Sweden            | Miralta SL     | Spain
BETA    | Werk AG        | Germany           | Usine SA       | France            | Fabrica SpA    | Italy
`);
  const beta = findTables([wide]).find(({ project }) => project?.includes("BETA"));
  expect(beta).toBeDefined();
  expect(partners(choose(tableChoice(beta!), wide)!)).toEqual([
    "Werk AG",
    "Usine SA",
    "Fabrica SpA",
  ]);
});

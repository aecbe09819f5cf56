import fc from "fast-check";
import type { CellValue, Sheet } from "../../../src/core/table/grid";
import { plainSheet } from "../table/plain-sheet";
import { countedList, countedObject, type Tally } from "./counted";
import { type MessyTable, messyTable } from "./messy-tables";
import { callAt, readSheet, verdictOn } from "./read-sheet";

const FEW = 40;
const TIMES = 4;
// What is done once makes it less than four; what is done for each pair of rows makes it up to sixteen.
const MOST = 4.5;

const tables = messyTable({ named: true, most: 6 });

test("four times the rows are looked at about four times as often until they are read", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const few = looksOfReading(table, FEW);
      expect(looksOfReading(table, TIMES * FEW) / few).toBeLessThan(MOST);
    }),
    { numRuns: 40, seed: 24 }
  );
});

test("four times the partners are looked at about four times as often until they are judged", () => {
  fc.assert(
    fc.property(tables, fc.nat(), (table, call) => {
      const few = looksOfJudging(table, FEW, call);
      expect(looksOfJudging(table, TIMES * FEW, call) / few).toBeLessThan(MOST);
    }),
    { numRuns: 40, seed: 25 }
  );
});

function looksOfReading(table: MessyTable, size: number): number {
  const tally: Tally = { looks: 0 };
  const sheet = longSheet(table, size);
  const values = sheet.grid.values.map((row) => countedList(row, tally));
  readSheet({ ...sheet, grid: { ...sheet.grid, values } });
  return tally.looks;
}

function looksOfJudging(table: MessyTable, size: number, call: number): number {
  const tally: Tally = { looks: 0 };
  const read = readSheet(longSheet(table, size));
  const partners = read.partners.map((partner) => countedObject(partner, tally));
  verdictOn({ ...read, partners }, callAt(call));
  return tally.looks;
}

/** The table's rows over and over, each organisation with a number of its own. */
function longSheet({ kinds, header, rows }: MessyTable, size: number): Sheet {
  const named = kinds.indexOf("organisation");
  const long = Array.from({ length: size }, (_, at): readonly CellValue[] =>
    (rows[at % rows.length] ?? []).map((cell, column) =>
      column === named ? `${String(cell)} ${at}` : cell
    )
  );
  return plainSheet([header, ...long]);
}

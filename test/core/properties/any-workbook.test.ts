import fc from "fast-check";
import { marksFor } from "../../../src/core/report/marks";
import { summaryPage } from "../../../src/core/report/summary";
import { findTables } from "../../../src/core/table/find-tables";
import type { Area, CellValue, Sheet } from "../../../src/core/table/grid";
import { plainSheet } from "../table/plain-sheet";
import { messyTable } from "./messy-tables";
import { callAt, consortiumOf, readTable, verdictOn } from "./read-sheet";

const AS_OF = "2025-01-15T09:00:00Z";

const anything: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellValue>(
      "Associated partners",
      "Total",
      "Coordinator",
      "Partner 1 name",
      "Partner 2 country",
      "#DIV/0!",
      "Source: us",
      "\u00a0\u200b",
      "\ud83c\udde9\ud83c\uddea",
      "\ud800",
      "İstanbul",
      "٣٤",
      "x".repeat(32_767),
      "a ".repeat(2_000),
      "Germany, ".repeat(500),
      "((((((((((",
      "2026-03-10",
      "=SUM(A1:A9)"
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() }
);

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(16), fc.nat(10), fc.nat(5), fc.nat(5))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

/** A partner table in which some cells are anything, among rows of anything, merged and hidden here and there. */
const sheets: fc.Arbitrary<Sheet> = messyTable({ named: false, most: 8 }).chain(
  ({ above, header, rows }) =>
    fc
      .record({
        mishaps: fc.array(fc.tuple(fc.nat(14), fc.nat(9), anything), { maxLength: 12 }),
        below: fc.array(fc.array(anything, { maxLength: header.length + 1 }), { maxLength: 3 }),
        top: fc.nat(6),
        left: fc.nat(4),
        merged: fc.array(area, { maxLength: 3 }),
        hiddenRows: fc.uniqueArray(fc.nat(20)).map((hidden) => new Set(hidden)),
        struckRows: fc.uniqueArray(fc.nat(20)).map((struck) => new Set(struck)),
        tables: fc.array(
          fc.record({
            name: fc.string(),
            area,
            hasHeaders: fc.boolean(),
            hasTotals: fc.boolean(),
          }),
          { maxLength: 1 }
        ),
      })
      .map(({ mishaps, below, ...different }) => {
        const width = header.length + 1;
        const values = [...above, header, ...rows, ...below].map((row) => [
          ...row,
          ...Array<CellValue>(Math.max(0, width - row.length)).fill(""),
        ]);
        for (const [row, column, value] of mishaps) {
          const cells = values[row];
          if (cells && column < cells.length) cells[column] = value;
        }
        return plainSheet(values, different);
      })
);

test("whatever the cells hold, every table is found, read, judged and told", () => {
  fc.assert(
    fc.property(sheets, fc.nat(), (sheet, call) => {
      const [best, ...others] = findTables([sheet]);
      for (const table of best ? [best, ...others] : []) {
        const read = readTable(table, sheet);
        const consortium = consortiumOf(read);
        const verdict = verdictOn(read, callAt(call));
        expect(verdict.standings.map(({ partner }) => partner)).toEqual(read.partners);
        const checked = {
          workbook: "a.xlsx",
          asOf: AS_OF,
          table,
          others,
          columns: read.columns,
          consortium,
          verdict,
        };
        for (const { row, why } of table.leftOut) {
          expect([why, table.rows.some((one) => one.row === row)]).toEqual([why, false]);
        }
        expect(marksFor(checked).length).toBeLessThan(10_000);
        expect(summaryPage(checked).lines.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300, seed: 20 }
  );
});

import fc from "fast-check";
import { messyTable, sheetOf } from "./messy-tables";
import { callAt, figuresOf, readSheet, verdictOn } from "./read-sheet";

const shuffledTables = messyTable({ named: true, most: 7 }).chain((table) =>
  fc.record({
    table: fc.constant(table),
    rows: fc.shuffledSubarray([...table.rows], { minLength: table.rows.length }),
  })
);

test("the order of a table's rows changes neither outcome nor figures, whatever the call", () => {
  fc.assert(
    fc.property(shuffledTables, fc.nat(), fc.boolean(), ({ table, rows }, call, countTwice) => {
      const read = readSheet(sheetOf(table));
      const other = readSheet(sheetOf({ ...table, rows }));
      expect(other.partners).toHaveLength(read.partners.length);
      const figures = figuresOf(verdictOn(other, callAt(call), countTwice));
      expect(figures).toEqual(figuresOf(verdictOn(read, callAt(call), countTwice)));
    }),
    { numRuns: 300, seed: 21 }
  );
});

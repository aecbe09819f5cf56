import fc from "fast-check";
import { NO_CHOICES } from "../../../src/core/reading/choices";
import { mapColumns } from "../../../src/core/reading/columns";
import { FIELDS } from "../../../src/core/reading/field";
import { readHeader } from "../../../src/core/reading/header";
import { findTables } from "../../../src/core/table/find-tables";
import type { FoundTable } from "../../../src/core/table/found-table";
import type { Area, CellValue, Sheet } from "../../../src/core/table/grid";

const HEADERS = [
  "Organisation",
  "Country",
  "Role",
  "Type",
  "Partner 1 name",
  "Partner 2 name",
  "Partner 1 country",
];
const CELLS = [
  "Germany",
  "DE",
  "HEI",
  "Coordinator",
  "x",
  "Total",
  "Associated partners",
  "#REF!",
  "Source: us",
  "a@b.eu",
  "(EUR)",
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.constantFrom(...HEADERS) },
  { weight: 6, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 3, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 1, arbitrary: fc.boolean() }
);

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(30), fc.nat(12), fc.nat(6), fc.nat(6))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.nat(16),
    columns: fc.integer({ min: 1, max: 9 }),
    top: fc.nat(5),
    left: fc.nat(5),
  })
  .chain(({ rows, columns, top, left }) =>
    fc.record({
      id: fc.constantFrom("a", "b"),
      name: fc.string(),
      active: fc.boolean(),
      visible: fc.boolean(),
      grid: fc.record({
        top: fc.constant(top),
        left: fc.constant(left),
        values: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      }),
      tables: fc.array(
        fc.record({ name: fc.string(), area, hasHeaders: fc.boolean(), hasTotals: fc.boolean() }),
        { maxLength: 2 }
      ),
      merged: fc.array(area, { maxLength: 4 }),
      hiddenRows: fc.constant(new Set<number>()),
      struckRows: fc.constant(new Set<number>()),
    })
  );

test("whatever the cells hold, tables stand inside the grid and no field is mapped twice", () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 2 }), (sheets) => {
      const tables = findTables(sheets);
      for (const table of tables) {
        const within = sheets.filter(
          ({ id, name }) => id === table.sheetId && name === table.sheetName
        );
        expect(within.some((one) => standsIn(table, one))).toBe(true);
        const map = mapColumns(table, NO_CHOICES);
        expect(map.map(({ index }) => index)).toEqual(table.columns.map((_, index) => index));
        const fields = map.flatMap(({ field }) => (field === null ? [] : [field]));
        expect(new Set(fields).size).toBe(fields.length);
        expect(
          map.every(({ field, confidence }) => (field === null) === (confidence === "none"))
        ).toBe(true);
      }
      const front = sheets.filter(({ active }) => active).map(({ id }) => id);
      const elsewhere = sheets.filter(({ active }) => !active).map(({ id }) => id);
      const same = tables.filter(
        ({ sheetId }) => elsewhere.includes(sheetId) && !front.includes(sheetId)
      );
      expect(same.map(({ score }) => score)).toEqual(
        same.map(({ score }) => score).sort((a, b) => b - a)
      );
    }),
    { numRuns: 150 }
  );
});

test("whatever the choices, no field is mapped twice", () => {
  const choice = fc.record({
    header: fc.constantFrom("Organisation", "Country", "role ", "?"),
    column: fc.option(fc.nat(4)),
    field: fc.option(fc.constantFrom(...FIELDS)),
  });
  const [table] = findTables([
    {
      id: "a",
      name: "a",
      active: true,
      visible: true,
      grid: {
        top: 0,
        left: 0,
        values: [
          ["Organisation", "Country", "Role", "Country"],
          ["University of Example", "Germany", "Coordinator", "DE"],
        ],
      },
      tables: [],
      merged: [],
      hiddenRows: new Set(),
      struckRows: new Set(),
    },
  ]);
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 6 }), (columns) => {
      const map = mapColumns(table as FoundTable, { ...NO_CHOICES, columns });
      const fields = map.flatMap(({ field }) => (field === null ? [] : [field]));
      expect(map).toHaveLength(4);
      expect(new Set(fields).size).toBe(fields.length);
    })
  );
});

test("whatever a header says, it is read or not, and never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
      const reading = readHeader(text);
      expect(reading === null || FIELDS.includes(reading.field)).toBe(true);
    }),
    { numRuns: 1000 }
  );
});

function standsIn(table: FoundTable, { grid }: Sheet): boolean {
  const bottom = grid.top + grid.values.length - 1;
  const right = grid.left + (grid.values[0]?.length ?? 0) - 1;
  const row = (one: number): boolean => one >= grid.top && one <= bottom;
  const column = (one: number | null): boolean =>
    one === null || (one >= grid.left && one <= right);
  return (
    [table.area.top, table.area.bottom, ...table.leftOut.map((one) => one.row)].every(row) &&
    [table.area.left, table.area.right, ...table.columns.map((one) => one.column)].every(column) &&
    (table.headerRow === null || row(table.headerRow)) &&
    table.rows.every((one) => row(one.row) && (one.from ?? []).every(column)) &&
    table.rows.every((one) => one.values.length === table.columns.length)
  );
}

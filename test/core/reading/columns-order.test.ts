import fc from "fast-check";
import { NO_CHOICES } from "../../../src/core/reading/choices";
import { mapColumns } from "../../../src/core/reading/columns";
import type { FoundTable } from "../../../src/core/table/found-table";
import type { CellValue } from "../../../src/core/table/grid";

/** Cells of one kind for each column, so that mixtures of kinds and headers come up. */
const KINDS: readonly fc.Arbitrary<CellValue>[] = [
  fc.constantFrom("Alder University", "Birch Ltd", "Cedar School", "Blue Tulip", "Fir", "tbc"),
  fc.constantFrom("Germany", "Irland", "NO", "SI", "ES", "EN", "Berlin, Germany", ""),
  fc.constantFrom("Coordinator", "Partner", "AP", "Applicant", "?"),
  fc.constantFrom("HEI", "SME", "VET school", "large", "Other", ""),
  fc.constantFrom("confirmed", "withdrawn", "ongoing", "closed", "yes", ""),
  fc.constantFrom<CellValue>("x", "", "yes", "no", true, false, 1, 0),
  fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom("P1", "P2", "3.")),
  fc.constantFrom<CellValue>(911111107, "922222166", "E10999991", "D BERLIN13", 123456789),
  fc.constantFrom<CellValue>(125000, "€ 90,000", 0, 0.8, "2027-12-31", "a@example.org"),
];

const HEADERS = fc.constantFrom(
  ...["Partner", "Name", "Country", "Land", "Role", "Type", "Status", "PIC", "No.", "EU grant"],
  ...["HEI", "ECHE", "SME", "Coordinator", "Short name", "Zzz", "", "Column1", "Full partner"]
);

const KIND = fc.integer({ min: 0, max: KINDS.length - 1 });
// Of longer tables a sample is looked at, which rows depends on their order.
const ROWS = fc.integer({ min: 1, max: 40 });

const BODY = fc
  .tuple(fc.array(fc.tuple(HEADERS, KIND), { minLength: 1, maxLength: 6 }), ROWS)
  .chain(([columns, rows]) =>
    fc.record({
      headers: fc.constant(columns.map(([header]) => header)),
      rows: fc.array(fc.tuple(...columns.map(([, kind]) => KINDS[kind] ?? fc.constant(""))), {
        minLength: rows,
        maxLength: rows,
      }),
    })
  );

test("what columns hold is the same, and as sure, whatever the order of rows", () => {
  fc.assert(
    fc.property(
      BODY.chain(({ headers, rows }) =>
        fc.tuple(
          fc.constant(headers),
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
        )
      ),
      ([headers, rows, disordered]) => {
        expect(mapColumns(tableOf(headers, disordered), NO_CHOICES)).toEqual(
          mapColumns(tableOf(headers, rows), NO_CHOICES)
        );
      }
    ),
    { numRuns: 200 }
  );
});

test("fractions that add up to a limit do so in any order", () => {
  const countries = (...cells: readonly string[]) =>
    mapColumns(
      tableOf(
        ["Partner", "Zzz"],
        cells.map((cell, at) => [`Alder ${at} Ltd`, cell])
      ),
      NO_CHOICES
    )[1];
  const slips = ["Germny", "Portugl"];
  const inOrder = countries("Spain", "Malta", ...slips);
  expect(inOrder).toMatchObject({ field: "country", confidence: "certain" });
  expect(countries(...slips, "Spain", "Malta")).toEqual(inOrder);
  expect(countries("Spain", ...slips, "Malta")).toEqual(inOrder);
  expect(countries("Germny", "Spain", "Portugl", "Malta")).toEqual(inOrder);
});

test("partner numbers stay such when rows are sorted by something else", () => {
  const rows: readonly CellValue[][] = [3, 1, 5, 2, 4].map((no) => [
    no,
    `Alder ${no} Ltd`,
    "Spain",
  ]);
  const map = mapColumns(tableOf(["No.", "Partner", "Country"], rows), NO_CHOICES);
  expect(map[0]).toMatchObject({ field: "partnerNumber", confidence: "certain" });
});

function tableOf(headers: readonly string[], rows: readonly (readonly CellValue[])[]): FoundTable {
  return {
    sheetId: "1",
    sheetName: "Partners",
    origin: "plain-range",
    area: { top: 0, left: 0, bottom: rows.length, right: headers.length - 1 },
    headerRow: 0,
    layout: "one-row-per-partner",
    columns: headers.map((header, column) => ({ column, header })),
    rows: rows.map((values, at) => ({ row: at + 1, values })),
    leftOut: [],
    score: 1,
  };
}

import fc from "fast-check";
import type { FactReading } from "../../../src/core/reading/fact";
import { readWorkbookFacts } from "../../../src/core/reading/workbook-facts";
import { findTables } from "../../../src/core/table/find-tables";
import { cellName } from "../../../src/core/table/cell-name";
import type { CellValue, Sheet } from "../../../src/core/table/grid";
import { plainSheet } from "../table/plain-sheet";

const TABLE: CellValue[][] = [
  ["Partner", "Country", "Role", "Type"],
  ["Moss Works", "Germany", "Coordinator", "SME"],
  ["Fern School", "France", "Full partner", "VET provider"],
  ["Reed University", "Italy", "Full partner", "University"],
];

type Grid = readonly (readonly CellValue[])[];

function grid(rows: Grid): CellValue[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
}

function above(...rows: Grid): Sheet {
  return plainSheet(grid([...rows, [], ...TABLE]));
}

function shown({ value, confidence, cells }: FactReading<unknown>): unknown[] {
  return [value, confidence, ...cells.map(({ cell, text }) => `${cellName(cell)} ${text}`)];
}

function facts(...sheets: Sheet[]): Record<string, unknown[]> {
  const found = findTables(sheets);
  const [table] = found;
  if (!table) throw new Error("no table");
  return Object.fromEntries(
    Object.entries(readWorkbookFacts(sheets, table, found)).map(([fact, reading]) => [
      fact,
      shown(reading as FactReading<unknown>),
    ])
  );
}

test("a label and its value in one cell", () => {
  expect(facts(above(["Duration: 48 months"]))).toEqual({
    duration: [48, "certain", "A1 Duration: 48 months"],
  });
  expect(facts(above(["Willow | Duration: 36 months | EU grant: 3,95 M€"]))).toEqual({
    duration: [36, "certain", "A1 Duration: 36 months"],
    grant: [3_950_000, "certain", "A1 EU grant: 3,95 M€"],
  });
  expect(facts(above(["Ecosystem: Tourism; Digital, Duration: 24 months"]))).toEqual({
    ecosystems: [["tourism", "digital"], "certain", "A1 Ecosystem: Tourism; Digital"],
    duration: [24, "certain", "A1 Duration: 24 months"],
  });
});

test("a label and its value side by side, with blanks of merged cells and units between them", () => {
  expect(facts(above(["Duration", 48]))).toEqual({ duration: [48, "certain", "B1 Duration: 48"] });
  expect(facts(above(["Duration:", "", "", 36, "months"]))).toEqual({
    duration: [36, "certain", "D1 Duration: 36 months"],
  });
  expect(facts(above(["EU grant requested", "EUR", 3_950_000]))).toEqual({
    grant: [3_950_000, "certain", "C1 EU grant requested: 3950000"],
  });
  expect(facts(above(["EU grant requested (k€)", 3950]))).toEqual({
    grant: [3_950_000, "certain", "B1 EU grant requested (k€): 3950"],
  });
  expect(facts(above(["Total EU contribution", 3.95, "M€"]))).toEqual({
    grant: [3_950_000, "certain", "B1 Total EU contribution: 3.95 M€"],
  });
});

test.each([
  ["Durée du projet", "48 mois", "duration", 48],
  ["Projektlaufzeit", "48 Monate", "duration", 48],
  ["Durata del progetto (mesi)", 36, "duration", 36],
  ["Czas trwania projektu", "24 miesiące", "duration", 24],
  ["Looptijd van het project", "48 maanden", "duration", 48],
  ["Duración", "48 meses", "duration", 48],
  ["Διάρκεια του έργου", "48 μήνες", "duration", 48],
  ["Beantragte EU-Förderung", "3.950.000 €", "grant", 3_950_000],
  ["Subvention de l’UE demandée", "3 950 000", "grant", 3_950_000],
  ["Contributo UE richiesto", "EUR 4 000 000", "grant", 4_000_000],
  ["Kwota dofinansowania UE", "4 mln", "grant", 4_000_000],
  ["Écosystème industriel", "Tourisme", "ecosystems", ["tourism"]],
  ["Industrielles Ökosystem", "Bauwesen", "ecosystems", ["construction"]],
])("%s: %s", (label, value, fact, expected) => {
  expect(facts(above([label, value]))[fact]?.slice(0, 2)).toEqual([expected, "certain"]);
});

test("what leaves a doubt is likely only", () => {
  expect(facts(above(["Duration", "4 years"]))["duration"]?.slice(0, 2)).toEqual([48, "likely"]);
  expect(facts(above(["Duration", 3]))["duration"]?.slice(0, 2)).toEqual([36, "likely"]);
  expect(facts(above(["Duration", "48 months (tbc)"]))["duration"]?.slice(0, 2)).toEqual([
    48,
    "likely",
  ]);
  expect(facts(above(["Grant", "3 950 000 €"]))["grant"]?.slice(0, 2)).toEqual([
    3_950_000,
    "likely",
  ]);
  expect(facts(above(["EU grant", 3950]))["grant"]?.slice(0, 2)).toEqual([3950, "likely"]);
  expect(facts(above(["Ecosystem", "Hospitality"]))["ecosystems"]?.slice(0, 2)).toEqual([
    ["tourism"],
    "likely",
  ]);
  expect(facts(above(["Ecosystem", "Tourism?"]))["ecosystems"]?.slice(0, 2)).toEqual([
    ["tourism"],
    "likely",
  ]);
});

test.each([
  [["Maximum EU grant", "4 000 000 €"]],
  [["EU grant per partner", "4 000 000 €"]],
  [["Own contribution", "400 000 €"]],
  [["Contribution", "400 000 €"]],
  [["Total budget", "4 937 500 €"]],
  [["EU grant", "80 %"]],
  [["EU grant", 0.8]],
  [["EU grant", 2026]],
  [["EU grant", "up to 4 M€"]],
  [["EU grant", "12.05.2026"]],
  [["EU grant", "02 123 45 67"]],
  [["EU grant", "021234567"]],
  [["EU grant", "+32 2 123 45 67"]],
  [["EU grant", "3 950 000 PLN"]],
  [["EU grant", "tbc"]],
  [["Grant agreement", 101_234_567]],
  [["Duration", "24-36 months"]],
  [["Duration", "45 minutes"]],
  [["Duration", 46_023]],
  [["Meeting duration", "48 months"]],
  [["Duration", "#REF!"]],
  [["Ecosystem", "all of them"]],
  [["Ecosystem: Tourism; something else"]],
  [["EU grant", 100_000, 200_000]],
  [["48 months"]],
])("%j says nothing", (row) => {
  expect(facts(above(row))).toEqual({});
});

test("below and beside the table as well, never in it", () => {
  expect(facts(plainSheet(grid([...TABLE, [], [], ["Duration: 48 months"]])))).toEqual({
    duration: [48, "certain", "A7 Duration: 48 months"],
  });
  const beside = TABLE.map((row, at) => [...row, "", ...(at === 1 ? ["Duration", 36] : [])]);
  expect(facts(plainSheet(grid(beside)))).toEqual({
    duration: [36, "certain", "G2 Duration: 36"],
  });
  const inside = TABLE.map((row, at) =>
    at === 2 ? ["Duration: 12 months", ...row.slice(1)] : row
  );
  expect(facts(plainSheet(grid(inside)))).toEqual({});
  const withGrants = TABLE.map((row, at) => [...row, at === 0 ? "EU grant" : 300_000 + at]);
  expect(facts(plainSheet(grid(withGrants)))).toEqual({});
});

test("a row of labels above their values, but no column of some other list", () => {
  expect(
    facts(above(["Acronym", "Duration", "EU grant"], ["WILLOW", "48 months", 3_900_000]))
  ).toEqual({
    duration: [48, "certain", "B2 Duration: 48 months"],
    grant: [3_900_000, "certain", "C2 EU grant: 3900000"],
  });
  expect(facts(above(["Work package", "Duration"], ["Management", "48 months"]))).toEqual({});
  const ecosystems = ["Ecosystem", "Tourism", "Digital", "Health"].map((name) => ["Acronym", name]);
  expect(facts(above(...ecosystems))).toEqual({});
});

test("cells that agree are one fact, cells that disagree none", () => {
  expect(facts(above(["Duration: 4 years"], ["Duration", "48 months"]))["duration"]).toEqual([
    48,
    "certain",
    "A1 Duration: 4 years",
    "B2 Duration: 48 months",
  ]);
  expect(facts(above(["Duration: 36 months"], ["Duration", "48 months"]))["duration"]).toEqual([
    null,
    "likely",
    "A1 Duration: 36 months",
    "B2 Duration: 48 months",
  ]);
});

test("another sheet counts where it is about one project, and is likely where it speaks of limits", () => {
  const partners = above([]);
  const sheet = (...rows: Grid): Sheet =>
    plainSheet(grid(rows), { id: "other", name: "Project", active: false });
  const duration = ["Duration", "48 months"];
  expect(facts(partners, sheet(["Acronym", "WILLOW"], duration))).toEqual({
    duration: [48, "certain", "B2 Duration: 48 months"],
  });
  expect(facts(partners, sheet(duration))).toEqual({});
  expect(facts(partners, { ...sheet(["Acronym", "WILLOW"], duration), visible: false })).toEqual(
    {}
  );
  expect(
    facts(partners, sheet(["Acronym", "WILLOW"], ["Maximum grant", 1], duration))["duration"]?.[1]
  ).toBe("likely");
});

test("facts beside another partner table are that table's", () => {
  const other = plainSheet(grid([["Project title", "Other"], ["Duration", 24], [], ...TABLE]), {
    id: "other",
    active: false,
  });
  expect(facts(above(["Duration", 48]), other)["duration"]?.[0]).toBe(48);
});

const WORDS = [
  "Duration",
  "EU grant",
  "Ecosystem",
  ":",
  "48",
  "4 M€",
  "Tourism",
  ";",
  "|",
  "\n",
  "  ",
];

test("whatever the cells hold, nothing throws, and each fact names cells outside the table", () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 5 });
  const cell = fc.oneof(
    text.map((parts) => parts.join("")),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("", 48, 4_000_000, NaN)
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const sheet = above(...rows, ["x"]);
      const found = findTables([sheet]);
      const [table] = found;
      if (!table) return;
      for (const { cells } of Object.values(readWorkbookFacts([sheet], table, found)) as {
        cells: FactReading<unknown>["cells"];
      }[]) {
        for (const { cell: at } of cells) {
          const { area } = table;
          expect(at.row < area.top || at.row > area.bottom || at.column > area.right).toBe(true);
        }
      }
    })
  );
});

test("sheets without labels give nothing", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.oneof(fc.nat(), fc.constantFrom("48 months", "4 M€", "Tourism")), {
          maxLength: 5,
        }),
        { maxLength: 6 }
      ),
      (rows) => {
        const sheet = above(...rows, ["x"]);
        const found = findTables([sheet]);
        expect(found[0] ? readWorkbookFacts([sheet], found[0], found) : {}).toEqual({});
      }
    )
  );
});

import { findTables } from "../../../src/core/table/find-tables";
import { drawnSheet } from "./drawn-sheet";
import { bestTable, leftOut, mapping, partners, place } from "./found";

test("a list folded in two is read as one, its right half below the left", () => {
  const table = bestTable(
    drawnSheet(`
No | Partner | Country | Type | No | Partner | Country | Type
1 | University of Example | Germany | HEI | 4 | Delta AG | Austria | SME
2 | Beta Works Ltd | Ireland | SME | 5 | Epsilon School | Italy | VET
3 | Gamma School | Spain | VET | | | |
`)
  );
  expect(place(table)).toBe("Sheet1!A1:H4");
  expect(partners(table)).toEqual([
    "University of Example",
    "Beta Works Ltd",
    "Gamma School",
    "Delta AG",
    "Epsilon School",
  ]);
  expect(mapping(table)).toEqual([
    "No: partnerNumber!",
    "Partner: organisation!",
    "Country: country!",
    "Type: organisationType!",
  ]);
  expect(table.rows.map(({ row, from }) => [row, from?.[1]])).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [1, 5],
    [2, 5],
  ]);
  expect(leftOut(table)).toEqual([]);
});

test("as an Excel table numbers headers that are the same", () => {
  const drawing = `
Partner | Country | Partner2 | Country3
University of Example | Germany | Delta AG | Austria
Beta Works Ltd | Ireland | Epsilon School | Italy
`;
  const area = { top: 0, left: 0, bottom: 2, right: 3 };
  const tables = [{ name: "Partners", area, hasHeaders: true, hasTotals: false }];
  expect(partners(bestTable(drawnSheet(drawing, { tables })))).toHaveLength(4);
});

test.each([
  ["Education name | Country | Industry name | Country", "Education", "Industry"],
  ["VET providers | Country | Companies | Country", "VET providers", "Companies"],
  ["Full partner | Country | Associated partner | Country", "Full partner", "Associated partner"],
])("%s: each half stands under what its header says", (header, left, right) => {
  const table = bestTable(
    drawnSheet(`
${header}
College of Example | Germany | Delta AG | Austria
Gamma School | Spain | Epsilon Works | Italy
`)
  );
  expect(partners(table)).toEqual([
    `${left} > College of Example`,
    `${left} > Gamma School`,
    `${right} > Delta AG`,
    `${right} > Epsilon Works`,
  ]);
});

test("what stands over each half heads it", () => {
  const table = bestTable(
    drawnSheet(`
Full partners | | Associated partners |
Partner | Country | Partner | Country
University of Example | Germany | Delta AG | Austria
Beta Works Ltd | Ireland | |
`)
  );
  expect(partners(table)).toEqual([
    "Full partners > University of Example",
    "Full partners > Beta Works Ltd",
    "Associated partners > Delta AG",
  ]);
});

test.each([
  ["it stands over the second alone", "| | Reserve |", ""],
  ["a blank row comes between", "Confirmed partners | | Candidates |", "\n"],
])("or what stands above, where %s", (_, titles, gap) => {
  const table = bestTable(
    drawnSheet(`
${titles}${gap}
Partner | Country | Partner | Country
University of Example | Germany | Delta AG | Austria
Beta Works Ltd | Ireland | Epsilon School | Italy
`)
  );
  const aside = titles.includes("Reserve") ? "Reserve" : "Candidates";
  expect(partners(table).slice(2)).toEqual([`${aside} > Delta AG`, `${aside} > Epsilon School`]);
});

test("what is told of the sheet two rows above parts no lists", () => {
  const table = bestTable(
    drawnSheet(`
Our alliance | | Version 3 |

Partner | Country | Partner | Country
University of Example | Germany | Delta AG | Austria
Beta Works Ltd | Ireland | Epsilon School | Italy
`)
  );
  expect(partners(table)).toHaveLength(4);
});

test.each([
  ["of two drafts", "Draft of March | | Draft of June |", "University of Example", "Delta AG"],
  ["of most names alike", "", "Beta Works Ltd", "University of Example"],
])("lists %s stay apart, and the other can be chosen", (_, titles, first, second) => {
  const tables = findTables([
    drawnSheet(`
${titles}
Partner | Country | Partner | Country
University of Example | Germany | ${first} | Germany
Beta Works Ltd | Ireland | ${second} | Ireland
`),
  ]);
  expect(tables.map(place)).toEqual(["Sheet1!A2:B4", "Sheet1!C2:D4"]);
});

test.each(["Partner 2025 | Country | Partner 2026 | Country"])("so do those under %s", (header) => {
  const tables = findTables([
    drawnSheet(`
${header}
University of Example | Germany | Delta AG | Austria
Beta Works Ltd | Ireland | Epsilon School | Italy
`),
  ]);
  expect(tables.map(place)).toEqual(["Sheet1!A1:B3", "Sheet1!C1:D3"]);
});

test("names without countries beside them are no second list", () => {
  const table = bestTable(
    drawnSheet(`
Partner | Country | Partner | Country
University of Example | Germany | Ms Alpha |
Beta Works Ltd | Ireland | Mr Delta |
`)
  );
  expect(table.rows).toHaveLength(2);
});

test.each([
  "Organisation | Country | City | Country code",
  "Name (English) | Country | Name (German) | Country",
  "Partner | Country | VET | Country code",
  "Company | Country | Parent company | Country",
])("%s is one list", (header) => {
  const tables = findTables([
    drawnSheet(`
${header}
University of Example | Germany | x | DE
Beta Works Ltd | Ireland | | IE
`),
  ]);
  expect(tables.map(place)).toEqual(["Sheet1!A1:D3"]);
  expect(tables[0]?.rows).toHaveLength(2);
});

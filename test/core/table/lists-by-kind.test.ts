import { findTables } from "../../../src/core/table/find-tables";
import { drawnSheet } from "./drawn-sheet";
import { bestTable, partners } from "./found";
import { plainSheet } from "./plain-sheet";

test("columns of names by kind beside one of countries are lists of partners, too", () => {
  const table = bestTable(
    drawnSheet(`
Country | University | Industry partners | VET provider
Germany | University of Example | Delta AG | School One
Spain | Universidad Beta | Epsilon SL |
Italy | | Zeta Srl | School Two
`)
  );
  expect(partners(table)).toEqual([
    "University > University of Example",
    "University > Universidad Beta",
    "Industry > Delta AG",
    "Industry > Epsilon SL",
    "Industry > Zeta Srl",
    "VET provider > School One",
    "VET provider > School Two",
  ]);
  expect(table.rows.map(({ values, from }) => [values[1], from?.[0]]).slice(-2)).toEqual([
    ["Germany", 3],
    ["Italy", 3],
  ]);
});

test.each([
  ["University | Company | VET provider", "x | | x"],
  ["Partner | University | VET provider", "Beta Works | x | "],
  ["Organisation | Companies | Universities", "Beta Works | 3 | 4"],
  ["Organisation | Company | Type", "Beta Works | Beta Ltd | SME"],
])("Country | %s: no such lists", (headers, cells) => {
  const [table] = findTables([
    drawnSheet(
      ["Country", "Germany", "Spain"]
        .map((country, at) => `${country} | ${at === 0 ? headers : cells}`)
        .join("\n")
    ),
  ]);
  expect(table?.layout ?? "one-row-per-partner").toBe("one-row-per-partner");
});

test("several names in one cell of such lists are as many partners", () => {
  const sheet = plainSheet([
    ["Country", "Universities", "Companies"],
    ["Germany", "University of Example\nHochschule Beta", "Delta Works; Epsilon AG"],
    ["Italy", "Technical University\nof Gamma", "Zeta Bau\nGmbH"],
    ["Spain", "1. Universidad Eta\n2. Instituto Theta", "Iota SL"],
  ]);
  expect(partners(bestTable(sheet)).map((name) => name.split(" > ")[1])).toEqual([
    "University of Example",
    "Hochschule Beta",
    "Technical University\nof Gamma",
    "Universidad Eta",
    "Instituto Theta",
    "Delta Works",
    "Epsilon AG",
    "Zeta Bau\nGmbH",
    "Iota SL",
  ]);
});

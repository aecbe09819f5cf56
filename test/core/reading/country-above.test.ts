import type { CellValue } from "../../../src/core/table/grid";
import { readTable } from "./read-table";

function countries(rows: readonly (readonly CellValue[])[], before = true): readonly string[] {
  const [first, second] = before
    ? (["country", "organisation"] as const)
    : (["organisation", "country"] as const);
  return readTable({ fields: [first, second], rows }).map(({ country }) =>
    country.kind === "known" ? `${country.value} ${country.confidence}` : country.kind
  );
}

test("blanks below a country that stands once, before the names, are likely the same", () => {
  const rows = [
    ["Germany", "Lindenau Works"],
    ["", "Alpha Works"],
    ["", "Beta Works Sp. z o.o."],
    ["", "Gamma Works"],
    ["Italy", "Delta Works"],
    ["", "Epsilon Works"],
  ];
  expect(countries(rows)).toEqual([
    "DE certain",
    "DE likely",
    "PL likely",
    "DE likely",
    "IT certain",
    "IT likely",
  ]);
  const turned = rows.map(([country, name]) => [name ?? "", country ?? ""]);
  expect(countries(turned, false)).toContain("blank");
});

test.each([
  "Germany||Italy||Germany",
  "|Germany||Italy|",
  "Germany|Italy||France",
  "Germany|-|-|Italy",
  "Germany|?|||Italy",
])("nothing is taken from above: %s", (column) => {
  const rows = column.split("|").map((country, at) => [country, `Lindenau ${at}`]);
  expect(countries(rows).filter((one) => one.endsWith("likely"))).toEqual([]);
});

test("a ditto mark leaves it to the row above, wherever the column stands", () => {
  const rows = [
    ["Lindenau Works", "Germany"],
    ["Alpha Works", '"'],
    ["Beta Works", "ditto"],
    ["Gamma Works", ""],
    ["Delta Works", '"'],
  ];
  const read = countries(rows, false);
  expect(read).toEqual(["DE certain", "DE likely", "DE likely", "blank", "unreadable"]);
});

import type { CellValue } from "../../../src/core/table/grid";
import { readTable, said } from "./read-table";

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

function labelled(
  labels: readonly string[],
  header: "role" | "status" | "Group"
): readonly string[] {
  return readTable({
    fields: [header === "Group" ? "partnerNumber" : header, "organisation"],
    headers: [header, "Organisation"],
    rows: labels.map((label, at) => [label, `Lindenau ${at}`]),
  }).map(({ role, status }) => said(header === "role" ? role : status));
}

test("so are roles and statuses; below who coordinates, or is confirmed, nothing is said", () => {
  expect(labelled(["Coordinator", "", "Partner", "", "Associated", ""], "role")).toEqual([
    "coordinator certain name",
    "blank",
    "full-partner certain name",
    "full-partner likely row-above",
    "associated-partner certain name",
    "associated-partner likely row-above",
  ]);
  expect(labelled(["Confirmed", "", "Reserve", "", "Varalla", "", "Kesken", ""], "status")).toEqual(
    [
      "confirmed certain name",
      "blank",
      "candidate certain name",
      "candidate likely row-above",
      "candidate likely split",
      "candidate likely row-above",
      "unreadable",
      "candidate likely row-above",
    ]
  );
});

test("a label for who stands by holds for the rows below it, whatever heads its column", () => {
  const reserve = "candidate likely remark";
  expect(labelled(["Core", "", "", "Reserve", ""], "Group")).toEqual([
    "absent",
    "absent",
    "absent",
    reserve,
    reserve,
  ]);
});

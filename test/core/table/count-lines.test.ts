import { drawnSheet } from "./drawn-sheet";
import { bestTable, leftOut, partners } from "./found";

test("rows that count the partners above them, or say how many there must be, hold no partner", () => {
  const table = bestTable(
    drawnSheet(`
Organisation | Country | VET
University of Example | Germany |
Gamma School | Spain | x
Minimum 12 partners | no |
Total: 14 | ok |
Countries: 8 | 8 of 8 |
Partner countries | 8 | ok
Min. 5 labour market actors | ✓ |
At least 1 HEI | yes |
Mindestens 8 Länder: | 8 von 12 |
Countries | 8 |
HEI: 2 | VET: 1 |
`)
  );
  expect(partners(table)).toEqual(["University of Example", "Gamma School"]);
  expect(leftOut(table)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12].map((row) => `${row} totals`));
});

test("partners whose names begin so stay", () => {
  const rows = [
    "Minimum Impact GmbH | NO | x",
    "Total | France | x",
    "Partners Group AG | Germany | x",
    "Universities Wales | GB |",
    "Training Providers Network | IE | x",
    "Partner 5 | IT | x",
    "At Least Works | no | x",
  ];
  const table = bestTable(drawnSheet(["Organisation | Country | VET", ...rows].join("\n")));
  expect(leftOut(table)).toEqual([]);
});

test("NO is Norway beside who is not named yet, and no answer", () => {
  const table = bestTable(
    drawnSheet(`
Organisation | Country
HEI 1 | DE
HEI 2 | NO
VET provider 1 | SI
Minimum 2 HEI | NO
`)
  );
  expect(partners(table)).toEqual(["HEI 1", "HEI 2", "VET provider 1"]);
});

test("anything else beside such a label is a partner's", () => {
  const table = bestTable(
    drawnSheet(`
Organisation | Country | Type
University of Example | Germany | HEI
HEI 1 | | Chamber
Gamma School | Spain | VET
`)
  );
  expect(partners(table)).toContain("HEI 1");
});

test("a heading with the number of rows below it heads them, whether of a role or of a type", () => {
  const table = bestTable(
    drawnSheet(`
Organisation | Country | Contact
Universities | | 1
University of Example | Germany |
VET providers | | 2
Gamma School | Spain |
`)
  );
  expect(partners(table)).toEqual([
    "Universities > University of Example",
    "VET providers > Gamma School",
  ]);
});

test("a legend of colours right below the rows is none of them, but a firm called Green is", () => {
  const table = bestTable(
    drawnSheet(`
Organisation | Country | Type
University of Example | Germany | HEI
Green | Spain |
green | confirmed |
light yellow | waiting for answer |
rot | hat abgesagt |
`)
  );
  expect(partners(table)).toEqual(["University of Example", "Green"]);
  expect(leftOut(table)).toEqual(["4 note", "5 note", "6 note"]);
});

test.each([
  ["has a type", "Orange | | Large enterprise"],
  ["has a role", "Orange | | Full partner"],
  ["has an address", "Green | | hello@green.example"],
  ["is followed by partners", "Red | | Rita Roja\nBeta Works | Ireland | SME"],
])("a firm that is called as a colour and %s is none, country or not", (_, row) => {
  const table = bestTable(
    drawnSheet(`
Organisation | Country | Type
University of Example | Germany | HEI
Gamma School | Spain | VET
${row}
`)
  );
  expect(partners(table)).toContain(row.split(" ")[0]);
  expect(leftOut(table)).toEqual([]);
});

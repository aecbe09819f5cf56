import { drawnSheet } from "./drawn-sheet";
import { bestTable, leftOut, partners } from "./found";

const rows = (...notes: readonly string[]): string => `
Organisation | Country | Type
Nordhavn University | DK | HEI
Beta Works* | IE | SME
Gamma School (GS)** | MT | VET
Delta Union¹ | BE | NGO
${notes.join("\n")}
`;

test.each([
  ["* associated partner", "** to be confirmed", "¹ = Reservepartner"],
  ["| |\n* : associated partner", "** - to be confirmed", "¹) Reservepartner"],
])("what a note says of a sign holds for the names that bear it: %s, %s, %s", (...notes) => {
  const table = bestTable(drawnSheet(rows(...notes)));
  expect(partners(table)).toEqual([
    "Nordhavn University",
    "associated partner > Beta Works*",
    "to be confirmed > Gamma School (GS)**",
    "Reservepartner > Delta Union¹",
  ]);
  expect(leftOut(table).filter((one) => one.endsWith("note"))).toHaveLength(3);
});

test("what says nothing of how partners take part matters to none", () => {
  const table = bestTable(drawnSheet(rows("* worked with us before", "† associated partner")));
  expect(partners(table).every((one) => !one.includes(" > "))).toBe(true);
});

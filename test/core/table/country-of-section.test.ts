import { drawnSheet } from "./drawn-sheet";
import { bestTable, mapping } from "./found";

/** Each row as "Section > Name: Country". */
function located(drawing: string): readonly string[] {
  const table = bestTable(drawnSheet(drawing));
  const at = table.columns.findIndex(({ header }) => header === "Country");
  return table.rows.map(
    ({ values, section = "" }) => `${section} > ${String(values[0])}: ${String(values[at] ?? "")}`
  );
}

test("headings that name countries say where the partners below them are", () => {
  const drawing = `
Organisation | Type
Germany:
University of Example | HEI
Beta Works | SME
2. Italy (1)
Gamma School | VET
`;
  expect(located(drawing)).toEqual([
    "Germany > University of Example: Germany",
    "Germany > Beta Works: Germany",
    "Italy > Gamma School: Italy",
  ]);
  expect(mapping(bestTable(drawnSheet(drawing)))).toContain("Country: country!");
});

test("as the title above the first of several headers does", () => {
  expect(
    located(`
Germany
Organisation | Type
University of Example | HEI

Italy
Organisation | Type
Gamma School | VET
`)
  ).toEqual([" > University of Example: Germany", "Italy > Gamma School: Italy"]);
});

test("headings of roles may stand below those of countries, or above them", () => {
  const below = `
Organisation | Type
Germany
Full partners
University of Example | HEI
Associated partners
Delta Association | NGO
Italy
Full partners
Gamma School | VET
`;
  expect(located(below)).toEqual([
    "Full partners > University of Example: Germany",
    "Associated partners > Delta Association: Germany",
    "Full partners > Gamma School: Italy",
  ]);
  const above = `
Organisation | Type
Associated partners
Germany
Delta Association | NGO
Italy
Gamma School | VET
`;
  expect(located(above)).toEqual([
    "Associated partners: Germany > Delta Association: Germany",
    "Associated partners: Italy > Gamma School: Italy",
  ]);
});

test("who stands under a heading of another kind behind the last country is nowhere", () => {
  expect(
    located(`
Organisation | Type
Germany
University of Example | HEI
Beta Works | SME
Associated partners
Delta Association | NGO
`)
  ).toEqual([
    "Germany > University of Example: Germany",
    "Germany > Beta Works: Germany",
    "Associated partners > Delta Association: ",
  ]);
});

test("so is who stands under a heading of a role behind the types of the last country", () => {
  expect(
    located(`
Organisation | Website
Germany
Universities
University of Example | a.example
Companies
Beta Works | b.example
Italy
Companies
Gamma Srl | c.example
Universities
Zeta College | z.example
Associated partners
Delta Association | d.example
`)
  ).toEqual([
    "Universities > University of Example: Germany",
    "Companies > Beta Works: Germany",
    "Companies > Gamma Srl: Italy",
    "Universities > Zeta College: Italy",
    "Associated partners > Delta Association: ",
  ]);
});

test("one heading that names a country, over few of the rows, makes no column", () => {
  const table = bestTable(
    drawnSheet(`
Organisation | Type
University of Example | HEI
Beta Works | SME
Gamma School | VET
Germany
Delta Association | NGO
`)
  );
  expect(table.columns.map(({ header }) => header)).toEqual(["Organisation", "Type"]);
});

test("a column of countries goes first", () => {
  const drawing = `
Organisation | Country of seat
Germany
University of Example | Austria
`;
  expect(mapping(bestTable(drawnSheet(drawing)))).toEqual([
    "Organisation: organisation!",
    "Country of seat: country!",
  ]);
});

test("a header may be known by words beside it that nobody writes below one", () => {
  expect(
    located(`
Partner | Contact person
Germany
University of Example | Anna Muster
Italy
Gamma School | Carla Esempio
`)
  ).toEqual(["Germany > University of Example: Germany", "Italy > Gamma School: Italy"]);
});

test("below a name that may be a heading of another place nobody knows where partners are", () => {
  expect(
    located(`
Organisation | Type
Germany
University of Example | HEI
Beta Works | SME
EU level
Delta Association | NGO
Italy
Gamma School | VET
Zeta Works | SME
`)
  ).toEqual([
    "Germany > University of Example: Germany",
    "Germany > Beta Works: Germany",
    "Germany > EU level: ",
    "Germany > Delta Association: ",
    "Italy > Gamma School: Italy",
    "Italy > Zeta Works: Italy",
  ]);
});

test("a name right below its heading, one for an organisation, or one among other lone ones is none", () => {
  expect(
    located(`
Organisation | Type
Germany
Alpha
University of Example | HEI
Italy
Epsilon
Gamma School
Beta | SME
`)
  ).toEqual([
    "Germany > Alpha: Germany",
    "Germany > University of Example: Germany",
    "Italy > Epsilon: Italy",
    "Italy > Gamma School: Italy",
    "Italy > Beta: Italy",
  ]);
});

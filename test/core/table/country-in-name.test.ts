import { NO_CHOICES } from "../../../src/core/reading/choices";
import { mapColumns } from "../../../src/core/reading/columns";
import { readPartners } from "../../../src/core/reading/partners";
import type { Sheet } from "../../../src/core/table/grid";
import { drawnSheet } from "./drawn-sheet";
import { bestTable, mapping } from "./found";

/** The partners of a sheet as "Name: DE" with "?" where the country is only likely, and where both stand. */
function read(sheet: Sheet): readonly string[] {
  const table = bestTable(sheet);
  const columns = mapColumns(table, NO_CHOICES);
  return readPartners(table, columns, NO_CHOICES, sheet).map(
    ({ organisation, country, columns: at }) => {
      const sure = country.kind === "known" && country.confidence === "certain" ? "" : "?";
      const where = at.organisation === at.country ? "" : ` ${at.country ?? "none"}`;
      return `${organisation}: ${country.kind === "known" ? country.value : ""}${sure}${where}`;
    }
  );
}

test.each([
  ["Partner / Country"],
  ["Organisation (country)"],
  ["Name, country"],
  ["Organisme / Pays"],
  ["Organisation"],
])("%s: the country stands behind the name or in front of it", (header) => {
  const sheet = drawnSheet(`
No | ${header} | Type
1 | University of Example (DE) | HEI
2 | Beta Works (Ireland) | SME
3 | Gamma School, Sevilla, Spain | VET
4 | Delta S.r.l. (Milano, IT) | SME
5 | Epsilon / Austria | SME
6 | France – Zeta College | VET
7 | Eta Works\\nPoland | SME
`);
  expect(read(sheet)).toEqual([
    "University of Example: DE",
    "Beta Works: IE",
    "Gamma School, Sevilla: ES",
    "Delta S.r.l.: IT",
    "Epsilon: AT",
    "Zeta College: FR",
    "Eta Works: PL",
  ]);
});

test("a remark in brackets behind the country stays with the name", () => {
  const sheet = drawnSheet(`
No | Partner
1 | University of Example, Germany (coordinator)
2 | Beta Works, Ireland
3 | Gamma School, Spain (associated partner)
`);
  expect(read(sheet)).toEqual([
    "University of Example (coordinator): DE",
    "Beta Works: IE",
    "Gamma School (associated partner): ES",
  ]);
});

test("a name without a country keeps its place, and is asked about", () => {
  const sheet = drawnSheet(`
Partner (country) | Role
University of Example (DE) | Coordinator
Beta Works (Ireland) | Partner
Gamma Works | Partner
`);
  expect(read(sheet)[2]).toBe("Gamma Works: ?");
  expect(mapping(bestTable(sheet)).slice(1)).toEqual([
    "Role: role!",
    "Partner (country): country!",
  ]);
});

test("a table with a column of countries is left as it is", () => {
  const sheet = drawnSheet(`
Organisation | Country
University of Example (AT) | Germany
Beta Works (AT) | Ireland
`);
  expect(read(sheet)).toEqual(["University of Example (AT): DE 1", "Beta Works (AT): IE 1"]);
});

test.each([
  ["initials are no countries", "University of Alfa (UA)", "Bolt Group (BG)"],
  ["legal forms are no countries", "Alfa Works, SA", "Bolt Works, AG"],
  ["short names are no countries", "Alfa Works (ALW)", "Bolt Works (BLW)"],
])("%s", (_, first, second) => {
  const sheet = drawnSheet(`
Organisation | Type
${first} | HEI
${second} | SME
`);
  expect(mapping(bestTable(sheet))).toEqual([
    "Organisation: organisation!",
    "Type: organisationType!",
  ]);
});

test("ticks under “Lead?” are no names, whatever else the header may head", () => {
  const sheet = drawnSheet(`
Lead? | Organisation name & country | Type
yes | University of Example – Romania | HEI
no | Beta Works – The Netherlands | SME
no | Gamma School – Poland | VET
`);
  expect(read(sheet)).toEqual(["University of Example: RO", "Beta Works: NL", "Gamma School: PL"]);
});

test.each(["Zamora, España", "Zamora (ES)"])("under “City, country” %s is no guess", (place) => {
  const country = (header: string): readonly string[] =>
    read(
      drawnSheet(`
Organisation | ${header} | Type
University of Example | ${place} | HEI
Beta Works | Tbilisi, Georgia | SME
`)
    );
  expect(country("City, country")).toEqual(["University of Example: ES 1", "Beta Works: ? 1"]);
  expect(country("Country")).toEqual(["University of Example: ES? 1", "Beta Works: ? 1"]);
});

test("a city with its country is no name", () => {
  const sheet = drawnSheet(`
Organisation | City / Country
University of Example | Bonn / Germany
Beta Works | Cork / Ireland
`);
  expect(read(sheet)).toEqual(["University of Example: DE 1", "Beta Works: IE 1"]);
});

test("a row with a city and its country is no header", () => {
  const table = bestTable(
    drawnSheet(`
Name | Location | Participating as | Profile
University of Example | Bonn, Germany | coordinator | higher education
Beta Works | Cork, Ireland | beneficiary | small company
`)
  );
  expect(table.headerRow).toBe(0);
  expect(mapping(table)).toContain("Name: organisation!");
});

test.each([
  [
    "few names have one",
    "Organisation | Type",
    ["Alpha (DE) | SME", "Beta AG | SME", "Gamma | VET", "Delta (ES) | HEI", "Eps | SME"],
  ],
  [
    "another column holds countries",
    "Organisation | Based",
    ["Alpha Works, Spain | Italy", "Beta AG, Italy | Spain", "Gamma School, Spain | Malta"],
  ],
  [
    "they stand at both ends",
    "Organisation | Type",
    ["Spain: Alpha Works, Italy | SME", "Italy: Beta AG, Spain | SME"],
  ],
])("no names are parted from countries where %s", (_, header, rows) => {
  const table = bestTable(drawnSheet([header, ...rows].join("\n")));
  expect(table.columns.map(({ header: one }) => one)).toEqual(header.split(" | "));
});

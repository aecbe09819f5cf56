import { orOfOrganisation } from "../../../src/core/reading/country-of-organisation";
import type { CellValue } from "../../../src/core/table/grid";
import { readTable } from "./read-table";

const BLANK = { kind: "blank" } as const;

test.each([
  ["Chamber of Crafts of Slovenia", "SI"],
  ["Musterska zbornica Slovenije", "SI"],
  ["Österreichischer Musterverband", "AT"],
  ["Italian Federation of Sample Makers", "IT"],
  ["Guild of Northern Ireland", "GB"],
  ["Verband der Slovenská republika", "SK"],
  ["Ελληνικό Παράδειγμα", "GR"],
  ["Пример ЕООД", "BG"],
  ["Przykład Sp. z o.o.", "PL"],
  ["Minta Kft.", "HU"],
  ["Muster Bildung e.V.", "DE"],
  ["Örnek Eğitim A.Ş.", "TR"],
  ["UAB „Pavyzdys“", "LT"],
  ["Example Skills Ltd (MT)", "MT"],
  ["Example Skills, PT", "PT"],
])("%s speaks for %s", (name, country) => {
  expect(orOfOrganisation(BLANK, name)).toMatchObject({ value: country, confidence: "likely" });
});

test.each([
  ["of legal forms of several countries", "Muster GmbH"],
  ["of legal forms of several countries", "Vzor s.r.o."],
  ["of legal forms of several countries", "Vzor a.s."],
  ["of legal forms of several countries", "Primjer d.o.o."],
  ["of legal forms of several countries", "Example B.V."],
  ["of initials", "Campus Example UAB"],
  ["of initials", "Example Institute (IT)"],
  ["of more than one country", "European Federation of Portugal"],
  ["of more than one country", "International Guild of Malta"],
  ["of two countries", "Chamber of Denmark and Norway"],
  ["of two countries", "German-Turkish Chamber"],
  ["of two countries", "Norsk Eksempel EOOD"],
  ["of a language that two share", "Slovensko društvo"],
  ["of a region", "University of Macedonia"],
  ["of a person", "Colegio Germán Ejemplo"],
  ["of a place elsewhere", "College of Georgia"],
  ["of a place elsewhere", "Isle of Jersey Guild"],
  ["of nothing", ""],
  ["of nothing", "Bright Ideas"],
])("a name %s tells no country: %s", (_, name) => {
  expect(orOfOrganisation(BLANK, name)).toBe(BLANK);
});

function countryIn(cell: CellValue, organisation: string): unknown {
  return readTable({ fields: ["organisation", "country"], rows: [[organisation, cell]] })[0]
    ?.country;
}

describe("a partner's country", () => {
  const likely = { kind: "known", confidence: "likely", evidence: "organisation-name" };

  it.each([[""], ["-"]])(
    "comes from the name where its cell is blank (%j), only likely",
    (cell) => {
      expect(countryIn(cell, "Guild of Estonia")).toEqual({ ...likely, value: "EE", typed: "" });
    }
  );

  it("comes from the name where its cell says nothing we can read, or leaves it open", () => {
    expect(countryIn("tbc", "Guild of Estonia")).toEqual({ ...likely, value: "EE", typed: "tbc" });
    expect(countryIn("EU", "Guild of Estonia")).toEqual({ ...likely, value: "EE", typed: "EU" });
    expect(countryIn("CR", "Czech Guild")).toEqual({ ...likely, value: "CZ", typed: "CR" });
  });

  it("is what the cell suggests where that is another", () => {
    const suggestions = ["CZ", "CR"];
    expect(countryIn("CR", "Guild of Estonia")).toMatchObject({ kind: "unreadable", suggestions });
    expect(countryIn("Spain", "Guild of Estonia")).toMatchObject({ value: "ES" });
  });

  it("is not inferred where the table has no such column", () => {
    const [partner] = readTable({ fields: ["organisation"], rows: [["Guild of Estonia"]] });
    expect(partner?.country).toEqual({ kind: "absent" });
  });
});

import { readHeader } from "../../../src/core/reading/header";
import { understand } from "../../../src/core/reading/header-meaning";
import { drawnSheet } from "../table/drawn-sheet";
import { bestTable, mapping } from "../table/found";

function said(text: string): string {
  const reading = readHeader(text);
  return reading === null ? "none" : `${reading.field} ${reading.confidence}`;
}

function drawn(drawing: string): readonly string[] {
  return mapping(bestTable(drawnSheet(drawing)));
}

describe("headers as people and programs type them", () => {
  test.each([
    ["shortName", "Acr.", "Abk.", "Kurzbez.", "Part. Short Name"],
    ["organisation", "Inst.", "Benef.", "Univ.", "Denom. ente"],
    ["partnerNumber", "Part. Nr", "N° part.", "N.", "Č.", "č. partnera", "Ordem"],
    ["isSme", "KKV (igen/nem)", "KMU (ja/nein)", "MVĮ / SME (taip/ne)"],
    ["isCoordinator", "Is lead partner", "is_coordinator", "Coord. (Y/N)"],
  ])("%s", (field, ...headers) => {
    expect(headers.filter((header) => readHeader(header)?.field !== field)).toEqual([]);
  });

  test("what is cut short is never certain by itself, and none where it could be several words", () => {
    expect(said("Inst.")).toBe("organisation likely");
    expect(said("Institution")).toBe("organisation certain");
    // Contact or contribution, location or locality.
    expect(["Cont.", "Loc."].map(said)).toEqual(["none", "none"]);
    expect([...understand("Tel.").words]).toEqual(["foreign"]);
  });

  test("letters with accents that a program took out are put back", () => {
    expect(["nzev_pjemce", "orszg", "pspvek_unie", "finansjuma_samjs"].map(said)).toEqual([
      "organisation likely",
      "country likely",
      "grant likely",
      "organisation likely",
    ]);
    expect(said("nzev_projektu")).toBe("none");
    expect(said("eustod")).toBe("grant certain");
  });

  test("so are Greek and Cyrillic letters that it wrote in Latin ones", () => {
    expect(
      ["onomasia_dikaioukhou", "naimenovanie_na_benefitsienta", "khora"].map((text) => said(text))
    ).toEqual(["organisation likely", "organisation likely", "country likely"]);
    expect(["titlos_ergou", "Pole"].map((text) => said(text))).toEqual(["none", "none"]);
  });

  test("a school is an organisation like any, or a kind of one", () => {
    expect(["School", "University/School", "Name of the school", "VET school"].map(said)).toEqual([
      "organisation likely",
      "organisation likely",
      "organisation certain",
      "isVetProvider certain",
    ]);
    expect(["Faculty/School", "School year", "School contact"].map(said)).toEqual(
      Array.from({ length: 3 }, () => "none")
    );
  });

  test("a question is read as what it asks", () => {
    expect(said("4. Are you an SME?")).toBe("isSme likely");
    expect(said("What type of organisation are you?")).toBe("organisationType certain");
    expect(said("Have you participated in Erasmus+ before?")).toBe("none");
  });

  test("what an organisation speaks, and which countries are associated, is none of ours for certain", () => {
    expect(["Language of organisation", "Sprache der Einrichtung"].map(said)).toEqual([
      "none",
      "none",
    ]);
    expect(said("Associated countries")).toBe("country likely");
    expect(said("Institution (Originalsprache)")).toBe("organisation certain");
  });

  test("where a partner sits is no partner", () => {
    expect(["Sitz des Partners", "Siedziba partnera", "Sede de la entidad"].map(said)).toEqual(
      Array.from({ length: 3 }, () => "country likely")
    );
    expect(said("Land / Region")).toBe("country likely");
    expect(said("Vestigingsplaats")).toBe("city certain");
  });

  test("a letter of intent has no status of a partner", () => {
    expect(["LoI", "Status LoI", "MoU", "Status LoC"].map(said)).toEqual(
      Array.from({ length: 4 }, () => "none")
    );
  });
});

describe("what the cells say against a header", () => {
  test("a function that names no role is a person's", () => {
    expect(
      drawn(`
Organisation | Country | Contact | Function
University of Example | DE | Ann Ash | Project manager
Beta Works Ltd | IE | Ben Birch | Director
Gamma Laboratory | ES | Cem Cedar | Professor
`)
    ).toEqual(["Organisation: organisation!", "Country: country!"]);
    expect(
      drawn(`
Organisation | Country | Function
University of Example | DE | Coordinator
Beta Works Ltd | IE | Associated partner
Gamma Laboratory | ES | Partner
`)
    ).toEqual(["Organisation: organisation!", "Country: country!", "Function: role!"]);
  });

  test("a second column of names is no type, and codes of projects are no short names", () => {
    expect(
      drawn(`
Organisation name | Country | Project partners
Example Works | DE | University of Ash
Beta Works Ltd | IE | University of Birch
Gamma Laboratory | ES | University of Cedar
Delta Union | FR | University of Dogwood
`)
    ).toEqual(["Organisation name: organisation!", "Country: country!"]);
    expect(
      drawn(`
Partner name | Country | Partnership, ref. of the partner
Example Works | DE | HRB 12345
Beta Works Ltd | IE | KVK 7788991
Gamma Laboratory | ES | RN 443
Delta Union | FR | C 99120
`)
    ).toEqual(["Partner name: organisation!", "Country: country!"]);
  });

  test("addresses of mail are no cities", () => {
    expect(
      drawn(`
Organisation | Country | City
University of Example | DE | ann@example.org
Beta Works Ltd | IE | ben@example.org
Gamma Laboratory | ES | cem@example.org
`)
    ).toEqual(["Organisation: organisation!", "Country: country!"]);
  });

  test("sums in groups of three digits are no telephone numbers", () => {
    expect(
      drawn(`
Organisation | Country | EU grant
University of Example | DE | 1 250 000
Beta Works Ltd | IE | 125 000.00
Gamma Laboratory | ES | 1.075.500
`)
    ).toEqual(["Organisation: organisation!", "Country: country!", "EU grant: grant!"]);
  });

  test("an industry of no firms is what they do", () => {
    expect(
      drawn(`
Account name | Country | Industry
University of Example | DE | Higher learning
Beta Works Ltd | IE | Heavy metal
Gamma Laboratory GmbH | ES | Private research
`)
    ).toEqual(["Account name: organisation!", "Country: country!"]);
  });

  test("a country of residence stands back behind that of the institution", () => {
    expect(
      drawn(`
Organisation | Country of residence | Country of institution
University of Example | DE | DE
Beta Works Ltd | IE | IE
Gamma Laboratory | ES | ES
`)
    ).toEqual(["Organisation: organisation!", "Country of institution: country!"]);
  });

  test("a status in the project is a role where its cells are", () => {
    expect(
      drawn(`
Partenaires | Pays | Statut dans le projet
Université Exemple | France | Coordinateur
Beta SARL | Belgique | Partenaire
Lycée Gamma | Italie | Partenaire associé
`)
    ).toEqual(["Partenaires: organisation!", "Pays: country!", "Statut dans le projet: role!"]);
    expect(
      drawn(`
Partner | Country | Project status
University of Example | DE | ongoing
Beta Works Ltd | IE | closed
Gamma Laboratory | ES | ongoing
`)
    ).toEqual(["Partner: organisation!", "Country: country!"]);
  });

  test("yes and no answer whether a partner is confirmed, whichever is said more often", () => {
    expect(
      drawn(`
Partner | Country | Confirmed?
University of Example | DE | no
Beta Works Ltd | IE | no
Gamma Laboratory | ES | yes
`)
    ).toEqual(["Partner: organisation!", "Country: country!", "Confirmed?: status!"]);
  });

  test("a column of sums headed EU is the grant", () => {
    expect(
      drawn(`
Partner | Country | EU | National
University of Example | DE | 120000 | 30000
Beta Works Ltd | IE | 80000 | 20000
Gamma Laboratory | ES | 95000 | 20000
`)
    ).toEqual(["Partner: organisation!", "Country: country!", "EU: grant?"]);
  });

  test("By is a town in Danish", () => {
    expect(
      drawn(`
Partner | Land | By
Høgskole Eksempel | Danmark | Aarhus
Beta A/S | Norge | Bergen
Gamma Skole | Sverige | Malmö
`)
    ).toEqual(["Partner: organisation!", "Land: country!", "By: city!"]);
  });
});

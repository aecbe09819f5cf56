import { readHeader } from "../../../src/core/reading/header";
import { understand } from "../../../src/core/reading/header-meaning";

function said(text: string): string {
  const reading = readHeader(text);
  return reading === null ? "none" : `${reading.field} ${reading.confidence}`;
}

describe("headers as people and programs type them", () => {
  test.each([
    ["shortName", "Acr.", "Abk.", "Kurzbez.", "Part. Short Name"],
    ["organisation", "Name (orig. lang.)", "Inst.", "Benef.", "Univ.", "Denom. ente"],
    ["partnerNumber", "Part. Nr", "N° part.", "N.", "Č.", "č. partnera", "Ordem"],
    ["isSme", "KKV (igen/nem)", "KMU (ja/nein)", "MVĮ / SME (taip/ne)"],
    ["isAssociatedPartner", "Assoc.?"],
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

  test("countries may be those of a whole project", () => {
    const several = ["Partner countries", "Partnerländer", "Países parceiros", "Kumppanimaat"];
    expect(several.map(said)).toEqual(several.map(() => "country likely"));
    expect(said("Partner country")).toBe("country certain");
  });

  test("where something is registered is where it sits, in whatever language", () => {
    expect(["Kraj rejestracji", "Land der Registrierung"].map(said)).toEqual([
      "country likely",
      "country likely",
    ]);
    expect(said("Nr rejestracji")).toBe("none");
  });

  test("a letter of intent has no status of a partner", () => {
    expect(["LoI", "Status LoI", "MoU", "Status LoC"].map(said)).toEqual(
      Array.from({ length: 4 }, () => "none")
    );
  });
});

describe("more of the words that people head columns with", () => {
  test.each([
    ["organisation", "Deltagande organisation", "Partnerinstitusjon", "Samstarfsstofnun"],
    ["shortName", "Nome curto", "Skraćenica", "Скорочена назва", "Kısa ad", "Lühinimi"],
    ["country", "Hemland", "Asukohariik", "Държава на седалището"],
    ["city", "By", "By/sted", "Населений пункт"],
    ["organisationType", "Врста организације"],
    ["role", "Roll i konsortiet", "Uloga u konzorciju", "Ρόλος στην κοινοπραξία"],
    [
      "grant",
      "Haettu avustus",
      "Одобрена субсидия (евро)",
      "Požadovaný grant",
      "Тражена средства ЕУ",
      "Styrkur frá ESB",
    ],
    ["status", "Potwierdzenie udziału", "Onaylandı", "Підтверджено"],
    ["isSme", "MVĮ", "KOBİ", "МСП"],
    ["isCoordinator", "Coordonator (da/nu)"],
  ])("%s", (field, ...headers) => {
    expect(headers.filter((header) => readHeader(header)?.field !== field)).toEqual([]);
  });

  test("a school's roll number is no role", () => {
    expect(said("School Roll Number")).toBe("none");
    expect(said("Papel no projeto")).toBe("role certain");
  });
});

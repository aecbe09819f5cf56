import { fold } from "../../../src/core/reading/fold";
import {
  headerFits,
  isForeignHeader,
  isSilentHeader,
  readHeader,
} from "../../../src/core/reading/header";
import { HEADER_WORDS } from "../../../src/reference/header-words";

function said(text: string): string {
  const reading = readHeader(text);
  return reading === null ? "none" : `${reading.field} ${reading.confidence}`;
}

describe("headers that say plainly what their column holds", () => {
  test.each([
    [
      "organisation",
      "Organisation",
      "Organization name",
      "Name of the institution",
      "Partner name",
      "Full legal name of organisation",
      "PARTICIPANT LEGAL NAME",
      "Legal Name (national language)",
      "Name der Einrichtung",
      "Nom de l'organisme",
      "Nombre de la entidad",
      "Nazwa partnera",
      "Naam organisatie",
      "Szervezet neve",
      "Denumirea organizației",
      "Název organizace",
      "Επωνυμία φορέα",
      "Име на организацията",
      "Organisaation nimi",
      "beneficiary_name__nom_du_beneficiaire",
    ],
    ["shortName", "Short name", "Partner acronym", "Kurzname der Einrichtung", "Nom abrégé"],
    [
      "country",
      "Country",
      "COUNTRY ",
      "Partner country",
      "Country code",
      "Country (ISO)",
      "Country of registration",
      "Country/Region",
      "Staat",
      "Pays",
      "País",
      "Paese",
      "Państwo",
      "Ország",
      "Țara",
      "Země",
      "Χώρα",
      "Държава",
      "Ülke",
      "Partner 12 country",
      "coordinatorCountry",
      "Codul țării",
      "Cód tíre",
      "Kodiċi tal-pajjiż",
      "Oznaka države",
    ],
    ["city", "City", "Town/City", "Stadt", "Ville", "Ciudad", "Città", "Miasto"],
    [
      "role",
      "Role",
      "Role in the project",
      "Rolle im Projekt",
      "Rôle",
      "Función en el proyecto",
      "Ruolo",
      "Rola w projekcie",
      "Role v projektu",
    ],
    [
      "organisationType",
      "Type of organisation",
      "Organisation type",
      "Organisationstyp",
      "Art der Einrichtung",
      "Type d'organisme",
      "Tipo de entidad",
      "Typ instytucji",
      "Kurum türü",
      "Coordinating organisation type",
    ],
    ["pic", "PIC", "PIC number", "Participant Identification Code (PIC)", "Code PIC"],
    ["oid", "OID", "Organisation ID (OID)"],
    ["erasmusCode", "Erasmus code", "Erasmus ID code", "KOD ERASMUS"],
    ["eche", "ECHE", "ECHE (Y/N)", "ECHE holder?", "Valid ECHE"],
    [
      "grant",
      "EU grant",
      "Requested EU grant (€)",
      "EU contribution",
      "Grant (EUR)",
      "EU funding (80 %)",
    ],
    ["partnerNumber", "Partner no.", "P#"],
    ["isHigherEducationInstitution", "HEI", "HEI (yes/no)"],
    ["isVetProvider", "VET", "VET provider (Y/N)"],
    ["isLabourMarketActor", "Labour market actor", "LMA?", "Enterprise / LM actor?"],
  ])("%s", (field, ...headers) => {
    expect(headers.filter((header) => said(header) !== `${field} certain`)).toEqual([]);
  });
});

test.each([
  ["Land", "country likely"],
  ["Kraj", "country likely"],
  ["Location", "country likely"],
  ["Type", "organisationType likely"],
  ["Name", "organisation likely"],
  ["Partner", "organisation likely"],
  ["Coordinator", "organisation likely"],
  ["Status", "status likely"],
  ["SME", "isSme likely"],
  ["AE", "isAffiliatedEntity likely"],
  ["Requested amount", "grant likely"],
  ["EU share", "grant likely"],
  ["No.", "partnerNumber likely"],
  ["Nr", "partnerNumber likely"],
  ["#", "partnerNumber likely"],
  ["N°", "partnerNumber likely"],
])("%s alone may mean several things: %s", (header, reading) => {
  expect(said(header)).toBe(reading);
});

test.each([
  ["ECHE vorhanden", "eche likely"],
  ["CEES (ECHE)", "eche certain"],
  ["Titulaire ECHE", "eche likely"],
  ["Holds ECHE 2021-2027", "eche likely"],
  ["ECHE gültig", "eche likely"],
  ["ECHE-Inhaber", "eche likely"],
  ["Mit ECHE?", "eche likely"],
  ["PIC vorhanden", "pic likely"],
  ["OID (falls vorhanden)", "oid likely"],
  ["Erasmus code wenn gegeben", "erasmusCode likely"],
])("a distinctive word tells among unknown ones: %s", (header, reading) => {
  expect(said(header)).toBe(reading);
});

test.each([
  "PIC contact person",
  "ECHE contact",
  "ECHE coordinator e-mail",
  "PIC telephone",
  "Date of ECHE signature",
  "Charter flights",
  "Erasmus gegeben",
])("a distinctive word beside one of something else tells nothing: %s", (header) => {
  expect(said(header)).toBe("none");
});

test.each([
  "Full partner",
  "Beneficiary",
  "Vollpartner",
  "Partenaire à part entière",
  "Socio de pleno derecho",
  "Pełny partner",
])("a full partner's name may stand under it as well as a tick: %s", (header) => {
  expect(
    headerFits(header)
      .map(({ field }) => field)
      .slice(0, 2)
  ).toEqual(["organisation", "isFullPartner"]);
});

test.each([
  ["Eramus Code", "erasmusCode likely"],
  ["Organsation", "organisation likely"],
  ["Contry", "country likely"],
  ["Coutnry", "country likely"],
])("a slip of the keyboard is forgiven, never certain: %s", (header, reading) => {
  expect(said(header)).toBe(reading);
});

test.each([
  "Email consent",
  "E-mail",
  "Contact person",
  "Name of contact",
  "Contact name",
  "Ansprechpartner",
  "Personne de contact",
  "Legal representative",
  "County",
  "Region",
  "Bundesland",
  "Country subdivision (NUTS)",
  "Postal code",
  "Address of the organisation",
  "Organisation ID",
  "Registration number",
  "VAT number",
  "Project name",
  "Project number",
  "Project title",
  "Number of employees",
  "Number of partners",
  "Size of the organisation",
  "Website",
  "WP leader",
  "EU country (y/n)",
  "Co-financing rate",
  "Own contribution",
  "Start date",
  "Comments",
  "Column1",
  "Name of the vessel",
  "Country club membership fee",
  "",
  " ",
  "???",
  "12",
])("%s names none of our fields", (header) => {
  expect(said(header)).toBe("none");
});

test.each([
  ["ονομασία τινός / Beneficiary name", "organisation likely"],
  ["Quelque chose\nPartner country", "country likely"],
  ["Xyzzy / Type", "none"],
  ["Plugh | Postal code | Country", "none"],
])("of two languages the one we know tells, where it tells plainly: %j", (header, reading) => {
  expect(said(header)).toBe(reading);
});

test.each([
  ["Lead partner (Y/N)", "isCoordinator certain"],
  ["Koordinator (ja/nein)", "isCoordinator certain"],
  ["Chef de file (oui/non)", "isCoordinator certain"],
  ["SME (yes/no)", "isSme likely"],
])("who asks for yes or no asks for no name: %s", (header, reading) => {
  expect(said(header)).toBe(reading);
});

test.each([
  ["ERDF (EUR)", "grant likely"],
  ["FEDER / EFRE", "grant likely"],
  ["ERDF contribution", "grant likely"],
  ["ERDF code", "none"],
])("a fund's name is the Union's money: %s", (header, reading) => {
  expect(said(header)).toBe(reading);
});

describe("whose it is, or of what, keeps a header from being certain", () => {
  test.each([
    ["what a partner gives", "Contribution to the project", "Partner contribution", "Support"],
    ["what a year costs", "Annual EU grant", "Jährlicher EU-Zuschuss", "EU grant per year"],
    ["others' money", "National grant", "State contribution", "Landesmittel", "Příspěvek kraje"],
    ["who gives money", "Funding body", "Funding partner", "Name of EU fund", "EU fund"],
    ["what is told of money", "EU grant number", "EU funded (Y/N)", "Project grant"],
    ["a fund's money", "ERDF allocated", "Total ESF contribution", "EFRE-Zuschuss"],
    ["counts", "No. of partners", "Nombre de partenaires", "# participants", "Total countries"],
    ["persons' duties", "Role in the organisation", "Fonction", "Funkcja w instytucji"],
    ["coordinators' names", "Name of coordinator", "Nome del coordinatore", "Project leader name"],
    ["numbers in a register", "Company No.", "Organisation number", "Číslo subjektu"],
    ["what a business is about", "Nature of business", "Industry type"],
    ["yes or no", "PIC (yes/no)", "Legal entity (Y/N)", "Is your organisation a partner?"],
    ["projects' codes", "Erasmus+ project number", "Numéro de projet Erasmus+"],
    ["others", "Other organisations", "Other country", "Country coordinator"],
    ["parts of a country", "Municipality", "Commune", "Localidad"],
  ])("%s", (_, ...headers) => {
    expect(headers.filter((header) => said(header).endsWith("certain"))).toEqual([]);
  });

  test.each([
    ["EU contribution per partner", "grant certain"],
    ["Grant (EUR)", "grant certain"],
    ["Total EU grant", "grant certain"],
    ["No. of partner", "partnerNumber certain"],
    ["Número de socio", "partnerNumber certain"],
    ["Nombre del socio", "organisation certain"],
    ["Coordinating organisation name", "organisation certain"],
    ["Is the organisation an SME?", "isSme likely"],
    ["Role (coordinator, partner)", "role certain"],
    ["Partner no. (P1, P2 …)", "partnerNumber certain"],
    ["Erasmus budget", "grant likely"],
    ["Role v konsorciu", "role certain"],
    ["Krajina sídla", "country certain"],
    ["Partnerorganisationens namn", "organisation certain"],
    ["Obec realizace projektu", "none"],
    ["Name of head of institution", "none"],
    ["EU- ja valtion rahoitus", "none"],
    ["Partner type (HEI/VET/SME)", "organisationType likely"],
  ])("but %s is %s", (header, reading) => {
    expect(said(header)).toBe(reading);
  });
});

test("a long note in brackets is no part of the header", () => {
  const note = `(${"the sum that the agency has awarded, which may change ".repeat(4)})`;
  expect(said(`EU grant ${note}`)).toBe("grant certain");
  expect(said(note)).toBe("none");
});

test("a paragraph is no header", () => {
  expect(said(`Organisation ${"and then some ".repeat(20)}`)).toBe("none");
});

test("no spelling stands twice", () => {
  const seen = new Set<string>();
  const again = Object.values(HEADER_WORDS)
    .flat()
    .filter((word) => {
      const spelling = fold(word);
      const isNew = spelling !== "" && !seen.has(spelling);
      seen.add(spelling);
      return !isNew;
    });
  expect(again).toEqual([]);
});

describe("headers of none of our fields", () => {
  test.each([
    [
      "what a list counts its lines by",
      "Lp.",
      "Lp. (no.)",
      "Nr. crt.",
      "Lfd. Nr.",
      "Numéro d'ordre",
      "Sıra no",
    ],
    [
      "money that is not the Union's, or not only",
      "Budget",
      "Total amount",
      "Private contribution",
      "National co-financing",
      "Cofinancement national",
      "Krajowe dofinansowanie",
      "Co-funding",
    ],
    ["languages", "Language", "Sprache", "Langue", "Język"],
    ["addresses and regions", "Address", "Adresse", "Indirizzo", "NUTS 2", "Adres siedziby"],
    [
      "numbers of registers",
      "Organisationsnummer",
      "Org.nr",
      "IČO",
      "SIRET",
      "Registration number",
    ],
    ["projects", "Název operace", "Darbības nosaukums", "Toimen nimi", "Име на операцията"],
  ])("%s", (_, ...headers) => {
    expect(headers.filter((header) => said(header) !== "none")).toEqual([]);
  });

  test("the country of an address is one, and is looked for in the cells", () => {
    expect(said("Address: country")).toBe("country likely");
    expect(said("Adresse – Land")).toBe("country likely");
    expect(said("Address (city, country)")).toBe("none");
  });

  test("a partner's running number is the partner's number", () => {
    expect(said("Lp. partnera")).toBe("partnerNumber certain");
  });

  test("those that speak of something are told from those that say nothing", () => {
    expect(
      ["Column1", "Spalte B", "", "7", "Unnamed: 3"].filter((one) => !isSilentHeader(one))
    ).toEqual([]);
    expect(["Columns", "B2B", "Zzz", "Partner 1"].filter(isSilentHeader)).toEqual([]);
    expect(["Budget", "Address", "E-mail"].filter((one) => !isForeignHeader(one))).toEqual([]);
    expect(["EU grant", "Address: country", "Zzz"].filter(isForeignHeader)).toEqual([]);
  });
});

describe("headers in the programme's languages", () => {
  test.each([
    [
      "organisation",
      "Støttemodtagerens navn",
      "Raison sociale",
      "Saņēmēja nosaukums",
      "Gavėjo pavadinimas",
      "Meno prijímateľa",
      "Nafn stofnunar",
      "Uczelnia partnerska",
      "Naziv korisnika",
      "Beneficiario principal",
    ],
    [
      "grant",
      "Wkład UE",
      "EU-stöd",
      "EU-rahoitus",
      "Příspěvek Unie",
      "Uniós támogatás",
      "Ενωσιακή συνδρομή",
      "ES finansavimas",
      "AB hibesi",
      "Contributo comunitario",
      "Montant FEDER approuvé",
      "Cofinancement UE",
    ],
    ["city", "Concelho", "Poststed", "Postitoimipaikka", "Paikkakunta"],
    ["country", "Maakoodi", "Paese di stabilimento", "Country of residence"],
    ["country", "Country of origin", "Kraj pochodzenia", "Χώρα προέλευσης"],
    ["role", "Rwol fil-proġett"],
    ["organisationType", "Cineál eagraíochta", "Natureza da entidade", "Clase de entidad"],
    ["organisation", "Lärosäte", "Ettevõtte nimi", "Įmonės pavadinimas", "Име на организацијата"],
    ["city", "Место", "Baile"],
    ["grant", "Внесок ЄС", "ES atbalsts", "Granti i BE-së", "EU-finansiering", "EU-midler"],
  ])("%s", (field, ...headers) => {
    expect(headers.filter((header) => readHeader(header)?.field !== field)).toEqual([]);
  });
});

import { drawnSheet } from "../table/drawn-sheet";
import { bestTable, mapping } from "../table/found";

function drawn(drawing: string): readonly string[] {
  return mapping(bestTable(drawnSheet(drawing)));
}

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

  test("people are no PICs, and numbers under each other's header are asked about", () => {
    expect(
      drawn(`
Organisation | Country | PIC
University of Example | DE | Ann Ash
Beta Works Ltd | IE | Ben Birch
Gamma Laboratory | ES | Cem Cedar
`)
    ).toEqual(["Organisation: organisation!", "Country: country!"]);
    expect(
      drawn(`
Organisation | Country | OID | PIC
University of Example | DE | 999990073 | E10000001
Beta Works Ltd | IE | 999990170 | E10000002
Gamma Laboratory | ES | 999990267 | E10000003
`)
    ).toEqual(["Organisation: organisation!", "Country: country!", "OID: pic?", "PIC: oid?"]);
  });

  test("what is confirmed under a header of other words may not be the partner", () => {
    expect(
      drawn(`
Partner | Country | Hotel
University of Example | DE | confirmed
Beta Works Ltd | IE | confirmed
Gamma Laboratory | ES | confirmed
`)
    ).toEqual(["Partner: organisation!", "Country: country!", "Hotel: status?"]);
  });

  test("numbers that say what a partner is are its role, where no column for that is", () => {
    expect(
      drawn(`
No. | Partner | Country
P1 | University of Example | DE
P2 | Beta Works Ltd | IE
P3 | Gamma Laboratory | ES
AP1 | Delta Union | FR
`)
    ).toEqual(["No.: role?", "Partner: organisation!", "Country: country!"]);
    expect(
      drawn(`
No. | Partner | Country | Role
P1 | University of Example | DE | Coordinator
P2 | Beta Works Ltd | IE | Partner
AP1 | Delta Union | FR | Associated partner
`)
    ).toEqual(["Partner: organisation!", "Country: country!", "Role: role!"]);
    expect(
      drawn(`
No. | Partner | Country
P1 | University of Example | DE
P2 | Beta Works Ltd | IE
P3 | Gamma Laboratory | ES
`)
    ).toEqual(["No.: partnerNumber!", "Partner: organisation!", "Country: country!"]);
  });
});

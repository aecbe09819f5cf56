import { readHeader } from "../../../src/core/reading/header";
import { drawnSheet } from "../table/drawn-sheet";
import { bestTable, mapping } from "../table/found";

function drawn(drawing: string): readonly string[] {
  return mapping(bestTable(drawnSheet(drawing)));
}

describe("what a header leaves open, its cells decide", () => {
  test("an activity type is a type of organisation where the cells are", () => {
    expect(readHeader("activityType")).toBeNull();
    expect(
      drawn(`
organisationID | name | country | activityType
999990073 | University of Example | DE | HES
999990170 | Beta Works Ltd | IE | PRC
999990267 | Gamma Laboratory | ES | REC
`)
    ).toEqual([
      "organisationID: pic!",
      "name: organisation!",
      "country: country!",
      "activityType: organisationType!",
    ]);
    expect(
      drawn(`
Organisation | Country | Activity type
University of Example | DE | Exchange of good practices
Beta Works Ltd | IE | Summer camp
Gamma Laboratory | ES | Exchange of good practices
`)
    ).toEqual(["Organisation: organisation!", "Country: country!"]);
  });

  test("an organisation's identifier is a PIC only where its cells are", () => {
    expect(
      drawn(`
Organisation ID | Name | Country
ORG-7 | University of Example | DE
ORG-9 | Beta Works Ltd | IE
ORG-12 | Gamma Laboratory | ES
`)
    ).toEqual(["Name: organisation!", "Country: country!"]);
  });

  test("of two columns that differ in what stands in brackets, and in their cells, neither is certain", () => {
    const read = drawn(`
Organisation | Country (name) | Country (code) | Role (last proposal) | Role (new)
University of Example | Germany | DE | Partner | Coordinator
Beta Works Ltd | Ireland | IE | Coordinator | Partner
Gamma Chamber | Spain | ES | Partner | Associated partner
`);
    expect(read).toEqual([
      "Organisation: organisation!",
      "Country (name): country!",
      "Role (new): role?",
    ]);
  });

  test("a single tick under “Applicant” tells who coordinates, several don't", () => {
    const table = (header: string, second: string): string => `
Organisation | Country | ${header} | Associate
University of Example | DE | x |
Beta Works Ltd | IE | ${second} |
Gamma Chamber | ES | | x
`;
    expect(drawn(table("Applicant", ""))).toContain("Applicant: isCoordinator!");
    expect(drawn(table("Prijavitelj", ""))).toContain("Prijavitelj: isCoordinator!");
    expect(drawn(table("Applicant", "x"))).not.toContain("Applicant: isCoordinator!");
    expect(drawn(table("Invoice", ""))).not.toContain("Invoice: isCoordinator!");
  });

  test("whom a partner works for is not what it is", () => {
    const table = (header: string): string => `
Organisation | Country | ${header}
University of Example | DE | SMEs
Beta Works Ltd | IE | VET schools
Gamma Chamber | ES | Companies
`;
    for (const header of ["Target group", "Zielgruppe", "Groupe cible"])
      expect(drawn(table(header))).toEqual(["Organisation: organisation!", "Country: country!"]);
    expect(drawn(table("Kind"))).toContain("Kind: organisationType!");
  });

  test("under a plain “Status” a few words that we don't know are asked about", () => {
    const table = (header: string, cells: readonly string[]): string => `
Organisation | Country | ${header}
University of Example | DE | ${cells[0] ?? ""}
Beta Works Ltd | IE | ${cells[1] ?? ""}
Gamma Chamber | ES | ${cells[1] ?? ""}
Delta School | FR | ${cells[0] ?? ""}
`;
    expect(drawn(table("Status", ["klar", "tillfrågad"]))).toContain("Status: status?");
    expect(drawn(table("Status", ["public", "private"]))).toHaveLength(2);
    expect(drawn(table("Project status", ["klar", "tillfrågad"]))).toHaveLength(2);
    expect(drawn(table("Project | Status", ["A | klar", "B | vilande"])).join()).not.toContain(
      "status"
    );
    expect(drawn(table("Colour", ["klar", "tillfrågad"]))).toHaveLength(2);
    // A list without countries is none of partners.
    const elsewhere = table("Status", ["klar", "tillfrågad"]).replace(/DE|IE|ES|FR/g, "2024");
    expect(drawn(elsewhere)).not.toContain("Status: status?");
  });

  test("under a plain “Status” one word for who takes no part is enough", () => {
    const table = (header: string, cells: readonly string[]): string => `
Organisation | Country | ${header}
${cells.map((cell, at) => `${["Alpha", "Beta", "Gamma"][at % 3] ?? ""} Works ${"abcdefg"[at] ?? ""} Ltd | ES | ${cell}`).join("\n")}
`;
    const told = ["klar", "på plats", "väntar på vd", "ringt", "mejlat", "tackade nej", "möte 3/2"];
    expect(drawn(table("Status", told))).toContain("Status: status?");
    expect(drawn(table("Läge", told)).join()).not.toContain("status");
    const plain = told.filter((cell) => cell !== "tackade nej");
    expect(drawn(table("Status", plain)).join()).not.toContain("status");
    const projects = ["ongoing", "closed", "terminated", "ongoing", "closed", "closed"];
    expect(drawn(table("Status", projects)).join()).not.toContain("status");
  });

  test("a status in the project is a role where the cells are", () => {
    const table = (header: string, cells: readonly string[]): string => `
Organisation | Country | ${header}
University of Example | DE | ${cells[0] ?? ""}
Beta Works Ltd | IE | ${cells[1] ?? ""}
Gamma Chamber | ES | ${cells[2] ?? ""}
`;
    const roles = ["Lead", "Partner", "Associated partner"];
    for (const header of ["Status in project", "Statut dans le projet", "Stato nel progetto"])
      expect(drawn(table(header, roles))).toContain(`${header}: role!`);
    expect(drawn(table("Project status", ["ongoing", "closed", "ongoing"]))).toHaveLength(2);
  });

  test("what somebody looks for is not what they are", () => {
    expect(
      drawn(`
Organisation | Country | Looking for
University of Example | DE | Partner
Beta Works Ltd | IE | Coordinator
Gamma Chamber | ES | Partner
`)
    ).toEqual(["Organisation: organisation!", "Country: country!"]);
  });

  test("an empty column is left alone", () => {
    expect(
      drawn(`
Organisation | Country | Organisation ID
University of Example | DE |
Beta Works Ltd | IE |
`)
    ).toEqual(["Organisation: organisation!", "Country: country!"]);
  });

  test("country or partner: names under it are partners", () => {
    expect(
      drawn(`
Country / Partner | Type
University of Example | HEI
Beta Works Ltd | SME
Gamma School of Crafts | VET
`)
    ).toEqual(["Country / Partner: organisation!", "Type: organisationType!"]);
    expect(
      drawn(`
Organisation | Partner country
University of Example | DE
Beta Works Ltd | IE
`)
    ).toEqual(["Organisation: organisation!", "Partner country: country!"]);
  });

  test("a location of cities with their countries is a country, to confirm", () => {
    expect(
      drawn(`
Partner | Location | Kind
University of Example | Berlin, Germany | University
Beta Works Ltd | Cork, Ireland | SME
Gamma School of Crafts | Sevilla, Spain | VET provider
`)
    ).toEqual(["Partner: organisation!", "Location: country?", "Kind: organisationType!"]);
  });
});

test("a note that explains a header is no part of it; one that says more is", () => {
  expect(readHeader("Organisation name (as in the legal documents)")).toEqual({
    field: "organisation",
    confidence: "certain",
  });
  expect(readHeader("Nombre de la entidad (según los estatutos)")?.field).toBe("organisation");
  expect(readHeader("Organisation (contact person)")).toBeNull();
});

test("ticks under a Spanish header", () => {
  expect(
    drawn(`
Entidad | País | ¿Es IES? | ¿Centro de FP?
University of Example | ES | x |
Gamma School of Crafts | PT | | x
Beta Works Ltd | IT | | x
`)
  ).toEqual([
    "Entidad: organisation!",
    "País: country!",
    "¿Es IES?: isHigherEducationInstitution?",
    "¿Centro de FP?: isVetProvider!",
  ]);
});

test("who has left is seen under whatever header, and asked about", () => {
  for (const header of ["Status / mandate letter", "Remarks"])
    expect(
      drawn(`
Organisation | Country | ${header}
University of Example | DE | signed
Beta Works Ltd | IE | withdrawn
Gamma Laboratory | ES |
`)
    ).toContain(`${header}: status?`);
  for (const remark of ["received", "a fine school"])
    expect(
      drawn(`
Organisation | Country | Remarks
University of Example | DE | signed
Beta Works Ltd | IE | ${remark}
Gamma Laboratory | ES |
`)
    ).toEqual(["Organisation: organisation!", "Country: country!"]);
});

test.each(["Participation", "Taking part?", "Teilnahme", "Partecipa", "On board?"])(
  "%s asks who takes part, or as what: the cells tell which",
  (header) => {
    const table = (cells: readonly string[]): string => `
Organisation | Country | ${header}
University of Example | DE | ${cells[0] ?? ""}
Beta Works Ltd | IE | ${cells[1] ?? ""}
Gamma Laboratory | ES | ${cells[2] ?? ""}
`;
    expect(drawn(table(["yes", "no", "yes"]))).toContain(`${header}: status!`);
    expect(drawn(table(["Lead", "Partner", "Associated partner"]))).toContain(`${header}: role!`);
    expect(drawn(table(["20 %", "30 %", "50 %"]))).toEqual([
      "Organisation: organisation!",
      "Country: country!",
    ]);
  }
);

test("public or private is no type of organisation, and leaves the field to the column that tells it", () => {
  expect(
    drawn(`
Organisation | Country | Legal status | Sector
University of Example | DE | Public | Higher education
Beta Works Ltd | IE | Private for-profit | SME
Gamma Foundation | ES | Private non-profit | Foundation
`)
  ).toEqual(["Organisation: organisation!", "Country: country!", "Sector: organisationType!"]);
  expect(
    drawn(`
Organisation | Country | Type of organisation
University of Example | DE | Public
Beta Works Ltd | IE | Private
Gamma Foundation | ES | Private
`)
  ).toContain("Type of organisation: organisationType?");
});

test("how far a PIC is says neither which it is nor whether the partner takes part", () => {
  expect(
    drawn(`
Organisation | Country | PIC status
University of Example | DE | validated
Beta Works Ltd | IE | declared
Gamma Laboratory | ES | pending
`)
  ).toEqual(["Organisation: organisation!", "Country: country!"]);
});

test.each([
  "ECHE needed",
  "ECHE required?",
  "ECHE missing",
  "No ECHE",
  "without ECHE",
  "ECHE expired",
  "ECHE applied for",
  "ECHE requested",
  "ECHE beantragt",
  "keine ECHE",
])("a tick under %s may say the contrary: it is asked about", (header) => {
  const columns = drawn(`
Partner | Country | ${header}
University of Example | Germany | yes
Academy of Beta | Ireland | no
`);
  expect(columns[2]).toBe(`${header}: eche?`);
});

test.each([
  ["Preferred role", "Coordinator", "Partner", "role"],
  ["Frühere Rolle", "Coordinator", "Partner", "role"],
  ["Pilot country", "Germany", "Spain", "country"],
  ["Pays cible", "Germany", "Spain", "country"],
  ["Type of training", "VET", "HEI", "organisationType"],
])("%s says more than we understand: it is asked about", (header, first, second, field) => {
  const columns = drawn(`
Organisation | City | ${header}
Beta Works Ltd | Aburg | ${first}
Gamma Works Ltd | Bexville | ${second}
Delta Works Ltd | Cetown | ${second}
`);
  expect(columns[2]).toBe(`${header}: ${field}?`);
});

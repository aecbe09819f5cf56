import { findTables } from "../../../src/core/table/find-tables";
import { areaOf, drawnSheet } from "./drawn-sheet";
import { bestTable, leftOut, mapping, partners, place } from "./found";

const NAMES = ["University of Example", "Beta Works Ltd", "Gamma School"];

describe("where the table stands", () => {
  test("a title, a blank row, then header and rows", () => {
    const table = bestTable(
      drawnSheet(`
Skills for a greener harbour: our consortium

No. | Organisation | Country | Type | Role
1 | University of Example | Germany | University | Coordinator
2 | Beta Works Ltd | Ireland | SME | Partner
3 | Gamma School | Spain | VET school | Partner
`)
    );
    expect(place(table)).toBe("Sheet1!A3:E6");
    expect(table.headerRow).toBe(2);
    expect(partners(table)).toEqual(NAMES);
    expect(mapping(table)).toEqual([
      "No.: partnerNumber!",
      "Organisation: organisation!",
      "Country: country!",
      "Type: organisationType!",
      "Role: role!",
    ]);
  });

  test("a used range that starts neither in row 1 nor in column A, under a merged banner and a logo row", () => {
    const table = bestTable(
      drawnSheet(
        `
 | | | | |
BLUEPRINT 2026 | | | | |
28 partners from 14 countries | | | | |
 | | | | |
Partner name\\n(legal) | Country  | Type of organisation | | |
University of Example | Germany | HEI | | |
Beta Works Ltd | Ireland | SME | | |
`,
        { top: 3, left: 2, merged: ["C5:H5"] }
      )
    );
    expect(place(table)).toBe("Sheet1!C8:E10");
    expect(table.headerRow).toBe(7);
    expect(table.columns.map(({ header }) => header)).toEqual([
      "Partner name (legal)",
      "Country",
      "Type of organisation",
    ]);
    expect(table.columns.map(({ column }) => column)).toEqual([2, 3, 4]);
    expect(table.rows.map(({ row }) => row)).toEqual([8, 9]);
    expect(table.claims).toEqual([
      { row: 5, number: 28, noun: "partners" },
      { row: 5, number: 14, noun: "countries" },
    ]);
  });

  test("used rows that are empty end the table, and are not told", () => {
    const sheet = drawnSheet(`
Organisation | Country
University of Example | Germany
Beta Works Ltd | Ireland
`);
    const empty = Array.from({ length: 5000 }, () => ["", " "]);
    const long = { ...sheet, grid: { ...sheet.grid, values: [...sheet.grid.values, ...empty] } };
    const table = bestTable(long);
    expect(place(table)).toBe("Sheet1!A1:B3");
    expect(leftOut(table)).toEqual([]);
  });

  test("columns without header and content are none; one without header but with content is", () => {
    const table = bestTable(
      drawnSheet(`
Organisation | | | Role | | |
University of Example | Germany | | Coordinator | | |
Beta Works Ltd | Ireland | | Partner | | |
Gamma School | Spain | | Partner | | |
`)
    );
    expect(mapping(table)).toEqual(["Organisation: organisation!", ": country!", "Role: role!"]);
    expect(table.columns.map(({ column }) => column)).toEqual([0, 1, 3]);
  });

  test("no header at all: the content says what the columns are", () => {
    const table = bestTable(
      drawnSheet(`
University of Example | Germany
Beta Works Ltd | Ireland
Gamma School | Spain
`)
    );
    expect(table.headerRow).toBeNull();
    expect(partners(table)).toEqual(NAMES);
    expect(mapping(table)).toEqual([": organisation!", ": country!"]);
  });

  test("a header in words that no one knows is still a header", () => {
    const table = bestTable(
      drawnSheet(`
Xyzzy | Qwert | Plugh
University of Example | Germany | HEI
Beta Works Ltd | Ireland | SME
Gamma School | Spain | VET
`)
    );
    expect(table.headerRow).toBe(0);
    expect(partners(table)).toEqual(NAMES);
  });

  test("a title above rows without header is no partner", () => {
    const table = bestTable(
      drawnSheet(`
Our consortium of 4 organisations
University of Example | Germany
Beta Works Ltd | Ireland
Associated partners
Delta AG | Switzerland
Epsilon AG | Switzerland
`)
    );
    expect(table.headerRow).toBeNull();
    expect(partners(table)).toEqual([
      "University of Example",
      "Beta Works Ltd",
      "Associated partners > Delta AG",
      "Associated partners > Epsilon AG",
    ]);
    expect(table.claims).toEqual([{ row: 0, number: 4, noun: "partners" }]);
  });

  test("a single column of names", () => {
    const table = bestTable(
      drawnSheet(`
Partners
University of Example
Beta Works Ltd
Gamma School
`)
    );
    expect(partners(table)).toEqual(NAMES);
  });

  test("nothing that could be a partner table", () => {
    const budget = `
Month | Hours | Rate
January | 12 | 40
February | 14 | 40
`;
    expect(findTables([])).toEqual([]);
    expect(findTables([drawnSheet("")])).toEqual([]);
    expect(findTables([drawnSheet(budget)])).toEqual([]);
  });

  test("headers without rows are a table without partners", () => {
    const table = bestTable(drawnSheet("Organisation | Country | Role"));
    expect(table.rows).toEqual([]);
  });
});

describe("headers of two lines", () => {
  test("countries merged over several rows, told with the table; merged titles and headings are not", () => {
    const table = bestTable(
      drawnSheet(
        `
Our alliance | |
 | |
Organisation | Country | Role
University of Example | Germany | Coordinator
Beta Works Ltd | | Partner
Gamma School | Spain | Partner
`,
        { merged: ["A1:C2", "B4:B5"] }
      )
    );
    expect(table.rows.map(({ values }) => values[1])).toEqual(["Germany", "Germany", "Spain"]);
    expect(table.merged).toEqual([{ top: 3, left: 1, bottom: 4, right: 1 }]);
  });

  test("group headings, merged over their columns", () => {
    const table = bestTable(
      drawnSheet(
        `
Partner | | | Contact |
Name | Country | Type | Name | E-mail
University of Example | DE | HEI | Ann Sample | ann@example.eu
Beta Works Ltd | IE | SME | Bob Sample | bob@example.eu
Gamma School | ES | VET | Cy Sample | cy@example.eu
`,
        { merged: ["A1:C1", "D1:E1"] }
      )
    );
    expect(table.headerRow).toBe(1);
    expect(place(table)).toBe("Sheet1!A1:E5");
    expect(table.columns.map(({ header }) => header)).toEqual([
      "Partner Name",
      "Partner Country",
      "Partner Type",
      "Contact Name",
      "Contact E-mail",
    ]);
    expect(mapping(table)).toEqual([
      "Partner Name: organisation!",
      "Partner Country: country!",
      "Partner Type: organisationType!",
    ]);
  });

  test("single headings merged downwards beside a group with sub headings", () => {
    const table = bestTable(
      drawnSheet(
        `
Organisation | Country | Contact | | Role
 | | Name | E-mail |
University of Example | DE | Ann Sample | ann@example.eu | Coordinator
Beta Works Ltd | IE | Bob Sample | bob@example.eu | Partner
`,
        { merged: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] }
      )
    );
    expect(table.columns.map(({ header }) => header)).toEqual([
      "Organisation",
      "Country",
      "Contact Name",
      "Contact E-mail",
      "Role",
    ]);
    expect(partners(table)).toEqual(["University of Example", "Beta Works Ltd"]);
  });

  test("the second line says the same in another language", () => {
    const table = bestTable(
      drawnSheet(`
Organisation | Country | Role
Organizacja | Kraj | Rola
University of Example | Germany | Coordinator
Beta Works Ltd | Ireland | Partner
`)
    );
    expect(table.headerRow).toBe(1);
    expect(partners(table)).toEqual(["University of Example", "Beta Works Ltd"]);
  });

  test("a line of units in brackets", () => {
    const table = bestTable(
      drawnSheet(`
Organisation | Country | EU grant
 | | (EUR)
University of Example | Germany | 400000
Beta Works Ltd | Ireland | 250000
`)
    );
    expect(table.headerRow).toBe(1);
    expect(mapping(table)).toContain("EU grant (EUR): grant!");
    expect(table.rows).toHaveLength(2);
  });

  test("a title right above the header is not part of it", () => {
    const table = bestTable(
      drawnSheet(
        `
Partners of the project | |
Organisation | Country | Role
University of Example | Germany | Coordinator
Beta Works Ltd | Ireland | Partner
`,
        { merged: ["A1:C1"] }
      )
    );
    expect(table.columns.map(({ header }) => header)).toEqual(["Organisation", "Country", "Role"]);
    expect(table.rows[0]?.section).toBeUndefined();
  });
});

describe("rows that are no partners", () => {
  test("totals, blanks, footnotes", () => {
    const table = bestTable(
      drawnSheet(`
No. | Organisation | Country | EU grant
1 | University of Example | Germany | 400000

2 | Total Beispiel GmbH | Austria | 250000
3 | Gamma School | Spain | 250000
Total | 3 partners | 3 | 900000
 | | | 900000

* to be confirmed
Source: our own survey
`)
    );
    expect(partners(table)).toEqual([
      "University of Example",
      "Total Beispiel GmbH",
      "Gamma School",
    ]);
    expect(leftOut(table)).toEqual(["3 blank", "6 totals", "7 totals", "9 note", "10 note"]);
    expect(place(table)).toBe("Sheet1!A1:D5");
  });

  test("sections give the rows below their text, until the next one", () => {
    const table = bestTable(
      drawnSheet(
        `
Organisation | Country | Type
Coordinator: | |
University of Example | Germany | University
WP1 partners | |
Beta Works Ltd | Ireland | SME

Friends and family | |
Gamma School | Spain | VET school
Associated partners | |
Delta AG | Switzerland | Large enterprise
`,
        { merged: ["A7:C7"] }
      )
    );
    expect(partners(table)).toEqual([
      "Coordinator > University of Example",
      "WP1 partners > Beta Works Ltd",
      "Friends and family > Gamma School",
      "Associated partners > Delta AG",
    ]);
    expect(leftOut(table).filter((one) => one.endsWith("section"))).toHaveLength(4);
  });

  test("a name whose row is unfinished is a partner, not a heading and not a note", () => {
    const table = bestTable(
      drawnSheet(`
Organisation | Country | Role
University of Example | Germany | Coordinator
Przykład Sp. z o.o. | |
Stiftung Neue Wege | |
Partners for Skills gGmbH | |
Beta Works Ltd | Ireland | Partner
Version: March | |
`)
    );
    expect(partners(table)).toEqual([
      "University of Example",
      "Przykład Sp. z o.o.",
      "Stiftung Neue Wege",
      "Partners for Skills gGmbH",
      "Beta Works Ltd",
    ]);
    expect(leftOut(table)).toEqual(["7 note"]);
  });

  test("numbers and unticked boxes prepared for partners still to come", () => {
    const table = bestTable(
      drawnSheet(`
No | Partner | Country | Confirmed
1 | University of Example | Germany | TRUE
2 | Beta Works Ltd | Ireland | FALSE
3 | | | FALSE
4 | | | FALSE
`)
    );
    expect(partners(table)).toEqual(["University of Example", "Beta Works Ltd"]);
    expect(mapping(table)).toContain("Confirmed: status!");
    expect(leftOut(table)).toEqual(["4 blank", "5 blank"]);
  });

  test("what stands below a gap and looks different is no partner", () => {
    const table = bestTable(
      drawnSheet(`
Organisation | Country | Type
University of Example | Germany | HEI
Beta Works Ltd | Ireland | SME

Gamma School | Spain | VET

Prepared by the secretariat

Ann Sample | ann@example.eu | +49 30 1234567
Bob Sample | bob@example.eu | +49 30 7654321
`)
    );
    expect(partners(table)).toEqual(NAMES);
    expect(leftOut(table)).toEqual(["4 blank", "7 note"]);
  });

  test("rows that speak of partners and types are not taken for a header", () => {
    const table = bestTable(
      drawnSheet(`
University of Example | Partner | University | Germny
Beta Works Ltd | Partner | Company | Irland
Gamma School | Partner | University | Spainn
`)
    );
    expect(table.headerRow).toBeNull();
    expect(table.rows).toHaveLength(3);
  });

  test("the header once more in the middle, under a heading", () => {
    const table = bestTable(
      drawnSheet(`
Full partners
Organisation | Country | Type
University of Example | Germany | HEI
Beta Works Ltd | Ireland | SME

Associated partners
Organisation | Country | Type
Delta AG | Switzerland | Large enterprise

HEI | higher education |
SME | small enterprise |
`)
    );
    expect(partners(table)).toEqual([
      "University of Example",
      "Beta Works Ltd",
      "Associated partners > Delta AG",
    ]);
    expect(leftOut(table)).toEqual(["5 blank", "6 section", "7 repeated-header"]);
  });

  test("a formula error is a filled cell, never a word", () => {
    const table = bestTable(
      drawnSheet(`
Organisation | Country | Type
University of Example | #N/A | HEI
#REF! | Ireland | SME
#REF! | #REF! | #REF!
`)
    );
    expect(table.rows).toHaveLength(3);
    expect(mapping(table)).toContain("Organisation: organisation!");
  });

  test("a partner merged over the rows of its contacts is one partner", () => {
    const table = bestTable(
      drawnSheet(
        `
Organisation | Country | Contact
University of Example | Germany | Ann Sample
 | | Bob Sample
Beta Works Ltd | Ireland | Cy Sample
`,
        { merged: ["A2:A3", "B2:B3"] }
      )
    );
    expect(partners(table)).toEqual(["University of Example", "Beta Works Ltd"]);
    expect(leftOut(table)).toEqual(["3 note"]);
  });

  test("a role merged over several partners is the role of each", () => {
    const table = bestTable(
      drawnSheet(
        `
Role | Organisation | Country
Coordinator | University of Example | Germany
Full partners | Beta Works Ltd | Ireland
 | Gamma School | Spain
`,
        { merged: ["A3:A4"] }
      )
    );
    expect(table.rows.map(({ values }) => values[0])).toEqual([
      "Coordinator",
      "Full partners",
      "Full partners",
    ]);
  });
});

describe("Excel tables", () => {
  const drawing = `
Notes above
Organisation | Country | Role
University of Example | Germany | Coordinator
Beta Works Ltd | Ireland | Partner
Totals | | 2
`;

  test("with header and totals row", () => {
    const table = bestTable(
      drawnSheet(drawing, {
        tables: [{ name: "Partners", area: areaOf("A2:C5"), hasHeaders: true, hasTotals: true }],
      })
    );
    expect(table.origin).toBe("excel-table");
    expect(table.name).toBe("Partners");
    expect(partners(table)).toEqual(["University of Example", "Beta Works Ltd"]);
    expect(leftOut(table)).toEqual(["5 totals"]);
  });

  test("without header", () => {
    const table = bestTable(
      drawnSheet(drawing, {
        tables: [{ name: "Partners", area: areaOf("A3:C4"), hasHeaders: false, hasTotals: false }],
      })
    );
    expect(table.headerRow).toBeNull();
    expect(mapping(table)).toEqual([": organisation?", ": country?", ": role?"]);
    expect(table.rows).toHaveLength(2);
  });

  test("headed Column1, Column2 by Excel itself: the real header is the first row", () => {
    const table = bestTable(
      drawnSheet(
        `
Spalte1 | Spalte2 | Spalte3
Organisation | Country | Role
University of Example | Germany | Coordinator
Beta Works Ltd | Ireland | Partner
`,
        { tables: [{ name: "T", area: areaOf("A1:C4"), hasHeaders: true, hasTotals: false }] }
      )
    );
    expect(table.headerRow).toBe(1);
    expect(partners(table)).toEqual(["University of Example", "Beta Works Ltd"]);
  });

  test("an area that reaches beyond the used cells", () => {
    const tables = [{ name: "T", area: areaOf("A2:F90"), hasHeaders: true, hasTotals: false }];
    const table = bestTable(drawnSheet(drawing, { tables }));
    expect(table.rows).toHaveLength(2);
  });
});

describe("several tables", () => {
  const plain = `
Partner | Country
University of Example | Germany
Beta Works Ltd | Ireland
Gamma School | Spain
`;

  test("side by side: a list of countries doesn't win", () => {
    const tables = findTables([
      drawnSheet(`
Country list | Code | | Organisation | Country
Austria | AT | | University of Example | Germany
Belgium | BE | | Beta Works Ltd | Ireland
Bulgaria | BG | | Gamma School | Spain
Croatia | HR | | |
`),
    ]);
    expect(tables.map(place)).toEqual(["Sheet1!D1:E4", "Sheet1!A1:B5"]);
  });

  test("an empty column inside one table doesn't split it", () => {
    const table = bestTable(
      drawnSheet(`
Organisation | | Country | | Role
University of Example | | Germany | | Coordinator
Beta Works Ltd | | Ireland | | Partner
`)
    );
    expect(table.columns.map(({ header }) => header)).toEqual(["Organisation", "Country", "Role"]);
  });

  test("one below the other, with headers of their own", () => {
    const tables = findTables([
      drawnSheet(`
Full partners
No | Organisation | Country | Type
1 | University of Example | Germany | HEI
2 | Beta Works Ltd | Ireland | SME

Associated partners
Name of organisation | Country | Reason
Delta AG | Switzerland | Knows the sector
Epsilon AG | Switzerland | Knows the market
`),
    ]);
    expect(tables.map(place)).toEqual(["Sheet1!A2:D4", "Sheet1!A7:C9"]);
    expect(tables[1]?.rows.map(({ section }) => section)).toEqual([
      "Associated partners",
      "Associated partners",
    ]);
  });

  test("a copy of the sheet comes second, unless it is the active one", () => {
    const original = drawnSheet(plain, { name: "Partners", active: false });
    const copy = drawnSheet(plain, { name: "Partners (2)", active: false });
    expect(findTables([original, copy]).map(({ sheetName }) => sheetName)).toEqual([
      "Partners",
      "Partners (2)",
    ]);
    expect(bestTable(original, { ...copy, active: true }).sheetName).toBe("Partners (2)");
    expect(bestTable({ ...original, visible: false }, copy).sheetName).toBe("Partners (2)");
  });

  test("the list in front wins over one elsewhere that has more columns; a list of something else doesn't", () => {
    const richer = drawnSheet(
      `
Organisation | Country | Role | Type | PIC
University of Example | Germany | Coordinator | HEI | 999999999
Beta Works Ltd | Ireland | Partner | SME | 999999990
`,
      { name: "Old draft", active: false }
    );
    const front = drawnSheet(plain, { name: "Partners", active: true });
    expect(bestTable(richer, front).sheetName).toBe("Partners");
    expect(bestTable(richer, { ...front, active: false }).sheetName).toBe("Old draft");
    const contacts = drawnSheet(
      `
Name | Telephone
Maria Muster | 123
Jan Jansen | 456
`,
      { name: "Contacts", active: true }
    );
    expect(bestTable(richer, contacts).sheetName).toBe("Old draft");
  });

  test("an excerpt in front, as on a dashboard, doesn't win over the list that has all of it and more", () => {
    const list = drawnSheet(
      `
Organisation | Country | Role | Type
University of Example | Germany | Coordinator | HEI
Beta Works Ltd | Ireland | Partner | SME
Gamma College | Latvia | Partner | VET
Delta Chamber | Spain | Partner | Chamber
Epsilon Works | Italy | Partner | SME
`,
      { name: "Partners", active: false }
    );
    const excerpt = (rows: readonly string[]) =>
      drawnSheet(["Partner | Country code | Status", ...rows].join("\n"), { name: "Dashboard" });
    const rows = ["Beta Works Ltd | IE | confirmed", "Gamma College | LV | candidate", "Delta Chamber | ES | confirmed"]; // prettier-ignore
    expect(bestTable(list, excerpt(rows)).sheetName).toBe("Partners");
    expect(bestTable(excerpt(rows), list).sheetName).toBe("Partners");
    const another = excerpt([...rows.slice(1), "Eta | GR | confirmed"]);
    expect(bestTable(list, another).sheetName).toBe("Dashboard");
    const nearlyAll = excerpt([...rows, "Epsilon Works | IT | confirmed"]);
    expect(bestTable(list, nearlyAll).sheetName).toBe("Dashboard");
  });

  test("a register of thousands and lists for drop-downs don't win over the consortium", () => {
    const register = drawnSheet(`
Proposal Number | Erasmus Code | OID | Legal Name | Street | City | Country Cd | Erasmus Eche End
101001 | D  BEISPIE99 | E19999901 | UNIVERSITY ONE | Street 1 | Beispielstadt | DE | 2027
`);
    const row = register.grid.values[1] ?? [];
    const rows = Array.from({ length: 3000 }, (_, at) =>
      row.map((cell, column) => (column === 3 ? `UNIVERSITY ${at}` : cell))
    );
    const values = [...register.grid.values, ...rows];
    const lists = drawnSheet(
      `
Countries | Organisation types | Roles
Austria | HEI | Coordinator
Belgium | VET | Partner
Bulgaria | SME | Associated partner
Croatia | NGO | Affiliated entity
`,
      { name: "Lists", active: false }
    );
    const tables = findTables([
      { ...register, name: "ECHE", active: false, grid: { ...register.grid, values } },
      lists,
      drawnSheet(plain, { name: "Partners", active: false }),
    ]);
    expect(tables[0]?.sheetName).toBe("Partners");
    expect(tables.map(({ sheetName }) => sheetName)).toContain("ECHE");
  });
});

describe("headings that are not alone", () => {
  test("numbered, or with the number of rows below", () => {
    const table = bestTable(
      drawnSheet(`
No | Organisation | Country | Type
A. | Coordinator | |
1 | University of Example | Germany | HEI
B. | Full partners | |
2 | Beta Works Ltd | Ireland | SME
 | Associated partners | 1 |
3 | Delta AG | Switzerland | SME
`)
    );
    expect(partners(table)).toEqual([
      "Coordinator > University of Example",
      "Full partners > Beta Works Ltd",
      "Associated partners > Delta AG",
    ]);
  });

  test("in a column of their own, right below the header", () => {
    const table = bestTable(
      drawnSheet(`
 | Organisation | Country | Type
Coordinator | | |
 | University of Example | Germany | HEI
Partners | | |
 | Beta Works Ltd | Ireland | SME
`)
    );
    expect(partners(table)).toEqual([
      "Coordinator > University of Example",
      "Partners > Beta Works Ltd",
    ]);
  });
});

import { findTables } from "../../../src/core/table/find-tables";
import { drawnSheet } from "./drawn-sheet";
import { bestTable, mapping, place } from "./found";

describe("wide tables: one row a project", () => {
  test("as Erasmus+ exports projects", () => {
    const tables = findTables([
      drawnSheet(`
Project Identifier | Project Title | Coordinating organisation name | Coordinating organisation type | Coordinator's address | Coordinating organisation country | Partner 1 name | Partner 1 organisation type | Partner 1 address | Partner 1 country | Partner 2 name | Partner 2 organisation type | Partner 2 address | Partner 2 country
101 | Skills | University of Example | HEI | Street 1 | DE | Beta Works Ltd | SME | Street 2 | IE | Gamma School | VET | Street 3 | ES
102 | More skills | University Two | HEI | Street 4 | FR | Delta AG | SME | Street 5 | AT | | | |
`),
    ]);
    expect(tables).toHaveLength(2);
    const [first, second] = tables;
    expect(first?.layout).toBe("wide");
    expect(first?.project).toBe("101");
    expect(first?.columns.every(({ column }) => column === null)).toBe(true);
    expect(first && mapping(first)).toEqual([
      "Partner name: organisation!",
      "Partner type: organisationType!",
      "Partner country: country!",
      "Role: role!",
    ]);
    expect(first?.rows.map(({ row, values }) => [row, values[0], values[4]])).toEqual([
      [1, "University of Example", "Coordinator"],
      [1, "Beta Works Ltd", "Partner"],
      [1, "Gamma School", "Partner"],
    ]);
    expect(first?.rows[1]?.from).toEqual([6, 7, 8, 9, null]);
    expect(second?.project).toBe("102");
    expect(second?.rows).toHaveLength(2);
  });

  test("as forms call them: applicant organisation, partner organisation 1", () => {
    const table = bestTable(
      drawnSheet(`
Form ID | Applicant Organisation Legal Name | Applicant Country | Applicant Type | Partner Organisation 1 Legal Name | Partner Organisation 1 Country | Partner Organisation 1 Type | Partner Organisation 2 Legal Name | Partner Organisation 2 Country | Partner Organisation 2 Type
101 | University of Example | DE | HEI | Beta Works Ltd | IE | SME | Gamma School | ES | VET
`)
    );
    expect(table.rows.map(({ values }) => values.join(", "))).toEqual([
      "University of Example, DE, HEI, Coordinator",
      "Beta Works Ltd, IE, SME, Partner",
      "Gamma School, ES, VET, Partner",
    ]);
  });

  test.each([
    [
      "underscores",
      "Coordinator | Coordinator_country | P1_name | P1_country | P2_name | P2_country",
    ],
    [
      "colons",
      "Coordinator | Country of coordinator | Partner 1: Name | Partner 1: Country | Partner 2: Name | Partner 2: Country",
    ],
    [
      "number last",
      "Lead partner | Lead partner country | Name of partner 1 | Country of partner 1 | Name of partner 2 | Country of partner 2",
    ],
    [
      "brackets",
      "Lead partner | Country (lead partner) | Name (partner 1) | Country (partner 1) | Name (partner 2) | Country (partner 2)",
    ],
    [
      "camel case",
      "coordinator | coordinatorCountry | partner1Name | partner1Country | partner2Name | partner2Country",
    ],
    [
      "the partner itself",
      "Coordinator | Coordinator country | Partner 1 | Partner 1 country | Partner 2 | Partner 2 country",
    ],
  ])("%s", (_, header) => {
    const table = bestTable(
      drawnSheet(`
${header}
University of Example | DE | Beta Works Ltd | IE | Gamma School | ES
`)
    );
    expect(table.layout).toBe("wide");
    expect(table.rows.map(({ values }) => values)).toEqual([
      ["University of Example", "DE", "Coordinator"],
      ["Beta Works Ltd", "IE", "Partner"],
      ["Gamma School", "ES", "Partner"],
    ]);
    expect(table.rows.map(({ from }) => from)).toEqual([
      [0, 1, null],
      [2, 3, null],
      [4, 5, null],
    ]);
    expect(mapping(table).map((one) => one.replace(/.*: /, ""))).toEqual([
      "organisation!",
      "country!",
      "role!",
    ]);
  });

  test("associated partners and affiliated entities numbered beside the partners", () => {
    const table = bestTable(
      drawnSheet(`
Coordinator name | Coordinator country | Partner 1 name | Partner 1 country | Partner 2 name | Partner 2 country | Associated partner 1 name | Associated partner 1 country | Affiliated entity 1 name | Affiliated entity 1 country
University of Example | DE | Beta Works Ltd | IE | Gamma School | ES | Delta AG | CH | Beta Tools Ltd | IE
`)
    );
    expect(table.rows.map(({ values }) => values)).toEqual([
      ["University of Example", "DE", "Coordinator"],
      ["Beta Works Ltd", "IE", "Partner"],
      ["Gamma School", "ES", "Partner"],
      ["Beta Tools Ltd", "IE", "Affiliated entity"],
      ["Delta AG", "CH", "Associated partner"],
    ]);
  });

  test("names and countries numbered without the word partner", () => {
    const table = bestTable(
      drawnSheet(`
Organisation 1 | Country 1 | Organisation 2 | Country 2 | Organisation 3 | Country 3
University of Example | DE | Beta Works Ltd | IE | Gamma School | ES
`)
    );
    expect(table.rows.map(({ values }) => values[0])).toEqual([
      "University of Example",
      "Beta Works Ltd",
      "Gamma School",
    ]);
  });

  test("under merged group headings", () => {
    const table = bestTable(
      drawnSheet(
        `
Coordinator | | Partner 1 | | Partner 2 |
Name | Country | Name | Country | Name | Country
University of Example | DE | Beta Works Ltd | IE | Gamma School | ES
`,
        { merged: ["A1:B1", "C1:D1", "E1:F1"] }
      )
    );
    expect(place(table)).toBe("Sheet1!A1:F3");
    expect(table.rows).toHaveLength(3);
  });

  test("a role of their own is not overwritten", () => {
    const table = bestTable(
      drawnSheet(`
Partner 1 name | Partner 1 role | Partner 2 name | Partner 2 role
University of Example | Coordinator | Beta Works Ltd | Associated partner
`)
    );
    expect(table.rows.map(({ values }) => values)).toEqual([
      ["University of Example", "Coordinator"],
      ["Beta Works Ltd", "Associated partner"],
    ]);
  });

  test("a matrix of tasks by partner is no wide table", () => {
    const table = bestTable(
      drawnSheet(`
Organisation | Country | P1 | P2 | P3
University of Example | DE | x | | x
Beta Works Ltd | IE | | x |
`)
    );
    expect(table.layout).toBe("one-row-per-partner");
    expect(table.rows).toHaveLength(2);
  });

  test("figures by partner are no wide table", () => {
    const figures = drawnSheet(`
Task | Partner 1 budget | Partner 1 days | Partner 2 budget | Partner 2 days
Survey of skills | 40000 | 120 | 30000 | 90
Training of trainers | 20000 | 60 | 10000 | 30
`);
    expect(findTables([figures])).toEqual([]);
  });

  test("no more than a hundred projects are offered", () => {
    const header =
      "Project | Partner 1 name | Partner 1 country | Partner 2 name | Partner 2 country";
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `P-${at} | Org A${at} | DE | Org B${at} | FR`
    );
    expect(findTables([drawnSheet([header, ...rows].join("\n"))])).toHaveLength(100);
  });
});

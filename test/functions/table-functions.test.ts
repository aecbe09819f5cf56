import { startLocalExcel } from "../../local-excel/start";
import { answerTo, type TableFunctionName } from "./answers";

// The functions make errors of Microsoft's own kind: CustomFunctions comes from the real library. No page is connected
// here: the functions have nothing but the cells they are given.
beforeAll(async () => void (await startLocalExcel()));

const TABLE = [
  ["Organisation", "Country", "Role", "Organisation type"],
  ["Nordhavn University", "Denmark", "Coordinator", "University"],
  ["Lindenau School", "Germany", "Partner", "VET school"],
  ["Seefeld Robotics", "Frrance", "Partner", "SME"],
  ["Kaunas Machinery", "LT", "Partner", "Company"],
  ["Alpine Institute", "Switzerland", "Associated partner", "Research institute"],
];
const SHORT_OF: Partial<Record<TableFunctionName, unknown>> = {
  countries: 3,
  partners: 3,
  labourMarket: 1,
  providers: 2,
  heis: 1,
  vetProviders: 1,
  check: "Unmet",
};

test.each(Object.entries(SHORT_OF))("%s over a table with its header row", (name, answer) => {
  expect(answerTo(name as TableFunctionName, TABLE)).toBe(answer);
});

test("the countries covered, each with its partners", () => {
  const more = [...TABLE, ["Vilnius College", "Lithuania", "Partner", "VET school"]];
  expect(answerTo("countryList", more)).toEqual([
    ["DK", "Denmark", 1],
    ["DE", "Germany", 1],
    ["LT", "Lithuania", 2],
  ]);
});

test("a partner that may count adds no certain one to its country", () => {
  const doubtful = ["Aarhus Guild", "Denmark", "Perhaps", "Company"];
  const rows = answerTo("countryList", [...TABLE, doubtful]) as unknown[][];
  expect(rows[0]).toEqual(["DK", "Denmark", 1]);
});

test("each rule with outcome, figures and what to do; both figures where one is open", () => {
  const rows = answerTo("findings", TABLE) as unknown[][];
  expect(rows).toHaveLength(12);
  expect(rows.find(([rule]) => rule === "Full partners")).toEqual([
    "Full partners",
    "Unmet",
    12,
    "3–4",
    "−9 to −8",
    "Add at least 8 full partners.",
  ]);
  expect(rows.find(([rule]) => rule === "One coordinator")).toEqual([
    "One coordinator",
    "Met",
    1,
    1,
    "",
    "",
  ]);
  expect(rows.find(([rule]) => rule === "Countries allowed")?.slice(1)).toEqual([
    "Undetermined",
    4,
    "3–4",
    "",
    "In question: “Seefeld Robotics” (country to confirm).",
  ]);
  expect(rows.find(([rule]) => rule === "EU grant")?.slice(1)).toEqual([
    "Not applicable",
    4_000_000,
    "",
    "",
    "",
  ]);
  expect(rows.find(([rule]) => rule === "Duration")?.slice(1, 4)).toEqual([
    expect.stringMatching(/^Not applicable$/),
    expect.anything(),
    "",
  ]);
});

test("what is missing, in words, the surely missing first", () => {
  expect(answerTo("missing", TABLE)).toBe(
    "Add 9 full partners: 4 labour market actors (such as companies), 3 education and training providers and 2 of any kind, " +
      "5 of them from different programme countries you don’t have yet (for example Belgium and Bulgaria); " +
      "if everything unclear turns out well, 8 are enough. " +
      "In question: “Seefeld Robotics” (country to confirm)."
  );
});

test("another call than the default", () => {
  expect(answerTo("partners", [...TABLE, ["Zürich AG", "CH", "Partner", "SME"]])).toBe(3);
  const swiss = [...TABLE, ["Zürich AG", "CH", "Partner", "SME"]];
  expect(answerTo("partners", swiss, "blueprint-2025")).toBe(4);
  expect(answerTo("partners", swiss, " BLUEPRINT-2025 ")).toBe(4);
  expect(answerTo("partners", swiss, "blueprint-1999")).toBe(
    "#VALUE!: There is no such call. Known are: blueprint-2026, blueprint-2025, enterprises-2026, stem-2026, blueprint-2027."
  );
});

describe("a column alone", () => {
  const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

  test("countries, with their header or without: each cell is a full partner", () => {
    const cells = ["Germany", "DE", "Denmark", null, "Switzerland", "Frrance"];
    for (const given of [column(...cells), column("Country", ...cells), column("Pays", ...cells)]) {
      expect(answerTo("countries", given)).toBe(2);
      expect(answerTo("partners", given)).toBe(3);
      expect(answerTo("countryList", given)).toEqual([
        ["DE", "Germany", 2],
        ["DK", "Denmark", 1],
      ]);
    }
  });

  test("types of organisation: from where they come is taken for granted", () => {
    const cells = column("Type", "SME", "SME", "SME", "University", "VET school", "Cluster", "");
    expect(answerTo("labourMarket", cells)).toBe(3);
    expect(answerTo("providers", cells)).toBe(2);
    expect(answerTo("heis", cells)).toBe(1);
    expect(answerTo("vetProviders", cells)).toBe(1);
    expect(answerTo("labourMarket", column("SME", "SME", "SME", "SME", "SME"))).toBe(5);
  });

  test("a single cell", () => {
    expect(answerTo("countries", [["Spain"]])).toBe(1);
    expect(answerTo("countries", "Spain")).toBe(1);
  });

  test.each<[TableFunctionName, string]>([
    ["countries", "The cells given do not look like countries."],
    ["labourMarket", "The cells given do not look like types of organisation."],
    ["check", "One column alone does not tell that."],
    ["findings", "One column alone does not tell that."],
    ["missing", "One column alone does not tell that."],
  ])("%s of a column of another kind is an error that says so", (name, says) => {
    const names = column("Nordhavn University", "Seefeld Robotics", "Kaunas Machinery");
    expect(answerTo(name, names)).toContain(`#VALUE!: ${says}`);
    expect(answerTo(name, column("Organisation", ...names.flat()))).toContain(`#VALUE!: ${says}`);
  });
});

describe("cells that are no partner table", () => {
  test("empty ones", () => {
    for (const empty of [[[""]], [[0]], [["", null], [""]], [[null], [null]]])
      expect(answerTo("countries", empty)).toContain("#VALUE!: The cells given are empty.");
  });

  test("numbers, errors, a header alone", () => {
    expect(answerTo("countries", [[1, 2], [3, 4]])).toMatch(/^#VALUE!: No /); // prettier-ignore
    expect(answerTo("countries", [["#N/A", "#N/A"], ["#N/A", "#N/A"]])).toMatch(/^#VALUE!: No /); // prettier-ignore
    expect(answerTo("countries", [TABLE[0]])).toMatch(/^#VALUE!: /);
  });

  test("without a column of countries", () => {
    const without = TABLE.map(([name, , role, type]) => [name, role, type]);
    expect(answerTo("partners", without)).toMatch(
      /^#VALUE!: No column with countries was found, and/
    );
  });
});

test("a table without its header row is read by what its cells say", () => {
  const body = TABLE.slice(1);
  expect(answerTo("countries", body)).toBe(3);
  expect(answerTo("heis", body)).toBe(1);
});

test("where a few cells don't say enough, the header row is asked for", () => {
  expect(answerTo("countries", [["Alpha", "Denmark"], ["Beta", "Germany"]])) // prettier-ignore
    .toMatch(/^#VALUE!: Without a header row it is not clear/);
});

test("title rows above, blank rows between, totals below do no harm", () => {
  const blank = ["", "", "", ""];
  const given = [
    ["Our alliance", "", "", ""],
    blank,
    ...TABLE.slice(0, 4),
    blank,
    ...TABLE.slice(4),
    ["Total", 5, "", ""],
  ];
  for (const name of Object.keys(SHORT_OF) as TableFunctionName[])
    expect(answerTo(name, given)).toBe(SHORT_OF[name]);
});

test("an error cell in the range stays in its place: what it says is unknown, not no", () => {
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
  const broken = TABLE.map((row, at) => (at === 1 ? [row[0], error, row[2], row[3]] : row));
  expect(answerTo("countries", broken)).toBe(2);
  const rows = answerTo("findings", broken) as unknown[][];
  expect(rows.find(([rule]) => rule === "Programme countries")?.slice(2, 4)).toEqual([8, "2–4"]);
});

test("an error that stands for all cells is told as such, not as cells of another kind", () => {
  const error = Object.assign(
    new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable),
    { code: "#REF!" } // of a table that is gone
  );
  for (const name of ["countries", "heis", "check", "findings"] as const) {
    for (const given of [[[error]], error])
      expect(answerTo(name, given)).toMatch(
        /^#VALUE!: What is given is an error itself: #REF!\. Mend that first\.$/
      );
  }
});

test("without a page there is no table of the workbook's own", () => {
  expect(answerTo("countries")).toMatch(/^#N\/A: /);
});

test("how many can leave, and whom it hangs on, is answered where the call is met only", () => {
  const says = "notAvailable: The call is not met as it stands. MISSING says what to do first.";
  for (const name of ["survives", "critical"] as const)
    expect(String(answerTo(name, TABLE)).replace("#N/A", "notAvailable")).toBe(says);
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre";
import { inNewFolder, run, runJson, workbookFile } from "./folder";

const LIST = [
  ["Organisation", "Country", "Role", "Organisation type"],
  ["Nordhavn University", "Denmark", "Coordinator", "University"],
  ["Lindenau Vocational School", "Germany", "Partner", "VET school"],
  ["Alpenstahl Works", "Austria", "Partner", "SME"],
];

describe("what cannot be checked says so in a plain sentence, with a next step, and writes nothing", () => {
  test.each([
    ["an empty workbook", async () => workbookFile({ name: "Sheet1", rows: [] }), "empty-workbook"],
    [
      "no table",
      async () =>
        workbookFile({
          name: "Notes",
          rows: [["Call Ana"], ["Ask the chamber again"], ["Book a room"]],
        }),
      "no-table",
    ],
    [
      "no country column",
      async () =>
        workbookFile({
          name: "Partners",
          rows: LIST.map((row) => row.filter((_, column) => column !== 1)),
        }),
      "no-country-column",
    ],
    [
      "a header and no rows",
      async () => workbookFile({ name: "Partners", rows: LIST.slice(0, 1) }),
      expect.stringMatching(/^no-(table|partners)$/),
    ],
    [
      "a file that is no workbook",
      async () => inNewFolder("partners.xlsx", Buffer.from("name;country\n")),
      "not-a-workbook",
    ],
    [
      "a file of nothing",
      async () => inNewFolder("partners.xlsx", new Uint8Array()),
      "not-a-workbook",
    ],
    [
      "a zip that is no workbook",
      async () =>
        inNewFolder(
          "partners.xlsx",
          Buffer.from("504b0506000000000000000000000000000000000000", "hex")
        ),
      "not-a-workbook",
    ],
    [
      "a password-protected workbook",
      async () =>
        inNewFolder(
          "partners.xlsx",
          await writeXlsx({
            sheets: [{ name: "Partners", rows: LIST }],
            encryption: { password: "p", spinCount: 10 },
          })
        ),
      "password-protected",
    ],
    [
      "a file that isn't there",
      async () => path.join(__dirname, "nowhere.xlsx"),
      "unreadable-file",
    ],
  ])("%s", async (_, make, code) => {
    const file = await make();
    const before = existsSync(file) ? readFileSync(file) : null;

    const { exitCode, json } = await runJson(file);
    expect(exitCode).toBe(3);
    expect(json).toEqual({
      schema: 1,
      workbook: path.basename(file),
      problem: {
        code,
        says: expect.stringMatching(/\w.{10,}[.?!]$/),
        next: expect.stringMatching(/\w.{10,}[.?!]$/),
      },
    });
    const plain = await run(file);
    expect(plain.exitCode).toBe(3);
    expect(plain.err).toContain(json.problem.says);

    if (before) expect(readFileSync(file)).toEqual(before);
    if (before) expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
  });

  test("a sheet that isn't there", async () => {
    const { exitCode, json } = await runJson(
      await workbookFile({ name: "Partners", rows: LIST }),
      "--sheet",
      "List"
    );
    expect(json.problem.code).toBe("no-such-sheet");
    expect(exitCode).toBe(3);
  });

  test("a call that isn't known is wrong usage, and the known ones are named", async () => {
    const { exitCode, json } = await runJson(
      await workbookFile({ name: "Partners", rows: LIST }),
      "--call",
      "bluprint"
    );
    expect(json.problem.code).toBe("no-such-call");
    expect(json.problem.next).toContain("blueprint-2026, blueprint-2025");
    expect(exitCode).toBe(64);
  });
});

describe("what can be checked, though it looks odd", () => {
  test("wrong usage exits with 64 and shows the usage", async () => {
    const { exitCode, err, out } = await run();
    expect(exitCode).toBe(64);
    expect(err).toContain("npm run check");
    expect(out).toBe("");
  });

  test("formula errors are unreadable cells, not names", async () => {
    const rows = [
      ...LIST,
      ["#REF!", "#N/A", "Partner", "#VALUE!"],
      ["Sado Shipyard", "#REF!", "Partner", "SME"],
    ];
    const { json } = await runJson(await workbookFile({ name: "Partners", rows }));
    const last = json.partners[json.partners.length - 1];
    expect(last).toMatchObject({ organisation: "Sado Shipyard", country: null, counts: false });
    expect(
      json.partners.some(({ country }) => country !== null && !["DK", "DE", "AT"].includes(country))
    ).toBe(false);
  });

  test("two header candidates: the one that names the columns is taken, and the row is told", async () => {
    const rows = [
      ["Work package", "Lead", "Budget", "Notes"],
      ["WP1", "HSW", 1000, "x"],
      [],
      ...LIST,
    ];
    const { json } = await runJson(await workbookFile({ name: "Partners", rows }));
    expect(json.table.headerRow).toBe(4);
    expect(json.partners.map(({ organisation }) => organisation)).toEqual(
      LIST.slice(1).map(([name]) => name)
    );
  });

  test("merged cells: a title over the table, and a country over two rows", async () => {
    const rows = [["Our partners"], ...LIST, ["Graz Training Centre", "", "Partner", "VET school"]];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
      { startRow: 4, startCol: 1, endRow: 5, endCol: 1 },
    ];
    const { json, exitCode } = await runJson(
      await workbookFile({ name: "Partners", rows, merges })
    );
    expect(exitCode).not.toBe(3);
    expect(json.table.headerRow).toBe(2);
    // The file keeps a merged area's text in its first cell only; people see it in both rows.
    expect(json.partners[3]).toMatchObject({ organisation: "Graz Training Centre", country: "AT" });
  });

  test("100,000 rows", async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => [
      `Partner ${index}`,
      "Italy",
      "Partner",
      "SME",
    ]);
    const { json, exitCode } = await runJson(
      await workbookFile({ name: "Partners", rows: [...LIST, ...many] })
    );
    expect(exitCode).toBe(1);
    expect(json.findings.find(({ rule }) => rule === "full-partners")?.certain).toBe(100_003);
    expect(json.findings.find(({ rule }) => rule === "programme-countries")?.certain).toBe(4);
  }, 120_000);
});

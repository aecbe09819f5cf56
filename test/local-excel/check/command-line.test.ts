import { parseCommandLine } from "../../../local-excel/check/command-line";

test("a file alone", () => {
  expect(parseCommandLine(["partners.xlsx"])).toEqual({
    file: "partners.xlsx",
    allCalls: false,
    json: false,
  });
});

test("every option", () => {
  const args = [
    "--json",
    "--call",
    "blueprint-2025",
    "a b.xlsx",
    "--sheet",
    "Sheet 1",
    "--out",
    "c.xlsx",
  ];
  expect(parseCommandLine(args)).toEqual({
    file: "a b.xlsx",
    call: "blueprint-2025",
    sheet: "Sheet 1",
    out: "c.xlsx",
    allCalls: false,
    json: true,
  });
});

test("all calls leave the chosen one to the workbook", () => {
  expect(parseCommandLine(["a.xlsx", "--call", "all"])).toEqual({
    file: "a.xlsx",
    allCalls: true,
    json: false,
  });
});

test.each([
  [[]],
  [["--json"]],
  [["a.xlsx", "b.xlsx"]],
  [["a.xlsx", "--colour"]],
  [["a.xlsx", "--call"]],
])("%j is wrong usage, and says why", (args) => {
  const wrong = parseCommandLine(args);
  expect(typeof wrong).toBe("string");
  expect(wrong).not.toBe("");
});

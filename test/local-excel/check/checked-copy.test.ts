import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { run, workbookFile } from "./folder";

const LIST = {
  name: "Partners",
  rows: [
    ["Organisation", "Country", "Role", "Organisation type"],
    ["Nordhavn University", "Denmark", "Coordinator", "University"],
    ["Lindenau Vocational School", "Germany", "Partner", "VET school"],
  ],
};

test("the copy lies beside the workbook, numbered from the second on; the workbook stays as it is", async () => {
  const file = await workbookFile(LIST);
  const before = readFileSync(file);
  for (let times = 0; times < 3; times += 1)
    expect((await run(file)).out).toContain("Checked copy:");
  expect(readdirSync(path.dirname(file)).sort()).toEqual([
    "partners.checked-2.xlsx",
    "partners.checked-3.xlsx",
    "partners.checked.xlsx",
    "partners.xlsx",
  ]);
  expect(readFileSync(file)).toEqual(before);
});

test("--out names a file or a folder; the workbook itself is never written over", async () => {
  const file = await workbookFile(LIST);
  const folder = path.join(path.dirname(file), "checked");
  mkdirSync(folder);
  await run(file, "--out", folder);
  expect(readdirSync(folder)).toEqual(["partners.checked.xlsx"]);
  const before = readFileSync(file);
  expect((await run(file, "--out", file)).out).toContain("partners-2.xlsx");
  expect(readFileSync(file)).toEqual(before);
});

test("a place where nothing can be written: the verdict, why, and what to do", async () => {
  const file = await workbookFile(LIST);
  const { exitCode, out } = await run(file, "--out", path.join(path.dirname(file), "no", "x.xlsx"));
  expect(exitCode).toBe(1);
  expect(out).toContain("there is no such folder. Choose another place with --out.");
});

test("--json keeps stdout to the JSON", async () => {
  const { out, err } = await run(await workbookFile(LIST), "--json");
  expect(JSON.parse(out)).toMatchObject({ schema: 1, outcome: "unmet" });
  expect(err).toContain("Checked copy:");
});

test("--help shows the usage; a slip names the option", async () => {
  expect(await run("--help")).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining("Usage:"),
  });
  const { exitCode, err } = await run("a.xlsx", "--colour");
  expect(exitCode).toBe(64);
  expect(err).toMatch(/^There is no option --colour\./);
});

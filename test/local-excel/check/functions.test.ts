import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { WriteSheet } from "hucre";
import { NAMESPACE } from "../../../local-excel/check/live-cells";
import { createStoppableClock } from "../../../local-excel/check/stoppable-clock";
import { startLocalExcel } from "../../../local-excel/start";
import { withCall } from "../../../src/app/chosen-call";
import { keepChoices } from "../../../src/app/keep-choices";
import { officeWorkbook } from "../../../src/excel/office-workbook";
import { partsOf } from "../workbook-bytes";
import { run, runJson, workbookFile } from "./folder";
import { live, openedCopy, plainFormula, sheetOfCells, textAt } from "./live-sheets";

// `npm run check` fills the cells that call our functions, as Excel would; everything else is as it is without them.

const mockLoaded = { times: 0 };
jest.mock("../../../local-excel/check/add-in-functions", () => {
  mockLoaded.times += 1;
  return jest.requireActual<object>("../../../local-excel/check/add-in-functions");
});

// Moldova is a programme country of one call only: two full partners count in 2026, three in 2025.
const PARTNERS: WriteSheet = {
  name: "Partners",
  rows: [
    ["Organisation", "Country", "Role", "Organisation type"],
    ["Nordhavn University", "Denmark", "Coordinator", "University"],
    ["Lindenau School", "Germany", "Partner", "VET school"],
    ["Alpenstahl Works", "Moldova", "Partner", "SME"],
  ],
};
const DASHBOARD = sheetOfCells("Dashboard", {
  A1: "Countries",
  B1: live("_xldudf_ALLIANCE_COUNTRIES()", "B1"),
  A2: "Enough?",
  B2: plainFormula('IF(B1>=8,"ok","short")', "old"),
  B3: live("_xldudf_ALLIANCE_CHECK(Partners!A1:D4)", "B3"),
  B4: live("_xldudf_ALLIANCE_COUNTRIES(Partners!B1:B2)", "B4"),
  B5: live('_xldudf_ALLIANCE_PARTNERS(,"blueprint-2025")', "B5"),
  B6: live("_xldudf_ALLIANCE_PARTNERS()", "B6"),
  B7: plainFormula("1+1", 77),
  B8: plainFormula("B7+1", 78),
  A10: "Code",
  B10: "Country",
  C10: "Partners",
  A11: live("_xldudf_ALLIANCE_COUNTRYLIST()", "A11"),
  D11: plainFormula("COUNTA(A11:A30)", 0),
  F11: live("_xldudf_ALLIANCE_FINDINGS()", "F11"),
});
const LIVE = "cells with ALLIANCE functions were calculated";
const FOLLOW = "Cells with ALLIANCE functions follow the workbook";

test("a workbook without such cells: nothing of ours is loaded, and its formulas keep their values", async () => {
  const file = await workbookFile(sheetOfCells("Notes", { A1: plainFormula("1+1", 77) }), PARTNERS);
  const { out } = await run(file, "--call", "blueprint-2025");
  expect(mockLoaded.times).toBe(0);
  expect(out).toContain("its formulas keep the values they had when you last saved");
  expect(out).not.toContain(LIVE);
  expect(out).not.toContain(FOLLOW);
  expect(textAt(await openedCopy(file), "Notes", "A1")).toBe("77");
});

test("the cells show their figures in the copy, and so does what depends on them; the rest keeps its values", async () => {
  const file = await workbookFile(DASHBOARD, PARTNERS);
  const before = readFileSync(file);
  const { out, exitCode } = await run(file);
  expect(exitCode).toBe(1);
  expect(out).toContain(LIVE);
  expect(out).not.toContain(FOLLOW);
  expect(readFileSync(file)).toEqual(before);
  const book = await openedCopy(file);
  const shows = (cell: string): string => textAt(book, "Dashboard", cell);
  expect(["B1", "B2", "B3", "B4", "B5", "B6"].map(shows)).toEqual([
    "2",
    "short",
    "Unmet",
    "1",
    "3",
    "2",
  ]);
  expect(["B7", "B8"].map(shows)).toEqual(["77", "78"]);
  expect(["A11", "B11", "C11", "A12", "A13", "D11"].map(shows)).toEqual([
    "DK",
    "Denmark",
    "1",
    "DE",
    "",
    "2",
  ]);
  expect(["F11", "G11", "F13", "G13"].map(shows)).toEqual([
    "One coordinator",
    "Met",
    "Full partners",
    "Unmet",
  ]);
});

test("the copy keeps them as Excel does, so that they are followed and spill there", async () => {
  const file = await workbookFile(DASHBOARD, PARTNERS);
  await run(file);
  const sheet = partsOf(await (await openedCopy(file)).save())["xl/worksheets/sheet1.xml"];
  expect(sheet).toContain('<f t="array" ref="B1">_xldudf_ALLIANCE_COUNTRIES()</f><v>2</v>');
  expect(sheet).toContain(
    '<c r="A11" cm="1" t="str"><f t="array" ref="A11:C12">_xldudf_ALLIANCE_COUNTRYLIST()</f><v>DK</v>'
  );
  expect(sheet).toMatch(/<c r="B7"><f>1\+1<\/f><v>77<\/v><\/c>/);
});

test("verdict and exit code are those of the same workbook without such cells", async () => {
  const quiet = await runJson(await workbookFile(sheetOfCells("Dashboard", { A1: "x" }), PARTNERS));
  const filled = await runJson(await workbookFile(DASHBOARD, PARTNERS));
  expect(filled).toEqual(quiet);
});

test("--call and --sheet are about the check; the cells follow the workbook, and that is said", async () => {
  const file = await workbookFile(DASHBOARD, PARTNERS, { ...PARTNERS, name: "Other" });
  const { out } = await run(file, "--call", "blueprint-2025", "--sheet", "Other");
  expect(out).toContain("“Other”");
  expect(out).toContain(FOLLOW);
  const book = await openedCopy(file);
  expect(textAt(book, "Dashboard", "B6")).toBe("2");
  const { err } = await run(file, "--json", "--sheet", "Partners");
  expect(err).toContain(FOLLOW);
});

test("the call chosen in the workbook is the cells' call", async () => {
  const file = await workbookFile(DASHBOARD, PARTNERS);
  const book = await (await startLocalExcel()).open(file);
  await keepChoices(officeWorkbook(), [withCall("blueprint-2025")]);
  writeFileSync(file, await book.save());
  await run(file, "--call", "blueprint-2026");
  expect(textAt(await openedCopy(file), "Dashboard", "B6")).toBe("3");
});

test("a list that spills below typed headers is no partner table; a column that spills within one is a part of it", async () => {
  const alone = await workbookFile(DASHBOARD, PARTNERS);
  const { json } = await runJson(alone, "--sheet", "Dashboard");
  expect(json.problem.code).toBe("no-table");

  const written = sheetOfCells("Written as", { A1: "Dänemark", A2: "Allemagne" });
  const list = sheetOfCells("Partners", {
    A1: "Organisation",
    B1: "Country",
    A2: "Nordhavn University",
    A3: "Lindenau School",
    B2: live("_xldudf_ALLIANCE_COUNTRYCODE('Written as'!A1:A2)", "B2"),
  });
  const read = await runJson(await workbookFile(list, written));
  expect(read.json.partners.map(({ country }) => country)).toEqual(["DK", "DE"]);
});

test("functions that fail show it in their cells, and the workbook is checked all the same", async () => {
  const failing = sheetOfCells("Dashboard", {
    A1: live("_xldudf_ALLIANCE_NOSUCH()", "A1"),
    A2: live('_xldudf_ALLIANCE_CHECK(,"blueprint-1999")', "A2"),
    A3: live("_xldudf_ALLIANCE_CHECK(A5:A9)", "A3"),
    A4: live("ALLIANCE.PARTNERS()", "A4"),
  });
  const file = await workbookFile(failing, PARTNERS);
  expect((await run(file)).exitCode).toBe(1);
  const book = await openedCopy(file);
  const shows = (cell: string): string => textAt(book, "Dashboard", cell);
  expect(["A1", "A2", "A3", "A4"].map(shows)).toEqual(["#NAME?", "#VALUE!", "#VALUE!", "2"]);
});

test("a workbook with no table of its own: the cells say so, and so does the check", async () => {
  const file = await workbookFile(DASHBOARD);
  expect((await run(file)).exitCode).toBe(3);
});

test("one workbook after another: each is answered out of itself", async () => {
  const first = await workbookFile(DASHBOARD, PARTNERS);
  const { rows = [] } = PARTNERS;
  const second = await workbookFile(DASHBOARD, { ...PARTNERS, rows: rows.slice(0, 2) });
  for (const file of [first, second]) await run(file);
  const shown: string[] = [];
  for (const file of [first, second]) shown.push(textAt(await openedCopy(file), "Dashboard", "B1"));
  expect(shown).toEqual(["2", "1"]);
});

test("a clock that is stopped does nothing more", async () => {
  const clock = createStoppableClock("2026-02-01T09:00:00Z");
  const done: string[] = [];
  clock.after(0, () => done.push("in time"));
  clock.after(0, () => done.push("called off"))();
  await new Promise((go) => setTimeout(go, 5));
  clock.after(5, () => done.push("pending"));
  clock.stop();
  clock.after(0, () => done.push("after the end"));
  await new Promise((go) => setTimeout(go, 20));
  expect(done).toEqual(["in time"]);
});

test("the namespace is the manifest's", () => {
  const manifest = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");
  expect(manifest).toContain(`<bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}"/>`);
});

import type { WorkbookEvent } from "../../src/app/workbook";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { byHand, cellsOf } from "./by-hand";
import { check, open, PARTNERS, BUDGET, SUMMARY, workbookOf } from "./conversation";

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30));
const workbook = officeWorkbook();

test("what the user has selected, cut down to what is used", async () => {
  const book = await open(await workbookOf(PARTNERS, BUDGET));
  book.user.select("Partners", "A1:B3");
  expect(await workbook.selection()).toMatchObject({
    ok: true,
    value: { sheetName: "Partners", area: { top: 0, left: 0, bottom: 2, right: 1 } },
  });
  book.user.select("Partners", "A1:ZZ5000");
  expect(await workbook.selection()).toMatchObject({
    value: { area: { top: 0, left: 0, bottom: 4, right: 3 } },
  });
  book.user.select("Budget", "H40");
  expect(await workbook.selection()).toMatchObject({
    value: { sheetName: "Budget", area: { top: 39, left: 7, bottom: 39, right: 7 } },
  });
});

test("a cell is selected on its sheet, which comes to the front", async () => {
  const book = await open(await workbookOf(PARTNERS, BUDGET));
  book.user.activate("Budget");
  const contents = await workbook.read();
  const id = contents.ok ? (contents.value.sheets[0]?.sheet.id ?? "") : "";
  expect(await workbook.select(id, { top: 2, left: 1, bottom: 2, right: 1 })).toEqual({
    ok: true,
    value: undefined,
  });
  expect(await workbook.selection()).toMatchObject({
    value: { sheetName: "Partners", area: { top: 2, left: 1, bottom: 2, right: 1 } },
  });
  expect(await workbook.select("{gone}", { top: 0, left: 0, bottom: 0, right: 0 })).toMatchObject({
    ok: false,
    problem: { code: "table-changed" },
  });
});

test("a sample stands on a sheet of its own, as a table, in front; a second one beside it", async () => {
  const book = await open(await workbookOf(PARTNERS));
  const table = {
    name: "Sample partners",
    rows: [
      ["Organisation", "Country"],
      ["Werk AG", "Austria"],
    ],
  };
  expect(await workbook.addTable(table)).toEqual({ ok: true, value: "Sample partners" });
  expect(await workbook.addTable(table)).toEqual({ ok: true, value: "Sample partners (2)" });
  expect(book.sheetNames).toEqual(["Partners", "Sample partners", "Sample partners (2)"]);
  expect((await cellsOf("Sample partners")).values).toEqual(table.rows);
  const contents = await workbook.read();
  expect(contents).toMatchObject({
    value: {
      sheets: [
        {},
        { sheet: { tables: [{ area: { top: 0, left: 0, bottom: 1, right: 1 } }] } },
        { sheet: { active: true } },
      ],
    },
  });
});

test("no sample in a workbook that takes none", async () => {
  const table = { name: "Sample", rows: [["A"], ["b"]] };
  await open(await workbookOf(PARTNERS), { structureProtected: true });
  expect(await workbook.addTable(table)).toMatchObject({ problem: { code: "workbook-protected" } });
  await open(await workbookOf(PARTNERS), { readOnly: true });
  expect(await workbook.addTable(table)).toMatchObject({ problem: { code: "read-only" } });
});

test("the record alone is read and written, and nothing else is touched", async () => {
  const book = await open(await workbookOf(PARTNERS));
  expect(await workbook.readRecord()).toEqual({ ok: true, value: null });
  await check();
  const before = book.counts.requests.length;
  const answer = await workbook.readRecord();
  expect(answer.ok && answer.value).toMatch(/^\{"version":1/);
  expect(book.counts.requests.slice(before).filter(({ cleanup }) => !cleanup)).toHaveLength(2);
});

test("told of edits, by whom, and of where the user goes; our own writes are known as ours", async () => {
  const book = await open(await workbookOf(PARTNERS, BUDGET));
  const seen: WorkbookEvent[] = [];
  expect((await workbook.watch((event) => seen.push(event))).ok).toBe(true);
  const contents = await workbook.read();
  const id = contents.ok ? contents.value.sheets[0]?.sheet.id : "";

  book.user.type("Partners", "B2", "Spain");
  await settled();
  expect(seen.splice(0)).toEqual([{ kind: "changed", sheetId: id, by: "user", moved: false }]);

  const move = { kind: "changed", sheetId: id, by: "user", moved: true };
  book.user.insertRows("Partners", 2, 1);
  await settled();
  expect(seen.splice(0)).toEqual([move]);
  book.user.sort("Partners", "A2:D6", "B");
  await settled();
  expect(seen.splice(0)).toEqual([move]);
  book.user.deleteRows("Partners", 5, 1);
  book.colleague.type("Partners", "B2", "Spain");
  await settled();
  expect(seen.splice(0)).toEqual([move, { ...move, by: "colleague", moved: false }]);

  book.user.select("Partners", "C4:D5");
  await settled();
  expect(seen.splice(0)).toEqual([{ kind: "selected", sheetId: id, row: 3 }]);

  await check();
  await settled();
  const changes = seen.splice(0).filter(({ kind }) => kind === "changed");
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.every((event) => event.kind === "changed" && event.by === "us")).toBe(true);
  expect(book.sheetNames).toContain(SUMMARY);

  await byHand(({ worksheets }) => worksheets.getItem("Budget").delete());
  await settled();
  expect(seen.splice(0)).toMatchObject([{ kind: "sheet-deleted", by: "user" }]);
});

/** @jest-environment ./test/taskpane/browser-with-files.cjs */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type LocalExcel, type OpenedWorkbook, startLocalExcel } from "../../local-excel/start";

// The pane as main.ts wires it, over the real office.js: nothing of ours is replaced.
let excel: LocalExcel;
let opened: OpenedWorkbook;

beforeAll(async () => {
  excel = await startLocalExcel();
  opened = await openSample("one-rule-missed.xlsx");
  document.body.innerHTML = '<main id="pane"></main>';
  await import("../../src/main");
  await shown(() => Boolean(find("button", "Check consortium")));
});

test("before the first click: what it does, the call, one thing to press", () => {
  expect(text("h1")).toBe("Alliance Check");
  expect(text(".purpose")).toContain("stays on this computer");
  expect(document.querySelectorAll("select option")).toHaveLength(2);
  expect(find("button", "Check consortium")?.disabled).toBe(false);
  expect(find("button", "Clear")?.disabled).toBe(false);
});

test("a click gives the verdict, each rule, and what is written into the workbook", async () => {
  await press("Check consortium");
  expect(text("h2")).toMatch(/^✗ .*VET provider/);
  expect(document.querySelectorAll(".finding")).toHaveLength(12);
  expect(document.querySelectorAll(".finding.unmet")).toHaveLength(1);
  expect(text(".finding.unmet .rule")).toBe("VET provider");
  expect(text(".finding.unmet .source")).toContain("page 295");
  expect(opened.sheetNames).toEqual(["Consortium", "Consortium check"]);
});

test("another call is judged after choosing it", async () => {
  const select = document.querySelector("select");
  if (!select) throw new Error("no choice of call");
  select.value = "blueprint-2025";
  select.dispatchEvent(new Event("change"));
  await press("Check consortium");
  expect(text(".verdict")).toContain("2025");
});

test("clear says what became of our sheet", async () => {
  await press("Clear");
  expect(text(".status")).toContain("“Consortium check” is empty now");
  expect(document.querySelector(".verdict")).toBeNull();
  await press("Check consortium");
  const agree = document.querySelector<HTMLInputElement>("#remove-sheet");
  if (agree) agree.checked = true;
  await press("Clear");
  expect(text(".status")).toContain("so is the sheet “Consortium check”");
  expect(opened.sheetNames).toEqual(["Consortium"]);
});

test("what Excel refuses is one plain sentence and a next step; the verdict stays", async () => {
  opened = await excel.open(sample("one-rule-missed.xlsx"), { protectedSheets: ["Consortium"] });
  await press("Check consortium");
  expect(text("[role=alert]")).toMatch(/protected.*Unprotect/s);
  expect(text("h2")).toMatch(/VET provider/);
  expect(opened.sheetNames).toEqual(["Consortium"]);
});

test("what the user typed on our sheet is asked about", async () => {
  opened = await openSample("one-rule-missed.xlsx");
  await press("Check consortium");
  opened.user.type("Consortium check", "A1", "For Tuesday");
  await press("Check consortium");
  expect(text("[role=alert]")).toContain("Consortium check");
  await press("Write a second sheet");
  expect(opened.sheetNames).toEqual(["Consortium", "Consortium check", "Consortium check (2)"]);
});

test("text from the table is never markup", async () => {
  opened = await openSample("one-rule-missed.xlsx");
  opened.user.type("Consortium", "B15", "<img src=x onerror=alert(1)>");
  await press("Check consortium");
  expect(document.querySelector("#pane img")).toBeNull();
  expect(text("#pane")).toContain("<img src=x");
});

function sample(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "../../assets/samples", file)));
}

function openSample(file: string): Promise<OpenedWorkbook> {
  return excel.open(sample(file), { name: file });
}

function find(tag: "button", label: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll(tag)].find(({ textContent }) => textContent === label);
}

function text(selector: string): string {
  return document.querySelector(selector)?.textContent ?? "";
}

async function press(label: string): Promise<void> {
  const button = find("button", label);
  if (!button) throw new Error(`no button “${label}”`);
  button.click();
  await shown(() => /…$/.test(text(".status")));
  await shown(() => !/…$/.test(text(".status")));
}

async function shown(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !condition(); turn += 1)
    await new Promise((go) => setTimeout(go, 5));
  expect(condition()).toBe(true);
}

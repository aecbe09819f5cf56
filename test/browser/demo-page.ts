import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page, Route } from "playwright-core";
import { type RunningDemo, startDemo } from "../../local-excel/demo/start-demo";
import { launchBrowser } from "./launch";

/** The demo as `npm run demo` starts it, and a browser to look at it with. */
export interface Demo {
  /** Opens the demo in a page of its own. `file`: other bytes than the sample's. */
  readonly open: (options?: OpenOptions) => Promise<DemoPage>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly file?: Uint8Array;
  /** What Excel can do: "1.19" (default) keeps the user's undo history. */
  readonly excelApi?: string;
  readonly looks?: BrowserContextOptions;
  /** What becomes of requests for these addresses. */
  readonly routes?: readonly (readonly [address: RegExp, answer: (route: Route) => unknown])[];
}

/** One page of the demo: the sheet, the pane beside it, and what went over the network. */
export interface DemoPage {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses that were asked for, those of this page's own server left out. */
  readonly strangers: readonly string[];
  /** What nobody caught, in page or pane; what a policy refused; dialogs. */
  readonly errors: () => Promise<readonly string[]>;
  /** The workbook as a file. */
  readonly save: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Starts the demo on a free port, built anew where its sources changed. */
export async function startedDemo(): Promise<Demo> {
  let said = "";
  const [running, browser] = await Promise.all([
    startDemo(["--no-open"], {
      out: () => undefined,
      err: (text) => (said += text),
      opensBrowser: false,
    }),
    launchBrowser(),
  ]);
  if (typeof running === "number") throw new Error(`no demo: ${said}`);
  return {
    open: (options = {}) => openPage(browser, running, options),
    close: async () => {
      await browser.close();
      running.close();
    },
  };
}

/** A sample workbook of the project. */
export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "../../assets/samples", name)));
}

async function openPage(
  browser: Browser,
  { address }: RunningDemo,
  { file, excelApi = "1.19", looks = {}, routes = [] }: OpenOptions
): Promise<DemoPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
    ...looks,
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
      strangers.push(request.url());
  });
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("dialog", (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  for (const [address, answer] of routes) await page.route(address, answer);
  await page.goto(`${address}?excelApi=${excelApi}`);
  await page.waitForFunction(() => window.demo !== undefined);
  if (file) {
    await page.evaluate(
      (bytes) => window.demo?.open(new Uint8Array(bytes), "other.xlsx"),
      [...file]
    );
  }
  return {
    page,
    pane: await paneOf(page),
    strangers,
    errors: async () => [...errors, ...(await page.evaluate(() => window.demo?.errors ?? []))],
    save: async () =>
      new Uint8Array(await page.evaluate(async () => [...((await window.demo?.save()) ?? [])])),
    close: () => context.close(),
  };
}

/** The pane's own document, once it answers. */
async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the pane has no document");
  await frame.waitForSelector("#pane fluent-button:defined");
  return frame;
}

import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../browser/launch";
import { buildGallery } from "./build-gallery";

export interface Gallery {
  /** An empty page that can show the states of the gallery. */
  readonly newPage: (looks: BrowserContextOptions) => Promise<Page>;
  /** What went wrong in any page: exceptions, dialogs, and what the policy of the page refused. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

const ORIGIN = "http://pane.test/";
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Builds the gallery and opens a browser on it. */
export async function openGallery(): Promise<Gallery> {
  const [folder, browser] = await Promise.all([buildGallery(), launchBrowser()]);
  const errors: string[] = [];
  return {
    errors,
    newPage: (looks) => newPage(browser, folder, looks, errors),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Shows a state: the page is loaded anew, as if the pane had just been opened. `theme`: what Office says, if it does. */
export async function show(page: Page, state: string, theme = ""): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${ORIGIN}taskpane.html#${state}&${theme}`);
  await page.waitForSelector("#pane fluent-button:defined");
}

/** Opens all that can be opened, wherever it stands on the page. */
export async function openAll(page: Page | Frame): Promise<void> {
  const closed = page.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0)
    await closed.first().evaluate((summary) => (summary as HTMLElement).click());
}

/** What axe finds: rule, and where. `only`: the rules that are asked about, else all. */
export async function violations(page: Page | Frame, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  // A button that has just been enabled goes from one colour to the other for a tenth of a second.
  await page.waitForFunction(() => {
    const within = [...document.querySelectorAll("*")].flatMap(
      ({ shadowRoot }) => shadowRoot ?? []
    );
    const moving = [document, ...within].flatMap((root) => root.getAnimations());
    return moving.every((one) => one.playState !== "running" || one.effect?.getTiming().iterations === Infinity); // prettier-ignore
  });
  return page.evaluate(async (rules) => {
    const axe = (window as any).axe;
    const found = await axe.run(document, {
      resultTypes: ["violations"],
      ...(rules && { runOnly: { type: "rule", values: rules } }),
    });
    return found.violations.flatMap(({ id, nodes }: any) =>
      nodes.map(({ target, failureSummary }: any) => `${id} at ${target}: ${failureSummary}`)
    );
  }, only);
}

async function newPage(
  browser: Browser,
  folder: string,
  looks: BrowserContextOptions,
  errors: string[]
): Promise<Page> {
  const page = await browser.newPage(looks);
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    // office.js is not there, which is what the page is told.
    if (message.type() === "error" && !/ERR_FAILED/.test(message.text()))
      errors.push(message.text());
  });
  page.on("dialog", (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route("**/*", (route) => {
    const { href, pathname } = new URL(route.request().url());
    const file = path.join(folder, pathname);
    return href.startsWith(ORIGIN) && existsSync(file)
      ? route.fulfill({ path: file })
      : route.abort();
  });
  return page;
}

import type { Locator, Page } from "playwright-core";
import { type Gallery, openGallery, show } from "./gallery/open-gallery";

/** A pane in use: the real store stands behind it, over a workbook of arrays. A new page for each test. */
export interface UsedPane {
  readonly page: Page;
  /** Puts these rows into the workbook and checks them by keyboard. */
  readonly checked: (rows: readonly (readonly unknown[])[]) => Promise<void>;
  readonly section: (title: string) => Locator;
  readonly button: (name: string) => Locator;
  /** What the element says that has the focus. */
  readonly focused: () => Promise<string>;
  readonly text: (selector: string) => Promise<string>;
  /** Until a reader of the screen is told so. */
  readonly aloud: (says: RegExp) => Promise<void>;
  /** How often something was written into the workbook. */
  readonly written: () => Promise<number>;
}

/** To be called once in a file of tests: opens and closes what they need. A test fails where anything in its page did. */
export function usedPane(): UsedPane {
  let gallery: Gallery;
  let page: Page;

  jest.setTimeout(30_000); // a browser beside another test may need more than jest's five seconds

  beforeAll(async () => {
    gallery = await openGallery();
  }, 120_000);

  beforeEach(async () => {
    page = await gallery.newPage({
      viewport: { width: 320, height: 700 },
      reducedMotion: "reduce",
    });
  });

  afterEach(async () => {
    await page.close();
    expect(gallery.errors.splice(0)).toEqual([]);
  });

  afterAll(() => gallery.close());

  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  return {
    get page() {
      return page;
    },
    checked: async (rows) => {
      await show(page, "playing");
      await page.evaluate((all) => ((window as any).workbook.rows = all), rows);
      await button("Check consortium").press("Enter");
      await page.waitForSelector(".verdict");
    },
    section: (title) => page.locator("summary", { hasText: title }),
    button,
    focused: () =>
      page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, " ").trim() ?? ""),
    text: async (selector) => {
      const texts = await page.locator(selector).allInnerTexts();
      return texts.join(" ").replace(/\s+/g, " ").trim();
    },
    aloud: async (says) => {
      await page.waitForFunction(
        (source) =>
          new RegExp(source).test(document.querySelector("[role=status]")?.textContent ?? ""),
        says.source
      );
    },
    written: () => page.evaluate(() => (window as any).workbook.plans.length),
  };
}

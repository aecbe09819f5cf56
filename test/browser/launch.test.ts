import type { Browser, Page } from "playwright-core";
import { findBrowser, launchBrowser } from "./launch";

const WANTED = process.env["ALLIANCE_CHECK_BROWSER"];
// npm's is tried where it can run, even where another is installed: it is what a fresh machine gets.
const NPM_RUNS = process.platform === "linux" && process.arch === "x64";

afterEach(() => {
  if (WANTED === undefined) delete process.env["ALLIANCE_CHECK_BROWSER"];
  else process.env["ALLIANCE_CHECK_BROWSER"] = WANTED;
});

describe.each(NPM_RUNS ? ["the one that is found", "npm"] : ["the one that is found"])(
  "%s",
  (which) => {
    let browser: Browser;

    beforeAll(async () => {
      if (which === "npm") process.env["ALLIANCE_CHECK_BROWSER"] = "npm";
      browser = await launchBrowser();
    }, 60_000);

    afterAll(() => browser.close());

    test("writes text, with a font for letters of several alphabets", async () => {
      const page = await shown(browser, {});
      const widths = await page
        .locator("span")
        .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
      const [narrow = 0, wide = 0, missing = 0] = widths;
      expect(narrow).toBeGreaterThan(0);
      expect(wide).toBeGreaterThan(narrow * 2);
      expect(widths.slice(3)).not.toContain(missing); // a letter without a shape is as wide as any other
      expect((await page.screenshot()).byteLength).toBeGreaterThan(1000);
    });

    test("plays dark and contrast themes", async () => {
      const light = await colors(await shown(browser, { colorScheme: "light" }));
      const dark = await colors(await shown(browser, { colorScheme: "dark" }));
      expect([light, dark]).toEqual([
        { paper: "rgb(255, 255, 255)", contrast: false },
        { paper: "rgb(0, 0, 0)", contrast: false },
      ]);
      const contrast = await colors(await shown(browser, { forcedColors: "active" }));
      expect(contrast.contrast).toBe(true);
    });

    test("reaches this machine only", async () => {
      const page = await shown(browser, {});
      await expect(page.goto("https://appsforoffice.microsoft.com/")).rejects.toThrow(
        "ERR_NAME_NOT_RESOLVED"
      );
    });
  }
);

test("a path that leads nowhere is said aloud, and how to get a browser", () => {
  expect(() => findBrowser("/no/such/browser")).toThrow(
    /names \/no\/such\/browser, and there is no such file\. Install Google Chrome/
  );
});

type Looks = Parameters<Browser["newContext"]>[0];

async function shown(browser: Browser, looks: Looks): Promise<Page> {
  const page = await browser.newPage(looks);
  await page.setContent(`<style>
      body { background: white }
      @media (prefers-color-scheme: dark) { body { background: black } }
    </style>
    ${["iiiiii", "WWWWWW", "\u{10ffff}", "ż", "Λ", "щ"].map((text) => `<span>${text}</span>`).join(" ")}`);
  return page;
}

function colors(page: Page): Promise<{ paper: string; contrast: boolean }> {
  return page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    contrast: matchMedia("(forced-colors: active)").matches,
  }));
}

import type { Page } from "playwright-core";
import { show } from "./gallery/open-gallery";
import { MET, POOL } from "./gallery/tables";
import { usedPane } from "./used-pane";

// Choosing among candidates by keyboard: the real store stands behind the pane, over a workbook of arrays.
const pane = usedPane();
const { checked, section, button, focused, text, aloud, written } = pane;
let page: Page;

beforeEach(() => {
  page = pane.page;
});

test("the fewest are chosen, told aloud, found in the sheet and tried, and nothing is written", async () => {
  await checked(POOL);
  const before = await written();
  await section("Candidates").press("Enter");
  await button("Choose candidates").press("Enter");
  await page.locator(".choice").waitFor();
  expect(await text(".choice")).toMatch(
    /^These 3 do: with them every minimum is met\. No fewer do\. .*“Baltic Fibre Cluster” Lithuania · Perhaps labour market actor · EUR.240.000 “Employers’ Union.*“Institute for/
  );
  await aloud(/^These 3 do: with them every minimum is met/);
  expect(await focused()).toBe("Choose candidates");
  await button("“Employers’ Union of Oravsko”").press("Enter");
  await page.waitForFunction(() => (window as any).workbook.selected.length > 0);
  expect(await page.evaluate(() => (window as any).workbook.selected[0][1].top)).toBe(11);

  await button("Try them").press("Enter");
  await page.locator(".if-so.met").waitFor();
  expect(await focused()).toMatch(/^If so \(imagined\): ✓ met$/);
  expect(await text(".if-so-more")).toMatch(/With “Baltic Fibre Cluster”, “Employers’ Union/);
  expect(await written()).toBe(before);
});

test("the cheapest of those whose grant is known; more departures than all of them bear", async () => {
  await checked(POOL);
  await section("Candidates").press("Enter");
  await page
    .getByLabel("Choose", { exact: true })
    .selectOption({ label: "The least EU grant together" });
  await button("Choose candidates").press("Enter");
  await aloud(/ask for EUR.440.000; no choice that does asks for less.*1 candidate was left aside/);
  expect(await text(".choice .rows")).toMatch(/Baltic.*Employers.*Kaunas/);
  await page.getByLabel("Every minimum is met").selectOption({ label: "Any 2 partners leave" });
  await button("Choose candidates").press("Enter");
  await aloud(/^All 4 together do not suffice for that/);
  expect(await button("Try them").count()).toBe(0);
});

test("what is tried are they alone, whatever was imagined before; another wish puts the answer away", async () => {
  await checked(POOL);
  await section("What if").press("Enter");
  for (const name of ["Kaunas Spinning Works", "Aurelle Textiles"])
    await page.locator(".tick", { hasText: name }).locator("fluent-checkbox").press("Space");
  await aloud(/^If so/);
  expect(await text(".if-so-more")).toMatch(/Without “Aurelle.*; with “Kaunas/);
  await section("Candidates").press("Enter");
  await button("Choose candidates").press("Enter");
  await aloud(/^These 3 do/);
  await button("Try them").press("Enter");
  await page.locator(".if-so.met").waitFor();
  expect(await text(".if-so-more p")).toBe(
    "With “Baltic Fibre Cluster”, “Employers’ Union of Oravsko” and “Institute for Fibre Research”."
  );

  await page.getByLabel("Every minimum is met").selectOption({ label: "Any 2 partners leave" });
  await page.locator(".choice").waitFor({ state: "detached" });
  await button("Choose candidates").press("Enter");
  await page.locator(".choice").waitFor();
  await page
    .getByLabel("Choose", { exact: true })
    .selectOption({ label: "The least EU grant together" });
  await page.locator(".choice").waitFor({ state: "detached" });
});

test("without grants there is one way to choose; without candidates there is nothing to choose", async () => {
  await checked(POOL.map((row) => row.filter((_, at) => at !== 5)));
  await section("Candidates").press("Enter");
  expect(await page.getByLabel("Choose", { exact: true }).count()).toBe(0);
  await button("Choose the fewest").press("Enter");
  await aloud(/^These 3 do/);
  await checked(MET);
  expect(await section("Candidates").count()).toBe(0);
});

test("a choice that takes long is shown, and given up", async () => {
  await show(page, "candidates-looking");
  await section("Candidates").press("Enter");
  await page.waitForFunction(
    () => getComputedStyle(document.querySelector(".looking")!).visibility === "visible"
  );
  expect(await text(".looking")).toBe("Looking for the best choice … Step 120 Cancel");
  await button("Choose candidates").press("Enter");
  await button("Cancel").press("Enter");
  expect(await page.evaluate(() => (window as any).asked)).toEqual([["forgetCandidates"]]);
});

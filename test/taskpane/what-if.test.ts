import type { Locator, Page } from "playwright-core";
import { show } from "./gallery/open-gallery";
import { CANDIDATES, MET } from "./gallery/tables";
import { usedPane } from "./used-pane";

// The what-if of the pane when it is used: the real store stands behind it, over a workbook of arrays.
const pane = usedPane();
const { checked, section, button, focused, text, aloud, written } = pane;
let page: Page;

beforeEach(() => {
  page = pane.page;
});

test("a partner that leaves: told aloud and shown beside the verdict, which stays; the focus too", async () => {
  await checked(MET);
  const verdict = await page.locator(".verdict").innerText();
  const before = await written();
  await section("What if").press("Enter");
  expect(await boxes()).toContain("“Aurelle Textiles SAS” France");
  await tick("Aurelle").press("Space");
  expect(await text(".if-so")).toMatch(
    /If so \(imagined\): ✗ Not met .*Full partners 12 → 11 of 12/
  );
  expect(await text(".if-so-more")).toMatch(
    /Without “Aurelle Textiles SAS”.*In the table ✓ Met.*If so ✗ Not met.*Add one/
  );
  await aloud(/^If so: ✗ Not eligible as it stands: 11 of at least 12 full partners.*12 → 11/);
  expect(await tick("Aurelle").evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await page.locator(".verdict").innerText()).toBe(verdict);
  expect(await section("What if").innerText()).toContain("If so: not met");
  expect(await written()).toBe(before);

  await tick("Chamber").press("Space");
  await aloud(/12 → 10/);
  await button("Back to the table").press("Enter");
  await page.locator(".if-so").waitFor({ state: "detached" });
  await aloud(/^Back to the table\.$/);
  expect(await focused()).toMatch(/^What if/);
  expect(await tick("Aurelle").evaluate((one) => (one as HTMLInputElement).checked)).toBe(false);
});

test("what is missing is imagined with one press; an imagined partner is removed, another added", async () => {
  await checked(CANDIDATES);
  await section("What if").press("Enter");
  await button("Add what is missing").press("Enter");
  await page.locator(".if-so.met").waitFor();
  expect(await focused()).toMatch(/^If so/);
  expect(await page.locator(".newcomers li").count()).toBe(2);
  expect(await button("Add what is missing").count()).toBe(0);

  await button("Remove Imagined partner 2").press("Enter");
  await page.locator(".if-so.unmet").waitFor();
  expect(await focused()).toBe("Imagined partners");
  await page.getByLabel("Kind").selectOption({ label: "VET provider" });
  await page.getByLabel("Country", { exact: true }).selectOption({ label: "Malta" });
  await button("Add an imagined partner").press("Enter");
  await page.locator(".if-so.met").waitFor();
  expect(await text(".newcomers li")).toContain("Imagined partner 2 VET provider · Malta");
});

test("a country that another call offers is not imagined in one that doesn’t", async () => {
  await checked(CANDIDATES);
  await section("What if").press("Enter");
  const country = page.getByLabel("Country", { exact: true });
  const offersAlbania = (offers: boolean): Promise<unknown> =>
    page.waitForFunction(
      (is) => (document.querySelector("#imagined-country option[value=AL]") !== null) === is,
      offers
    );
  await page.locator("#call").selectOption("enterprises-2026");
  await offersAlbania(true);
  await country.selectOption({ label: "Albania" });
  await page.locator("#call").selectOption("blueprint-2026");
  await offersAlbania(false);
  await button("Add an imagined partner").press("Enter");
  await page.locator(".newcomers li").waitFor();
  expect(await country.locator("option:checked").innerText()).toMatch(/^A programme country not/);
  expect(await text(".newcomers li")).not.toContain("Albania");
});

test("candidates join; a check that finds a partner no more says so", async () => {
  await checked(CANDIDATES);
  await section("What if").press("Enter");
  await tick("Aurelle").press("Space");
  await aloud(/10 → 11/);
  await tick("Tejidos").press("Space");
  await aloud(/^If so: ✗ .*10 of at least 12 full partners/);
  await page.evaluate(() => {
    const { workbook } = window as any;
    workbook.rows = workbook.rows.filter(([name]: string[]) => !/^Tejidos/.test(name!));
  });
  await button("Check consortium").press("Enter");
  await page.locator(".lost").waitFor();
  expect(await text(".lost")).toMatch(/^“Tejidos Miralta SL” is no longer found/);
  await aloud(/is no longer found .* If so: ✗/);
  expect(await text(".if-so")).toContain("Full partners 9 → 10 of 12");
});

test("from the advice: on whom it hangs is found in the sheet, and struck out with one press", async () => {
  await checked(MET);
  await section("Advice").press("Enter");
  await section("On whom it hangs").press("Enter");
  await page.getByRole("button", { name: "“Tejidos Miralta SL”", exact: true }).press("Enter");
  await page.waitForFunction(() => (window as any).workbook.selected.length > 0);
  expect(await page.evaluate(() => (window as any).workbook.selected[0][1].top)).toBe(7);
  await button("What if it leaves? “Tejidos Miralta SL”").press("Enter");
  await page.locator(".if-so.unmet").waitFor();
  expect(await focused()).toMatch(/^If so/);
  expect(await text(".if-so-more")).toContain("Without “Tejidos Miralta SL”.");
});

test("from the sheet: the partner in whose row the user stands leaves, or joins", async () => {
  await checked(CANDIDATES);
  const stand = (row: number): Promise<void> =>
    page.evaluate(
      (at) => (window as any).workbook.tell({ kind: "selected", sheetId: "sheet-1", row: at }),
      row
    );
  const offers = page.locator(".card").getByRole("button", { name: /^What if/ });
  await stand(7);
  await page.locator(".card").getByRole("button", { name: "What if it leaves?" }).press("Enter");
  expect(await text(".if-so-more")).toContain("Without “Tejidos Miralta SL”.");
  expect(await focused()).toMatch(/^If so/);
  expect(await offers.count()).toBe(0);
  await stand(6);
  await page.locator(".card").getByRole("button", { name: "What if it joins?" }).press("Enter");
  expect(await text(".if-so-more")).toContain("with “Aurelle Textiles SAS”.");
  await button("It stays out after all").press("Enter");
  expect(await focused()).toBe("What if it joins?");
  await stand(7);
  await button("It stays after all").press("Enter");
  await page.locator(".if-so").waitFor({ state: "detached" });
  // Who may be no full partner in this call is no matter of a what-if.
  await stand(13);
  await page.locator(".card", { hasText: "Thurwil" }).waitFor();
  expect(await offers.count()).toBe(0);
});

test("of ten thousand partners the first are listed, the others for the asking", async () => {
  await show(page, "what-if-huge");
  await section("What if").press("Enter");
  const list = page.getByRole("group", { name: "Who leaves?" });
  expect(await list.locator("li").count()).toBe(30);
  expect(await list.innerText()).toContain("30 of 10000 shown");
  await list.getByRole("button", { name: "Show 30 more" }).press("Enter");
  expect(await list.locator("li").count()).toBe(60);
});

test("nothing that has the focus is under the verdict that goes along", async () => {
  await show(page, "what-if-hostile");
  await section("What if").press("Enter");
  await page.locator("fluent-checkbox[id^=leaves]").last().focus();
  const hidden: string[] = [];
  for (let turn = 0; turn < 11; turn += 1) {
    await page.keyboard.press("Shift+Tab");
    hidden.push(...(await underVerdict()));
  }
  expect(hidden).toEqual([]);
  expect(await focused()).toBe("Add what is missing");
});

/** What has the focus, where the what-if's verdict lies over it. */
function underVerdict(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const box = document.querySelector(".if-so")!.getBoundingClientRect();
    const active = document.activeElement!;
    const { top, bottom } = active.getBoundingClientRect();
    const isUnder = top < box.bottom && bottom > box.top && !active.closest(".if-so");
    return isUnder ? [`${active.tagName} ${active.id}`] : [];
  });
}

function tick(name: string): Locator {
  return page.locator(".tick", { hasText: name }).locator("fluent-checkbox");
}

/** The names of all boxes to tick, as the browser tells readers of the screen. */
async function boxes(): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.flatMap(({ role, name }) => (role?.value === "checkbox" ? String(name?.value) : []));
}

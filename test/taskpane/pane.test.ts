import type { Page } from "playwright-core";
import { openAll, show, violations } from "./gallery/open-gallery";
import { usedPane } from "./used-pane";

// What the pane does when it is used: the real store stands behind it, over a workbook of arrays.
const pane = usedPane();
let page: Page;

beforeEach(() => {
  page = pane.page;
});

test("the still picture and the pane that takes its place stand alike: nothing moves", async () => {
  await page.route("**/taskpane.js*", (route) => route.abort());
  await page.goto("http://pane.test/taskpane.html");
  const before = await places(".button-place");
  await page.unroute("**/taskpane.js*");
  await show(page, "before-office");
  expect(await places("fluent-button")).toEqual(before);
  expect(before).toHaveLength(4);
});

test("before Office is ready all is there and can be pressed", async () => {
  await show(page, "before-office");
  await page.getByRole("button", { name: "Check consortium" }).click();
  expect(await asked()).toEqual([["check"]]);
});

test("outside Excel a press does nothing, and the pane says why", async () => {
  await show(page, "not-in-excel");
  await page.getByRole("button", { name: "Check consortium" }).press("Enter");
  expect(await asked()).toEqual([]);
  expect(await page.locator(".said").innerText()).toContain("inside Excel");
});

test("a check from the keyboard leads to the verdict, and the first Tab from there to the first question", async () => {
  await show(page, "playing");
  await press("Tab", "Enter");
  await page.waitForSelector(".verdict");
  await focused(/undecided/i);
  await press("Tab", "Tab");
  await focused(/^(Yes|[A-Z]\d)/);
});

test("an answer leads to the next question, is said aloud, and can be taken back", async () => {
  await checked();
  const first = await page.locator(".asks").first().innerText();
  const second = await page.locator(".asks").nth(1).innerText();
  await page
    .locator(".question")
    .first()
    .getByRole("button", { name: /^Yes: / })
    .press("Enter");
  await focused(second);
  await page.waitForFunction(() =>
    document.querySelector("[role=status]")?.textContent?.includes("Kept in the workbook")
  );
  await focused(second);
  expect(await page.getByText(first, { exact: true }).count()).toBe(0);

  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await page.getByText(first, { exact: true }).waitFor();
  await page.waitForFunction(() =>
    document.querySelector(".dock .notice")?.textContent?.includes("Taken back")
  );
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test("all suggestions can be accepted at once; what has none is asked still", async () => {
  await checked();
  const before = await page.locator(".question").count();
  const label = await page.getByRole("button", { name: /^Accept all/ }).innerText();
  await page.getByRole("button", { name: label }).press("Enter");
  const left = before - Number(/\d+/.exec(label)?.[0]);
  await page.waitForFunction(
    (count) => document.querySelectorAll(".question").length <= count,
    left
  );
  expect(left).toBeGreaterThan(0);
  expect(
    await page.locator(".question").first().locator("fluent-button").first().innerText()
  ).not.toMatch(/^Yes/);
});

test("another answer than the suggested one is picked from a list and confirmed", async () => {
  await checked();
  const question = page.locator(".question").first();
  await question.getByRole("button", { name: "Something else" }).click();
  await question.locator("select").selectOption({ label: "Portugal" });
  await question.getByRole("button", { name: "Confirm" }).click();
  await page.waitForFunction(() => (window as any).workbook.record?.includes("PT"));
});

test("what goes on in the sheet takes away neither focus nor place, nor what is open or half typed", async () => {
  await checked();
  await page.getByText("Settings", { exact: true }).click();
  await page.locator("#grant").fill("4 000");
  await page
    .locator(".finding summary")
    .nth(3)
    .evaluate((summary) => (summary as HTMLElement).click());
  const place = await page.evaluate(() => scrollY);
  await page.evaluate(() => {
    const { tell } = (window as any).workbook;
    tell({ kind: "selected", sheetId: "sheet-1", row: 3 });
    tell({ kind: "changed", sheetId: "sheet-1", by: "user", moved: false });
  });
  await page.locator(".card").waitFor();
  await page.locator(".stale-line").waitFor();
  expect(await page.locator("#grant").inputValue()).toBe("4 000");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("grant");
  expect(await page.locator(".finding[open]").count()).toBe(1);
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(60);
});

test("a check by itself follows an edit and leaves the focus where it is", async () => {
  await checked();
  await page.locator("fluent-switch").last().press("Space");
  await page.evaluate(() => {
    const { workbook } = window as any;
    workbook.rows[1][1] = "Nowhere";
    workbook.tell({ kind: "changed", sheetId: "sheet-1", by: "user", moved: false });
  });
  await page.getByText("“Nowhere”: which country?").waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("FLUENT-SWITCH");
});

test("figures are read as people write them; what is none is said kindly and kept", async () => {
  await checked();
  await page.getByText("Settings", { exact: true }).click();
  await page.locator("#grant").fill("as much as possible");
  await page.locator("#grant").press("Enter");
  expect(await page.locator("#grant-hint").innerText()).toContain("such as 4 000 000");
  expect(await page.locator("#grant").getAttribute("aria-invalid")).toBe("true");
  await page.locator("#grant").fill("1,2 Mio €");
  await page.locator("#grant").press("Tab");
  await page.waitForFunction(() => (window as any).workbook.record?.includes("1200000"));
  expect(await page.locator("#grant").inputValue()).toBe("1\u00a0200\u00a0000");
});

test("what the workbook says of the project stands in the settings, and one press settles it", async () => {
  await checkedWithDuration();
  await page.getByText("Settings", { exact: true }).click();
  const line = page.locator(".fact");
  expect(await line.innerText()).toMatch(
    /^Duration: 48 months .*“Duration: 4 years”.* Is that so\?/
  );
  await line.getByRole("button", { name: "Yes: 48 months" }).press("Enter");
  await page.waitForFunction(() => (window as any).workbook.record?.includes('"duration":48'));
  await page.waitForFunction(() => document.querySelector(".fact") === null);
  expect(await page.locator("#duration").inputValue()).toBe("48");
});

test("what it only likely says is among the questions, too", async () => {
  await checkedWithDuration();
  const all = page.getByRole("button", { name: /^Show .*more/ });
  if (await all.count()) await all.first().click();
  const question = page.locator(".question").filter({ hasText: "Duration of the project" });
  await question.getByRole("button", { name: "Yes: 48 months" }).press("Enter");
  await page.waitForFunction(() => (window as any).workbook.record?.includes('"duration":48'));
  await question.waitFor({ state: "detached" });
});

test("an ecosystem is set only where the call asks for one", async () => {
  await checked();
  await page.getByText("Settings", { exact: true }).click();
  const ecosystem = page.locator("summary", { hasText: /^\s*Industrial ecosystem/ });
  await ecosystem.waitFor();
  await page.locator("#call").selectOption("stem-2026");
  await ecosystem.waitFor({ state: "detached" });
});

test("a problem gets the focus, and what helps stands beside it", async () => {
  await show(page, "playing");
  await page.evaluate(() => {
    (window as any).workbook.refuses = { read: { code: "no-table", detail: {} } };
  });
  await page.getByRole("button", { name: "Check consortium" }).click();
  await page.locator(".problem:focus").waitFor();
  await press("Tab");
  await focused("Use the selection");
});

test("the other calls stand in a line each; a press on one, by mouse or keyboard, gives that call in full", async () => {
  await checked();
  const lines = page.locator(".call-line");
  expect(await lines.count()).toBe(4);
  const stem = lines.filter({ hasText: "STEM Skills Foundries 2026" });
  expect(await stem.innerText()).toMatch(
    /(met|undecided)\s[^]*(Closes|Closed) on 10 March 2026\./i
  );
  expect(await violations(page)).toEqual([]);
  await stem.click();
  await stem.waitFor({ state: "detached" });
  await page.locator(".verdict h2:focus").waitFor();
  expect(await page.locator("#call").inputValue()).toBe("stem-2026");

  await lines.filter({ hasText: "Blueprint 2026" }).press("Enter");
  await page.locator(".verdict h2:focus").waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLSelectElement>("#call")?.value === "blueprint-2026"); // prettier-ignore
  await stem.waitFor();
});

test("where nobody looks at the other calls, they are not judged", async () => {
  await checked();
  await page.locator("summary", { hasText: "Other calls" }).click();
  expect(await page.locator(".call-line").count()).toBe(0);
});

test("a call that has closed leads to its next edition", async () => {
  await show(page, "playing");
  await page.locator("#call").selectOption("blueprint-2025");
  await page.getByRole("button", { name: "Check consortium" }).click();
  const next = page.locator(".next-edition");
  expect(await next.innerText()).toMatch(/next edition (closes on|is expected in)/);
  await next.getByRole("button", { name: /^Check for 202[67]$/ }).press("Enter");
  await page.locator(".verdict h2:focus").waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLSelectElement>("#call")?.value !== "blueprint-2025"); // prettier-ignore
});

test("clearing asks about the sheet, and leads back to the start", async () => {
  await checked();
  await page.locator("summary", { hasText: "Clear" }).click();
  await page.locator("fluent-checkbox").click();
  await page.locator("fluent-button", { hasText: /^\s*Clear/ }).press("Enter");
  await page.locator(".said").waitFor();
  await focused("Check consortium");
  const plan = await page.evaluate(() => (window as any).workbook.plans.at(-1));
  expect(plan.removeSheets).toEqual(["sheet-2"]);
});

test("a partner, a cell and the table each select their place in the sheet", async () => {
  await show(page, "selected");
  await page.locator(".card .place").click();
  await openAll(page);
  await page
    .locator(".finding .place.words")
    .first()
    .evaluate((one) => (one as HTMLElement).click());
  expect(await asked()).toEqual([
    ["show", { row: 1, column: 0 }],
    ["show", { row: 1, column: 0 }],
  ]);
});

test("text of a table stays text: no element comes of it, nothing runs", async () => {
  await show(page, "hostile");
  await openAll(page);
  expect(await page.locator("#pane :is(img, script, b, a, iframe)").count()).toBe(0);
  expect(await page.locator("#pane").innerText()).toContain("<img src=x onerror=alert(1)>");
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("#pane *")].map((one) =>
        one.childElementCount === 0 ? (one.textContent ?? "").length : 0
      )
    )
  );
  expect(longest).toBeLessThan(1500);
});

test("ten thousand partners and two thousand questions: the page stays small, and more is shown on request", async () => {
  await show(page, "huge");
  expect(await page.locator(".question").count()).toBe(30);
  expect(await page.locator(".call-line").count()).toBe(0);
  await page.locator(".questions .more fluent-button").click();
  expect(await page.locator(".question").count()).toBe(60);
  await page
    .locator(".finding summary")
    .nth(2)
    .evaluate((summary) => (summary as HTMLElement).click());
  expect(await page.locator("#pane *").count()).toBeLessThan(3000);
});

test("Tab reaches everything from top to bottom, each with a name and a mark of the focus", async () => {
  await show(page, "unmet");
  await openAll(page);
  const stops = await tabStops();
  expect(stops.length).toBeGreaterThan(60);
  expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
  const up = stops.filter(({ top }, at) => top < (stops[at - 1]?.top ?? 0) - 40);
  expect(up).toEqual([]);
  expect(await nameless()).toEqual([]);
});

test("Office's theme goes before the system's", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  await show(page, "first-run");
  const paper = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe("rgb(41, 41, 41)");
  await show(page, "first-run", "light");
  expect(await paper()).toBe("rgb(255, 255, 255)");
});

test("copied text is the verdict, and the pane says so", async () => {
  await show(page, "unmet");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: (text: string) => ((window as any).copied = text) },
    });
  });
  await page.getByRole("button", { name: "Copy as text" }).click();
  await page
    .getByText(/^Copied/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => (window as any).copied)).toContain(
    "✗ Not eligible as it stands"
  );
});

test("where the clipboard is closed, copying goes the old way, and the focus stays on the button", async () => {
  await show(page, "unmet");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("not allowed")) },
    });
    document.addEventListener("copy", () => ((window as any).copied = String(getSelection())));
  });
  await page.getByRole("button", { name: "Copy as text" }).press("Enter");
  await page
    .getByText(/^Copied/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => (window as any).copied)).toContain(
    "✗ Not eligible as it stands"
  );
  await focused("Copy as text");
});

test("work that takes long is shown and said aloud, in words, after half a second", async () => {
  // Half a second passes when the test says so: a slow machine takes longer to look.
  await page.addInitScript(() => {
    if (!location.hash.startsWith("#checking")) return;
    const atOnce = window.setTimeout.bind(window);
    const waiting: (() => void)[] = ((window as any).waiting = []);
    (window as any).setTimeout = (work: () => void, delay?: number) =>
      delay === 500 ? waiting.push(work) : atOnce(work, delay);
  });
  await show(page, "checking");
  expect(await page.locator("[role=status]").innerText()).toBe("");
  await page.evaluate(() => (window as any).waiting.forEach((work: () => void) => work()));
  expect(await page.locator("[role=status]").innerText()).toContain("against the rules");
  await page.locator(".progress .bar").waitFor({ state: "visible" });
  expect(await page.locator("#pane .progress").innerText()).toContain("against the rules");
});

/** A verdict on the table with a duration below it, in other words than months. */
async function checkedWithDuration(): Promise<void> {
  await show(page, "playing");
  await page.evaluate(() => {
    const { rows } = (window as any).workbook;
    const width = rows[0].length;
    for (const text of ["", "Duration: 4 years"]) rows.push([text, ...Array(width - 1).fill("")]);
  });
  await page.getByRole("button", { name: "Check consortium" }).click();
  await page.waitForSelector(".verdict");
}

async function checked(): Promise<void> {
  await show(page, "playing");
  await page.getByRole("button", { name: "Check consortium" }).click();
  await page.waitForSelector(".verdict");
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until what has the focus says this. */
async function focused(text: string | RegExp): Promise<void> {
  const source =
    typeof text === "string" ? text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : text.source;
  await page.waitForFunction(
    (pattern) => new RegExp(pattern, "i").test((document.activeElement?.textContent ?? "").trim()),
    source
  );
}

function asked(): Promise<unknown[][]> {
  return page.evaluate(() => (window as any).asked);
}

/** Where heading, purpose and the first button stand. */
function places(button: string): Promise<number[][]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(`h1, header p, :is(${selector})`)].slice(0, 4).map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [left, top, width, height].map(Math.round);
      }),
    button
  );
}

interface Stop {
  readonly name: string;
  readonly top: number;
  readonly isMarked: boolean;
}

async function tabStops(): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let at = 0; at < 400; at += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      if (one === document.body) return null;
      const style = getComputedStyle(one);
      const after = getComputedStyle(one, "::after");
      return {
        name: `${one.tagName} ${one.textContent.trim().slice(0, 30)}`,
        top: one.getBoundingClientRect().top + scrollY,
        isMarked:
          (style.outlineStyle !== "none" && style.outlineWidth !== "0px") ||
          style.boxShadow !== "none" ||
          after.borderTopStyle !== "none",
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error("Tab goes round without end.");
}

/** What can be focused and has no name, as the browser tells readers of the screen. */
async function nameless(): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored, properties = [] }: any) => {
      const focusable = properties.find(({ name }: any) => name === "focusable");
      return !ignored && focusable?.value.value;
    })
    .filter(({ name }: any) => !name?.value)
    .map(({ role }: any) => role.value);
}

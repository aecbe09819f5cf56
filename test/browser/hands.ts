import type { ElementHandle, Locator } from "playwright-core";
import type { DemoPage } from "./demo-page";

/** What a person does with the demo, by mouse or by keyboard alone. */
export interface Hands {
  /** Presses a button, a switch, a box or a heading that opens. */
  readonly press: (place: Locator) => Promise<void>;
  /** Picks one of a list by its label. */
  readonly pick: (list: Locator, label: string) => Promise<void>;
  /** Writes into a field and goes on. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Goes to a cell of the sheet in front: "D6". */
  readonly goTo: (cell: string) => Promise<void>;
  /** Selects from one cell to another. */
  readonly select: (from: string, to: string) => Promise<void>;
  /** Types into a cell of the sheet in front. */
  readonly type: (cell: string, text: string) => Promise<void>;
}

export function byMouse(demo: DemoPage): Hands {
  const { page } = demo;
  const hands: Hands = {
    press: (place) => place.click(),
    pick: async (list, label) => void (await list.selectOption({ label })),
    write: async (field, text) => {
      await field.click();
      await field.fill(text);
      await demo.pane.locator("h1").click();
    },
    goTo: (cell) => cellAt(demo, cell).click(),
    select: async (from, to) => {
      await cellAt(demo, from).click();
      await cellAt(demo, to).click({ modifiers: ["Shift"] });
    },
    type: async (cell, text) => {
      await cellAt(demo, cell).dblclick();
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
  };
  return hands;
}

export function byKeyboard(demo: DemoPage): Hands {
  const { page } = demo;
  const keys = page.keyboard;
  const hands: Hands = {
    press: async (place) => {
      await tabTo(demo, place);
      const isTick = await place.evaluate((one) => /SWITCH|CHECKBOX/.test(one.tagName));
      await keys.press(isTick ? "Space" : "Enter");
    },
    pick: async (list, label) => {
      await tabTo(demo, list);
      // Typing the first letters of a label picks it, as in every browser's own list.
      await keys.type(label, { delay: 5 });
      await list
        .locator("option:checked", { hasText: label })
        .waitFor({ state: "attached", timeout: 2000 });
    },
    write: async (field, text) => {
      await tabTo(demo, field);
      await keys.press("Control+a");
      await keys.type(text);
      await keys.press("Enter");
    },
    goTo: async (cell) => {
      await focusGrid(demo);
      await keys.press("Control+Home");
      await walk(demo, cell, false);
    },
    select: async (from, to) => {
      await hands.goTo(from);
      await walk(demo, to, true);
    },
    type: async (cell, text) => {
      await hands.goTo(cell);
      await keys.type(text);
      await keys.press("Enter");
    },
  };
  return hands;
}

function cellAt({ page }: DemoPage, name: string): Locator {
  const { row, column } = placeOf(name);
  return page.locator(`[role=row][aria-rowindex="${row + 1}"] [aria-colindex="${column + 1}"]`);
}

/** Presses Tab until the keyboard is there; fails where it never comes. */
async function tabTo({ page, pane }: DemoPage, place: Locator): Promise<void> {
  await place.waitFor({ state: "attached" });
  const wanted = (await place.elementHandle()) as ElementHandle<Element>;
  if (!(await pane.evaluate(() => document.hasFocus()))) await focusPane(page);
  for (let turn = 0; turn < 250; turn += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
    if (!(await pane.evaluate(() => document.hasFocus()))) await focusPane(page);
  }
  throw new Error(`Tab never comes to ${place.toString()}`);
}

// F6 goes from the sheet to the pane and back, as in Excel.
async function focusPane(page: DemoPage["page"]): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    if (await page.evaluate(() => document.activeElement?.tagName === "IFRAME")) return;
    await page.keyboard.press("F6");
  }
  throw new Error("F6 never comes to the pane");
}

async function focusGrid({ page }: DemoPage): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    if (
      await page.evaluate(() => document.activeElement?.closest("[role=grid]") instanceof Element)
    )
      return;
    await page.keyboard.press("F6");
  }
  throw new Error("F6 never comes to the sheet");
}

/** Walks with the arrow keys from where the keyboard is to a cell. */
async function walk({ page }: DemoPage, to: string, isSelecting: boolean): Promise<void> {
  const shift = isSelecting ? "Shift+" : "";
  for (let turn = 0; turn < 300; turn += 1) {
    const at = await page.locator("#cell-name").innerText();
    const here = placeOf((isSelecting ? at.split(":")[1] : at.split(":")[0]) ?? at);
    const there = placeOf(to);
    if (here.row === there.row && here.column === there.column) return;
    const key =
      here.row < there.row
        ? "ArrowDown"
        : here.row > there.row
          ? "ArrowUp"
          : here.column < there.column
            ? "ArrowRight"
            : "ArrowLeft";
    await page.keyboard.press(shift + key);
  }
  throw new Error(`the arrow keys never come to ${to}`);
}

function placeOf(name: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

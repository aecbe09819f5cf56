import { LAST_COLUMN } from "../../../local-excel/file/addresses";
import { Track, type Layout, type Place } from "../../../local-excel/demo/page/grid/layout";
import { markedBox, moved, type Marking } from "../../../local-excel/demo/page/grid/marking";
import { isDrawn, visibleIn } from "../../../local-excel/demo/page/grid/visible";

// x: filled. Row 3 (counted from 0) is hidden.
const DRAWN = ["xxx..x", "x.x...", "x.....", "x.....", "......", "x....."];
const LAYOUT: Layout = {
  rows: new Track(Array.from({ length: 30 }, (_, row) => (row === 3 ? 0 : 20))),
  columns: new Track(Array.from({ length: 10 }, () => 64)),
  frozenRows: 1,
  frozenColumns: 0,
  merged: [{ top: 6, left: 1, bottom: 7, right: 3 }],
};

describe("keys", () => {
  test.each([
    ["ArrowDown over a hidden row", "ArrowDown", [2, 0], [4, 0]],
    ["ArrowUp stays at the top", "ArrowUp", [0, 0], [0, 0]],
    ["ArrowRight out of a merged area", "ArrowRight", [6, 1], [6, 4]],
    ["Home", "Home", [4, 5], [4, 0]],
    ["End: the last used column", "End", [4, 0], [4, 5]],
    ["PageDown", "PageDown", [0, 2], [8, 2]],
    ["PageUp", "PageUp", [3, 2], [0, 2]],
    ["Ctrl+ArrowRight: to the end of the filled", "Ctrl+ArrowRight", [0, 0], [0, 2]],
    ["Ctrl+ArrowRight: over a gap", "Ctrl+ArrowRight", [0, 2], [0, 5]],
    ["Ctrl+ArrowRight: to the sheet's end", "Ctrl+ArrowRight", [0, 5], [0, 9]],
    ["Ctrl+ArrowDown: over the hidden row, to the end", "Ctrl+ArrowDown", [0, 0], [2, 0]],
    ["Ctrl+ArrowUp: from below up to the filled", "Ctrl+ArrowUp", [12, 0], [5, 0]],
    ["Ctrl+ArrowLeft: to the first column", "Ctrl+ArrowLeft", [8, 5], [8, 0]],
    ["Ctrl+Home", "Ctrl+Home", [9, 9], [0, 0]],
    ["Ctrl+End", "Ctrl+End", [0, 0], [5, 5]],
  ])("%s", (_says, keys, from, to) => {
    const at = placeOf(from);
    expect(press(keys, { active: at, corner: at })?.active).toEqual(placeOf(to));
  });

  test("Shift moves the corner and leaves the active cell", () => {
    const at = { row: 4, column: 4 };
    const next = press("Shift+ArrowLeft", { active: at, corner: at });
    expect(next).toEqual({ active: at, corner: { row: 4, column: 3 } });
  });

  test("other keys move nothing", () => {
    const at = { row: 4, column: 4 };
    expect(press("x", { active: at, corner: at })).toBeUndefined();
  });
});

test("a whole row stays one row, though a merged area is cut", () => {
  const active = { row: 7, column: 0 };
  const corner = { row: 7, column: LAST_COLUMN };
  expect(markedBox(LAYOUT, { active, corner })).toEqual({
    top: 7,
    left: 0,
    bottom: 7,
    right: LAST_COLUMN,
  });
});

test("a selection cuts no merged area", () => {
  const active = { row: 7, column: 0 };
  const corner = { row: 7, column: 1 };
  expect(markedBox(LAYOUT, { active, corner })).toEqual({ top: 6, left: 0, bottom: 7, right: 3 });
});

test("of a long sheet only what is in view is drawn, and the frozen rows", () => {
  const rows = new Track(Array.from({ length: 10_000 }, () => 20));
  const layout = { ...LAYOUT, rows };
  const view = { scrollTop: 100_000, scrollLeft: 0, clientHeight: 500, clientWidth: 400 };
  const visible = visibleIn(layout, view);
  expect(visible.rows[0]).toBe(0);
  expect(visible.rows.length).toBeLessThan(80);
  expect(visible.rows).toEqual(expect.arrayContaining([5001, 5010, 5024]));
  expect(isDrawn(visible, layout, { ...view, scrollTop: 100_200 })).toBe(true);
  expect(isDrawn(visible, layout, { ...view, scrollTop: 101_000 })).toBe(false);
  expect(isDrawn(visible, layout, { ...view, scrollLeft: 300, clientWidth: 600 })).toBe(false);
});

function press(keys: string, marking: Marking): Marking | undefined {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const move = { key, shift: parts.includes("Shift"), ctrl: parts.includes("Ctrl") };
  return moved(marking, move, {
    layout: LAYOUT,
    last: { row: 5, column: 5 },
    page: 8,
    isEmpty: ({ row, column }) => DRAWN[row]?.[column] !== "x",
  });
}

function placeOf([row = 0, column = 0]: readonly number[]): Place {
  return { row, column };
}

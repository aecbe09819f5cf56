import { announcement } from "../../src/taskpane/announcement";
import { STATES } from "./gallery/states";

const met = STATES["met"]!();
const unmet = { ...met, checked: STATES["unmet"]!().checked };

test("the first verdict is not told: the focus goes there", () => {
  expect(announcement({ ...met, checked: null }, met)).toBeNull();
});

test("another verdict than before is told, the same one is not", () => {
  expect(announcement(met, unmet)).toMatch(/^Now: ✗ Not eligible/);
  expect(announcement(met, { ...met, checked: { ...met.checked! } })).toBeNull();
});

test("what became of an answer comes before what it changed", () => {
  const after = { ...unmet, notice: { code: "choices-kept", count: 1 } } as const;
  expect(announcement(met, after)).toMatch(/^Kept in the workbook.*Now: ✗/);
  expect(announcement(after, after)).toBeNull();
});

test("clearing is told", () => {
  const cleared = { sheet: "none", sheetName: null } as const;
  expect(announcement(met, { ...met, checked: null, cleared })).toBe("The highlights are gone.");
});

test("what would be is told with each step, and when it is over; not again by a check that changes nothing of it", () => {
  const one = STATES["what-if-breaks"]!();
  const table = { ...one, imagining: null };
  expect(announcement(table, one)).toMatch(/^If so: ✗ .* Full partners 12 → 11 of 12/);
  expect(announcement(one, { ...one, imagining: { ...one.imagining! } })).toMatch(/^If so/);
  expect(announcement(one, table)).toBe("Back to the table.");
  const again = { ...one, checked: { ...one.checked! }, imagining: { ...one.imagining! } };
  expect(announcement(one, again)).toBeNull();
  expect(announcement(one, { ...again, imagining: null })).toBe("The what-if has ended.");
  expect(announcement(one, { ...one, checked: null, imagining: null })).toBeNull();
});

test("who is found no more is told once", () => {
  const before = STATES["what-if-breaks"]!();
  const lost = { ...before.imagining!, lost: ["“A”"] };
  const after = { ...before, checked: { ...before.checked! }, imagining: lost };
  expect(announcement(before, after)).toMatch(/^“A” is no longer found/);
  const again = { ...after, checked: { ...after.checked }, imagining: { ...lost } };
  expect(announcement(after, again)).toBeNull();
});

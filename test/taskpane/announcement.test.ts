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

import { onlySheets } from "./workbook-state";
import { check, SUMMARY } from "./conversation";
import { failEverywhere, undisturbed } from "./disturbance";

test("undisturbed: only highlights, our sheet and our record are added, and clearing takes them away", async () => {
  const { before, checked, cleared } = await undisturbed();
  expect(checked.sheets.map(({ name }) => name)).toEqual(["Partners", "Budget", SUMMARY]);
  for (const [index, sheet] of onlySheets(checked, ["Partners", "Budget"]).entries()) {
    const original = before.sheets[index];
    expect(sheet.cells).toEqual(original?.cells);
    const foreign = sheet.conditionalFormats.filter((format) => !format.includes("alliance-check"));
    expect(foreign).toEqual(original?.conditionalFormats);
  }
  expect(checked.sheets[0]?.conditionalFormats).toHaveLength(5);
  expect(checked.record).toHaveLength(1);
  expect(cleared).toEqual(before);
});

test("a first check that fails at any single action harms nothing, and the next one ends the same", async () => {
  const course = await undisturbed();
  await failEverywhere(course, course.fresh, check, course.checked);
}, 600_000);

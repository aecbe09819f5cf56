import { clear } from "./conversation";
import { failEverywhere, undisturbed } from "./disturbance";

test("a clear that fails at any single action harms nothing, and the next one leaves nothing of ours", async () => {
  const course = await undisturbed();
  await failEverywhere(course, course.checkedBefore, () => clear(true), course.cleared);
}, 600_000);

test("so does a clear that leaves our sheet, emptied", async () => {
  const course = await undisturbed();
  const emptied = {
    ...course.cleared,
    sheets: [
      ...course.cleared.sheets,
      { name: "Consortium check", cells: {}, conditionalFormats: [] },
    ],
    record: [expect.stringContaining('"summary":{"name":"Consortium check","width":0,"lines":[]}')],
  };
  await failEverywhere(course, course.checkedBefore, () => clear(false), emptied);
}, 600_000);

import { check } from "./conversation";
import { failEverywhere, undisturbed } from "./disturbance";

test("a check over an earlier one that fails at any single action harms nothing, and the next ends the same", async () => {
  const course = await undisturbed();
  await failEverywhere(course, course.checkedBefore, check, course.checked);
}, 600_000);

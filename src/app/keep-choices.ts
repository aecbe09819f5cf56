import { keepingPlan } from "./check-plan";
import type { ChoicesChange } from "./choices";
import { type Choices, isOfLaterVersion, readRecord } from "./record";
import type { Answer, Workbook } from "./workbook";

/** Makes choices without a check: on those that the workbook keeps now, so that a colleague's stay. Gives what it keeps then. */
export async function keepChoices(
  workbook: Workbook,
  changes: readonly ChoicesChange[]
): Promise<Answer<Choices>> {
  const text = await workbook.readRecord();
  if (!text.ok) return text;
  if (isOfLaterVersion(text.value))
    return { ok: false, problem: { code: "record-newer", detail: {} } };
  const found = readRecord(text.value);
  const choices = changes.reduce((sofar, change) => change(sofar), found.choices);
  const written = await workbook.write(keepingPlan({ ...found, choices }).plan);
  return written.ok ? { ok: true, value: choices } : written;
}

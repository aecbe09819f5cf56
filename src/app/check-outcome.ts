import type { Answer } from "./workbook";
import type { Notice } from "../core/report/notice-sentence";
import { tableChoice } from "../core/table/chosen-table";
import type { CheckResult } from "./check";
import type { CheckRequest } from "./check-request";
import type { State } from "./state";
import { imaginingAfter } from "./what-if";

/** What a check changes in what is shown. `isStale`: the workbook changed since what is then shown was read. */
export function checkOutcome(
  state: State,
  answer: Answer<CheckResult>,
  isStale: boolean
): Partial<State> {
  // An earlier verdict stays in sight.
  if (!answer.ok) return { problem: answer.problem, isStale: state.checked !== null && isStale };
  const { checked, written } = answer.value;
  return {
    checked,
    imagining: imaginingAfter(state.imagining, state.checked, checked),
    choosing: null,
    isStale,
    isHighlighted: written.ok && written.value.highlights,
    summary: summaryAfter(state, written),
    problem: written.ok ? null : written.problem,
  };
}

/** What a check may build on of the verdict that is shown. */
export function knownOf(
  { checked, isHighlighted }: State,
  { stays, isInPlace }: { readonly stays: boolean; readonly isInPlace: boolean }
): Pick<CheckRequest, "stay" | "highlighted"> {
  if (!checked) return {};
  return {
    ...(stays && { stay: tableChoice(checked.table) }),
    ...(isHighlighted && isInPlace && { highlighted: checked }),
  };
}

/** What became of a choice, where that has to be said. */
export function noticeOf(
  done: "choices-kept" | "choices-undone" | "table-chosen",
  count: number,
  isKept: boolean
): Notice {
  if (!isKept) return { code: "choices-for-now" };
  return done === "table-chosen" ? { code: done } : { code: done, count };
}

/** Whether what was selected is a table, though perhaps one without countries. */
export function isTable(answer: Answer<CheckResult>): boolean {
  return answer.ok || answer.problem.code === "no-country-column";
}

function summaryAfter({ summary }: State, written: CheckResult["written"]): State["summary"] {
  if (written.ok && written.value.summarySheet !== null)
    return { sheetName: written.value.summarySheet, isCurrent: true };
  return summary && { ...summary, isCurrent: false };
}

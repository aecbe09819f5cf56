import type { Answer } from "./workbook";
import { tableChoice } from "../core/table/chosen-table";
import type { CheckResult } from "./check";
import type { CheckRequest } from "./check-request";
import type { State } from "./state";

/** What a check changes in what is shown. `isStale`: the workbook changed while it ran. */
export function checkOutcome(
  state: State,
  answer: Answer<CheckResult>,
  isStale: boolean
): Partial<State> {
  // An earlier verdict stays in sight, as one that may no longer hold.
  if (!answer.ok) return { problem: answer.problem, isStale: state.checked !== null };
  const { checked, written } = answer.value;
  return {
    checked,
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

function summaryAfter({ summary }: State, written: CheckResult["written"]): State["summary"] {
  if (written.ok && written.value.summarySheet !== null)
    return { sheetName: written.value.summarySheet, isCurrent: true };
  return summary && { ...summary, isCurrent: false };
}

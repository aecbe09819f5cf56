import { criticalAnswer, survivesAnswer } from "../core/report/table-answers";
import { followTable } from "./follow-table";

/**
 * How many partners can leave, whichever they are, and the call stays met; another full partner takes over where the coordinator leaves. Only where the call is met.
 * @customfunction SURVIVES
 * @helpurl https://localhost:3000/help.html#SURVIVES
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<number>} invocation The number of departures.
 */
export function survives(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<number>
): void {
  followTable({ answer: survivesAnswer, alone: null }, partners, call, invocation);
}

/**
 * The partners on whom it hangs: those in a smallest group whose leaving breaks the call; a row each: partner, country, rule that breaks. Only where the call is met.
 * @customfunction CRITICAL
 * @helpurl https://localhost:3000/help.html#CRITICAL
 * @streaming
 * @param {any[][]} [partners] The partner table with its header row, such as Partners[#All]; or nothing: the table of this workbook, followed as you edit.
 * @param {string} [call] The id of a call, as CALLS lists them; the one chosen in the pane when left out.
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation Partner, country and rule.
 */
export function critical(
  partners: unknown[][],
  call: string,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>
): void {
  followTable({ answer: criticalAnswer, alone: null }, partners, call, invocation);
}

import type { Answer } from "../app/workbook";
import type { ProblemCode } from "../core/report/problem";

/** Runs a conversation with Excel; whatever Excel refuses becomes a problem. Nothing of a cell's contents goes into it. */
export async function answering<T>(conversation: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await conversation() };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const detail = { code: error.code, where: whereIn(error) };
    return { ok: false, problem: { code: problemOf(error.code), detail } };
  }
}

/** Whether Excel on the web refused because too much was asked for, or sent, at once (its limit is 5 MB). */
export function isTooMuchAtOnce(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && TOO_MUCH.has(error.code);
}

/** Whether Excel failed because it can't describe one of the conditional formats that it was asked about. */
export function isUndescribable(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error) || error.code !== "ItemNotFound") return false;
  return whereIn(error).startsWith("ConditionalFormat");
}

const TOO_MUCH: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

// Codes as in Microsoft's page on error handling of the application-specific API.
const PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  ItemNotFound: "table-changed",
  InvalidReference: "table-changed",
  InvalidBinding: "table-changed",
  AccessDenied: "excel-refused",
  RequestPayloadSizeLimitExceeded: "request-too-big",
  ResponsePayloadSizeLimitExceeded: "request-too-big",
  ApiNotFound: "excel-too-old",
};

function whereIn(error: OfficeExtension.Error): string {
  return (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation ?? "";
}

function problemOf(code: string): ProblemCode {
  return PROBLEMS[code] ?? "excel-refused";
}

import type { FigureSource } from "../app/figures";
import type { LoneField } from "../app/judge-cells";
import type { Answer } from "../app/workbook";
import { isErrorValue } from "../core/reading/blank";
import type { Checked } from "../core/report/checked";
import type { Problem } from "../core/report/problem";
import { problemSentence } from "../core/report/problem-sentence";
import type { TableAnswer } from "../core/report/table-answers";
import type { CellValue } from "../core/table/grid";
import { callNamed } from "./call-argument";
import { givenCells } from "./given-cells";
import { follow } from "./workbook-figures";

/** What a function says of a table. */
export interface TableFunction {
  readonly answer: (checked: Checked) => TableAnswer;
  /** What it can do with one column alone; null: nothing. */
  readonly alone: LoneField | null;
}

/** As much of Microsoft's invocation as is used here. */
export interface Stream {
  setResult: (result: never) => void;
  onCanceled?: () => void;
}

/** Answers about the cells given, or the workbook's own table, and again whenever the answer has changed. */
export function followTable(
  { answer, alone }: TableFunction,
  partners: unknown,
  call: unknown,
  stream: Stream
): void {
  const values = givenCells(partners);
  const put = putting(stream);
  let callId: string | null;
  try {
    callId = callNamed(call)?.id ?? null;
  } catch (error) {
    return put(error);
  }
  // Of a name that is misspelt, or a table that is gone, nothing but an error comes.
  const cells = values?.length === 1 ? String(values[0]) : "";
  if (isErrorValue(cells))
    return put(errorSaying(`What is given is an error itself: ${cells}. Mend that first.`));
  stream.onCanceled = follow({
    ownTable: values === null,
    tell: (source) => put(shownOf(source, values, { answer, alone }, callId)),
  });
}

/** Sets a result unless it is the one that stands there. */
function putting({ setResult }: Stream): (result: unknown) => void {
  let last: string | undefined;
  return (result) => {
    const text = JSON.stringify(isError(result) ? [result.code, result.message] : result);
    if (text === last) return;
    last = text;
    (setResult as (result: unknown) => void)(result);
  };
}

function shownOf(
  source: FigureSource,
  values: readonly (readonly CellValue[])[] | null,
  { answer, alone }: TableFunction,
  callId: string | null
): unknown {
  try {
    const judged = values ? source.cells({ values, alone }, callId) : source.ownTable(callId);
    return resultOf(judged, answer, values !== null);
  } catch {
    // One figure that fails must not keep the others from being told.
    return errorWith({ code: "our-mistake", detail: {} }, true);
  }
}

function resultOf(
  judged: Answer<Checked>,
  answer: TableFunction["answer"],
  areGiven: boolean
): unknown {
  if (!judged.ok) return errorWith(judged.problem, areGiven);
  const found = answer(judged.value);
  switch (found.kind) {
    case "value":
      return found.value;
    case "rows":
      return found.rows;
    case "unclear":
      return errorSaying(found.says, "notAvailable");
  }
}

function errorWith(problem: Problem, isArgument: boolean): CustomFunctions.Error {
  const { says, next } = problemSentence(problem);
  return errorSaying(`${says} ${next}`, isArgument ? "invalidValue" : "notAvailable");
}

function errorSaying(
  says: string,
  code: "invalidValue" | "notAvailable" = "invalidValue"
): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], says);
}

function isError(result: unknown): result is CustomFunctions.Error {
  return result instanceof CustomFunctions.Error;
}

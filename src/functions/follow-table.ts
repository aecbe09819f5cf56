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
  const error = loneError(values);
  if (error !== null) return put(errorSaying(error));
  stream.onCanceled = follow({
    ownTable: values === null,
    tell: (source) => put(shownOf(source, values, { answer, alone }, callId)),
  });
}

/** The error that stands alone where cells should: of a name that is misspelt, or a table that is gone. */
function loneError(values: readonly (readonly CellValue[])[] | null): string | null {
  const cell = values?.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
  return typeof cell === "string" && isErrorValue(cell) ? cell : null;
}

function errorSaying(code: string): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    `What is given is an error itself: ${code}. Look at the cells or the name in the brackets.`
  );
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
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, found.says);
  }
}

function errorWith(problem: Problem, isArgument: boolean): CustomFunctions.Error {
  const { says, next } = problemSentence(problem);
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(isArgument ? invalidValue : notAvailable, `${says} ${next}`);
}

function isError(result: unknown): result is CustomFunctions.Error {
  return result instanceof CustomFunctions.Error;
}

import { errorOf, isError, type CellValue } from "./cell-value";

/** What a function of the add-in has answered, as rows of cells. */
export function answerValues(answer: unknown): CellValue[][] {
  if (!Array.isArray(answer)) return [[cellValue(answer)]];
  return answer.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
}

/** What a function gives; an error when it throws. */
export function attempt(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return failureOf(error);
  }
}

/** CustomFunctions.Error has the code that the cell shows; anything else thrown is #VALUE!, as documented. */
export function failureOf(error: unknown): CellValue {
  return codedError(error) ?? errorOf("#VALUE!");
}

function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null; // shown as 0, as in Excel: by design, says OfficeDev/office-js#1503
  if (typeof value === "number") return Number.isFinite(value) ? value : errorOf("#NUM!");
  if (typeof value === "string" || typeof value === "boolean" || isError(value)) return value;
  return failureOf(value);
}

function codedError(error: unknown): CellValue | undefined {
  const code = error && typeof error === "object" && "code" in error ? String(error.code) : "";
  return /^#[A-Z/0]+[!?]?$/.test(code) ? errorOf(code) : undefined;
}

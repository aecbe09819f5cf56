import FormulaParser from "fast-formula-parser";

/** The engine's errors: one object for each. */
export const FormulaError = FormulaParser.FormulaError;
export type FormulaError = InstanceType<typeof FormulaParser.FormulaError>;

/** What a formula sees in a cell; null is an empty one. */
export type CellValue = string | number | boolean | null | FormulaError;

export function isError(value: unknown): value is FormulaError {
  return value instanceof FormulaError;
}

/** The engine's error for a text such as "#N/A". */
export function errorOf(text: string): FormulaError {
  return new FormulaError(text);
}

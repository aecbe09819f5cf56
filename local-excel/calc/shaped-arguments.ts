import { isError, type CellValue } from "./cell-value";
import type { FunctionMetadata } from "./functions-metadata";

/** What an empty cell of a range is when it reaches a function: hosts and versions differ. */
export type Blanks = "empty-text" | "null" | "zero";

/** An argument of a call: undefined was left out, null is an empty cell by itself. */
export type GivenArgument = CellValue | undefined | readonly (readonly CellValue[])[];

/** An error among the arguments. Microsoft's runtime knows it by this type and makes a CustomFunctions.Error of it. */
export interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

/**
 * Arguments in the shapes that Excel hands over: rows of cells where a function asks for a range, also for one cell or a
 * typed value; a single value elsewhere; null for what is left out, whatever was asked for.
 */
export function shapedArguments(
  { parameters = [] }: FunctionMetadata,
  args: readonly GivenArgument[],
  blanks: Blanks
): unknown[] {
  return parameters.map(({ dimensionality }, at) => {
    const given = args[at];
    if (given === undefined) return null;
    const rows = isRows(given) ? given : [[given]];
    return dimensionality === "matrix" ? cellsOf(rows, blanks) : single(rows[0]?.[0] ?? null);
  });
}

/** Arguments of a function of which nothing is known: as many as were given, in the shapes they have. */
export function plainArguments(args: readonly GivenArgument[], blanks: Blanks): unknown[] {
  return args.map((given) =>
    given === undefined ? null : isRows(given) ? cellsOf(given, blanks) : single(given)
  );
}

export function isRows(given: GivenArgument): given is readonly (readonly CellValue[])[] {
  return Array.isArray(given);
}

function cellsOf(rows: readonly (readonly CellValue[])[], blanks: Blanks): unknown[][] {
  return rows.map((row) => row.map((cell) => (cell === null ? BLANK[blanks] : single(cell))));
}

const BLANK = { "empty-text": "", null: null, zero: 0 } as const satisfies Record<Blanks, unknown>;

function single(value: CellValue): Exclude<CellValue, Error> | ErrorArgument {
  return isError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

import type { CellAnswer } from "../core/report/cell-answers";
import type { CellValue } from "../core/table/grid";
import { plainValue } from "./plain-value";

/**
 * Answers cell by cell, in the shape that was asked about. What is not clear, and what is an error itself, is an error in
 * its own place and leaves the others alone.
 */
export function answerEach(
  cells: readonly (readonly unknown[])[],
  answer: (cell: CellValue) => CellAnswer
): unknown[][] {
  // Columns repeat their values: each is understood once.
  const known = new Map<CellValue, unknown>();
  return cells.map((row) =>
    row.map((sent) => {
      const cell = plainValue(sent);
      const value = valueOf(cell);
      if (value === null) return passedOn(cell);
      if (!known.has(value)) known.set(value, shown(answer(value)));
      return known.get(value);
    })
  );
}

/** A cell as hosts hand it over: an empty one may come as null, undefined, "" or 0; null here for an error. */
function valueOf(cell: unknown): CellValue | null {
  if (cell === null || cell === undefined || cell === 0) return "";
  const isPlain = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean";
  return isPlain ? cell : null;
}

function shown(answer: CellAnswer): unknown {
  switch (answer.kind) {
    case "value":
      return answer.value;
    case "blank":
      return "";
    case "unclear":
      return notAvailable(answer.says);
  }
}

function passedOn(cell: unknown): unknown {
  const code = (cell as { readonly code?: unknown }).code;
  return notAvailable(
    typeof code === "string"
      ? `The cell is an error: ${code}.`
      : "The cell holds a data type of Excel, no text. Convert it to text."
  );
}

function notAvailable(says: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, says);
}

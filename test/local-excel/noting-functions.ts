import type { DescribedFunctions } from "../../local-excel/calc/custom-functions";
import type { FunctionMetadata } from "../../local-excel/calc/functions-metadata";
import type { Invocation } from "../../local-excel/calc/streams";
import type { OpenOptions } from "../../local-excel/opened-workbook";
import { startLocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { data, file, plainParts } from "./workbook-bytes";

/** One call of a function, from its beginning to its end. */
export interface Asked {
  id: string;
  args: readonly unknown[];
  invocation: Invocation;
  isCanceled: boolean;
}

const MATRIX = { dimensionality: "matrix" } as const;
/** TICK streams and takes a range and a value; ONCE answers once, takes a value and a range, and errors as well. */
export const FUNCTIONS: readonly FunctionMetadata[] = [
  { id: "TICK", options: { stream: true }, parameters: [MATRIX, { optional: true }] },
  { id: "ONCE", parameters: [{}, MATRIX], allowErrorForDataTypeAny: true },
];

/** Functions that note who asks them; streaming ones say nothing by themselves. */
export function noting(once: (args: readonly unknown[]) => unknown = () => "once"): {
  asked: Asked[];
  customFunctions: DescribedFunctions;
} {
  const asked: Asked[] = [];
  const call: DescribedFunctions["call"] = (id, args, invocation) => {
    const noted = { id, args, invocation: invocation!, isCanceled: false };
    asked.push(noted);
    if (invocation) invocation.onCanceled = () => (noted.isCanceled = true);
    return invocation ? "nobody's" : once(args);
  };
  return { asked, customFunctions: { metadata: { functions: FUNCTIONS }, call } };
}

/** A workbook that calculates: four rows of names and numbers on the sheet S, 10 on the sheet T, or other bytes. */
export async function calculating(
  options: OpenOptions,
  bytes: Uint8Array = numbers()
): Promise<OpenedWorkbook> {
  return (await startLocalExcel()).open(bytes, { calculates: true, ...options });
}

function numbers(): Uint8Array {
  const rows = [
    ["name", "n"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ];
  return file(plainParts({ S: data(rows), T: data([[10]]) }));
}

/** The texts of the first four cells of a column. */
export function shown(book: OpenedWorkbook, column: number, sheet = "S"): string[] {
  return [0, 1, 2, 3].map((row) => {
    const box = { top: row, left: column, bottom: row, right: column };
    return book.view.cells(sheet, box)[0]![0]!.text;
  });
}

import type { Problem } from "../../src/core/report/problem";
import { WorkbookFileError } from "../file/errors";

/** What kept a workbook from being opened. */
export function fileProblem(error: unknown): Problem {
  const code = error instanceof WorkbookFileError ? error.code : "unreadable";
  return { code: code === "unreadable" ? "unreadable-file" : code, detail: {} };
}

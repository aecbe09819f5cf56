import { checkConsortium, type CheckResult } from "../../src/app/check";
import type { Answer } from "../../src/app/workbook";
import { CALLS } from "../../src/calls/index";
import type { Problem } from "../../src/core/report/problem";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { WorkbookFileError } from "../file/errors";
import { startLocalExcel } from "../start";

export interface CheckedFile {
  readonly result: CheckResult;
  /** The workbook with highlights and summary; null when nothing could be written into it. */
  readonly copy: Uint8Array | null;
}

export interface FileRequest {
  readonly call?: string;
  readonly sheet?: string;
  readonly asOf: string;
}

/** Opens a workbook file in the local Excel and runs the add-in's own check on it. */
export async function checkFile(
  name: string,
  bytes: Uint8Array,
  request: FileRequest
): Promise<Answer<CheckedFile>> {
  const excel = await startLocalExcel();
  try {
    const opened = await excel.open(bytes, { name });
    const answer = await checkConsortium(officeWorkbook(), {
      calls: CALLS,
      asOf: request.asOf,
      onTypedText: "second-sheet",
      writes: "all",
      changes: [],
      ...(request.call !== undefined && { callId: request.call }),
      ...(request.sheet !== undefined && { sheetName: request.sheet }),
    });
    if (!answer.ok) return answer;
    const copy = answer.value.written.ok ? await opened.save() : null;
    return { ok: true, value: { result: answer.value, copy } };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { ok: false, problem: fileProblem(error) };
    throw error;
  }
}

function fileProblem({ code }: WorkbookFileError): Problem {
  return { code: code === "unreadable" ? "unreadable-file" : code, detail: {} };
}

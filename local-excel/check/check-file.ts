import { checkConsortium, type CheckResult } from "../../src/app/check";
import type { Answer } from "../../src/app/workbook";
import { CALLS } from "../../src/calls/index";
import type { Problem } from "../../src/core/report/problem";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { WorkbookFileError } from "../file/errors";
import { startLocalExcel } from "../start";
import { type LiveWorkbook, NAMESPACE, openLive } from "./live-cells";

export interface CheckedFile {
  readonly result: CheckResult;
  /** The workbook with highlights and summary; null when nothing could be written into it. */
  readonly copy: Uint8Array | null;
  /** Whether cells of the workbook call our functions; in the copy they show what they would show in Excel. */
  readonly isLive: boolean;
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
  let live: LiveWorkbook | undefined;
  try {
    const opened = await excel.open(bytes, { name });
    const isLive = opened.holdsCallsOf(NAMESPACE);
    if (isLive) live = await openLive(excel, bytes, { name, asOf: request.asOf });
    await live?.calculated();
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
    // The summary is new, and a cell may look at it.
    await live?.calculated();
    const copy = answer.value.written.ok ? await (live?.book ?? opened).save() : null;
    return { ok: true, value: { result: answer.value, copy, isLive } };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { ok: false, problem: fileProblem(error) };
    throw error;
  } finally {
    live?.end();
  }
}

function fileProblem({ code }: WorkbookFileError): Problem {
  return { code: code === "unreadable" ? "unreadable-file" : code, detail: {} };
}

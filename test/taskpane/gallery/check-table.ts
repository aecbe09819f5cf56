import { readConsortium } from "../../../src/app/read-consortium";
import { readRecord } from "../../../src/app/record";
import { CALLS } from "../../../src/calls/index";
import type { CharterList } from "../../../src/core/charters/charter-list";
import type { Checked } from "../../../src/core/report/checked";
import type { CellValue, Sheet } from "../../../src/core/table/grid";

/** What a check of a workbook with this table finds; `more`: tables on further sheets. */
export function checkTable(rows: CellValue[][], ...more: CellValue[][][]): Checked {
  return checkWithList(rows, null, ...more);
}

/** The same where a list of charter holders was picked. */
export function checkWithList(
  rows: CellValue[][],
  keptList: CharterList | null,
  ...more: CellValue[][][]
): Checked {
  const sheets = [rows, ...more].map((values, at) => ({
    sheet: sheetOf(at === 0 ? "Partners" : `Older draft ${at}`, values),
    isProtected: false,
    ownMarks: [],
    unfinishedMarks: [],
    complete: true,
  }));
  const contents = {
    name: "Alliance.xlsx",
    readOnly: false,
    structureProtected: false,
    sheets,
    record: null,
    charterPart: null,
  };
  const answer = readConsortium(contents, readRecord(null), {
    calls: CALLS,
    asOf: "2026-02-01T09:00:00Z",
    keptList,
  });
  if (!answer.ok) throw new Error(`No verdict for the gallery: ${answer.problem.code}`);
  return answer.value;
}

function sheetOf(name: string, values: CellValue[][]): Sheet {
  return {
    id: name,
    name,
    active: name === "Partners",
    visible: true,
    grid: { top: 0, left: 0, values },
    tables: [],
    merged: [],
    hiddenRows: new Set(),
    struckRows: new Set(),
  };
}

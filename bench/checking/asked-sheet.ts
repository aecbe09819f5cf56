import { writeXlsx } from "hucre";
import { startLocalExcel } from "../../local-excel/start";
import type { WorkbookContents } from "../../src/app/workbook";
import type { CellValue } from "../../src/core/table/grid";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { cellsIn } from "./cells-in";

/** A sheet as the add-in asks for it. */
export interface AskedSheet {
  /** The text of the response that carries its cells. */
  readonly response: string;
  readonly contents: WorkbookContents;
}

/**
 * Has the add-in read a sheet with these cells, through Microsoft's office.js from the local Excel.
 * @throws Error when the cells come in no response, or in several
 */
export async function askedSheet(rows: readonly (readonly CellValue[])[]): Promise<AskedSheet> {
  const bytes = await writeXlsx({
    sheets: [{ name: "Partners", rows: rows.map((row) => [...row]) }],
  });
  const opened = await (await startLocalExcel()).open(bytes, { webLimits: true });
  const responses: string[] = [];
  const execute = opened.execute.bind(opened);
  opened.execute = async (body, flags) => {
    const response = await execute(body, flags);
    responses.push(response);
    return response;
  };
  const read = await officeWorkbook().read();
  if (!read.ok) throw new Error(`The sheet was not read: ${read.problem.code}`);
  const [response, ...more] = responses.filter((text) => cellsIn(JSON.parse(text)) !== null);
  if (response === undefined || more.length > 0)
    throw new Error(`The cells came in ${response === undefined ? "no" : "several"} responses.`);
  return { response, contents: read.value };
}

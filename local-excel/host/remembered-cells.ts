import { formatReference, type Box } from "../file/addresses";
import type { Cell } from "../file/cell-xml";
import { detailsOf } from "./change-details";
import type { CellRange } from "./range-values";
import { renameTableColumns } from "./table-headers";
import type { UndoStep } from "./undo-history";

/** What gives the cells of a range, and the tables that touch it, what they have now. */
export function rememberCells(range: CellRange): UndoStep {
  const { session, sheet, box } = range;
  const cells: [row: number, column: number, copy: Cell | undefined][] = [];
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++)
      cells.push([row, column, sheet.cells.copy(row, column)]);
  const tables = sheet.tables.map((table): [typeof table, Box] => [table, table.box]);
  return () => {
    session.requireContents(sheet, box);
    const details = detailsOf(range);
    for (const [row, column, copy] of cells) {
      const isFormula = sheet.cells.cell(row, column)?.formula ?? copy?.formula;
      if (isFormula !== undefined) session.file.formulasChanged();
      sheet.cells.restore(row, column, copy);
    }
    for (const [table, before] of tables)
      if (formatReference(table.box) !== formatReference(before)) table.box = before;
    renameTableColumns(range);
    session.changed(sheet, formatReference(box), { ...details() });
  };
}

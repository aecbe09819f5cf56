import { formatReference, LAST_COLUMN, LAST_ROW } from "../file/addresses";
import { moveRows, rowObstacle } from "../file/row-moves";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import type { Session } from "./session";
import type { UndoStep } from "./undo-history";

/** Whole rows come before row `at`; they look like the row above, or, right below a table's header, like the row below. */
export function insertRows(session: Session, sheet: Sheet, at: number, count: number): UndoStep {
  checkRows(at, count);
  session.requireSheet(sheet, "insertRows");
  requireMovable(session, sheet, at, count);
  const last = sheet.cells.rowIndexes(LAST_ROW - count + 1, LAST_ROW);
  if (last.length > 0) throw failures.invalidOperation();
  moveRows(session.file, sheet, at, count);
  const isBelowHeader = sheet.tables.some((table) => table.hasHeaders && table.box.top === at - 1);
  const model = isBelowHeader ? at + count : at - 1;
  for (let row = at; model >= 0 && row < at + count; row++) sheet.cells.styleRowLike(row, model);
  tell(session, sheet, at, count, "RowInserted");
  return () => void deleteRows(session, sheet, at, count);
}

/** Whole rows go, and what spoke of them speaks of `#REF!`. */
export function deleteRows(session: Session, sheet: Sheet, at: number, count: number): UndoStep {
  checkRows(at, count);
  session.requireSheet(sheet, "deleteRows");
  requireMovable(session, sheet, at, -count);
  const restore = rememberWorkbook(session);
  moveRows(session.file, sheet, at, -count);
  tell(session, sheet, at, count, "RowDeleted");
  const written = session.othersWrites;
  return () => {
    if (session.othersWrites !== written)
      throw failures.notImplemented("undoing deleted rows after others have written");
    session.requireSheet(sheet, "deleteRows");
    restore();
    tell(session, sheet, at, count, "RowInserted");
  };
}

function checkRows(at: number, count: number): void {
  const isWhole = Number.isInteger(at) && Number.isInteger(count);
  if (!isWhole || at < 0 || count < 1 || at + count - 1 > LAST_ROW)
    throw failures.invalidArgument();
}

function requireMovable({ file }: Session, sheet: Sheet, at: number, count: number): void {
  const obstacle = rowObstacle(file, sheet, at, count);
  if (obstacle !== undefined) throw failures.notImplemented(obstacle);
}

function rememberWorkbook({ file }: Session): UndoStep {
  for (const sheet of file.sheets) sheet.cells.dissolveShared();
  const trees = file.pack.remember();
  const sheets = file.sheets.map((sheet) => sheet.remember());
  return () => {
    trees();
    for (const restore of sheets) restore();
    file.formulasChanged();
  };
}

function tell(
  session: Session,
  sheet: Sheet,
  at: number,
  count: number,
  changeType: "RowInserted" | "RowDeleted"
): void {
  if (session.author !== "user") session.othersRowMoves++;
  const rows = { top: at, bottom: at + count - 1, left: 0, right: LAST_COLUMN };
  session.changed(sheet, formatReference(rows), { changeType });
}

import { LAST_ROW } from "../file/addresses";
import { failures } from "../protocol/failure";
import type { CellRange } from "./range-values";

/** null when some of the rows are hidden and others are not */
export function areRowsHidden({ sheet, box }: CellRange): boolean | null {
  const { cells, defaultRowsHidden } = sheet;
  const known = cells.rowIndexes(box.top, box.bottom);
  const states = new Set(known.map((row) => isOn(cells.rowAttribute(row, "hidden"))));
  if (known.length < box.bottom - box.top + 1) states.add(defaultRowsHidden);
  return onlyOne(states);
}

export function hideRows({ session, sheet, box }: CellRange, hidden: boolean | null): void {
  session.requireSheet(sheet, "formatRows");
  const isEveryRow = box.top === 0 && box.bottom === LAST_ROW;
  if (hidden === null || isEveryRow) throw failures.invalidArgument();
  for (let row = box.top; row <= box.bottom; row++)
    sheet.cells.setRowAttributes(row, { hidden: hidden ? "1" : undefined });
}

/** null when some of the columns are hidden and others are not */
export function areColumnsHidden({ sheet, box }: CellRange): boolean | null {
  const states = new Set<boolean>();
  for (let column = box.left; column <= box.right; column++)
    states.add(sheet.columns.hidden(column));
  return onlyOne(states);
}

export function hideColumns({ session, sheet, box }: CellRange, hidden: boolean | null): void {
  session.requireSheet(sheet, "formatColumns");
  sheet.columns.set(box.left, box.right, { hidden: hidden ? "1" : undefined });
}

function onlyOne(states: ReadonlySet<boolean>): boolean | null {
  const [state, ...others] = states;
  return state === undefined || others.length > 0 ? null : state;
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

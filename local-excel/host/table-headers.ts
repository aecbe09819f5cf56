import { intersection, type Box } from "../file/addresses";
import type { CellRange } from "./range-values";
import { shownText } from "./shown-text";

/** After cells were written: header cells of tables are text, and the names of their columns. */
export function renameTableColumns({ session, sheet, box }: CellRange): void {
  for (const table of sheet.tables) {
    const header = headerRow(table.box);
    if (!table.hasHeaders || !intersection(header, box)) continue;
    const known = table.columnNames;
    nameColumns({ session, sheet, box: header }).forEach((name, index) => {
      if (known[index] !== name) table.renameColumn(index, name);
    });
  }
}

/** Names for the columns of a table: what its header cells show, made unique, and written back where it differs. */
export function nameColumns({ session, sheet, box }: CellRange): string[] {
  const { styles, date1904 } = session.file;
  const names: string[] = [];
  const taken = new Set<string>();
  for (let column = box.left; column <= box.right; column++) {
    const cell = sheet.cells.cell(box.top, column);
    const shown = cell && shownText(cell, styles.format(cell.style).numberFormat, date1904);
    const base = shown || `Column${column - box.left + 1}`;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    names.push(name);
    if (cell?.value !== name) sheet.put(box.top, column, { value: name, error: false });
  }
  return names;
}

function headerRow(table: Box): Box {
  return { ...table, bottom: table.top };
}

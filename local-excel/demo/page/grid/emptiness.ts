import type { CellView } from "../../../view/cell-view";
import type { Layout, Place } from "./layout";
import type { SheetSource } from "./sheet-source";

/** Tells of cells whether they are empty. They are read a stretch at a time, along the way that is gone. */
export function emptiness(
  source: SheetSource,
  { rows, columns }: Layout,
  vertical: boolean
): (place: Place) => boolean {
  const STRETCH = 500;
  const read = new Map<number, readonly (readonly CellView[])[]>();
  return ({ row, column }) => {
    const along = vertical ? row : column;
    const first = along - (along % STRETCH);
    const last = Math.min(first + STRETCH, vertical ? rows.count : columns.count) - 1;
    const area = vertical
      ? { top: first, bottom: last, left: column, right: column }
      : { top: row, bottom: row, left: first, right: last };
    const stretch = read.get(first) ?? source.cells(area);
    read.set(first, stretch);
    const cell = vertical ? stretch[along - first]?.[0] : stretch[0]?.[along - first];
    return cell?.kind === "empty";
  };
}

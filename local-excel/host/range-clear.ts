import { formatReference } from "../file/addresses";
import { failures } from "../protocol/failure";
import { isUnbounded } from "./area";
import { detailsOf } from "./change-details";
import { removeMerges, requireWholeMerges } from "./merges";
import type { CellRange } from "./range-values";
import { usedBox } from "./used-range";

/** Empties cells, takes their formats away, or both. To be merged is a format. */
export function clearCells(range: CellRange, applyTo: unknown): void {
  const wanted = typeof applyTo === "string" ? applyTo.toLowerCase() : "all";
  if (!["all", "contents", "formats"].includes(wanted))
    throw failures.notImplemented(`Range.clear("${wanted}")`);
  const { session, sheet, box } = range;
  const touched = isUnbounded(box) ? usedBox(sheet, box, false) : box;
  session.requireContents(sheet, touched ?? { ...box, bottom: box.top, right: box.left });
  requireWholeMerges(range, box);

  if (wanted !== "formats") {
    const details = detailsOf(range);
    sheet.cells.forEach(box, (cell, row) =>
      sheet.put(row, cell.column, { value: null, error: false })
    );
    session.changed(sheet, formatReference(box), { ...details() });
  }
  if (wanted === "contents") return;
  sheet.cells.restylePresent(box, () => 0);
  removeMerges(range, box);
}

import type { SummaryPage } from "../core/report/summary-page";
import type { CellValue } from "../core/table/grid";
import type { OwnSheet } from "./record";

/** What is kept of a page so that its cells are recognised later. */
export function fingerprintPage(page: SummaryPage, name: string): OwnSheet {
  const width = page.widths.length;
  return { name, width, lines: page.lines.map((line) => fingerprint(line.cells, width)) };
}

/** Two 32-bit hashes of the line's first `width` cells, after FNV-1a (Fowler, Noll, Vo). */
export function fingerprint(cells: readonly CellValue[], width: number): string {
  let even = 0x811c9dc5;
  let odd = 0x01000193;
  for (let column = 0; column < width; column += 1) {
    const cell = cells[column] ?? "";
    const text = `${typeof cell === "number" ? "#" : "'"}${String(cell)}\u0001`;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      even = Math.imul(even ^ code, 0x01000193);
      odd = Math.imul(odd ^ (code + index), 0x85ebca6b);
    }
  }
  return (even >>> 0).toString(36) + (odd >>> 0).toString(36);
}

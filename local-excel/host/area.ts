import {
  formatReference,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  parseReference,
  quoteSheet,
  splitSheet,
  type Box,
} from "../file/addresses";
import type { CellFormat, FormatChange } from "../file/cell-format";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { HostObject } from "../protocol/host-object";
import type { Session } from "./session";

/** What Range and RangeAreas have in common: cells of one sheet. */
export abstract class AreaObject extends HostObject {
  constructor(
    readonly session: Session,
    private readonly home: Sheet,
    readonly boxes: readonly Box[]
  ) {
    super();
  }

  /** @throws ItemNotFound once the sheet is deleted */
  get sheet(): Sheet {
    if (!this.session.file.sheets.includes(this.home)) throw failures.itemNotFound();
    return this.home;
  }
}

export function addressOf(sheet: Sheet, boxes: readonly Box[]): string {
  return boxes.map((box) => `${quoteSheet(sheet.name)}!${formatReference(box)}`).join(", ");
}

/** Boxes behind what an add-in passes as a range: a Range, an A1 address, the name of a range or table. */
export function locate(session: Session, given: unknown, sheet: Sheet): { sheet: Sheet; box: Box } {
  if (given instanceof AreaObject && given.boxes[0])
    return { sheet: given.sheet, box: given.boxes[0] };
  if (typeof given !== "string") throw failures.invalidArgument();
  const { sheet: named, rest } = splitSheet(given.replace(/^=/, ""));
  const home = named === undefined ? sheet : session.sheet(named);
  if (!home) throw failures.invalidArgument();
  const box = parseReference(rest);
  if (box) return { sheet: home, box };
  const name = session.file.names
    .all()
    .find(
      (n) =>
        n.name.toLowerCase() === rest.toLowerCase() &&
        (n.sheet === undefined || n.sheet === session.file.indexOf(home))
    );
  if (name && name.formula.toLowerCase() !== rest.toLowerCase())
    return locate(session, name.formula, home);
  for (const other of session.file.sheets) {
    const table = other.tables.find((t) => t.name.toLowerCase() === rest.toLowerCase());
    if (table) return { sheet: other, box: bodyBox(table.box, table.hasHeaders, table.hasTotals) };
  }
  throw failures.invalidArgument();
}

export function bodyBox(box: Box, headers: boolean, totals: boolean): Box {
  const top = box.top + (headers ? 1 : 0);
  return { ...box, top, bottom: Math.max(top, box.bottom - (totals ? 1 : 0)) };
}

/** Whole rows or columns: what Excel answers with null and does not let write cell by cell. */
export function isUnbounded(box: Box): boolean {
  return (
    (box.top === 0 && box.bottom === LAST_ROW) || (box.left === 0 && box.right === LAST_COLUMN)
  );
}

/** The value all cells of the boxes share, or null. */
export function sharedFormat<T>(area: AreaObject, read: (format: CellFormat) => T): T | null {
  const { styles } = area.session.file;
  const seen = new Set<number>();
  for (const box of area.boxes) for (const style of stylesIn(area.sheet, box)) seen.add(style);
  const values = new Set([...seen].map((style) => read(styles.format(style))));
  return values.size === 1 ? [...values][0]! : null;
}

export function changeFormat(area: AreaObject, change: FormatChange): void {
  area.session.requireSheet(area.sheet, "formatCells");
  for (const box of area.boxes) area.sheet.format(wholeRowsAsUsed(area.sheet, box), change);
  area.session.formatted(area.sheet, area.boxes.map((box) => formatReference(box)).join(","));
}

function* stylesIn(sheet: Sheet, box: Box): Iterable<number> {
  if (!isUnbounded(box)) {
    for (let row = box.top; row <= box.bottom; row++)
      for (let column = box.left; column <= box.right; column++) yield sheet.styleAt(row, column);
    return;
  }
  const present = new Set<number>();
  sheet.cells.forEach(box, (cell) => void present.add(cell.style));
  yield* present;
  for (let column = box.left; column <= Math.min(box.right, 255); column++)
    yield sheet.columns.style(column);
}

/** A whole row is formatted as far as the sheet is used: sixteen thousand cells a row would swell the file. */
function wholeRowsAsUsed(sheet: Sheet, box: Box): Box {
  const wholeRow =
    box.left === 0 && box.right === LAST_COLUMN && !(box.top === 0 && box.bottom === LAST_ROW);
  if (!wholeRow) return box;
  const used = sheet.cells.bounds(
    { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN },
    () => true
  );
  return (
    (used && intersection(box, { ...used, top: box.top, bottom: box.bottom })) ?? {
      ...box,
      right: 0,
    }
  );
}

import { intersection, LAST_COLUMN, LAST_ROW, type Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import type { HostObject } from "../protocol/host-object";
import { AreaObject, locate } from "./area";
import type { Session } from "./session";

/** The ranges that can be reached from a range. */
export abstract class RangeNeighbours extends AreaObject {
  constructor(
    session: Session,
    sheet: Sheet,
    readonly box: Box
  ) {
    super(session, sheet, [box]);
  }

  getCell(row: number, column: number): HostObject {
    return this.at(
      this.box.top + row,
      this.box.left + column,
      this.box.top + row,
      this.box.left + column
    );
  }
  getRow(row: number): HostObject {
    return this.at(this.box.top + row, this.box.left, this.box.top + row, this.box.right);
  }
  getColumn(column: number): HostObject {
    return this.at(this.box.top, this.box.left + column, this.box.bottom, this.box.left + column);
  }
  getOffsetRange(rows: number, columns: number): HostObject {
    return this.at(
      this.box.top + rows,
      this.box.left + columns,
      this.box.bottom + rows,
      this.box.right + columns
    );
  }
  getResizedRange(rows: number, columns: number): HostObject {
    return this.at(this.box.top, this.box.left, this.box.bottom + rows, this.box.right + columns);
  }
  getEntireRow(): HostObject {
    return this.at(this.box.top, 0, this.box.bottom, LAST_COLUMN);
  }
  getEntireColumn(): HostObject {
    return this.at(0, this.box.left, LAST_ROW, this.box.right);
  }
  getBoundingRect(other: unknown): HostObject {
    const { box } = locate(this.session, other, this.sheet);
    return this.at(
      Math.min(this.box.top, box.top),
      Math.min(this.box.left, box.left),
      Math.max(this.box.bottom, box.bottom),
      Math.max(this.box.right, box.right)
    );
  }
  getIntersectionOrNullObject(other: unknown): HostObject | undefined {
    const { sheet, box } = locate(this.session, other, this.sheet);
    const common = sheet === this.sheet ? intersection(this.box, box) : undefined;
    return common && this.session.make.range(this.sheet, common);
  }

  private at(top: number, left: number, bottom: number, right: number): HostObject {
    return this.session.make.range(this.sheet, checkedBox(top, left, bottom, right));
  }
}

/** @throws InvalidArgument outside the sheet */
export function checkedBox(top: number, left: number, bottom: number, right: number): Box {
  const inside =
    [top, left, bottom, right].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    bottom >= top &&
    right >= left &&
    bottom <= LAST_ROW &&
    right <= LAST_COLUMN;
  if (!inside) throw failures.invalidArgument();
  return { top, left, bottom, right };
}

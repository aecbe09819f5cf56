import { WHOLE_SHEET } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { HostObject, identity } from "../protocol/host-object";
import { locate } from "./area";
import { parseAreas } from "./parse-areas";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import { checkedBox } from "./range-neighbours";
import type { Session } from "./session";
import { usedBox } from "./used-range";

/** The ranges that can be reached from a sheet. */
export abstract class SheetRanges extends HostObject {
  constructor(
    protected readonly session: Session,
    private readonly home: Sheet
  ) {
    super();
  }

  [identity](): Record<string, unknown> {
    return { Id: this.session.ids.of(this.home) };
  }

  /** @throws ItemNotFound once the sheet is deleted */
  protected get sheet(): Sheet {
    if (!this.session.file.sheets.includes(this.home)) throw failures.itemNotFound();
    return this.home;
  }

  getRange(address?: unknown): HostObject {
    if (address === undefined || address === null || address === "")
      return new RangeObject(this.session, this.sheet, WHOLE_SHEET);
    const found = locate(this.session, address, this.sheet);
    if (found.sheet !== this.sheet) throw failures.invalidArgument();
    return new RangeObject(this.session, this.sheet, found.box);
  }
  getRanges(address?: unknown): HostObject {
    const boxes =
      typeof address === "string" && address !== ""
        ? parseAreas(this.session, address, this.sheet)
        : [WHOLE_SHEET];
    return new RangeAreasObject(this.session, this.sheet, boxes);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    return new RangeObject(
      this.session,
      this.sheet,
      checkedBox(row, column, row + rows - 1, column + columns - 1)
    );
  }
  getCell(row: number, column: number): HostObject {
    return new RangeObject(this.session, this.sheet, checkedBox(row, column, row, column));
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): HostObject | undefined {
    const used = usedBox(this.sheet, WHOLE_SHEET, valuesOnly === true);
    return used && new RangeObject(this.session, this.sheet, used);
  }
  /** Of an empty sheet: its first cell, as documented. */
  getUsedRange(valuesOnly?: boolean): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
}

import {
  contains,
  formatReference,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  parseReference,
  type Box,
} from "../file/addresses";
import type { Cell } from "../file/cell-xml";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { apiType, type HostObject } from "../protocol/host-object";
import { addressOf, isUnbounded, locate } from "./area";
import { addMerge, mergesTouching, removeMerges } from "./merges";
import { pickProperties } from "./picked-properties";
import { RangeFormatObject } from "./range-format";
import { RangeNeighbours } from "./range-neighbours";
import {
  readMatrix,
  readFormula,
  readNumberFormat,
  readText,
  readValue,
  readValueType,
  valueSource,
  writeCells,
} from "./range-values";
import type { Session } from "./session";

export class RangeObject extends RangeNeighbours {
  readonly [apiType] = "Range";

  get address(): string {
    return addressOf(this.sheet, this.boxes);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.box.top;
  }
  get columnIndex(): number {
    return this.box.left;
  }
  get rowCount(): number {
    return this.box.bottom - this.box.top + 1;
  }
  get columnCount(): number {
    return this.box.right - this.box.left + 1;
  }
  /** -1 above 2³¹−1, as documented. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2_147_483_647 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.box.top === 0 && this.box.bottom === LAST_ROW;
  }
  get isEntireRow(): boolean {
    return this.box.left === 0 && this.box.right === LAST_COLUMN;
  }

  get values(): unknown {
    return readMatrix(this, readValue);
  }
  set values(given: unknown) {
    this.write(given);
  }
  get formulas(): unknown {
    return readMatrix(this, readFormula);
  }
  set formulas(given: unknown) {
    this.write(given);
  }
  get valueTypes(): unknown {
    return readMatrix(this, readValueType);
  }
  get text(): unknown {
    return readMatrix(this, readText);
  }
  get numberFormat(): unknown {
    return readMatrix(this, readNumberFormat);
  }
  set numberFormat(given: unknown) {
    const source = valueSource(this, given);
    this.session.requireSheet(this.sheet, "formatCells");
    for (let row = this.box.top; row <= this.box.bottom; row++) {
      for (let column = this.box.left; column <= this.box.right; column++) {
        const code = source(row - this.box.top, column - this.box.left);
        if (code !== null && code !== undefined)
          this.sheet.format(
            { top: row, bottom: row, left: column, right: column },
            { numberFormat: formatCode(code) }
          );
      }
    }
    this.session.formatted(this.sheet, formatReference(this.box));
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    return rows === true || columns === true
      ? true
      : rows === null || columns === null
        ? null
        : false;
  }
  get rowHidden(): boolean | null {
    const { cells, defaultRowsHidden } = this.sheet;
    const known = cells.rowIndexes(this.box.top, this.box.bottom);
    const states = new Set(known.map((row) => isOn(cells.rowAttribute(row, "hidden"))));
    if (known.length < this.rowCount) states.add(defaultRowsHidden);
    return states.size === 1 ? [...states][0]! : null;
  }
  set rowHidden(hidden: boolean | null) {
    this.session.requireSheet(this.sheet, "formatRows");
    if (hidden === null || this.isEntireColumn) throw failures.invalidArgument();
    for (let row = this.box.top; row <= this.box.bottom; row++)
      this.sheet.cells.setRowAttributes(row, { hidden: hidden ? "1" : undefined });
  }
  get columnHidden(): boolean | null {
    const states = new Set<boolean>();
    for (let column = this.box.left; column <= this.box.right; column++)
      states.add(this.sheet.columns.hidden(column));
    return states.size === 1 ? [...states][0]! : null;
  }
  set columnHidden(hidden: boolean | null) {
    this.session.requireSheet(this.sheet, "formatColumns");
    this.sheet.columns.set(this.box.left, this.box.right, { hidden: hidden ? "1" : undefined });
  }

  get format(): HostObject {
    return new RangeFormatObject(this);
  }
  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }
  get conditionalFormats(): HostObject {
    return this.session.make.conditionalFormats(this.sheet, this.boxes);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | undefined {
    const used = usedBox(this.sheet, this.box, valuesOnly === true);
    return used && new RangeObject(this.session, this.sheet, used);
  }
  getUsedRange(valuesOnly?: boolean): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getTables(fullyContained?: boolean): HostObject {
    return this.session.make.tables(this.sheet, (box) =>
      fullyContained ? contains(this.box, box) : intersection(this.box, box) !== undefined
    );
  }
  getMergedAreasOrNullObject(): HostObject | undefined {
    const merged = mergesTouching(this.sheet, this.box);
    return merged.length > 0 ? this.session.make.rangeAreas(this.sheet, merged) : undefined;
  }
  getRowProperties(options: Record<string, unknown>): unknown[] {
    return Array.from({ length: this.rowCount }, (_, i) => pickProperties(this.getRow(i), options));
  }
  getColumnProperties(options: Record<string, unknown>): unknown[] {
    return Array.from({ length: this.columnCount }, (_, i) =>
      pickProperties(this.getColumn(i), options)
    );
  }

  clear(applyTo?: unknown): void {
    const wanted = typeof applyTo === "string" ? applyTo.toLowerCase() : "all";
    if (!["all", "contents", "formats"].includes(wanted))
      throw failures.notImplemented(`Range.clear("${wanted}")`);
    this.session.requireContents(
      this.sheet,
      isUnbounded(this.box)
        ? (usedBox(this.sheet, this.box, false) ?? {
            ...this.box,
            bottom: this.box.top,
            right: this.box.left,
          })
        : this.box
    );
    this.sheet.cells.forEach(this.box, (cell, row) => {
      if (wanted !== "formats") this.sheet.put(row, cell.column, { value: null, error: false });
    });
    if (wanted !== "contents") this.sheet.cells.restylePresent(this.box, () => 0);
    if (wanted !== "formats") this.session.changed(this.sheet, formatReference(this.box));
    if (wanted === "all") removeMerges(this, this.box);
  }
  merge(across?: boolean): void {
    this.session.requireSheet(this.sheet);
    if (!across) return addMerge(this, this.box);
    for (let row = this.box.top; row <= this.box.bottom; row++)
      addMerge(this, { ...this.box, top: row, bottom: row });
  }
  unmerge(): void {
    this.session.requireSheet(this.sheet);
    removeMerges(this, this.box);
  }
  select(): void {
    this.session.select(this.sheet, this.boxes, formatReference(this.box));
  }

  /** The client's own check, sent when it splits a large array of values into several ranges. */
  _validateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw shapeMismatch();
  }

  private write(given: unknown): void {
    writeCells(this, given);
  }
}

export function usedBox(sheet: Sheet, within: Box, valuesOnly: boolean): Box | undefined {
  const holds = (cell: Cell): boolean => cell.value !== null || cell.formula !== undefined;
  return sheet.cells.bounds(within, valuesOnly ? holds : (cell) => holds(cell) || cell.style !== 0);
}

/** "A1:B2,D4" */
export function parseAreas(session: Session, given: string, sheet: Sheet): Box[] {
  // The limit is seen in Excel: 8,207 characters fail with a bare InvalidArgument (OfficeDev/office-js#5198).
  if (given.length > 8192) throw failures.invalidArgument();
  return given.split(",").map((part) => {
    const found = parseReference(part)
      ? { sheet, box: parseReference(part)! }
      : locate(session, part.trim(), sheet);
    if (found.sheet !== sheet) throw failures.invalidArgument();
    return found.box;
  });
}

function shapeMismatch(): Error {
  return failures.invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}

function formatCode(given: unknown): string {
  if (typeof given !== "string") throw failures.invalidArgument();
  return given === "" ? "General" : given;
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

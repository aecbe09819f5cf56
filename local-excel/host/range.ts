import { contains, formatReference, intersection, LAST_ROW } from "../file/addresses";
import { apiType, type HostObject } from "../protocol/host-object";
import { addressOf } from "./area";
import { addMerges, mergesTouching, removeMerges } from "./merges";
import { pickProperties } from "./picked-properties";
import { clearCells } from "./range-clear";
import { RangeFormatObject } from "./range-format";
import { areColumnsHidden, areRowsHidden, hideColumns, hideRows } from "./range-hiding";
import { RangeNeighbours } from "./range-neighbours";
import {
  readMatrix,
  readFormula,
  readNumberFormat,
  readText,
  readValue,
  readValueType,
} from "./range-values";
import { writeCells, writeNumberFormats, wrongShape } from "./range-writing";
import { usedBox } from "./used-range";

export class RangeObject extends RangeNeighbours {
  readonly [apiType] = "Range";

  get address(): string {
    return addressOf(this.sheet, this.boxes);
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

  get values(): unknown {
    return readMatrix(this, readValue);
  }
  set values(given: unknown) {
    writeCells(this, given);
  }
  get formulas(): unknown {
    return readMatrix(this, readFormula);
  }
  set formulas(given: unknown) {
    writeCells(this, given);
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
    writeNumberFormats(this, given);
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
    return areRowsHidden(this);
  }
  set rowHidden(hidden: boolean | null) {
    hideRows(this, hidden);
  }
  get columnHidden(): boolean | null {
    return areColumnsHidden(this);
  }
  set columnHidden(hidden: boolean | null) {
    hideColumns(this, hidden);
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
    clearCells(this, applyTo);
  }
  merge(across?: boolean): void {
    this.session.requireSheet(this.sheet);
    addMerges(this, this.box, across === true);
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
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongShape();
  }
}

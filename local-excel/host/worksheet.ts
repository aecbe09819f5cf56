import { WHOLE_SHEET } from "../file/addresses";
import { readColor } from "../file/colors";
import { mentionsSheet } from "../file/formula-text";
import type { Sheet } from "../file/sheet";
import { XmlElement } from "../file/xml-element";
import { failures } from "../protocol/failure";
import { apiType, HostObject, identity } from "../protocol/host-object";
import { locate } from "./area";
import { checkedColor } from "./checked-color";
import { AutoFilterObject } from "./auto-filter";
import { ChartCollectionObject, ShapeCollectionObject } from "./drawings";
import { FreezePanesObject } from "./freeze-panes";
import { PageLayoutObject } from "./page-layout";
import { WorksheetProtectionObject } from "./protection";
import { parseAreas, RangeObject, usedBox } from "./range";
import { RangeAreasObject } from "./range-areas";
import { checkedBox } from "./range-neighbours";
import { EventNumber, visibility, type Session } from "./session";
import { checkedSheetName } from "./sheet-name";

export class WorksheetObject extends HostObject {
  readonly [apiType] = "Worksheet";

  constructor(
    private readonly session: Session,
    private readonly home: Sheet
  ) {
    super();
  }

  [identity](): Record<string, unknown> {
    return { Id: this.session.ids.of(this.home) };
  }

  /** @throws ItemNotFound once the sheet is deleted */
  private get sheet(): Sheet {
    if (!this.session.file.sheets.includes(this.home)) throw failures.itemNotFound();
    return this.home;
  }

  get id(): string {
    return this.session.ids.of(this.sheet);
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(given: string) {
    const name = checkedSheetName(given);
    if (name === this.sheet.name) return;
    this.session.requireStructure();
    const other = this.session.file.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase());
    if (other && other !== this.sheet) throw failures.itemAlreadyExists();
    if (formulasMention(this.session, this.sheet))
      throw failures.notImplemented("renaming a sheet that formulas speak of");
    this.sheet.name = name;
  }
  get position(): number {
    return this.session.file.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    this.session.requireStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.session.file.sheets.length)
      throw failures.invalidArgument();
    this.session.file.moveSheet(this.sheet, position);
  }
  get visibility(): string {
    return visibility(this.sheet);
  }
  set visibility(value: string) {
    const state = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[value];
    if (state === undefined && value !== "Visible") throw failures.invalidArgument();
    this.session.requireStructure();
    if (state && this.isLastVisible()) throw failures.invalidOperation();
    this.sheet.entry.set("state", state);
  }
  get tabColor(): string {
    return (
      readColor(
        this.sheet.root.child("sheetPr")?.child("tabColor"),
        this.session.file.styles.theme
      ) ?? ""
    );
  }
  set tabColor(value: string) {
    this.session.requireStructure();
    const properties = this.sheet.element("sheetPr");
    const old = properties.child("tabColor");
    if (old) properties.remove(old);
    if (value !== "")
      properties.insert(XmlElement.of("tabColor", { rgb: `FF${checkedColor(value).slice(1)}` }), [
        "tabColor",
        "outlinePr",
        "pageSetUpPr",
      ]);
  }
  get showGridlines(): boolean {
    return !["0", "false"].includes(this.view(false)?.get("showGridLines") ?? "1");
  }
  set showGridlines(value: boolean) {
    this.session.requireSheet(this.sheet, "sheet");
    this.view(true)?.set("showGridLines", value ? undefined : "0");
  }
  get tables(): HostObject {
    return this.session.make.tables(this.sheet);
  }
  get names(): HostObject {
    return this.session.make.names(this.sheet);
  }
  get protection(): HostObject {
    return new WorksheetProtectionObject(this.session, this.sheet);
  }
  get freezePanes(): HostObject {
    return new FreezePanesObject(this.session, this.sheet);
  }
  get pageLayout(): HostObject {
    return new PageLayoutObject(this.session, this.sheet);
  }
  get autoFilter(): HostObject {
    return new AutoFilterObject(this.sheet);
  }
  get charts(): HostObject {
    return new ChartCollectionObject(this.session, this.sheet);
  }
  get shapes(): HostObject {
    return new ShapeCollectionObject(this.session, this.sheet);
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
  getNextOrNullObject(visibleOnly?: boolean): HostObject | undefined {
    return this.neighbour(1, visibleOnly === true);
  }
  getPreviousOrNullObject(visibleOnly?: boolean): HostObject | undefined {
    return this.neighbour(-1, visibleOnly === true);
  }
  activate(): void {
    if (visibility(this.sheet) !== "Visible") throw failures.invalidOperation();
    this.session.activate(this.sheet);
  }
  delete(): void {
    this.session.requireStructure();
    if (this.isLastVisible()) throw failures.invalidOperation();
    if (formulasMention(this.session, this.sheet))
      throw failures.notImplemented("deleting a sheet that formulas of other sheets speak of");
    this.session.announce(EventNumber.deleted, this.sheet, {});
    this.session.file.removeSheet(this.sheet);
  }

  /** How the client finds a sheet again that it holds. */
  _getSheetById(id: unknown): HostObject | undefined {
    const sheet = this.session.sheet(id);
    return sheet && new WorksheetObject(this.session, sheet);
  }
  _registerDataChangedEvent(): void {
    this.listen(EventNumber.changed, true);
  }
  _unregisterDataChangedEvent(): void {
    this.listen(EventNumber.changed, false);
  }
  _registerSelectionChangedEvent(): void {
    this.listen(EventNumber.selectionChanged, true);
  }
  _unregisterSelectionChangedEvent(): void {
    this.listen(EventNumber.selectionChanged, false);
  }
  _registerActivatedEvent(): void {
    this.listen(EventNumber.activated, true);
  }
  _unregisterActivatedEvent(): void {
    this.listen(EventNumber.activated, false);
  }

  private listen(type: number, on: boolean): void {
    const key = `${type} ${this.id}`;
    if (on) this.session.listeners.add(key);
    else this.session.listeners.delete(key);
  }

  private neighbour(step: number, visibleOnly: boolean): HostObject | undefined {
    const { sheets } = this.session.file;
    for (let i = this.position + step; i >= 0 && i < sheets.length; i += step)
      if (!visibleOnly || visibility(sheets[i]!) === "Visible")
        return new WorksheetObject(this.session, sheets[i]!);
    return undefined;
  }

  private isLastVisible(): boolean {
    return this.session.file.sheets.every(
      (sheet) => sheet === this.sheet || visibility(sheet) !== "Visible"
    );
  }

  private view(make: boolean): XmlElement | undefined {
    const views = make ? this.sheet.element("sheetViews") : this.sheet.root.child("sheetViews");
    const view = views?.child("sheetView");
    if (view || !make) return view;
    const made = XmlElement.of("sheetView", { workbookViewId: 0 });
    views?.append(made);
    return made;
  }
}

function formulasMention(session: Session, sheet: Sheet): boolean {
  return session.file.sheets.some((other) => {
    if (other === sheet) return false;
    let found = false;
    other.cells.forEach(
      WHOLE_SHEET,
      (cell) =>
        void (found ||= cell.formula !== undefined && mentionsSheet(cell.formula, sheet.name))
    );
    return (
      found ||
      other.root.elements("conditionalFormatting").some((c) => mentionsSheet(c.text, sheet.name)) ||
      mentionsSheet(other.root.child("dataValidations")?.text ?? "", sheet.name)
    );
  });
}

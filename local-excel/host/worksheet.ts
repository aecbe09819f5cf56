import { readColor } from "../file/colors";
import { moveSheet, removeSheet } from "../file/sheet-list";
import { XmlElement } from "../file/xml-element";
import { failures } from "../protocol/failure";
import { apiType, type HostObject } from "../protocol/host-object";
import { checkedColor } from "./checked-color";
import { AutoFilterObject } from "./auto-filter";
import { ChartCollectionObject } from "./charts";
import { ShapeCollectionObject } from "./drawings";
import { FreezePanesObject } from "./freeze-panes";
import { formulasMention } from "./mentions";
import { PageLayoutObject } from "./page-layout";
import { WorksheetProtectionObject } from "./protection";
import { EventNumber, visibility } from "./session";
import { checkedSheetName } from "./sheet-name";
import { SheetRanges } from "./sheet-ranges";

export class WorksheetObject extends SheetRanges {
  readonly [apiType] = "Worksheet";

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
    this.session.contentVersion++;
  }
  get position(): number {
    return this.session.file.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    this.session.requireStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.session.file.sheets.length)
      throw failures.invalidArgument();
    moveSheet(this.session.file, this.sheet, position);
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
    return new ShapeCollectionObject(this.sheet);
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
    this.session.contentVersion++;
    removeSheet(this.session.file, this.sheet);
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
  _registerRowSortedEvent(): void {
    this.listen(EventNumber.rowSorted, true);
  }
  _unregisterRowSortedEvent(): void {
    this.listen(EventNumber.rowSorted, false);
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

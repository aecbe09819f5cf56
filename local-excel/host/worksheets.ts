import { addSheet } from "../file/sheet-list";
import { failures } from "../protocol/failure";
import { apiType, HostCollection, itemAt, members, type HostObject } from "../protocol/host-object";
import { EventNumber, visibility, type Session } from "./session";
import { checkedSheetName } from "./sheet-name";
import { WorksheetObject } from "./worksheet";

export class WorksheetCollectionObject extends HostCollection {
  readonly [apiType] = "WorksheetCollection";

  constructor(private readonly session: Session) {
    super();
  }

  [members](): WorksheetObject[] {
    return this.session.file.sheets.map((sheet) => new WorksheetObject(this.session, sheet));
  }
  [itemAt](key: unknown): HostObject | undefined {
    const sheet = this.session.sheet(key);
    return sheet && new WorksheetObject(this.session, sheet);
  }
  getItemOrNullObject(key: unknown): HostObject | undefined {
    return this[itemAt](key);
  }
  getActiveWorksheet(): HostObject {
    return new WorksheetObject(this.session, this.session.active);
  }
  getFirst(visibleOnly?: boolean): HostObject {
    const sheet = this.session.file.sheets.find((s) => !visibleOnly || visibility(s) === "Visible");
    if (!sheet) throw failures.itemNotFound();
    return new WorksheetObject(this.session, sheet);
  }
  getLast(visibleOnly?: boolean): HostObject {
    const sheet = this.session.file.sheets
      .filter((s) => !visibleOnly || visibility(s) === "Visible")
      .at(-1);
    if (!sheet) throw failures.itemNotFound();
    return new WorksheetObject(this.session, sheet);
  }
  getCount(visibleOnly?: boolean): number {
    return this.session.file.sheets.filter((s) => !visibleOnly || visibility(s) === "Visible")
      .length;
  }
  /** A sheet behind the last one. It does not become the active one, as documented. */
  add(name?: unknown): HostObject {
    const given = name === undefined || name === null ? this.freeName() : checkedSheetName(name);
    this.session.requireStructure();
    if (this.session.file.sheets.some((s) => s.name.toLowerCase() === given.toLowerCase()))
      throw failures.itemAlreadyExists();
    const sheet = addSheet(this.session.file, given);
    this.session.announce(EventNumber.added, sheet, {});
    return new WorksheetObject(this.session, sheet);
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
  _registerDeactivatedEvent(): void {
    this.listen(EventNumber.deactivated, true);
  }
  _unregisterDeactivatedEvent(): void {
    this.listen(EventNumber.deactivated, false);
  }
  _registerAddedEvent(): void {
    this.listen(EventNumber.added, true);
  }
  _unregisterAddedEvent(): void {
    this.listen(EventNumber.added, false);
  }
  _registerDeletedEvent(): void {
    this.listen(EventNumber.deleted, true);
  }
  _unregisterDeletedEvent(): void {
    this.listen(EventNumber.deleted, false);
  }
  _registerFormatChangedEvent(): void {
    this.listen(EventNumber.formatChanged, true);
  }
  _unregisterFormatChangedEvent(): void {
    this.listen(EventNumber.formatChanged, false);
  }

  private listen(type: number, on: boolean): void {
    if (on) this.session.listeners.add(`${type} Workbook`);
    else this.session.listeners.delete(`${type} Workbook`);
  }

  private freeName(): string {
    let number = this.session.file.sheets.length;
    let name: string;
    do name = `Sheet${++number}`;
    while (this.session.file.sheets.some((s) => s.name.toLowerCase() === name.toLowerCase()));
    return name;
  }
}

import type { Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { activeTab, bringToFront } from "../file/sheet-list";
import type { WorkbookFile } from "../file/workbook-file";
import { failures } from "../protocol/failure";
import type { HostObject } from "../protocol/host-object";
import { SheetIds } from "./sheet-ids";

export interface SessionOptions {
  /** Name of the workbook as `workbook.name` gives it. */
  name: string;
  /** The workbook can be looked at but not changed. */
  readOnly: boolean;
  /** Sheets protected beside those that the file itself protects. */
  protectedSheets: readonly string[];
  /** The workbook's structure is protected, whatever the file says. */
  structureProtected: boolean;
  /** Rules about a cell's value cannot be read, as in a real Excel when a user duplicated one (OfficeDev/office-js#5222, #6827, #6835). */
  brokenFormats: boolean;
}

/** An event on its way to the add-in. `type` is the client's number of it. */
export interface PendingEvent {
  type: number;
  sheet: Sheet;
  message: Record<string, unknown>;
}

/** Makes the objects of other files, which would otherwise have to import each other. */
export interface Makers {
  worksheet(sheet: Sheet): HostObject;
  range(sheet: Sheet, box: Box): HostObject;
  rangeAreas(sheet: Sheet, boxes: readonly Box[]): HostObject;
  /** Tables of one sheet, or of all; `accepts` narrows them to those that touch a range. */
  tables(sheet?: Sheet, accepts?: (box: Box) => boolean): HostObject;
  conditionalFormats(sheet: Sheet, boxes: readonly Box[]): HostObject;
  names(sheet?: Sheet): HostObject;
}

/** Whose doing a change is: of the person here, of a colleague in the same workbook, or of either's add-in. */
export type Author = "user" | "add-in" | "colleague" | "colleague's add-in";

export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
} as const;

/** The opened workbook and what an open Excel knows beside its file: selection, active sheet, listeners, events to come. */
export class Session {
  readonly ids: SheetIds;
  readonly settings = new Map<string, unknown>();
  readonly listeners = new Set<string>();
  make!: Makers;
  /** Whose change is being made. */
  author: Author = "add-in";
  /** Counts whatever changed the workbook or what is selected in it. */
  revision = 0;
  /** Counts what the add-in here wrote. */
  addinWrites = 0;
  /** Counts what anybody else than the user wrote. */
  othersWrites = 0;
  /** Counts the rows that anybody else than the user moved. */
  othersRowMoves = 0;
  /** Counts what may give formulas another result. */
  contentVersion = 0;
  calculationMode = "Automatic";
  /** What the add-in does when this workbook is opened the next time. */
  startState = "Inactive";
  private events: PendingEvent[] = [];
  private front: Sheet | undefined;
  private selected: { sheet: Sheet; boxes: readonly Box[] } | undefined;

  constructor(
    readonly file: WorkbookFile,
    readonly options: SessionOptions
  ) {
    this.ids = new SheetIds();
  }

  get active(): Sheet {
    const { sheets } = this.file;
    if (!this.front || !sheets.includes(this.front)) {
      const saved = sheets.find((sheet) => this.file.indexOf(sheet) === activeTab(this.file));
      this.front =
        saved && visibility(saved) === "Visible"
          ? saved
          : (sheets.find((sheet) => visibility(sheet) === "Visible") ?? sheets[0]);
    }
    if (!this.front) throw failures.itemNotFound();
    return this.front;
  }

  activate(sheet: Sheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.front = sheet;
    bringToFront(this.file, sheet);
    this.announce(EventNumber.deactivated, before, {});
    this.announce(EventNumber.activated, sheet, {});
  }

  get selection(): { sheet: Sheet; boxes: readonly Box[] } {
    return this.selected?.sheet === this.active
      ? this.selected
      : { sheet: this.active, boxes: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  select(sheet: Sheet, boxes: readonly Box[], address: string): void {
    this.activate(sheet);
    this.selected = { sheet, boxes };
    this.announce(EventNumber.selectionChanged, sheet, { address });
  }

  sheet(key: unknown): Sheet | undefined {
    const text = String(key);
    return (
      this.file.sheets.find((sheet) => sheet.name.toLowerCase() === text.toLowerCase()) ??
      this.file.sheets.find((sheet) => this.ids.of(sheet).toLowerCase() === text.toLowerCase())
    );
  }

  isProtected(sheet: Sheet): boolean {
    const own = sheet.root.child("sheetProtection")?.get("sheet");
    return (
      own === "1" ||
      own === "true" ||
      this.options.protectedSheets.some((name) => name.toLowerCase() === sheet.name.toLowerCase())
    );
  }

  get structureProtected(): boolean {
    return this.options.structureProtected || this.file.structureProtected;
  }

  requireStructure(): void {
    if (this.structureProtected) throw failures.accessDenied();
    this.requireWritable();
  }

  /** Called first by whatever writes and knows no protection of a sheet or of the structure. */
  requireWritable(): void {
    if (this.options.readOnly) throw failures.accessDenied();
    this.revision++;
    if (this.author === "add-in") this.addinWrites++;
    if (this.author !== "user") this.othersWrites++;
  }

  /** @param allowed name of the sheetProtection attribute that may permit it ("formatCells") */
  requireSheet(sheet: Sheet, allowed?: string): void {
    const permitted =
      allowed !== undefined &&
      ["0", "false"].includes(sheet.root.child("sheetProtection")?.get(allowed) ?? "1");
    if (this.isProtected(sheet) && !permitted) throw failures.accessDenied();
    this.requireWritable();
  }

  requireContents(sheet: Sheet, box: Box): void {
    if (!this.isProtected(sheet)) return this.requireWritable();
    for (let row = box.top; row <= box.bottom; row++)
      for (let column = box.left; column <= box.right; column++)
        if (this.file.styles.format(sheet.styleAt(row, column)).locked)
          throw failures.accessDenied();
    this.requireWritable();
  }

  changed(sheet: Sheet, address: string, details: Record<string, unknown> = {}): void {
    this.contentVersion++;
    this.announce(EventNumber.changed, sheet, {
      address,
      changeType: "RangeEdited",
      shiftDirection: "None",
      triggerSource: this.author === "add-in" ? "ThisLocalAddin" : "Unknown",
      ...details,
    });
  }

  formatted(sheet: Sheet, address: string): void {
    this.announce(EventNumber.formatChanged, sheet, { address });
  }

  announce(type: number, sheet: Sheet, message: Record<string, unknown>): void {
    this.revision++;
    const isRemote = this.author === "colleague" || this.author === "colleague's add-in";
    const source = isRemote ? "Remote" : "Local";
    this.events.push({
      type,
      sheet,
      message: { source, worksheetId: this.ids.of(sheet), ...message },
    });
  }

  takeEvents(): PendingEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }
}

export function visibility(sheet: Sheet): "Visible" | "Hidden" | "VeryHidden" {
  const state = sheet.entry.get("state");
  return state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
}

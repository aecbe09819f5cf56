import { intersection, type Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import type { TablePart } from "../file/table-part";
import { failures } from "../protocol/failure";
import {
  apiType,
  HostCollection,
  HostObject,
  identity,
  itemAt,
  members,
} from "../protocol/host-object";
import { isUnbounded, locate, bodyBox } from "./area";
import { TableAutoFilterObject } from "./auto-filter";
import { mergesTouching } from "./merges";
import type { Session } from "./session";
import { shownText } from "./shown-text";

export class TableCollectionObject extends HostCollection {
  readonly [apiType]: string;

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | undefined,
    private readonly accepts?: (box: Box) => boolean
  ) {
    super();
    this[apiType] = accepts ? "TableScopedCollection" : "TableCollection";
  }

  [members](): TableObject[] {
    const sheets = this.sheet ? [this.sheet] : this.session.file.sheets;
    return sheets.flatMap((sheet) =>
      sheet.tables
        .filter((table) => this.accepts?.(table.box) ?? true)
        .map((table) => new TableObject(this.session, sheet, table))
    );
  }
  [itemAt](key: unknown): HostObject | undefined {
    const text = String(key).toLowerCase();
    return this[members]().find(
      (table) => table.name.toLowerCase() === text || table.id.toLowerCase() === text
    );
  }
  get count(): number {
    return this[members]().length;
  }
  getCount(): number {
    return this.count;
  }
  getFirst(): HostObject {
    return this.getItemAt(0);
  }
  getItemAt(index: number): HostObject {
    const table = this[members]()[index];
    if (!table) throw failures.itemNotFound();
    return table;
  }
  getItemOrNullObject(key: unknown): HostObject | undefined {
    return this[itemAt](key);
  }
  /** Only over cells that hold the headers already: the other way moves the sheet's cells down. */
  add(address: unknown, hasHeaders: unknown): HostObject {
    const { sheet, box } = locate(this.session, address, this.sheet ?? this.session.active);
    if (hasHeaders !== true) throw failures.notImplemented("TableCollection.add() without headers");
    if (isUnbounded(box) || sheet.tables.some((table) => intersection(table.box, box)))
      throw failures.invalidArgument();
    // The code is the documented one; met when a merged cell lies in the range.
    if (mergesTouching(sheet, box).length > 0) throw failures.invalidOperation();
    this.session.requireSheet(sheet);
    const whole = box.bottom === box.top ? { ...box, bottom: box.bottom + 1 } : box;
    let number = 1;
    while (
      this.session.file.sheets.some((s) =>
        s.tables.some((t) => t.name.toLowerCase() === `table${number}`)
      )
    )
      number++;
    const table = sheet.addTable(whole, `Table${number}`, headers(this.session, sheet, whole));
    return new TableObject(this.session, sheet, table);
  }
}

class TableObject extends HostObject {
  readonly [apiType] = "Table";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: TablePart
  ) {
    super();
  }

  [identity](): Record<string, unknown> {
    return { Id: this.id };
  }
  get id(): string {
    return (
      this.table.uid ??
      `{00000000-000C-0000-FFFF-FFFF${(this.table.id - 1).toString(16).toUpperCase().padStart(2, "0")}000000}`
    );
  }
  get name(): string {
    return this.table.name;
  }
  set name(name: string) {
    this.session.requireSheet(this.sheet);
    if (
      !/^[A-Za-z_\\\u00c0-\uffff][\w.\\\u00c0-\uffff]{0,254}$/.test(name) ||
      /^([A-Za-z]{1,3}\d+|[rRcC])$/.test(name)
    )
      throw failures.invalidArgument();
    const taken = this.session.file.sheets.some((s) =>
      s.tables.some((t) => t !== this.table && t.name.toLowerCase() === name.toLowerCase())
    );
    if (
      taken ||
      this.session.file.names.all().some((n) => n.name.toLowerCase() === name.toLowerCase())
    )
      throw failures.invalidArgument();
    this.table.name = name;
  }
  get showHeaders(): boolean {
    return this.table.hasHeaders;
  }
  get showTotals(): boolean {
    return this.table.hasTotals;
  }
  get style(): string {
    return this.table.styleName;
  }
  set style(style: string) {
    this.session.requireSheet(this.sheet);
    this.table.styleName = style;
  }
  get autoFilter(): HostObject {
    return new TableAutoFilterObject(this.table);
  }
  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }
  getRange(): HostObject {
    return this.range(this.table.box);
  }
  getHeaderRowRange(): HostObject {
    if (!this.table.hasHeaders) throw failures.itemNotFound();
    return this.range({ ...this.table.box, bottom: this.table.box.top });
  }
  getDataBodyRange(): HostObject {
    return this.range(bodyBox(this.table.box, this.table.hasHeaders, this.table.hasTotals));
  }
  getTotalRowRange(): HostObject {
    if (!this.table.hasTotals) throw failures.itemNotFound();
    return this.range({ ...this.table.box, top: this.table.box.bottom });
  }

  private range(box: Box): HostObject {
    return this.session.make.range(this.sheet, box);
  }
}

/** Names for the columns: what the header cells show, made unique, and written back where it differs. */
function headers(session: Session, sheet: Sheet, box: Box): string[] {
  const names: string[] = [];
  for (let column = box.left; column <= box.right; column++) {
    const cell = sheet.cells.cell(box.top, column);
    const shown = cell
      ? shownText(cell, session.file.styles.format(cell.style).numberFormat, session.file.date1904)
      : "";
    const base = shown === "" ? `Column${column - box.left + 1}` : shown;
    let name = base;
    for (let n = 2; names.some((known) => known.toLowerCase() === name.toLowerCase()); n++)
      name = `${base}${n}`;
    names.push(name);
    if (cell?.value !== name) sheet.put(box.top, column, { value: name, error: false });
  }
  return names;
}

import { intersection, type Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { apiType, HostCollection, itemAt, members, type HostObject } from "../protocol/host-object";
import { isUnbounded, locate } from "./area";
import { mergesTouching } from "./merges";
import type { Session } from "./session";
import { TableObject } from "./table";
import { nameColumns } from "./table-headers";

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
    const columns = nameColumns({ session: this.session, sheet, box: whole });
    const table = sheet.addTable(whole, `Table${number}`, columns);
    return new TableObject(this.session, sheet, table);
  }
}

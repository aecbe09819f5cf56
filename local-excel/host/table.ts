import type { Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import type { TablePart } from "../file/table-part";
import { failures } from "../protocol/failure";
import { apiType, HostObject, identity } from "../protocol/host-object";
import { bodyBox } from "./area";
import { TableAutoFilterObject } from "./auto-filter";
import type { Session } from "./session";

export class TableObject extends HostObject {
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

  private range(box: Box): HostObject {
    return this.session.make.range(this.sheet, box);
  }
}

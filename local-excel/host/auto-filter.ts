import type { Sheet } from "../file/sheet";
import type { TablePart } from "../file/table-part";
import { apiType, HostObject } from "../protocol/host-object";

/** The filter of a sheet. Filters are read here, never applied. */
export class AutoFilterObject extends HostObject {
  readonly [apiType] = "AutoFilter";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get enabled(): boolean {
    return this.sheet.root.child("autoFilter") !== undefined;
  }
  get isDataFiltered(): boolean {
    return (this.sheet.root.child("autoFilter")?.elements("filterColumn") ?? []).some(
      (column) => column.elements().length > 0
    );
  }
}

export class TableAutoFilterObject extends HostObject {
  readonly [apiType] = "AutoFilter";

  constructor(private readonly table: TablePart) {
    super();
  }

  get enabled(): boolean {
    return this.table.hasFilterButtons;
  }
  get isDataFiltered(): boolean {
    return this.table.isFiltered;
  }
}

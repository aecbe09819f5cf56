import { formatReference, parseReference, type Box } from "./addresses";
import type { SheetSurroundings } from "./surroundings";
import { XmlElement } from "./xml-element";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** What a table needs of the sheet it is on. */
export interface TableHome {
  readonly file: SheetSurroundings;
  readonly path: string;
  readonly root: XmlElement;
  element(name: string): XmlElement;
}

/** xl/tables/tableN.xml */
export class TablePart {
  private readonly root: XmlElement;

  constructor(
    sheet: TableHome,
    readonly path: string
  ) {
    const document = sheet.file.pack.xml(path);
    if (!document) throw new Error(`no ${path}`);
    this.root = document.root;
  }

  /** Makes the part and everything that leads to it. The header cells must hold `columns` already. */
  static create(sheet: TableHome, box: Box, name: string, columns: readonly string[]): TablePart {
    const { pack } = sheet.file;
    let number = 1;
    while (pack.has(`xl/tables/table${number}.xml`)) number++;
    const path = `xl/tables/table${number}.xml`;
    const id = sheet.file.freeTableId();
    const ref = formatReference(box);
    const root = XmlElement.of(
      "table",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        id,
        name,
        displayName: name,
        ref,
        totalsRowShown: 0,
      },
      XmlElement.of("autoFilter", { ref }),
      XmlElement.of(
        "tableColumns",
        { count: columns.length },
        ...columns.map((column, i) => XmlElement.of("tableColumn", { id: i + 1, name: column }))
      ),
      XmlElement.of("tableStyleInfo", {
        name: "TableStyleMedium2",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      })
    );
    pack.write(
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.toString()}`,
      TABLE_TYPE
    );
    const relation = pack.relationships(sheet.path).add("table", path);
    const parts = sheet.element("tableParts");
    if (!sheet.root.get("xmlns:r"))
      parts.set("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    parts.append(XmlElement.of("tablePart", { "r:id": relation }));
    parts.set("count", String(parts.elements().length));
    return new TablePart(sheet, path);
  }

  get id(): number {
    return Number(this.root.get("id"));
  }

  get uid(): string | undefined {
    return this.root.get("xr:uid");
  }

  get name(): string {
    return this.root.get("displayName") ?? this.root.get("name") ?? "";
  }

  set name(name: string) {
    this.root.set("name", name).set("displayName", name);
  }

  get box(): Box {
    const box = parseReference(this.root.get("ref") ?? "");
    if (!box) throw new Error(`${this.path} has no ref`);
    return box;
  }

  /** Takes the filter buttons along. */
  set box(box: Box) {
    const { hasTotals } = this;
    this.root.set("ref", formatReference(box));
    const filtered = hasTotals ? { ...box, bottom: box.bottom - 1 } : box;
    this.root.child("autoFilter")?.set("ref", formatReference(filtered));
  }

  get hasHeaders(): boolean {
    return this.root.get("headerRowCount") !== "0";
  }

  get hasTotals(): boolean {
    return Number(this.root.get("totalsRowCount") ?? 0) > 0;
  }

  get styleName(): string {
    return this.root.child("tableStyleInfo")?.get("name") ?? "";
  }

  set styleName(name: string) {
    this.root.childOrNew("tableStyleInfo", TABLE_ORDER).set("name", name);
  }

  get hasFilterButtons(): boolean {
    return this.root.child("autoFilter") !== undefined;
  }

  get isFiltered(): boolean {
    return (this.root.child("autoFilter")?.elements("filterColumn") ?? []).some(
      (column) => column.elements().length > 0
    );
  }

  get columnNames(): string[] {
    return this.columns().map((column) => column.get("name") ?? "");
  }

  /** A header cell and its column's name must stay the same, or Excel "repairs" the file. */
  renameColumn(index: number, name: string): void {
    this.columns()[index]?.set("name", name.replace(/\n/g, "_x000a_"));
  }

  /** Rewrites the formulas that the table itself keeps for its columns. */
  rewriteFormulas(change: (formula: string) => string): void {
    for (const element of this.columns().flatMap((column) => column.elements())) {
      if (!/^(calculatedColumn|totalsRow)Formula$/.test(element.name)) continue;
      const formula = element.text;
      const now = change(formula);
      if (now !== formula) element.text = now;
    }
  }

  private columns(): XmlElement[] {
    return this.root.child("tableColumns")?.elements("tableColumn") ?? [];
  }
}

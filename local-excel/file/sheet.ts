import { formatReference, LAST_ROW, parseReference, type Box } from "./addresses";
import type { FormatChange } from "./cell-format";
import type { Content } from "./cell-xml";
import { Columns } from "./columns";
import { ConditionalFormats } from "./conditional-formats";
import { SHEET_ORDER } from "./sheet-order";
import { SheetCells } from "./sheet-cells";
import type { SheetSurroundings } from "./surroundings";
import { TablePart } from "./table-part";
import { XmlElement } from "./xml-element";

/** One worksheet part. Its content is read when first asked for. */
export class Sheet {
  private opened:
    | {
        root: XmlElement;
        cells: SheetCells;
        columns: Columns;
        conditionalFormats: ConditionalFormats;
      }
    | undefined;
  private tableParts: TablePart[] | undefined;
  private mergeBoxes: readonly Box[] | undefined;

  constructor(
    readonly file: SheetSurroundings,
    /** The <sheet> of the workbook part. */
    readonly entry: XmlElement,
    readonly path: string
  ) {}

  get name(): string {
    return this.entry.get("name") ?? "";
  }

  set name(name: string) {
    this.file.names.sheetRenamed(this.name, name);
    this.entry.set("name", name);
  }

  get root(): XmlElement {
    return this.content().root;
  }

  get cells(): SheetCells {
    return this.content().cells;
  }

  get columns(): Columns {
    return this.content().columns;
  }

  get conditionalFormats(): ConditionalFormats {
    return this.content().conditionalFormats;
  }

  get tables(): TablePart[] {
    this.tableParts ??= this.file.pack
      .relationships(this.path)
      .ofKind("table")
      .flatMap((relation) =>
        relation.path !== undefined && this.file.pack.has(relation.path)
          ? [new TablePart(this, relation.path)]
          : []
      );
    return this.tableParts;
  }

  get merges(): readonly Box[] {
    return (this.mergeBoxes ??= (
      this.root.child("mergeCells")?.elements("mergeCell") ?? []
    ).flatMap((e) => parseReference(e.get("ref") ?? "") ?? []));
  }

  set merges(boxes: readonly Box[]) {
    this.mergeBoxes = boxes;
    const list = this.element("mergeCells");
    list.children = boxes.map((box) => XmlElement.of("mergeCell", { ref: formatReference(box) }));
    list.set("count", String(boxes.length));
    if (boxes.length === 0) this.root.remove(list);
  }

  get defaultRowsHidden(): boolean {
    return ["1", "true"].includes(this.root.child("sheetFormatPr")?.get("zeroHeight") ?? "");
  }

  /** Style index of a cell, whether the file has such a cell or not. */
  styleAt(row: number, column: number): number {
    return this.cells.style(row, column);
  }

  /** @param style undefined keeps the cell's own */
  put(row: number, column: number, content: Content, style?: number): void {
    const old = this.cells.cell(row, column);
    if (old?.formula !== undefined || content.formula !== undefined) this.file.formulasChanged();
    if (!old && content.value === null && content.formula === undefined) return;
    this.cells.put(row, column, content, style);
  }

  /** Changes the formats in the box. Whole columns change their own format beside that of the cells they hold. */
  format(box: Box, change: FormatChange): void {
    const changed = (style: number): number => this.file.styles.changed(style, change);
    if (box.top > 0 || box.bottom < LAST_ROW) return this.cells.restyle(box, changed);
    this.columns.changeStyle(box.left, box.right, changed);
    this.cells.restylePresent(box, changed);
  }

  /** The child element of this name, made in its place when there is none. */
  element(name: string): XmlElement {
    return this.root.childOrNew(name, SHEET_ORDER);
  }

  /** Makes a table of cells that hold its header already. */
  addTable(box: Box, name: string, columns: readonly string[]): TablePart {
    const known = this.tables;
    const part = TablePart.create(this, box, name, columns);
    known.push(part);
    return part;
  }

  /** @returns what makes the cells again what they are now, once the part's XML is so again */
  remember(): () => void {
    const restore = this.cells.remember();
    return () => {
      restore();
      this.mergeBoxes = undefined;
      this.columns.forget();
    };
  }

  /** Writes what was changed in the cells and formats into the part. */
  flush(): void {
    if (!this.opened) return;
    const { root, cells, conditionalFormats } = this.opened;
    conditionalFormats.flush();
    if (!cells.changed) return;
    const data = this.element("sheetData");
    data.children = [cells.toXml()];
    const bounds = cells.bounds({ top: 0, left: 0, bottom: LAST_ROW, right: 16_383 }, () => true);
    root.child("dimension")?.set("ref", bounds ? formatReference(bounds) : "A1");
    cells.settle();
  }

  private content(): NonNullable<typeof this.opened> {
    if (this.opened) return this.opened;
    const root = this.file.pack.xml(this.path, "sheetData")?.root;
    if (!root) throw new Error(`no ${this.path}`);
    const columns = new Columns(root, SHEET_ORDER);
    const cells = new SheetCells(
      String(root.child("sheetData")?.children[0] ?? ""),
      () => this.file.strings,
      (column) => columns.style(column),
      this.file
    );
    return (this.opened = {
      root,
      cells,
      columns,
      conditionalFormats: new ConditionalFormats(root, this.file),
    });
  }
}

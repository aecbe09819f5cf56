import { DefinedNames } from "./defined-names";
import { WorkbookFileError } from "./errors";
import type { OfficePackage } from "./package";
import { recognise } from "./recognise";
import { readSharedStrings } from "./shared-strings";
import { Sheet } from "./sheet";
import { Styles, EMPTY_STYLES } from "./styles";
import type { SheetSurroundings } from "./surroundings";
import { XmlElement } from "./xml-element";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const NEW_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "extLst",
];

/** An .xlsx (or .xlsm) file: what its parts say, and the few changes made to them. */
export class WorkbookFile implements SheetSurroundings {
  readonly pack: OfficePackage;
  readonly path: string;
  readonly root: XmlElement;
  readonly names: DefinedNames;
  sheets: Sheet[];
  private sharedStrings: string[] | undefined;
  private styleParts: Styles | undefined;

  /** @throws WorkbookFileError */
  constructor(bytes: Uint8Array) {
    const { pack, workbookPath, workbook } = recognise(bytes);
    this.pack = pack;
    this.path = workbookPath;
    this.root = workbook;
    this.names = new DefinedNames(this.root, WORKBOOK_ORDER);
    const relations = pack.relationships(this.path);
    // Read at once, so that a damaged part is found when the file is opened and not while somebody works with it.
    this.sheets = (this.root.child("sheets")?.elements("sheet") ?? []).flatMap((entry) => {
      const relation = relations.byId(entry.get("r:id") ?? entry.get("[\\w.-]+:id"));
      return relation?.kind === "worksheet" && relation.path !== undefined
        ? [new Sheet(this, entry, relation.path)]
        : [];
    });
    for (const sheet of this.sheets) readable(pack, sheet.path);
  }

  get styles(): Styles {
    return (this.styleParts ??= this.openStyles());
  }

  get strings(): readonly string[] {
    if (!this.sharedStrings) {
      const path = this.pack.relationships(this.path).ofKind("sharedStrings")[0]?.path;
      this.sharedStrings = readSharedStrings((path && this.pack.text(path)) ?? "");
    }
    return this.sharedStrings;
  }

  get date1904(): boolean {
    return ["1", "true"].includes(this.root.child("workbookPr")?.get("date1904") ?? "");
  }

  get structureProtected(): boolean {
    return ["1", "true"].includes(
      this.root.child("workbookProtection")?.get("lockStructure") ?? ""
    );
  }

  /** Position of the sheet that was in front when the file was saved. */
  get activeTab(): number {
    return Number(this.view?.get("activeTab") ?? 0);
  }

  set activeTab(position: number) {
    if (position !== this.activeTab)
      this.view?.set("activeTab", position === 0 ? undefined : String(position));
  }

  /** Two sheets marked as selected would open as a group, and what is typed into one would be typed into both. */
  bringToFront(sheet: Sheet): void {
    this.activeTab = this.indexOf(sheet);
    for (const other of this.sheets) {
      const view = other.root.child("sheetViews")?.child("sheetView");
      if (other === sheet) view?.set("tabSelected", "1");
      else if (view?.get("tabSelected") !== undefined) view.set("tabSelected", undefined);
    }
  }

  addSheet(name: string): Sheet {
    const list = this.root.childOrNew("sheets", WORKBOOK_ORDER);
    let number = this.sheets.length + 1;
    while (this.pack.has(`xl/worksheets/sheet${number}.xml`)) number++;
    const path = `xl/worksheets/sheet${number}.xml`;
    this.pack.write(path, NEW_SHEET, SHEET_TYPE);
    const sheetId = Math.max(0, ...list.elements("sheet").map((e) => Number(e.get("sheetId")))) + 1;
    const entry = XmlElement.of("sheet", {
      name,
      sheetId,
      "r:id": this.pack.relationships(this.path).add("worksheet", path),
    });
    if (!this.root.get("xmlns:r"))
      entry.set("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    list.append(entry);
    const sheet = new Sheet(this, entry, path);
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const all = this.entries();
    const position = all.indexOf(sheet.entry);
    const active = all[this.activeTab];
    const relations = this.pack.relationships(this.path);
    const relation = relations.all().find((r) => r.path === sheet.path);
    this.sheets = this.sheets.filter((s) => s !== sheet);
    this.root.child("sheets")?.remove(sheet.entry);
    if (relation) relations.remove(relation.id);
    this.names.sheetsMoved((old) =>
      old === position ? undefined : old > position ? old - 1 : old
    );
    this.names.sheetRemoved(sheet.name);
    this.activeTab = Math.max(0, active ? this.entries().indexOf(active) : 0);
    if (Number(this.view?.get("firstSheet") ?? 0) >= this.entries().length)
      this.view?.set("firstSheet", undefined);
    this.pack.removeUnreachable([sheet.path]);
    this.formulasChanged();
  }

  moveSheet(sheet: Sheet, position: number): void {
    const before = this.entries();
    const active = before[this.activeTab];
    this.sheets = this.sheets.filter((s) => s !== sheet);
    this.sheets.splice(position, 0, sheet);
    const after = [
      ...this.sheets.map((s) => s.entry),
      ...before.filter((e) => !this.sheets.some((s) => s.entry === e)),
    ];
    const list = this.root.child("sheets");
    if (list) list.children = after;
    this.names.sheetsMoved((old) => after.indexOf(before[old]!));
    this.activeTab = active ? after.indexOf(active) : 0;
  }

  /** Position of a sheet among all sheets of the file, chart sheets included: what names and views count by. */
  indexOf(sheet: Sheet): number {
    return this.entries().indexOf(sheet.entry);
  }

  freeTableId(): number {
    return (
      1 + Math.max(0, ...this.sheets.flatMap((sheet) => sheet.tables).map((table) => table.id))
    );
  }

  /**
   * Nothing is calculated here: Excel is asked to do it when it opens the file. The calculation chain lists the cells with
   * formulas; Excel makes it anew, and "repairs" a file whose chain lists too much.
   */
  formulasChanged(): void {
    this.root.childOrNew("calcPr", WORKBOOK_ORDER).set("fullCalcOnLoad", "1");
    const relations = this.pack.relationships(this.path);
    for (const chain of relations.ofKind("calcChain")) {
      relations.remove(chain.id);
      if (chain.path !== undefined) this.pack.remove(chain.path);
    }
  }

  save(): Uint8Array {
    for (const sheet of this.sheets) sheet.flush();
    return this.pack.save();
  }

  private entries(): XmlElement[] {
    return this.root.child("sheets")?.elements("sheet") ?? [];
  }

  private get view(): XmlElement | undefined {
    return this.root.child("bookViews")?.child("workbookView");
  }

  private openStyles(): Styles {
    const relations = this.pack.relationships(this.path);
    let path = relations.ofKind("styles")[0]?.path;
    if (path === undefined || !this.pack.has(path)) {
      path = "xl/styles.xml";
      this.pack.write(path, EMPTY_STYLES, STYLES_TYPE);
      relations.add("styles", path);
    }
    const document = this.pack.xml(path);
    if (!document) throw new Error(`no ${path}`);
    return new Styles(document.root, this.pack);
  }
}

function readable(pack: OfficePackage, path: string): void {
  try {
    if (pack.xml(path, "sheetData")?.root.name === "worksheet") return;
  } catch (error) {
    throw new WorkbookFileError("unreadable", `The file is damaged: ${path} cannot be read.`, {
      cause: error,
    });
  }
  throw new WorkbookFileError("unreadable", `The file is damaged: ${path} is missing.`);
}

import { AddInCalls, type AddInNames } from "./add-in-calls";
import { DefinedNames } from "./defined-names";
import { DynamicArrays } from "./dynamic-arrays";
import { EMPTY_STYLES } from "./empty-parts";
import { WorkbookFileError } from "./errors";
import type { OfficePackage } from "./package";
import { recognise } from "./recognise";
import { readSharedStrings } from "./shared-strings";
import { Sheet } from "./sheet";
import { Styles } from "./styles";
import type { SheetSurroundings } from "./surroundings";
import { WORKBOOK_ORDER } from "./workbook-order";
import type { XmlElement } from "./xml-element";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
/** An .xlsx (or .xlsm) file: what its parts say, and the few changes made to them. */
export class WorkbookFile implements SheetSurroundings {
  readonly pack: OfficePackage;
  readonly path: string;
  readonly root: XmlElement;
  readonly names: DefinedNames;
  readonly calls: AddInCalls;
  readonly arrays: DynamicArrays;
  sheets: Sheet[];
  private sharedStrings: string[] | undefined;
  private styleParts: Styles | undefined;

  /**
   * @param addIn the add-in whose worksheet functions formulas may call
   * @throws WorkbookFileError
   */
  constructor(bytes: Uint8Array, addIn?: AddInNames) {
    const { pack, workbookPath, workbook } = recognise(bytes);
    this.pack = pack;
    this.path = workbookPath;
    this.root = workbook;
    this.calls = new AddInCalls(addIn);
    this.arrays = new DynamicArrays(pack, workbookPath);
    this.names = new DefinedNames(this.root, WORKBOOK_ORDER, this.calls);
    const relations = pack.relationships(this.path);
    // Read at once, so that a damaged part is found when the file is opened and not while somebody works with it.
    this.sheets = this.entries.flatMap((entry) => {
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

  /** Position of a sheet among all sheets of the file, chart sheets included: what names and views count by. */
  indexOf(sheet: Sheet): number {
    return this.entries.indexOf(sheet.entry);
  }

  /** The <sheet> of every sheet, chart sheets included, in order. */
  get entries(): XmlElement[] {
    return this.root.child("sheets")?.elements("sheet") ?? [];
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

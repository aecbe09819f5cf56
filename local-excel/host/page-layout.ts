import { formatReference, LAST_COLUMN, quoteSheet } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import { AreaObject, locate } from "./area";
import { HeaderFooterGroupObject } from "./header-footer";
import { parseAreas } from "./parse-areas";
import type { Session } from "./session";

const SHEET_PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];

// Names of the API; the file holds the numbers of Windows' paper sizes.
const PAPER: Record<string, number> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
};

/** Page set-up. A protected sheet lets it be changed, as Excel's own page set-up does. */
export class PageLayoutObject extends HostObject {
  readonly [apiType] = "PageLayout";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet
  ) {
    super();
  }

  get orientation(): string {
    return this.setup("orientation") === "landscape" ? "Landscape" : "Portrait";
  }
  set orientation(value: string) {
    if (value !== "Landscape" && value !== "Portrait") throw failures.invalidArgument();
    this.changeSetup({ orientation: value.toLowerCase() });
  }
  get paperSize(): string | null {
    return (
      Object.keys(PAPER).find((name) => PAPER[name] === Number(this.setup("paperSize") ?? 1)) ??
      null
    );
  }
  set paperSize(value: string | null) {
    const number = value === null ? undefined : PAPER[value];
    if (number === undefined) throw failures.invalidArgument();
    this.changeSetup({ paperSize: String(number) });
  }
  get zoom(): Record<string, unknown> {
    if (!this.fitsToPages) return { scale: Number(this.setup("scale") ?? 100) };
    const pages = (attribute: string): number | null => Number(this.setup(attribute) ?? 1) || null;
    return { horizontalFitToPages: pages("fitToWidth"), verticalFitToPages: pages("fitToHeight") };
  }
  set zoom(value: Record<string, unknown>) {
    if (!value || typeof value !== "object") throw failures.invalidArgument();
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value;
    const fits = isNumber(across) || isNumber(down);
    const isScale = isNumber(scale) && scale >= 10 && scale <= 400;
    if (fits ? isNumber(scale) : !isScale) throw failures.invalidArgument();
    this.changeSetup({
      scale: fits ? undefined : String(scale),
      fitToWidth: fits ? pagesOf(across) : undefined,
      fitToHeight: fits ? pagesOf(down) : undefined,
    });
    const properties = this.sheet.element("sheetPr");
    if (!fits) properties.child("pageSetUpPr")?.set("fitToPage", undefined);
    else properties.childOrNew("pageSetUpPr", SHEET_PROPERTIES).set("fitToPage", "1");
  }

  get headersFooters(): HostObject {
    return new HeaderFooterGroupObject(this.session, this.sheet);
  }

  /** @throws InvalidArgument unless whole rows are given, as documented */
  setPrintTitleRows(rows: unknown): void {
    const { sheet, box } = locate(this.session, rows, this.sheet);
    const isWhole = box.left === 0 && box.right === LAST_COLUMN;
    if (sheet !== this.sheet || !isWhole) throw failures.invalidArgument();
    this.setName("_xlnm.Print_Titles", `$${box.top + 1}:$${box.bottom + 1}`);
  }
  setPrintArea(area: unknown): void {
    const boxes =
      area instanceof AreaObject ? area.boxes : parseAreas(this.session, String(area), this.sheet);
    this.setName("_xlnm.Print_Area", ...boxes.map((box) => formatReference(box, true)));
  }

  private get fitsToPages(): boolean {
    return ["1", "true"].includes(
      this.sheet.root.child("sheetPr")?.child("pageSetUpPr")?.get("fitToPage") ?? ""
    );
  }

  private setName(name: string, ...references: string[]): void {
    this.writable();
    this.session.file.names.set(
      name,
      this.session.file.indexOf(this.sheet),
      references.map((reference) => `${quoteSheet(this.sheet.name)}!${reference}`).join(",")
    );
  }

  private setup(attribute: string): string | undefined {
    return this.sheet.root.child("pageSetup")?.get(attribute);
  }
  private changeSetup(attributes: Record<string, string | undefined>): void {
    this.writable();
    const setup = this.sheet.element("pageSetup");
    for (const [name, value] of Object.entries(attributes)) setup.set(name, value);
  }
  private writable(): void {
    this.session.requireWritable();
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** Files have 0 for "as many as it takes". */
function pagesOf(pages: unknown): string {
  return isNumber(pages) ? String(pages) : "0";
}

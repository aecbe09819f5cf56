import { formatReference, quoteSheet } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import { locate } from "./area";
import { HeaderFooterGroupObject } from "./header-footer";
import { parseAreas } from "./range";
import { AreaObject } from "./area";
import type { Session } from "./session";

const POINTS_PER_INCH = 72;
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
type Margin = keyof typeof MARGINS;

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
    const fits = typeof across === "number" || typeof down === "number";
    if (
      fits === (typeof scale === "number") ||
      (typeof scale === "number" && (scale < 10 || scale > 400))
    )
      throw failures.invalidArgument();
    const pages = (n: unknown): string => (typeof n === "number" ? String(n) : "0");
    this.writable();
    const properties = this.sheet.element("sheetPr");
    const order = ["tabColor", "outlinePr", "pageSetUpPr"];
    if (fits) properties.childOrNew("pageSetUpPr", order).set("fitToPage", "1");
    else properties.child("pageSetUpPr")?.set("fitToPage", undefined);
    this.changeSetup(
      fits
        ? { scale: undefined, fitToWidth: pages(across), fitToHeight: pages(down) }
        : { scale: String(scale), fitToWidth: undefined, fitToHeight: undefined }
    );
  }

  get centerHorizontally(): boolean {
    return this.option("horizontalCentered");
  }
  set centerHorizontally(value: boolean) {
    this.setOption("horizontalCentered", value);
  }
  get centerVertically(): boolean {
    return this.option("verticalCentered");
  }
  set centerVertically(value: boolean) {
    this.setOption("verticalCentered", value);
  }
  get printGridlines(): boolean {
    return this.option("gridLines");
  }
  set printGridlines(value: boolean) {
    this.setOption("gridLines", value);
  }

  get leftMargin(): number {
    return this.margin("left");
  }
  set leftMargin(points: number) {
    this.setMargin("left", points);
  }
  get rightMargin(): number {
    return this.margin("right");
  }
  set rightMargin(points: number) {
    this.setMargin("right", points);
  }
  get topMargin(): number {
    return this.margin("top");
  }
  set topMargin(points: number) {
    this.setMargin("top", points);
  }
  get bottomMargin(): number {
    return this.margin("bottom");
  }
  set bottomMargin(points: number) {
    this.setMargin("bottom", points);
  }
  get headerMargin(): number {
    return this.margin("header");
  }
  set headerMargin(points: number) {
    this.setMargin("header", points);
  }
  get footerMargin(): number {
    return this.margin("footer");
  }
  set footerMargin(points: number) {
    this.setMargin("footer", points);
  }

  get headersFooters(): HostObject {
    return new HeaderFooterGroupObject(this.session, this.sheet);
  }

  setPrintTitleRows(rows: unknown): void {
    const { sheet, box } = locate(this.session, rows, this.sheet);
    if (sheet !== this.sheet) throw failures.invalidArgument();
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
  private option(attribute: string): boolean {
    return ["1", "true"].includes(this.sheet.root.child("printOptions")?.get(attribute) ?? "");
  }
  private setOption(attribute: string, value: boolean): void {
    this.writable();
    this.sheet.element("printOptions").set(attribute, value ? "1" : undefined);
  }
  /** Points; files have inches. */
  private margin(side: Margin): number {
    return (
      Number(this.sheet.root.child("pageMargins")?.get(side) ?? MARGINS[side]) * POINTS_PER_INCH
    );
  }
  private setMargin(side: Margin, points: number): void {
    if (typeof points !== "number" || points < 0) throw failures.invalidArgument();
    this.writable();
    const known = this.sheet.root.child("pageMargins");
    const margins = known ?? this.sheet.element("pageMargins");
    if (!known)
      for (const [name, inches] of Object.entries(MARGINS)) margins.set(name, String(inches));
    margins.set(side, String(points / POINTS_PER_INCH));
  }
  private writable(): void {
    if (this.session.options.readOnly) throw failures.accessDenied();
    this.session.dirty = true;
  }
}

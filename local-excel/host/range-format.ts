import type { Alignment, Font } from "../file/cell-format";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import { changeFormat, sharedFormat, type AreaObject } from "./area";
import { BorderCollectionObject } from "./range-borders";
import { checkedColor } from "./checked-color";
import {
  autofitColumns,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "./range-sizes";

export class RangeFormatObject extends HostObject {
  readonly [apiType] = "RangeFormat";

  constructor(private readonly area: AreaObject) {
    super();
  }

  get fill(): HostObject {
    return new RangeFillObject(this.area);
  }
  get font(): HostObject {
    return new RangeFontObject(this.area);
  }
  get borders(): HostObject {
    return new BorderCollectionObject(this.area);
  }
  get horizontalAlignment(): string | null {
    return sharedFormat(this.area, (f) => HORIZONTAL[f.alignment.horizontal] ?? "General");
  }
  set horizontalAlignment(value: string | null) {
    this.align({ horizontal: keyOf(HORIZONTAL, value) });
  }
  get verticalAlignment(): string | null {
    return sharedFormat(this.area, (f) => VERTICAL[f.alignment.vertical] ?? "Bottom");
  }
  set verticalAlignment(value: string | null) {
    this.align({ vertical: keyOf(VERTICAL, value) });
  }
  get wrapText(): boolean | null {
    return sharedFormat(this.area, (f) => f.alignment.wrapText);
  }
  set wrapText(value: boolean | null) {
    this.align({ wrapText: value === true });
  }
  get shrinkToFit(): boolean | null {
    return sharedFormat(this.area, (f) => f.alignment.shrinkToFit);
  }
  set shrinkToFit(value: boolean | null) {
    this.align({ shrinkToFit: value === true });
  }
  get indentLevel(): number | null {
    return sharedFormat(this.area, (f) => f.alignment.indent);
  }
  set indentLevel(value: number | null) {
    if (typeof value !== "number" || value < 0 || value > 250) throw failures.invalidArgument();
    this.align({ indent: value });
  }
  get columnWidth(): number | null {
    return columnWidth(this.area);
  }
  set columnWidth(points: number | null) {
    setColumnWidth(this.area, points);
  }
  get rowHeight(): number | null {
    return rowHeight(this.area);
  }
  set rowHeight(points: number | null) {
    setRowHeight(this.area, points);
  }
  autofitColumns(): void {
    autofitColumns(this.area);
  }
  /** Rows without a height of their own are fitted by whoever opens the file. */
  autofitRows(): void {
    setRowHeight(this.area, undefined);
  }

  private align(alignment: Partial<Alignment>): void {
    changeFormat(this.area, { alignment });
  }
}

class RangeFillObject extends HostObject {
  readonly [apiType] = "RangeFill";

  constructor(private readonly area: AreaObject) {
    super();
  }

  /** "#FFFFFF" without a fill; "" when the cells differ, as the documentation says of fills. */
  get color(): string | null {
    return sharedFormat(this.area, (f) => f.fill ?? "#FFFFFF");
  }
  set color(value: string | null) {
    changeFormat(this.area, { fill: value === "" ? null : checkedColor(value) });
  }
  clear(): void {
    changeFormat(this.area, { fill: null });
  }
}

class RangeFontObject extends HostObject {
  readonly [apiType] = "RangeFont";

  constructor(private readonly area: AreaObject) {
    super();
  }

  get bold(): boolean | null {
    return this.shared("bold");
  }
  set bold(bold: boolean | null) {
    this.change({ bold: bold === true });
  }
  get italic(): boolean | null {
    return this.shared("italic");
  }
  set italic(italic: boolean | null) {
    this.change({ italic: italic === true });
  }
  get strikethrough(): boolean | null {
    return this.shared("strikethrough");
  }
  set strikethrough(strikethrough: boolean | null) {
    this.change({ strikethrough: strikethrough === true });
  }
  get underline(): string | null {
    return this.shared("underline");
  }
  set underline(value: string | null) {
    const underline = UNDERLINES.find((known) => known === value);
    if (!underline) throw failures.invalidArgument();
    this.change({ underline });
  }
  get color(): string | null {
    return this.shared("color");
  }
  set color(color: string | null) {
    this.change({ color: checkedColor(color) });
  }
  get name(): string | null {
    return this.shared("name");
  }
  set name(name: string | null) {
    if (!name) throw failures.invalidArgument();
    this.change({ name });
  }
  get size(): number | null {
    return this.shared("size");
  }
  set size(size: number | null) {
    if (typeof size !== "number" || size < 1 || size > 409) throw failures.invalidArgument();
    this.change({ size });
  }

  private shared<K extends keyof Font>(key: K): Font[K] | null {
    return sharedFormat(this.area, (f) => f.font[key]);
  }
  private change(font: Partial<Font>): void {
    changeFormat(this.area, { font });
  }
}

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const HORIZONTAL: Record<string, string> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Record<string, string> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function keyOf(names: Record<string, string>, value: unknown): string {
  const key = Object.keys(names).find((k) => names[k] === value);
  if (key === undefined) throw failures.invalidArgument();
  return key;
}

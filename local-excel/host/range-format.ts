import type { Alignment } from "../file/cell-format";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import { changeFormat, sharedFormat, type AreaObject } from "./area";
import { autofitColumns, autofitRows } from "./autofit";
import { BorderCollectionObject } from "./range-borders";
import { RangeFontObject } from "./range-font";
import { checkedColor } from "./checked-color";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./range-sizes";

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
  autofitRows(): void {
    autofitRows(this.area);
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

import { CHART_ORDER, LEGEND_ORDER, textProperties, titleOf, value } from "../file/chart-part";
import type { XmlElement } from "../file/xml-element";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";

/** What the parts of a chart need of it. */
export interface ChartHome {
  /** The root of the chart's own part. */
  readonly root: XmlElement;
  /** Called first by whatever writes. */
  writable(): void;
}

/** @throws ItemNotFound where the part has none */
export function chartElement({ root }: ChartHome, name: "c:chart" | "c:plotArea"): XmlElement {
  const chart = root.child("c:chart");
  const element = name === "c:chart" ? chart : chart?.child(name);
  if (!element) throw failures.itemNotFound();
  return element;
}

export class ChartTitleObject extends HostObject {
  readonly [apiType] = "ChartTitle";

  constructor(private readonly chart: ChartHome) {
    super();
  }

  get text(): string {
    return this.element?.child("c:tx")?.text ?? "";
  }
  set text(text: string) {
    this.chart.writable();
    const chart = chartElement(this.chart, "c:chart");
    setTitle(chart, CHART_ORDER, text);
    chart.child("c:autoTitleDeleted")?.set("val", "0");
  }
  get format(): HostObject {
    return new ChartTextFormatObject("ChartTitleFormat", this.chart, () =>
      runProperties(this.element)
    );
  }

  private get element(): XmlElement | undefined {
    return chartElement(this.chart, "c:chart").child("c:title");
  }
}

/** Puts a title with this text where `order` wants it, in place of any. */
export function setTitle(parent: XmlElement, order: readonly string[], text: unknown): void {
  if (typeof text !== "string") throw failures.invalidArgument();
  const old = parent.child("c:title");
  if (old) parent.remove(old);
  parent.insert(titleOf(text), order);
}

const SIDES: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export class ChartLegendObject extends HostObject {
  readonly [apiType] = "ChartLegend";

  constructor(private readonly chart: ChartHome) {
    super();
  }

  get visible(): boolean {
    return this.element !== undefined;
  }
  get position(): string {
    const side = this.element?.child("c:legendPos")?.get("val") ?? "r";
    return Object.keys(SIDES).find((name) => SIDES[name] === side) ?? "Custom";
  }
  set position(position: string) {
    const side = SIDES[position];
    if (side === undefined) throw failures.invalidArgument();
    this.chart.writable();
    const legend = chartElement(this.chart, "c:chart").childOrNew("c:legend", CHART_ORDER);
    legend.childOrNew("c:legendPos", LEGEND_ORDER).set("val", side);
    if (!legend.child("c:overlay")) legend.insert(value("c:overlay", 0), LEGEND_ORDER);
  }

  private get element(): XmlElement | undefined {
    return chartElement(this.chart, "c:chart").child("c:legend");
  }
}

/** How a text of the chart is written: its font. */
export class ChartTextFormatObject extends HostObject {
  readonly [apiType]: string;

  constructor(
    type: "ChartTitleFormat" | "ChartAxisFormat",
    private readonly chart: ChartHome,
    private readonly properties: () => XmlElement
  ) {
    super();
    this[apiType] = type;
  }

  get font(): HostObject {
    return new ChartFontObject(this.chart, this.properties);
  }
}

class ChartFontObject extends HostObject {
  readonly [apiType] = "ChartFont";

  constructor(
    private readonly chart: ChartHome,
    private readonly properties: () => XmlElement
  ) {
    super();
  }

  /** Points; files have hundredths. */
  get size(): number | null {
    const size = this.properties().get("sz");
    return size === undefined ? null : Number(size) / 100;
  }
  set size(size: number | null) {
    if (typeof size !== "number" || size < 1 || size > 409) throw failures.invalidArgument();
    this.chart.writable();
    this.properties().set("sz", String(Math.round(size * 100)));
  }
}

/** Of a title: its run's, for what is set beside a text does not reach it. */
function runProperties(title: XmlElement | undefined): XmlElement {
  const run = title?.child("c:tx")?.child("c:rich")?.child("a:p")?.child("a:r");
  const properties = run?.childOrNew("a:rPr", ["a:rPr", "a:t"]);
  if (!properties) throw failures.invalidOperation();
  return properties;
}

/** Of an axis, say: text without any of its own. */
export function plainProperties(parent: XmlElement, order: readonly string[]): XmlElement {
  let text = parent.child("c:txPr");
  if (!text) text = parent.insert(textProperties(), order);
  const properties = text.child("a:p")?.child("a:pPr")?.child("a:defRPr");
  if (!properties) throw failures.invalidOperation();
  return properties;
}

import { AXIS_ORDER, SCALING_ORDER } from "../file/chart-part";
import type { XmlElement } from "../file/xml-element";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import {
  chartElement,
  ChartTextFormatObject,
  plainProperties,
  setTitle,
  type ChartHome,
} from "./chart-texts";

type AxisName = "c:catAx" | "c:valAx";

export class ChartAxesObject extends HostObject {
  readonly [apiType] = "ChartAxes";

  constructor(private readonly chart: ChartHome) {
    super();
  }

  get categoryAxis(): HostObject {
    return new ChartAxisObject(this.chart, "c:catAx", "c:valAx");
  }
  get valueAxis(): HostObject {
    return new ChartAxisObject(this.chart, "c:valAx", "c:catAx");
  }
}

class ChartAxisObject extends HostObject {
  readonly [apiType] = "ChartAxis";

  constructor(
    private readonly chart: ChartHome,
    private readonly name: AxisName,
    private readonly other: AxisName
  ) {
    super();
  }

  get format(): HostObject {
    return new ChartTextFormatObject("ChartAxisFormat", this.chart, () =>
      plainProperties(this.element, AXIS_ORDER)
    );
  }
  get title(): HostObject {
    return new ChartAxisTitleObject(this.chart, this.name);
  }
  get reversePlotOrder(): boolean {
    return this.scaling.child("c:orientation")?.get("val") === "maxMin";
  }
  set reversePlotOrder(reversed: boolean) {
    if (typeof reversed !== "boolean") throw failures.invalidArgument();
    this.chart.writable();
    this.scaling
      .childOrNew("c:orientation", SCALING_ORDER)
      .set("val", reversed ? "maxMin" : "minMax");
  }
  /** Files keep it with the other axis: where that one crosses. */
  get position(): string {
    const crosses = axisOf(this.chart, this.other).child("c:crosses")?.get("val");
    return { max: "Maximum", min: "Minimum" }[crosses ?? ""] ?? "Automatic";
  }
  set position(position: string) {
    const crosses = { Maximum: "max", Minimum: "min", Automatic: "autoZero" }[position];
    if (crosses === undefined) throw failures.invalidArgument();
    this.chart.writable();
    axisOf(this.chart, this.other).childOrNew("c:crosses", AXIS_ORDER).set("val", crosses);
  }
  get tickLabelSpacing(): number {
    return Number(this.element.child("c:tickLblSkip")?.get("val") ?? 1);
  }
  set tickLabelSpacing(spacing: number) {
    if (!Number.isInteger(spacing) || spacing < 1 || this.name !== "c:catAx")
      throw failures.invalidArgument();
    this.put(this.element, AXIS_ORDER, "c:tickLblSkip", spacing);
  }
  /** "" where Excel chooses. */
  get minimum(): number | string {
    return numberIn(this.scaling.child("c:min"));
  }
  set minimum(minimum: unknown) {
    this.put(this.scaling, SCALING_ORDER, "c:min", minimum);
  }
  /** "" where Excel chooses. */
  get maximum(): number | string {
    return numberIn(this.scaling.child("c:max"));
  }
  set maximum(maximum: unknown) {
    this.put(this.scaling, SCALING_ORDER, "c:max", maximum);
  }
  /** "" where Excel chooses. */
  get majorUnit(): number | string {
    return numberIn(this.element.child("c:majorUnit"));
  }
  set majorUnit(unit: unknown) {
    if (typeof unit === "number" && unit <= 0) throw failures.invalidArgument();
    this.put(this.element, AXIS_ORDER, "c:majorUnit", unit);
  }

  private put(parent: XmlElement, order: readonly string[], name: string, given: unknown): void {
    if (typeof given !== "number" || (this.name === "c:catAx" && name !== "c:tickLblSkip"))
      throw failures.invalidArgument();
    this.chart.writable();
    parent.childOrNew(name, order).set("val", String(given));
  }
  private get element(): XmlElement {
    return axisOf(this.chart, this.name);
  }
  private get scaling(): XmlElement {
    return this.element.childOrNew("c:scaling", AXIS_ORDER);
  }
}

class ChartAxisTitleObject extends HostObject {
  readonly [apiType] = "ChartAxisTitle";

  constructor(
    private readonly chart: ChartHome,
    private readonly axis: AxisName
  ) {
    super();
  }

  get text(): string {
    return axisOf(this.chart, this.axis).child("c:title")?.text ?? "";
  }
  set text(text: string) {
    this.chart.writable();
    setTitle(axisOf(this.chart, this.axis), AXIS_ORDER, text);
  }
}

function axisOf(chart: ChartHome, name: AxisName): XmlElement {
  const axis = chartElement(chart, "c:plotArea").child(name);
  if (!axis) throw failures.itemNotFound();
  return axis;
}

function numberIn(element: XmlElement | undefined): number | string {
  const text = element?.get("val");
  return text === undefined ? "" : Number(text);
}

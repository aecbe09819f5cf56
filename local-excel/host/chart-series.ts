import { SERIES_ORDER, SHAPE_ORDER, solidFill } from "../file/chart-part";
import type { XmlElement } from "../file/xml-element";
import { failures } from "../protocol/failure";
import { apiType, HostCollection, HostObject, members } from "../protocol/host-object";
import { chartElement, type ChartHome } from "./chart-texts";
import { checkedColor } from "./checked-color";

export class ChartSeriesCollectionObject extends HostCollection {
  readonly [apiType] = "ChartSeriesCollection";

  constructor(private readonly chart: ChartHome) {
    super();
  }

  get count(): number {
    return this.getCount();
  }
  getCount(): number {
    return this[members]().length;
  }
  [members](): ChartSeriesObject[] {
    const groups = chartElement(this.chart, "c:plotArea").elements();
    return groups.flatMap((group) =>
      group.elements("c:ser").map((series) => new ChartSeriesObject(this.chart, group, series))
    );
  }
  getItemAt(index: number): HostObject {
    const series = this[members]()[index];
    if (!series) throw failures.itemNotFound();
    return series;
  }
}

class ChartSeriesObject extends HostObject {
  readonly [apiType] = "ChartSeries";

  constructor(
    private readonly chart: ChartHome,
    /** The kind of chart it is drawn as, with all its series. */
    private readonly group: XmlElement,
    private readonly series: XmlElement
  ) {
    super();
  }

  get format(): HostObject {
    return new ChartSeriesFormatObject(this.chart, this.series);
  }
  /** Percent of a bar's thickness; the same for all series. */
  get gapWidth(): number {
    return Number(this.group.child("c:gapWidth")?.get("val") ?? 150);
  }
  set gapWidth(percent: number) {
    const gap = this.group.child("c:gapWidth");
    if (!gap || typeof percent !== "number" || percent < 0 || percent > 500)
      throw failures.invalidArgument();
    this.chart.writable();
    gap.set("val", String(percent));
  }
}

class ChartSeriesFormatObject extends HostObject {
  readonly [apiType] = "ChartSeriesFormat";

  constructor(
    private readonly chart: ChartHome,
    private readonly series: XmlElement
  ) {
    super();
  }

  get fill(): HostObject {
    return new ChartFillObject(this.chart, this.series);
  }
  get line(): HostObject {
    return new ChartLineObject(this.chart, this.series);
  }
}

class ChartFillObject extends HostObject {
  readonly [apiType] = "ChartFill";

  constructor(
    private readonly chart: ChartHome,
    private readonly series: XmlElement
  ) {
    super();
  }

  setSolidColor(given: unknown): void {
    const color = checkedColor(given).slice(1);
    this.chart.writable();
    const shape = this.series.childOrNew("c:spPr", SERIES_ORDER);
    for (const old of shape.elements())
      if (/^a:(no|solid|grad|blip|patt|grp)Fill$/.test(old.name)) shape.remove(old);
    shape.insert(solidFill(color), SHAPE_ORDER);
  }
}

class ChartLineObject extends HostObject {
  readonly [apiType] = "ChartLineFormat";

  constructor(
    private readonly chart: ChartHome,
    private readonly series: XmlElement
  ) {
    super();
  }

  get color(): string {
    const line = this.series.child("c:spPr")?.child("a:ln");
    const color = line?.child("a:solidFill")?.child("a:srgbClr")?.get("val");
    return color === undefined ? "" : `#${color}`;
  }
  set color(given: string) {
    const color = checkedColor(given).slice(1);
    this.chart.writable();
    const shape = this.series.childOrNew("c:spPr", SERIES_ORDER);
    const line = shape.childOrNew("a:ln", SHAPE_ORDER);
    line.children = [solidFill(color)];
  }
}

import { XmlElement } from "./xml-element";

/** The names and numbers a chart is drawn from, as references with the sheet's name. */
export interface ChartSource {
  /** Of the categories' names. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
}

export interface BarShape {
  /** "bar" lies, "col" stands. */
  readonly direction: "bar" | "col";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
}

/** The root of a new chart part (ECMA-376 part 1, 21.2): bars with two axes and no title. Values are left to be read from the cells. */
export function barChart({ direction, grouping }: BarShape, source: ChartSource): XmlElement {
  const [categorySide, valueSide] =
    direction === "bar" ? (["l", "b"] as const) : (["b", "l"] as const);
  const bars = of(
    "c:barChart",
    value("c:barDir", direction),
    value("c:grouping", grouping),
    value("c:varyColors", 0),
    ...source.series.map((series, index) => seriesOf(series, source.categories, index)),
    value("c:gapWidth", 150),
    ...(grouping === "clustered" ? [] : [value("c:overlap", 100)]),
    value("c:axId", CATEGORY_AXIS),
    value("c:axId", VALUE_AXIS)
  );
  const categoryAxis = of(
    "c:catAx",
    ...axisStart(CATEGORY_AXIS, categorySide),
    ...axisTicks(),
    value("c:crossAx", VALUE_AXIS),
    value("c:crosses", "autoZero"),
    value("c:auto", 1),
    value("c:lblAlgn", "ctr"),
    value("c:lblOffset", 100),
    value("c:noMultiLvlLbl", 0)
  );
  const valueAxis = of(
    "c:valAx",
    ...axisStart(VALUE_AXIS, valueSide),
    of("c:majorGridlines", outline("D9D9D9")),
    ...axisTicks(),
    value("c:crossAx", CATEGORY_AXIS),
    value("c:crosses", "autoZero"),
    value("c:crossBetween", "between")
  );
  const chart = of(
    "c:chart",
    value("c:autoTitleDeleted", 1),
    of("c:plotArea", of("c:layout"), bars, categoryAxis, valueAxis),
    value("c:plotVisOnly", 1),
    value("c:dispBlanksAs", "gap")
  );
  return XmlElement.of(
    "c:chartSpace",
    { "xmlns:c": CHART, "xmlns:a": MAIN, "xmlns:r": OFFICE },
    value("c:roundedCorners", 0),
    chart
  );
}

/** An element that says one thing: `<c:gapWidth val="50"/>`. */
export function value(name: string, val: string | number): XmlElement {
  return XmlElement.of(name, { val });
}

/** A title's element with this text. */
export function titleOf(text: string): XmlElement {
  const paragraph = of(
    "a:p",
    of("a:pPr", of("a:defRPr")),
    of("a:r", of("a:rPr"), plain("a:t", text))
  );
  return of(
    "c:title",
    of("c:tx", of("c:rich", of("a:bodyPr"), of("a:lstStyle"), paragraph)),
    value("c:overlay", 0)
  );
}

/** Formats of text that has none of its own. */
export function textProperties(): XmlElement {
  return of(
    "c:txPr",
    of("a:bodyPr"),
    of("a:lstStyle"),
    of("a:p", of("a:pPr", of("a:defRPr")), XmlElement.of("a:endParaRPr", { lang: "en-US" }))
  );
}

/** @param color six hexadecimal digits */
export function solidFill(color: string): XmlElement {
  return of("a:solidFill", XmlElement.of("a:srgbClr", { val: color }));
}

// The schema's sequences (21.2.2): an element out of its place makes a file that Excel "repairs".
export const CHART_ORDER = order(
  "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst"
);
export const AXIS_ORDER = order(
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl crossBetween majorUnit minorUnit dispUnits extLst"
);
export const SCALING_ORDER = order("logBase orientation max min extLst");
export const SERIES_ORDER = order(
  "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst"
);
export const LEGEND_ORDER = order("legendPos legendEntry layout overlay spPr txPr extLst");
export const SHAPE_ORDER = ["a:xfrm", "a:noFill", "a:solidFill", "a:ln", "a:effectLst", "a:extLst"];

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CATEGORY_AXIS = 500000001;
const VALUE_AXIS = 500000002;

function seriesOf(
  { name, values }: ChartSource["series"][number],
  categories: string,
  index: number
): XmlElement {
  return of(
    "c:ser",
    value("c:idx", index),
    value("c:order", index),
    of("c:tx", of("c:strRef", plain("c:f", name))),
    of(
      "c:spPr",
      XmlElement.of(
        "a:solidFill",
        {},
        XmlElement.of("a:schemeClr", { val: `accent${(index % 6) + 1}` })
      )
    ),
    value("c:invertIfNegative", 0),
    of("c:cat", of("c:strRef", plain("c:f", categories))),
    of("c:val", of("c:numRef", plain("c:f", values)))
  );
}

function axisStart(id: number, side: "l" | "b"): XmlElement[] {
  return [
    value("c:axId", id),
    of("c:scaling", value("c:orientation", "minMax")),
    value("c:delete", 0),
    value("c:axPos", side),
  ];
}

function axisTicks(): XmlElement[] {
  return [
    XmlElement.of("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
  ];
}

function outline(color: string): XmlElement {
  return of("c:spPr", of("a:ln", solidFill(color)));
}

function of(name: string, ...children: XmlElement[]): XmlElement {
  return XmlElement.of(name, {}, ...children);
}

function plain(name: string, text: string): XmlElement {
  const element = XmlElement.of(name);
  element.text = text;
  return element;
}

function order(names: string): readonly string[] {
  return names.split(" ").map((name) => `c:${name}`);
}

import { SHEET_ORDER } from "./sheet-order";
import type { Sheet } from "./sheet";
import { XmlElement } from "./xml-element";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Something that lies on a sheet: its element in a drawing part, which says where it lies and what it is. */
export interface Anchored {
  readonly anchor: XmlElement;
  /** Path of the drawing part. */
  readonly drawing: string;
}

/** A cell's upper left corner, counted from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** All that lies on a sheet, lowest first. */
export function anchoredOn({ file: { pack }, path: sheet }: Sheet): Anchored[] {
  return pack
    .relationships(sheet)
    .ofKind("drawing")
    .flatMap(({ path }) => {
      const root = path === undefined ? undefined : pack.xml(path)?.root;
      if (path === undefined || !root) return [];
      return root
        .elements()
        .filter(({ name }) => name.endsWith("Anchor"))
        .map((anchor) => ({ anchor, drawing: path }));
    });
}

/** The element of this name below another, at any depth. */
export function findBelow(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.elements()) {
    const found = child.name === name ? child : findBelow(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Path of the part that describes a chart; undefined for whatever is none. */
export function chartPathOf(
  { file: { pack } }: Sheet,
  { anchor, drawing }: Anchored
): string | undefined {
  const id = findBelow(anchor, "c:chart")?.get("[\\w.-]+:id");
  return id === undefined ? undefined : pack.relationships(drawing).byId(id)?.path;
}

/** Lays a chart above all else on a sheet, and makes the parts that lead to it. `xml` is the chart part's. */
export function addChart(sheet: Sheet, xml: XmlElement, from: Corner, to: Corner): Anchored {
  const { pack } = sheet.file;
  const chart = freePath(sheet, "xl/charts/chart");
  pack.write(chart, `${DECLARATION}${xml.toString()}`, CHART_TYPE);
  const drawing = drawingOf(sheet);
  const relation = pack.relationships(drawing).add("chart", chart);
  const root = pack.xml(drawing)?.root;
  if (!root) throw new Error(`no ${drawing}`);
  const number = 1 + Math.max(1, ...anchoredOn(sheet).map(({ anchor }) => numberOf(anchor)));
  const anchor = chartAnchor(number, relation);
  // A file may know these by other prefixes.
  if (!root.get("xmlns:xdr")) anchor.set("xmlns:xdr", SHEET_DRAWING);
  if (!root.get("xmlns:a")) anchor.set("xmlns:a", MAIN);
  placeAnchor(anchor, from, to);
  root.append(anchor);
  return { anchor, drawing };
}

/** Lets it reach from the corner of one cell to that of another. */
export function placeAnchor(anchor: XmlElement, from: Corner, to: Corner): void {
  const end = (name: string, { row, column }: Corner): void => {
    const element = anchor.child(name);
    if (element)
      element.children = [
        ...[column, 0, row, 0].map((value, index) =>
          XmlElement.of(
            ["xdr:col", "xdr:colOff", "xdr:row", "xdr:rowOff"][index]!,
            {},
            String(value)
          )
        ),
      ];
  };
  end("xdr:from", from);
  end("xdr:to", to);
}

/** Takes it off the sheet, with its parts; the drawing goes with the last one on it. */
export function removeAnchored(sheet: Sheet, anchored: Anchored): void {
  const { pack } = sheet.file;
  const { anchor, drawing } = anchored;
  const root = pack.xml(drawing)?.root;
  const chart = chartPathOf(sheet, anchored);
  root?.remove(anchor);
  if (chart !== undefined) {
    removeRelation(sheet, drawing, chart);
    pack.removeUnreachable([chart]);
  }
  if (!root || root.elements().length > 0) return;
  const own = pack
    .relationships(sheet.path)
    .all()
    .find(({ path }) => path === drawing);
  const element = sheet.root.child("drawing");
  if (element && element.get("r:id") === own?.id) sheet.root.remove(element);
  removeRelation(sheet, sheet.path, drawing);
  pack.removeUnreachable([drawing]);
}

/** The number by which a drawing part knows its objects apart. */
export function numberOf(anchor: XmlElement): number {
  return Number(findBelow(anchor, "xdr:cNvPr")?.get("id") ?? 0);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The sheet's drawing part; a sheet has one at most (ECMA-376 part 1, 12.3.8). */
function drawingOf(sheet: Sheet): string {
  const { pack } = sheet.file;
  const known = pack.relationships(sheet.path).ofKind("drawing")[0]?.path;
  if (known !== undefined && pack.has(known)) return known;
  const path = freePath(sheet, "xl/drawings/drawing");
  const root = XmlElement.of("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": MAIN }, "");
  pack.write(path, `${DECLARATION}${root.toString()}`, DRAWING_TYPE);
  const relation = pack.relationships(sheet.path).add("drawing", path);
  const element = XmlElement.of("drawing", { "r:id": relation });
  if (!sheet.root.get("xmlns:r")) element.set("xmlns:r", OFFICE);
  sheet.root.insert(element, SHEET_ORDER);
  return path;
}

function freePath({ file: { pack } }: Sheet, start: string): string {
  let number = 1;
  while (pack.has(`${start}${number}.xml`)) number++;
  return `${start}${number}.xml`;
}

function removeRelation({ file: { pack } }: Sheet, from: string, to: string): void {
  const relations = pack.relationships(from);
  for (const { id } of relations.all().filter(({ path }) => path === to)) relations.remove(id);
  if (relations.all().length === 0) pack.remove(relations.path);
}

/** ECMA-376 part 1, 20.5.2.33: cells move it and change its size, as Excel's own charts. */
function chartAnchor(number: number, relation: string): XmlElement {
  const of = XmlElement.of;
  const frame = of(
    "xdr:graphicFrame",
    { macro: "" },
    of(
      "xdr:nvGraphicFramePr",
      {},
      of("xdr:cNvPr", { id: number, name: `Chart ${number - 1}` }),
      of("xdr:cNvGraphicFramePr")
    ),
    of("xdr:xfrm", {}, of("a:off", { x: 0, y: 0 }), of("a:ext", { cx: 0, cy: 0 })),
    of(
      "a:graphic",
      {},
      of(
        "a:graphicData",
        { uri: CHART },
        of("c:chart", { "xmlns:c": CHART, "xmlns:r": OFFICE, "r:id": relation })
      )
    )
  );
  return of("xdr:twoCellAnchor", {}, of("xdr:from"), of("xdr:to"), frame, of("xdr:clientData"));
}

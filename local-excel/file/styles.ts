import {
  changeBorders,
  changeFont,
  readBorders,
  readFill,
  readFont,
  solidFill,
  type CellFormat,
  type FormatChange,
} from "./cell-format";
import { readTheme } from "./colors";
import { NumberFormats } from "./number-formats";
import type { OfficePackage } from "./package";
import { XmlElement } from "./xml-element";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const XF_ORDER = ["alignment", "protection", "extLst"];

/** xl/styles.xml. Formats are only ever added, never changed: others may be using them. */
export class Styles {
  readonly theme: string[];
  private readonly formats = new Map<number, CellFormat>();
  /** What became of a style under a change: few styles stand behind many cells. */
  private readonly changes = new WeakMap<FormatChange, Map<number, number>>();
  private readonly numberFormats: NumberFormats;
  /** Where each element of a list stands, by how it is written: elements are only ever added. */
  private readonly positions = new Map<XmlElement, Map<string, number>>();

  constructor(
    private readonly root: XmlElement,
    pack: OfficePackage
  ) {
    const theme = pack.paths().find((path) => /theme\/theme\d*\.xml$/.test(path));
    this.theme = readTheme(theme && pack.text(theme));
    this.numberFormats = new NumberFormats(root, ORDER);
  }

  /** Format behind a cell's style index. */
  format(style: number): CellFormat {
    let format = this.formats.get(style);
    if (!format) this.formats.set(style, (format = this.read(style)));
    return format;
  }

  /** @returns the style index of the same format with `change` made to it */
  changed(style: number, change: FormatChange): number {
    const known = this.changes.get(change) ?? new Map<number, number>();
    let result = known.get(style);
    if (result === undefined) known.set(style, (result = this.add(style, change)));
    this.changes.set(change, known);
    return result;
  }

  /** @returns the index of a differential format (conditional formats) equal to `dxf`, added when there is none */
  differential(dxf: XmlElement): number {
    const numberFormat = dxf.child("numFmt");
    if (numberFormat)
      numberFormat.set(
        "numFmtId",
        String(this.numberFormats.id(numberFormat.get("formatCode") ?? "General"))
      );
    return this.addTo(this.list("dxfs"), dxf);
  }

  differentialAt(index: number): XmlElement | undefined {
    return this.root.child("dxfs")?.elements("dxf")[index];
  }

  private read(style: number): CellFormat {
    const xf = this.root.child("cellXfs")?.elements("xf")[style];
    const at = (list: string, attribute: string): XmlElement | undefined =>
      this.root.child(list)?.elements()[Number(xf?.get(attribute) ?? 0)];
    const alignment = xf?.child("alignment");
    return {
      numberFormat: this.numberFormats.code(Number(xf?.get("numFmtId") ?? 0)),
      font: readFont(at("fonts", "fontId"), this.theme),
      fill: readFill(at("fills", "fillId"), this.theme),
      borders: readBorders(at("borders", "borderId"), this.theme),
      alignment: {
        horizontal: alignment?.get("horizontal") ?? "general",
        vertical: alignment?.get("vertical") ?? "bottom",
        wrapText: isOn(alignment?.get("wrapText")),
        indent: Number(alignment?.get("indent") ?? 0),
        shrinkToFit: isOn(alignment?.get("shrinkToFit")),
      },
      locked:
        xf?.child("protection")?.get("locked") === undefined ||
        isOn(xf.child("protection")?.get("locked")),
      quotePrefix: isOn(xf?.get("quotePrefix")),
    };
  }

  private add(style: number, change: FormatChange): number {
    const xfs = this.list("cellXfs");
    const current = this.format(style);
    const xf =
      xfs.elements("xf")[style]?.clone() ??
      XmlElement.of("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const use = (attribute: string, apply: string, id: number): void =>
      void xf.set(attribute, String(id)).set(apply, "1");
    if (change.numberFormat !== undefined)
      use("numFmtId", "applyNumberFormat", this.numberFormats.id(change.numberFormat));
    if (change.font) {
      const font = this.copyOf("fonts", xf.get("fontId"), "font");
      changeFont(font, change.font);
      use("fontId", "applyFont", this.addTo(this.list("fonts"), font));
    }
    if (change.fill !== undefined)
      use(
        "fillId",
        "applyFill",
        change.fill === null ? 0 : this.addTo(this.list("fills"), solidFill(change.fill))
      );
    if (change.borders) {
      const border = this.copyOf("borders", xf.get("borderId"), "border");
      changeBorders(border, current.borders, change.borders);
      use("borderId", "applyBorder", this.addTo(this.list("borders"), border));
    }
    if (change.alignment) {
      const alignment = xf.childOrNew("alignment", XF_ORDER);
      for (const [name, value] of Object.entries(change.alignment))
        alignment.set(name, typeof value === "boolean" ? (value ? "1" : undefined) : String(value));
      xf.set("applyAlignment", "1");
    }
    if (change.quotePrefix !== undefined)
      xf.set("quotePrefix", change.quotePrefix ? "1" : undefined);
    return this.addTo(xfs, xf);
  }

  private copyOf(list: string, index: string | undefined, name: string): XmlElement {
    return this.list(list).elements()[Number(index ?? 0)]?.clone() ?? new XmlElement(name);
  }

  private list(name: string): XmlElement {
    return this.root.childOrNew(name, ORDER);
  }

  /** @returns position of an equal element, appended when there is none */
  private addTo(list: XmlElement, element: XmlElement): number {
    let positions = this.positions.get(list);
    if (!positions) {
      positions = new Map();
      for (const [i, known] of list.elements().entries())
        if (!positions.has(String(known))) positions.set(String(known), i);
      this.positions.set(list, positions);
    }
    const known = positions.get(String(element));
    if (known !== undefined) return known;
    list.append(element);
    const count = list.elements().length;
    list.set("count", String(count));
    positions.set(String(element), count - 1);
    return count - 1;
  }
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

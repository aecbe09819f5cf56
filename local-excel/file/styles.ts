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
  private readonly changes = new Map<string, number>();

  constructor(
    private readonly root: XmlElement,
    pack: OfficePackage
  ) {
    const theme = pack.paths().find((path) => /theme\/theme\d*\.xml$/.test(path));
    this.theme = readTheme(theme && pack.text(theme));
  }

  /** Format behind a cell's style index. */
  format(style: number): CellFormat {
    let format = this.formats.get(style);
    if (!format) this.formats.set(style, (format = this.read(style)));
    return format;
  }

  /** @returns the style index of the same format with `change` made to it */
  changed(style: number, change: FormatChange): number {
    const key = `${style} ${JSON.stringify(change)}`;
    let result = this.changes.get(key);
    if (result === undefined) this.changes.set(key, (result = this.add(style, change)));
    return result;
  }

  /** @returns the index of a differential format (conditional formats) equal to `dxf`, added when there is none */
  differential(dxf: XmlElement): number {
    const numberFormat = dxf.child("numFmt");
    if (numberFormat)
      numberFormat.set(
        "numFmtId",
        String(this.numberFormatId(numberFormat.get("formatCode") ?? "General"))
      );
    return addTo(this.list("dxfs"), dxf);
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
      numberFormat: this.numberFormat(Number(xf?.get("numFmtId") ?? 0)),
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
      use("numFmtId", "applyNumberFormat", this.numberFormatId(change.numberFormat));
    if (change.font) {
      const font = this.copyOf("fonts", xf.get("fontId"), "font");
      changeFont(font, change.font);
      use("fontId", "applyFont", addTo(this.list("fonts"), font));
    }
    if (change.fill !== undefined)
      use(
        "fillId",
        "applyFill",
        change.fill === null ? 0 : addTo(this.list("fills"), solidFill(change.fill))
      );
    if (change.borders) {
      const border = this.copyOf("borders", xf.get("borderId"), "border");
      changeBorders(border, current.borders, change.borders);
      use("borderId", "applyBorder", addTo(this.list("borders"), border));
    }
    if (change.alignment) {
      const alignment = xf.childOrNew("alignment", XF_ORDER);
      for (const [name, value] of Object.entries(change.alignment))
        alignment.set(name, typeof value === "boolean" ? (value ? "1" : undefined) : String(value));
      xf.set("applyAlignment", "1");
    }
    if (change.quotePrefix !== undefined)
      xf.set("quotePrefix", change.quotePrefix ? "1" : undefined);
    return addTo(xfs, xf);
  }

  private copyOf(list: string, index: string | undefined, name: string): XmlElement {
    return this.list(list).elements()[Number(index ?? 0)]?.clone() ?? new XmlElement(name);
  }

  private numberFormat(id: number): string {
    const own = this.root
      .child("numFmts")
      ?.elements("numFmt")
      .find((f) => f.get("numFmtId") === String(id));
    return own?.get("formatCode") ?? BUILT_IN[id] ?? "General";
  }

  private numberFormatId(code: string): number {
    const builtIn = Object.entries(BUILT_IN).find(([, format]) => format === code);
    if (builtIn) return Number(builtIn[0]);
    const list = this.list("numFmts");
    const known = list.elements("numFmt").find((f) => f.get("formatCode") === code);
    if (known) return Number(known.get("numFmtId"));
    const id = Math.max(163, ...list.elements("numFmt").map((f) => Number(f.get("numFmtId")))) + 1;
    addTo(list, XmlElement.of("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private list(name: string): XmlElement {
    return this.root.childOrNew(name, ORDER);
  }
}

/** @returns position of an equal element, appended when there is none */
function addTo(list: XmlElement, element: XmlElement): number {
  const wanted = element.toString();
  const known = list.elements().findIndex((e) => e.toString() === wanted);
  if (known >= 0) return known;
  list.append(element);
  const count = list.elements().length;
  list.set("count", String(count));
  return count - 1;
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

// ECMA-376 18.8.30, the en-US ones; 14 and 22 are shown in the user's own order.
const BUILT_IN: Record<number, string> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The least that Excel accepts, for files that have no styles at all. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

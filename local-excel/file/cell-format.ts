import { readColor } from "./colors";
import { XmlElement } from "./xml-element";

export interface Font {
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  /** "#RRGGBB" */
  color: string;
  name: string;
  /** Points. */
  size: number;
}

export type Side = "left" | "right" | "top" | "bottom";
/** `line` is the style as files name it ("thin", "medium", "dashed" …). */
export interface Border {
  line: string;
  color: string;
}

export interface Alignment {
  horizontal: string;
  vertical: string;
  wrapText: boolean;
  indent: number;
  shrinkToFit: boolean;
}

export interface CellFormat {
  numberFormat: string;
  font: Font;
  /** "#RRGGBB"; undefined: no fill */
  fill: string | undefined;
  borders: Partial<Record<Side, Border>>;
  alignment: Alignment;
  locked: boolean;
  /** The cell was typed with a leading apostrophe. */
  quotePrefix: boolean;
}

/** What to change of a format; what is not named stays. `null` takes the fill or a border away. */
export interface FormatChange {
  numberFormat?: string;
  font?: Partial<Font>;
  fill?: string | null;
  borders?: Partial<Record<Side, Partial<Border> | null>>;
  alignment?: Partial<Alignment>;
  quotePrefix?: boolean;
}

const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const SIDES = ["left", "right", "top", "bottom", "diagonal"];

export function readFont(element: XmlElement | undefined, theme: readonly string[]): Font {
  const flag = (name: string): boolean => {
    const child = element?.child(name);
    return child !== undefined && !["0", "false"].includes(child.get("val") ?? "1");
  };
  const underline = element?.child("u");
  return {
    bold: flag("b"),
    italic: flag("i"),
    strikethrough: flag("strike"),
    underline: underline ? (UNDERLINES[underline.get("val") ?? "single"] ?? "None") : "None",
    color: readColor(element?.child("color"), theme) ?? "#000000",
    name: (element?.child("name") ?? element?.child("rFont"))?.get("val") ?? "Calibri",
    size: Number(element?.child("sz")?.get("val") ?? 11),
  };
}
const UNDERLINES: Record<string, Font["underline"]> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

export function changeFont(font: XmlElement, change: Partial<Font>): void {
  const put = (name: string, attributes: Record<string, string> | undefined): void => {
    const old = font.child(name);
    if (old) font.remove(old);
    if (attributes) font.insert(XmlElement.of(name, attributes), FONT_ORDER);
  };
  if (change.bold !== undefined) put("b", change.bold ? {} : undefined);
  if (change.italic !== undefined) put("i", change.italic ? {} : undefined);
  if (change.strikethrough !== undefined) put("strike", change.strikethrough ? {} : undefined);
  if (change.underline !== undefined)
    put(
      "u",
      change.underline === "None"
        ? undefined
        : {
            val:
              Object.keys(UNDERLINES).find((k) => UNDERLINES[k] === change.underline) ?? "single",
          }
    );
  if (change.size !== undefined) put("sz", { val: String(change.size) });
  if (change.color !== undefined) put("color", { rgb: argb(change.color) });
  if (change.name !== undefined) {
    put("name", { val: change.name });
    put("scheme", undefined); // a scheme would win over the name
  }
}

/** Solid fills only; patterns and gradients are nobody's single colour. */
export function readFill(
  element: XmlElement | undefined,
  theme: readonly string[]
): string | undefined {
  const pattern = element?.child("patternFill");
  const kind = pattern?.get("patternType") ?? "none";
  return kind === "solid" ? (readColor(pattern?.child("fgColor"), theme) ?? "#FFFFFF") : undefined;
}

export function solidFill(color: string): XmlElement {
  return XmlElement.of(
    "fill",
    {},
    XmlElement.of(
      "patternFill",
      { patternType: "solid" },
      XmlElement.of("fgColor", { rgb: argb(color) }),
      XmlElement.of("bgColor", { indexed: 64 })
    )
  );
}

export function readBorders(
  element: XmlElement | undefined,
  theme: readonly string[]
): CellFormat["borders"] {
  const borders: CellFormat["borders"] = {};
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const found =
      element?.child(side) ??
      element?.child(side === "left" ? "start" : side === "right" ? "end" : side);
    const line = found?.get("style");
    if (line && line !== "none")
      borders[side] = { line, color: readColor(found?.child("color"), theme) ?? "#000000" };
  }
  return borders;
}

export function changeBorders(
  border: XmlElement,
  current: CellFormat["borders"],
  change: NonNullable<FormatChange["borders"]>
): void {
  for (const [side, wanted] of Object.entries(change)) {
    const old = border.child(side);
    if (old) border.remove(old);
    const next = wanted && { line: "thin", color: "#000000", ...current[side as Side], ...wanted };
    border.insert(
      next
        ? XmlElement.of(
            side,
            { style: next.line },
            XmlElement.of("color", { rgb: argb(next.color) })
          )
        : XmlElement.of(side),
      SIDES
    );
  }
}

export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

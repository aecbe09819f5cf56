import { readColor } from "../file/colors";
import type { XmlElement } from "../file/xml-element";

/** What a conditional format changes of a cell's look; what it does not touch is undefined. */
export interface RuleLook {
  numberFormat?: string;
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
}

/** @param dxf the format of a rule, a differential one */
export function ruleLook(dxf: XmlElement | undefined, theme: readonly string[]): RuleLook {
  const look: RuleLook = {};
  const font = dxf?.child("font");
  const pattern = dxf?.child("fill")?.child("patternFill");
  // In differential formats the colour of a solid fill is its background.
  const fill = readColor(pattern?.child("bgColor") ?? pattern?.child("fgColor"), theme);
  const color = readColor(font?.child("color"), theme);
  const numberFormat = dxf?.child("numFmt")?.get("formatCode");
  if (fill !== undefined) look.fill = fill;
  if (color !== undefined) look.color = color;
  if (numberFormat !== undefined) look.numberFormat = numberFormat;
  for (const [name, tag] of FLAGS) {
    const found = font?.child(tag);
    if (found) look[name] = !["0", "false", "none"].includes(found.get("val") ?? "1");
  }
  return look;
}

const FLAGS = [
  ["bold", "b"],
  ["italic", "i"],
  ["underline", "u"],
  ["strike", "strike"],
] as const;

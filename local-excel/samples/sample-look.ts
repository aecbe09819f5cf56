import type { CellStyle } from "hucre";

export const FONT = "Calibri";

export const TITLE: CellStyle = { font: { name: FONT, bold: true, size: 14 } };
export const LABEL: CellStyle = { font: { name: FONT, size: 11, bold: true } };
export const NOTE: CellStyle = {
  font: { name: FONT, size: 11, italic: true, color: { rgb: "C00000" } },
};
export const SECTION: CellStyle = {
  font: { name: FONT, size: 11, bold: true },
  fill: solid("EDEDED"),
};
export const HEADER: CellStyle = {
  font: { name: FONT, size: 11, bold: true },
  fill: solid("D9E1F2"),
  alignment: { wrapText: true, vertical: "center" },
  border: { bottom: { style: "thin", color: { rgb: "808080" } } },
};

function solid(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

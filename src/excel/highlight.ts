import { addRow } from "../core/table/area-runs";
import type { Area } from "../core/table/grid";
import { MARK_KINDS, MARK_LOOKS, type Mark, type MarkKind } from "../core/report/mark";
import { rangeAreas } from "./addresses";
import { markerFormula } from "./marker";

/** Colours cells by conditional formats of our own, which change neither their contents nor the user's formats. */
export function highlight(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const kind of MARK_KINDS) {
    const areas = areasOf(marks.filter((mark) => mark.kind === kind));
    for (const ranges of rangeAreas(sheet, areas)) addFormat(ranges, kind);
  }
}

function addFormat(areas: Excel.RangeAreas, kind: MarkKind): void {
  const { fill, font, symbol, word } = MARK_LOOKS[kind];
  const { custom } = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = markerFormula(kind);
  custom.format.fill.color = fill;
  custom.format.font.color = font;
  custom.format.numberFormat = numberFormat(`${symbol} ${word} · `);
}

// The word stands before the cell's own contents; the sections are those for positive, negative, zero and text.
function numberFormat(prefix: string): string {
  return `"${prefix}"General;"${prefix}"-General;"${prefix}"General;"${prefix}"@`;
}

/** Cells below one another as one area. */
function areasOf(marks: readonly Mark[]): Area[] {
  const cells = marks.map(({ cell }) => cell).sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of cells) addRow(areas, row, column, column);
  return areas;
}

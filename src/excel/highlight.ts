import { areaName } from "../core/table/cell-name";
import type { Area } from "../core/table/grid";
import { MARK_KINDS, MARK_LOOKS, type Mark, type MarkKind } from "../core/report/mark";
import { markerFormula } from "./marker";

/** Colours cells by conditional formats of our own, which change neither their contents nor the user's formats. */
export function highlight(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const kind of MARK_KINDS) {
    const areas = mergeRuns(marks.filter((mark) => mark.kind === kind));
    for (const addresses of inAddressLimit(areas.map(areaName)))
      addFormat(sheet.getRanges(addresses), kind);
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
function mergeRuns(marks: readonly Mark[]): Area[] {
  const cells = marks.map(({ cell }) => cell).sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of cells) {
    const last = areas[areas.length - 1];
    const continues = last && last.left === column && last.bottom === row - 1;
    if (continues) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

// Excel refuses addresses of more than 8,192 characters (OfficeDev/office-js#5198).
const ADDRESS_LIMIT = 8000;

function inAddressLimit(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined[joined.length - 1];
    const fits = last !== undefined && last.length + address.length < ADDRESS_LIMIT;
    if (fits) joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}

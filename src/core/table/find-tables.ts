import { tablesSideBySide } from "./side-by-side";
import type { Candidate } from "./candidate";
import { withCountriesOfNames } from "./country-in-name";
import { isExcerptOf } from "./excerpt";
import type { FoundTable } from "./found-table";
import type { Area, ExcelTable, Sheet } from "./grid";
import { groundOf } from "./ground";
import type { Ground } from "./ground";
import { findHeader, headerAt, headerByContrast, isPlaceholderHeader } from "./header-row";
import { plainCandidates } from "./plain-tables";
import { scoreOf } from "./table-score";

/**
 * Every plausible partner table of a workbook, the likeliest first: Excel tables and plain ranges, with or without a
 * header, anywhere on a sheet. The sheet in front has a lead. Equals stand in the order of the active sheet, visible sheets, sheets as they come, rows
 * as they come. Never throws; time is linear in the number of cells.
 */
export function findTables(sheets: readonly Sheet[]): readonly FoundTable[] {
  const found = sheets.flatMap((sheet, order) =>
    tablesOf(sheet).map((table) => ({ table, sheet, order }))
  );
  const all = found.map(({ table }) => table);
  return found
    .map((one) => ({ ...one, rank: rankOf(one, all) }))
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        Number(b.sheet.active) - Number(a.sheet.active) ||
        Number(b.sheet.visible) - Number(a.sheet.visible) ||
        a.order - b.order ||
        a.table.area.bottom - b.table.area.bottom
    )
    .map(({ table }) => table);
}

/**
 * The cells of an area taken as a partner table because the user said so, however little they look like one; null where
 * they hold nothing below a header. Blank rows and totals are left out as in any table.
 */
export function tableWithin(sheet: Sheet, area: Area): FoundTable | null {
  const ground = groundOf(sheet);
  const place = inGrid(area, ground);
  if (place === null) return null;
  const block = { left: place.left, right: place.right };
  const header =
    findHeader(ground, place.top, place.bottom, block) ??
    headerByContrast(ground, place.top, place.bottom, block);
  const from = header === null ? place.top : header.last + 1;
  if (from > place.bottom) return null;
  const [found] = tablesSideBySide({
    ground,
    origin: "plain-range",
    block,
    header,
    runs: [{ from, to: place.bottom }],
    totalsRow: null,
    titles: titlesAbove(ground, place),
  });
  if (!found || found.rows.length === 0) return null;
  const table = withCountriesOfNames(found);
  const leftOut = [...table.leftOut, ...rowsBelow(ground, place)];
  return { ...table, leftOut, isSelection: true, score: scoreOf(table) };
}

/** Filled rows that follow a selection without a gap: left out because the user said so, and told. */
function rowsBelow(
  { sheet, values }: Ground,
  { bottom, left, right }: Area
): FoundTable["leftOut"] {
  const below: { readonly row: number; readonly why: "not-selected" }[] = [];
  for (let row = bottom + 1; row < values.length; row += 1) {
    const cells = (values[row] ?? []).slice(left, right + 1);
    if (cells.every((cell) => cell === "")) break;
    below.push({ row: row + sheet.grid.top, why: "not-selected" });
  }
  return below;
}

// Who looks at a list of partners means that one, even where another sheet has one with more columns; but not where it is
// an excerpt of that.
function rankOf(
  { table, sheet }: { readonly table: FoundTable; readonly sheet: Sheet },
  all: readonly FoundTable[]
): number {
  const { score } = table;
  const leads = sheet.active && !all.some((one) => one.score > score && isExcerptOf(table, one));
  return score * (leads ? 1.5 : 1);
}

function tablesOf(sheet: Sheet): readonly FoundTable[] {
  const ground = groundOf(sheet);
  const areas = sheet.tables
    .map(({ area }) => inGrid(area, ground))
    .filter((area) => area !== null);
  const excel = sheet.tables.flatMap((table) => excelCandidate(ground, table));
  return [...excel, ...plainCandidates(ground, areas)]
    .flatMap(tablesSideBySide)
    .map(withCountriesOfNames)
    .map((table) => ({ ...table, score: scoreOf(table) }))
    .filter(({ score }) => score > 0);
}

function excelCandidate(
  ground: Ground,
  { name, area, hasHeaders, hasTotals }: ExcelTable
): readonly Candidate[] {
  const place = inGrid(area, ground);
  if (place === null) return [];
  const block = { left: place.left, right: place.right };
  const own = hasHeaders ? headerAt(ground, place.top, block) : null;
  const below = hasHeaders ? place.top + 1 : place.top;
  // Excel heads its table "Column1, Column2" when told that there is no header; the real one is then its first row.
  const placeholder = own !== null && isPlaceholderHeader(own.texts);
  const header = own === null || placeholder ? findHeader(ground, below, place.bottom, block) : own;
  const from = header === null ? below : header.last + 1;
  return [
    {
      ground,
      origin: "excel-table",
      name,
      block,
      header,
      runs: from <= place.bottom ? [{ from, to: place.bottom }] : [],
      totalsRow: hasTotals ? place.bottom : null,
      titles: titlesAbove(ground, place),
    },
  ];
}

function titlesAbove(ground: Ground, { top }: Area): readonly number[] {
  const first = Math.max(0, top - ROWS_ABOVE);
  return ground.values.slice(first, top).map((_, at) => first + at);
}

/** The part of a sheet's area that its used cells cover, in the grid's count; null for none. */
function inGrid(area: Area, { sheet, values, width }: Ground): Area | null {
  const { top, left } = sheet.grid;
  const part = {
    top: Math.max(0, area.top - top),
    left: Math.max(0, area.left - left),
    bottom: Math.min(values.length - 1, area.bottom - top),
    right: Math.min(width - 1, area.right - left),
  };
  return part.top <= part.bottom && part.left <= part.right ? part : null;
}

const ROWS_ABOVE = 5;

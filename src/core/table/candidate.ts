import { keepShape } from "../reading/kept-shape";
import { saysCoordinator } from "../reading/role";
import type { Block } from "./bands";
import { sortRows } from "./body";
import type { Body } from "./body";
import { isEmpty, wordsOf } from "./cell";
import { claimsIn } from "./claims";
import { isCountry } from "./country-cell";
import { withCountriesOfSections } from "./country-of-section";
import type { Area } from "./grid";
import type { FoundTable, TableColumn, TableRow } from "./found-table";
import type { Ground } from "./ground";
import type { Header } from "./header-line";
import { keyColumns, type KeyColumns } from "./key-columns";
import { type Legend, legendIn, saidOf } from "./legend";
import { namesOtherRole, namesType } from "./section-heading";
import { projectOf, unfoldRow, unfoldedColumns, wideLayout } from "./wide";
import type { WideLayout } from "./wide";

/** Where a table seems to stand; all rows and columns in the grid's count. */
export interface Candidate {
  readonly ground: Ground;
  readonly origin: FoundTable["origin"];
  readonly name?: string;
  readonly block: Block;
  readonly header: Header | null;
  /** Runs of rows below the header, in order, blank rows between them. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  readonly totalsRow: number | null;
  /** Rows above the header that may say something about the table. */
  readonly titles: readonly number[];
}

/** The table in a candidate's place, unscored; several where one row holds a whole consortium, one for each such row. */
export function tablesIn(candidate: Candidate): readonly FoundTable[] {
  const body = bodyOf(candidate);
  const layout = candidate.header === null ? null : wideLayout(candidate.header.texts);
  if (layout !== null) return wideTables(candidate, body, layout);
  const columns = columnsOf(candidate, body);
  const legend = legendBelow(candidate, body);
  const rows = new Array<FoundTable["rows"][number]>(body.rows.length);
  body.rows.forEach((row, at) => {
    const name = candidate.ground.values[row]?.[body.keys.organisation ?? -1] ?? "";
    const section = legend.size === 0 ? undefined : saidOf(name, legend);
    rows[at] = rowOf(candidate, columns, row, section ?? body.sections?.[at] ?? null);
  });
  const table: FoundTable = {
    ...frame(candidate, body),
    layout: "one-row-per-partner",
    columns,
    rows,
  };
  const { keys, countries } = body;
  return [keys.country === null && countries ? withCountriesOfSections(table, countries) : table];
}

function legendBelow({ ground, block }: Candidate, { leftOut }: Body): Legend {
  const notes = leftOut.filter(({ why }) => why === "note");
  return legendIn(notes.map(({ row }) => wordsOf(ground.values[row]?.[block.left])));
}

function bodyOf(candidate: Candidate): Body & { readonly keys: KeyColumns } {
  const { ground, block, header, runs, totalsRow } = candidate;
  const first = runs[0];
  const sample =
    first === undefined ? [] : rowsFrom(first.from, Math.min(first.to, first.from + SAMPLE));
  const keys = keyColumns(ground, block, header?.texts ?? null, sample);
  const headerLines =
    header === null
      ? []
      : rowsFrom(header.first, header.last).map((row) => trimmed(ground, row, block));
  const title = titleOf(candidate);
  // A title that names one role ("Associated partners") speaks for the rows below it.
  const firstSection = title !== "" && namesOtherRole(title) ? title : null;
  const body = sortRows({ ground, block, runs, headerLines, keys, totalsRow, firstSection });
  const titled = title === "" || firstSection !== null ? body : withFirstSection(body, title);
  return { ...titled, keys };
}

/** The text right above the table, where it stands alone in its row; else "". */
function titleOf({ ground, titles }: Candidate): string {
  const title = titles[titles.length - 1];
  const texts = (ground.values[title ?? -1] ?? []).filter((cell) => !isEmpty(cell)).map(wordsOf);
  return texts.length === 1 ? (texts[0] ?? "") : "";
}

// "Universities" above the header is the first of the headings where "VET providers" stands among the rows, as "Germany" is.
function withFirstSection(body: Body, title: string): Body {
  if (body.countries && isCountry(title))
    return { ...body, countries: body.countries.map((country) => country ?? title) };
  if (!body.sections || !namesType(title)) return body;
  const later = new Set(body.sections);
  if (![...later].some((section) => section !== null && namesType(section))) return body;
  return { ...body, sections: body.sections.map((section) => section ?? title) };
}

function columnsOf({ ground, block, header }: Candidate, body: Body): readonly TableColumn[] {
  const { left } = ground.sheet.grid;
  return rowsFrom(block.left, block.right)
    .filter((column) => body.used.has(column) || (header?.texts[column - block.left] ?? "") !== "")
    .map((column) => ({ column: column + left, header: header?.texts[column - block.left] ?? "" }));
}

function rowOf(
  { ground }: Candidate,
  columns: readonly TableColumn[],
  row: number,
  section: string | null
): TableRow {
  const { top, left } = ground.sheet.grid;
  const cells = ground.values[row] ?? [];
  const whole = columns.length === cells.length && columns[0]?.column === left;
  const values = whole ? cells : columns.map(({ column }) => cells[(column ?? 0) - left] ?? "");
  const made = new RowOfTable(row + top, values);
  if (section !== null) made.section = section;
  return made;
}

class RowOfTable implements TableRow {
  declare section?: string;

  constructor(
    readonly row: number,
    readonly values: TableRow["values"]
  ) {}
}

keepShape(new RowOfTable(0, []));

function wideTables(candidate: Candidate, body: Body, layout: WideLayout): readonly FoundTable[] {
  const { ground, block } = candidate;
  const { top, left } = ground.sheet.grid;
  return [...body.rows.subarray(0, MOST_PROJECTS)].map((row) => {
    const cells = (ground.values[row] ?? []).slice(block.left, block.right + 1);
    const project = projectOf(layout, cells);
    return {
      ...frame(candidate, { ...body, rows: Int32Array.of(row), sections: null }),
      layout: "wide",
      columns: unfoldedColumns(layout),
      rows: unfoldRow(layout, cells, row + top, block.left + left),
      ...(body.rows.length > 1 ? { project } : {}),
    };
  });
}

function frame(
  { ground, origin, name, block, header, runs, titles }: Candidate,
  body: Body
): Omit<FoundTable, "layout" | "columns" | "rows"> {
  const { sheet } = ground;
  const { top, left } = sheet.grid;
  const firstRow = header?.first ?? body.rows[0] ?? runs[0]?.from ?? 0;
  const lastRow = body.rows[body.rows.length - 1] ?? header?.last ?? firstRow;
  const claims = titles.flatMap((row) =>
    (ground.values[row] ?? []).flatMap((cell) => claimsIn(wordsOf(cell), row + top))
  );
  const area: Area = {
    top: firstRow + top,
    left: block.left + left,
    bottom: lastRow + top,
    right: block.right + left,
  };
  const merged = mergedDown(sheet.merged, {
    ...area,
    top: (header?.last ?? firstRow - 1) + 1 + top,
  });
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    origin,
    ...(name === undefined ? {} : { name }),
    area,
    headerRow: header === null ? null : header.last + top,
    leftOut: [...titles.filter((row) => namesLeader(ground, row)).map(asNote), ...body.leftOut].map(
      ({ row, why }) => ({ row: row + top, why })
    ),
    ...(merged.length === 0 ? {} : { merged }),
    ...(claims.length === 0 ? {} : { claims }),
    score: 0,
  };
}

/** Whether a row above the header says who leads ("Coordinator: University of …"), and may be the only one that does. */
export function namesLeader({ values }: Ground, row: number): boolean {
  const parts = (values[row] ?? []).flatMap((cell) => wordsOf(cell).split(/[:,;]/));
  return parts.some((part) => saysCoordinator(part.slice(0, LONGEST_ROLE)));
}

function asNote(row: number): Body["leftOut"][number] {
  return { row, why: "note" };
}

function mergedDown(merged: readonly Area[], within: Area): readonly Area[] {
  return merged.filter(
    ({ top, left, bottom }) =>
      bottom > top &&
      top >= within.top &&
      bottom <= within.bottom &&
      left >= within.left &&
      left <= within.right
  );
}

function trimmed(ground: Ground, row: number, { left, right }: Block): readonly string[] {
  return rowsFrom(left, right).map((column) => String(ground.values[row]?.[column] ?? "").trim());
}

function rowsFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

const LONGEST_ROLE = 40;
const SAMPLE = 30;
// Exports list thousands of projects, one a row; nobody picks a consortium from a list longer than this.
const MOST_PROJECTS = 100;

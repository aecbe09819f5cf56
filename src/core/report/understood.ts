import type { MappedColumn } from "../reading/field";
import { areaName, columnName } from "../table/cell-name";
import { tellsOfStatus } from "../reading/remark";
import type { FoundTable } from "../table/found-table";
import type { Checked } from "./checked";
import { factLines } from "./fact-lines";
import { fieldName } from "./names";
import { counted, ledIn, listed, quoted, stretches } from "./wording";

/** A column of the table and what it was understood as, in words. */
export interface ColumnWords {
  /** "B"; where a wide table's column stands in many places, the first of them. */
  readonly letter: string;
  readonly header: string;
  readonly symbol: string;
  readonly sure: string;
  readonly field: string;
  readonly remark: string;
}

/** The columns that were understood as something. */
export function understoodColumns({ table, columns }: Checked): ColumnWords[] {
  return columns.flatMap((column) => {
    const words = columnWords(column, table);
    // A role that only the headers of a wide table tell stands in no column.
    return column.field === null || words.letter === "" ? [] : [words];
  });
}

/** One column in words, understood or not. */
export function columnWords(column: MappedColumn, table: FoundTable): ColumnWords {
  const { symbol, sure } = SURE[column.confidence];
  return {
    letter: columnLetter(table, column.index),
    header: table.columns[column.index]?.header ?? "",
    symbol,
    sure,
    field: column.field === null ? "" : fieldName(column.field),
    remark: remarkOn(column, table),
  };
}

/** What else is to be known about the reading: columns and rows left out, other tables that could have been meant. */
export function understoodNotes(checked: Checked): string[] {
  const { table, others } = checked;
  const notes = [
    ...factLines(checked),
    unusedColumns(checked),
    watchedColumns(checked),
    mergedCells(table),
    ...leftOutRows(table),
    otherTables(others),
  ];
  if (table.layout === "wide") {
    notes.push(
      "The table holds several partners in one row; each was taken as a partner of its own."
    );
  }
  return notes.filter((note) => note !== "");
}

/** The letter of the sheet column that a table's column stands in; of the first where it stands in many; "" for none. */
export function columnLetter(table: FoundTable, index: number): string {
  const column = table.columns[index]?.column;
  if (typeof column === "number") return columnName(column);
  const first = table.rows.find(({ from }) => typeof from?.[index] === "number")?.from?.[index];
  return typeof first === "number" ? columnName(first) : "";
}

function remarkOn({ evidence, rival }: MappedColumn, table: FoundTable): string {
  const because = EVIDENCE[evidence];
  if (rival === undefined) return because;
  const letter = columnLetter(table, rival);
  return `${because} ${letter === "" ? "Another column" : `Column ${letter}`} fits about as well.`.trim();
}

function unusedColumns(checked: Checked): string {
  const unused = withoutField(checked).filter((header) => !tellsOfStatus(header.text));
  if (unused.length === 0) return "";
  return `${unused.length === 1 ? "Column" : "Columns"} not used: ${listed(unused.map(nameOf), 12)}.`;
}

function watchedColumns(checked: Checked): string {
  const watched = withoutField(checked).filter((header) => tellsOfStatus(header.text));
  const text = listed(watched.map(nameOf), 12);
  return (
    ledIn("Looked at only for who has left, is not sure yet or has another role: ", text) +
    (text === "" ? "" : ".")
  );
}

interface HeaderOfColumn {
  readonly text: string;
  readonly letter: string;
}

/** The columns that hold no field of ours. */
function withoutField({ table, columns }: Checked): readonly HeaderOfColumn[] {
  const others = columns.filter(({ field }) => field === null);
  return others.map(({ index }) => ({
    text: table.columns[index]?.header ?? "",
    letter: columnLetter(table, index),
  }));
}

function nameOf({ text, letter }: HeaderOfColumn): string {
  return text === "" ? `${letter} (no header)` : quoted(text, 30);
}

function mergedCells({ merged = [] }: FoundTable): string {
  const areas = merged.slice(0, MOST_AREAS).map(areaName);
  const rest = merged.length - areas.length;
  const text = listed(rest > 0 ? [...areas, `${rest} more`] : areas, MOST_AREAS + 1);
  return ledIn("Merged cells, read for each of their rows: ", text) + (text === "" ? "" : ".");
}

const MOST_AREAS = 12;

function leftOutRows({ leftOut }: FoundTable): string[] {
  return LEFT_OUT.flatMap(([why, words]) => {
    const rows = leftOut.filter((one) => one.why === why).map(({ row }) => row + 1);
    if (rows.length === 0) return [];
    return `Left out as ${words}: ${rows.length === 1 ? "row" : "rows"} ${stretches(rows)}.`;
  });
}

function otherTables(others: readonly FoundTable[]): string {
  if (others.length === 0) return "";
  const names = others.map(
    ({ area, sheetName, rows }) =>
      `${areaName(area)} on ${quoted(sheetName, 31)} (${counted(rows.length, "row")})`
  );
  return `${others.length === 1 ? "Another table" : "Other tables"} that could have been meant: ${listed(names, 5)}.`;
}

type LeftOutWhy = FoundTable["leftOut"][number]["why"];

const LEFT_OUT: readonly (readonly [LeftOutWhy, string])[] = [
  ["totals", "totals"],
  ["section", "section headings"],
  ["repeated-header", "a header repeated"],
  ["note", "notes"],
  ["blank", "blank"],
  ["not-selected", "below the cells that you chose"],
];

const SURE: Readonly<Record<MappedColumn["confidence"], { symbol: string; sure: string }>> = {
  certain: { symbol: "✓", sure: "sure" },
  likely: { symbol: "?", sure: "to confirm" },
  none: { symbol: "–", sure: "not used" },
};

const EVIDENCE: Readonly<Record<MappedColumn["evidence"], string>> = {
  choice: "As you chose.",
  header: "By its header.",
  "header-and-content": "By its header and its cells.",
  content: "By its cells.",
  none: "",
};

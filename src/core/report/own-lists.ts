import { COUNTRIES } from "../../reference/countries";
import { WordSet } from "../reading/word-set";
import { RULE_IDS } from "../rules/rule";
import type { Area, CellValue, Grid } from "../table/grid";
import { brokenRules } from "./broken-rules";
import { ruleName } from "./names";
import { outcomeText } from "./table-answers";

/**
 * Where a sheet holds lists that our own functions have spilled (FINDINGS, COUNTRYLIST, CRITICAL), known by what they say: below
 * headers that somebody typed they would look like a table. With these headers; sheet rows and columns. Time is linear in
 * the cells.
 */
export function ownLists({ top, left, values }: Grid): readonly Area[] {
  const areas: Area[] = [];
  // A list has at least two lines: whoever looks at every other row comes by it.
  for (let row = 1; row < values.length; row += LEAST_LINES) {
    const cells = values[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] ?? "";
      if (typeof cell !== "string" || !TELLING.has(cell, 0, cell.length)) continue;
      const area = listAt(values, row, column);
      if (area !== null) areas.push(shifted(area, top, left));
    }
  }
  return areas;
}

/** A grid without what stands in these areas. */
export function withoutAreas(grid: Grid, areas: readonly Area[]): Grid {
  if (areas.length === 0) return grid;
  const values = grid.values.map((cells, r) => {
    const row = grid.top + r;
    const crossed = areas.filter(({ top, bottom }) => row >= top && row <= bottom);
    const isIn = (column: number): boolean =>
      crossed.some(({ left, right }) => column >= left && column <= right);
    return crossed.length === 0 ? cells : cells.map((cell, c) => (isIn(grid.left + c) ? "" : cell));
  });
  return { ...grid, values };
}

interface ListKind {
  readonly width: number;
  /** What the cell that tells a line can hold, and how many columns into the line it stands. */
  readonly tells: ReadonlySet<CellValue>;
  readonly tellsAt: number;
  /** Whether such a line stands in a row, from a column on. */
  readonly isLine: (row: readonly CellValue[], column: number) => boolean;
  /** Whether such lines, from a column on, can't be somebody's own. */
  readonly isOurs: (lines: Grid["values"], column: number) => boolean;
}

const RULE_NAMES: ReadonlySet<CellValue> = new Set(RULE_IDS.map(ruleName));
const OUTCOMES: ReadonlySet<CellValue> = new Set(
  (["must", "should"] as const).flatMap((force) =>
    (["met", "unmet", "undetermined", "not-applicable"] as const).map((outcome) =>
      outcomeText(outcome, force)
    )
  )
);

const COUNTRY_NAMES: ReadonlyMap<CellValue, string> = new Map(
  Object.entries(COUNTRIES).map(([code, { name }]) => [code, name])
);

const NAMES_OF_COUNTRIES: ReadonlySet<CellValue> = new Set(COUNTRY_NAMES.values());
const BROKEN_RULES: ReadonlySet<CellValue> = new Set([
  ...RULE_NAMES,
  ...[
    ["labour-market-actors", "education-and-training-providers"] as const,
    ["higher-education-institution", "vet-provider"] as const,
  ].map((rules) => brokenRules({ rules })),
]);

const KINDS: readonly ListKind[] = [
  {
    width: 6,
    tells: RULE_NAMES,
    tellsAt: 0,
    isLine: (row, column) =>
      RULE_NAMES.has(row[column] ?? "") && OUTCOMES.has(row[column + 1] ?? ""),
    isOurs: () => true,
  },
  {
    width: 3,
    tells: new Set(COUNTRY_NAMES.keys()),
    tellsAt: 0,
    isLine: (row, column) => {
      const name = COUNTRY_NAMES.get(row[column] ?? "");
      return name !== undefined && name === row[column + 1] && isCount(row[column + 2]);
    },
    // A table of partners may have a code, a country and a number next to each other: then more stands beside them.
    isOurs: (lines, column) => {
      const isFree = (row: readonly CellValue[], at: number): boolean => (row[at] ?? "") === "";
      const free = lines.filter((row) => isFree(row, column + 3)).length;
      return lines.every((row) => isFree(row, column - 1)) && free * 2 >= lines.length;
    },
  },
  {
    width: 3,
    tells: BROKEN_RULES,
    tellsAt: 2,
    isLine: (row, column) =>
      BROKEN_RULES.has(row[column + 2] ?? "") &&
      NAMES_OF_COUNTRIES.has(row[column + 1] ?? "") &&
      typeof row[column] === "string" &&
      !OUTCOMES.has(row[column + 3] ?? ""),
    isOurs: () => true,
  },
];

const TELLING = new WordSet([...BROKEN_RULES, ...COUNTRY_NAMES.keys()].map(String));

/** The list whose first or second line a cell tells; in the grid's count, null for none. */
function listAt(values: Grid["values"], seen: number, column: number): Area | null {
  const kind = kindOf(values[seen] ?? [], column);
  return kind ? areaOf(values, seen, column - kind.tellsAt, kind) : null;
}

// A loop: a callback would be made for each of thousands of countries' names.
function kindOf(cells: readonly CellValue[], column: number): ListKind | undefined {
  const cell = cells[column] ?? "";
  for (let at = 0; at < KINDS.length; at++) {
    const kind = KINDS[at];
    if (kind?.tells.has(cell) && kind.isLine(cells, column - kind.tellsAt)) return kind;
  }
  return undefined;
}

function areaOf(values: Grid["values"], seen: number, from: number, kind: ListKind): Area | null {
  const isLine = (row: number): boolean => kind.isLine(values[row] ?? [], from);
  const row = isLine(seen - 1) ? seen - 1 : seen;
  if (isLine(row - 1)) return null;
  const length = linesFrom(values, row, from, kind);
  if (length < LEAST_LINES || !kind.isOurs(values.slice(row, row + length), from)) return null;
  const head = isHead(values[row - 1], from, kind) ? 1 : 0;
  return { top: row - head, left: from, bottom: row + length - 1, right: from + kind.width - 1 };
}

function linesFrom(
  values: Grid["values"],
  row: number,
  column: number,
  { isLine }: ListKind
): number {
  let length = 0;
  while (isLine(values[row + length] ?? [], column)) length += 1;
  return length;
}

/** Headers that somebody typed above a list belong to it. */
function isHead(
  row: readonly CellValue[] | undefined,
  column: number,
  { width }: ListKind
): boolean {
  const cells = (row ?? []).slice(column, column + width).filter((cell) => cell !== "");
  return cells.length > 1 && cells.every((cell) => typeof cell === "string");
}

function isCount(cell: CellValue | undefined): boolean {
  return typeof cell === "number" && Number.isInteger(cell) && cell > 0;
}

function shifted(area: Area, top: number, left: number): Area {
  return {
    top: area.top + top,
    left: area.left + left,
    bottom: area.bottom + top,
    right: area.right + left,
  };
}

const LEAST_LINES = 2;

import type { Area, CellRef, CellValue, Sheet } from "../table/grid";
import { isNoFigure } from "./amount";
import { isBlank, tidy } from "./blank";
import type { FactCell, ProjectFact } from "./fact";
import { type FactLabel, isProjectNameLabel, readFactLabel } from "./fact-label";
import { type FactValue, readFactValue } from "./fact-value";

/** A fact that one cell says. */
export interface SaidFact extends FactValue {
  readonly fact: ProjectFact;
  readonly said: FactCell;
}

/** A stretch of a sheet's rows, from 0, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The facts that labelled cells say: a label and its value in one cell ("Duration: 48 months"), side by side, or one below
 * the other where more labels of a project stand in the row. `taken`: areas of tables, whose cells are none of these.
 */
export function factsOn(
  sheet: Sheet,
  taken: readonly Area[],
  stretches: readonly Stretch[]
): readonly SaidFact[] {
  const look = lookOn(sheet, taken);
  const { top, left, values } = sheet.grid;
  const found: SaidFact[] = [];
  for (const { from, to } of stretches) {
    for (let row = Math.max(from, top); row <= Math.min(to, top + values.length - 1); row++) {
      const cells = values[row - top] ?? [];
      for (let at = 0; at < cells.length; at++)
        found.push(...factsAt({ row, column: left + at }, look));
    }
  }
  return found;
}

/** The texts that `text` is made of, each with a label of its own. */
export function labelledParts(text: string): readonly string[] {
  return text.split(/\s*[;|•·\n,]\s*(?=[^;|•·\n,:=]{3,70}[:=])/);
}

/** The sheet's cells by their place on it; "" for blanks and for cells of tables. */
interface Look {
  readonly sheetName: string;
  readonly at: (row: number, column: number) => CellValue;
  readonly isTaken: (row: number, column: number) => boolean;
  readonly right: number;
}

function lookOn({ name, grid }: Sheet, taken: readonly Area[]): Look {
  const isTaken = (row: number, column: number): boolean =>
    taken.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right
    );
  return {
    sheetName: name,
    at: (row, column) => {
      const value = grid.values[row - grid.top]?.[column - grid.left] ?? "";
      return value === "" || isTaken(row, column) ? "" : value;
    },
    isTaken,
    right: grid.left + (grid.values[0]?.length ?? 0) - 1,
  };
}

function factsAt(place: CellRef, look: Look): readonly SaidFact[] {
  const value = look.at(place.row, place.column);
  if (typeof value !== "string" || value.length < 3 || value.length > LONGEST) return [];
  const within = labelledParts(value).flatMap((part) => factIn(part, place, look) ?? []);
  if (within.length > 0) return within;
  const label = readFactLabel(value);
  const beside = label && (valueRightOf(place, label, look) ?? valueBelow(place, label, look));
  return beside ? [beside] : [];
}

const LONGEST = 300;

/** "Duration: 48 months", "Duration 48 months". */
function factIn(part: string, cell: CellRef, { sheetName }: Look): SaidFact | undefined {
  const [, name, text] =
    /^([^:=]{3,70})[:=]\s*(\S.*)$/s.exec(part) ??
    /^(\D{3,70}?)((?:€|\beur)?\s*\d.*)$/is.exec(part) ??
    [];
  if (name === undefined || text === undefined) return undefined;
  const label = readFactLabel(name);
  const value = label && readFactValue(label, text);
  return label && value ? said(label, value, { sheetName, cell, text: tidy(part) }) : undefined;
}

/** The next filled cell in the row, blanks of merged cells and the currency skipped; not where more such values follow. */
function valueRightOf(
  { row, column }: CellRef,
  label: FactLabel,
  look: Look
): SaidFact | undefined {
  const [first, second, third] = filledRightOf(row, column, look).filter(
    (at) => !(label.fact === "grant" && isCurrency(look.at(row, at)))
  );
  if (first === undefined) return undefined;
  const bare = look.at(row, first);
  const unit = second === undefined ? "" : look.at(row, second);
  const joined = isUnit(unit) ? `${tidy(bare)} ${tidy(unit)}` : undefined;
  const withUnit = joined === undefined ? null : readFactValue(label, joined);
  const value = withUnit ?? readFactValue(label, bare);
  const next = withUnit ? third : second;
  if (!value || (next !== undefined && readFactValue(label, look.at(row, next)))) return undefined;
  const text = beside(look.at(row, column), withUnit ? (joined ?? "") : bare);
  return said(label, value, { sheetName: look.sheetName, cell: { row, column: first }, text });
}

function filledRightOf(row: number, column: number, look: Look): readonly number[] {
  const filled: number[] = [];
  for (let at = column + 1; at <= Math.min(look.right, column + REACH); at++) {
    if (look.isTaken(row, at)) break;
    if (!isBlank(look.at(row, at))) filled.push(at);
  }
  return filled;
}

const REACH = 8;

function isCurrency(value: CellValue): boolean {
  return typeof value === "string" && isNoFigure(value);
}

function isUnit(value: CellValue): boolean {
  return typeof value === "string" && /^[\p{L}.€ ]{1,12}$/u.test(value);
}

/** Below the label, in a row of labels; not where more such values stand below: that is a column of some other list. */
function valueBelow({ row, column }: CellRef, label: FactLabel, look: Look): SaidFact | undefined {
  const below = look.at(row + 1, column);
  const value = readFactValue(label, below);
  if (!value || !isAmongLabels(row, column, look)) return undefined;
  if (readFactValue(label, look.at(row + 2, column))) return undefined;
  const text = beside(look.at(row, column), below);
  return said(label, value, { sheetName: look.sheetName, cell: { row: row + 1, column }, text });
}

function isAmongLabels(row: number, column: number, look: Look): boolean {
  for (let at = column - REACH; at <= column + REACH; at++) {
    const value = at === column ? "" : look.at(row, at);
    if (
      typeof value === "string" &&
      value !== "" &&
      (isProjectNameLabel(value) || readFactLabel(value))
    )
      return true;
  }
  return false;
}

function beside(label: CellValue, value: CellValue): string {
  return `${tidy(label).replace(/\s*[:=]$/, "")}: ${tidy(value)}`;
}

function said(label: FactLabel, { value, confidence }: FactValue, cell: FactCell): SaidFact {
  const isCertain = label.confidence === "certain" && confidence === "certain";
  return { fact: label.fact, value, confidence: isCertain ? "certain" : "likely", said: cell };
}

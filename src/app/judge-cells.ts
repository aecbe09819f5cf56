import { NO_CHOICES } from "../core/reading/choices";
import type { ColumnMap, Field } from "../core/reading/field";
import { loneColumn } from "../core/reading/lone-column";
import { partnerWith } from "../core/reading/partner-with";
import { readPartners } from "../core/reading/partners";
import type { Reading } from "../core/reading/reading";
import { readWorkbookFacts } from "../core/reading/workbook-facts";
import type { Checked } from "../core/report/checked";
import type { Problem } from "../core/report/problem";
import { judge } from "../core/rules/judge";
import { contains } from "../core/table/area";
import { findTables, tableWithin } from "../core/table/find-tables";
import type { FoundTable } from "../core/table/found-table";
import type { Area, CellValue, Sheet } from "../core/table/grid";
import { type Place, placeOfCells } from "../core/table/place-of-cells";
import type { CountryCode } from "../reference/countries";
import { type Judged, judgeTable, type Judging, looksOf, refuse } from "./judge-table";
import { rowsOfTable } from "./rows-of-table";
import type { Answer } from "./workbook";

/** The one field that a figure needs of a column given alone. */
export type LoneField = Extract<Field, "country" | "organisationType">;

/** Cells that a formula gave to a function: rectangular, "" where there is nothing. */
export interface GivenCells {
  readonly values: readonly (readonly CellValue[])[];
  /** What a single column may hold, each of its cells then a full partner; null: nothing, the whole table is needed. */
  readonly alone: LoneField | null;
}

/** What cells are judged with; what labelled cells say of the project is read where the cells stand in the workbook. */
export interface JudgingCells extends Omit<Judging, "looks" | "fromWorkbook"> {
  /** The sheets that may say it. */
  readonly factSheets: () => readonly Sheet[];
}

/**
 * A verdict on cells that were given instead of found. Where the workbook has just these cells, they are read there, as a
 * check of that table would; elsewhere, by what they say alone.
 */
export function judgeCells(
  { values, alone }: GivenCells,
  sheets: readonly Sheet[],
  judging: JudgingCells
): Answer<Checked> {
  if (values.every((row) => row.every((cell) => cell === ""))) return refuse("no-cells-given", {});
  return values[0]?.length === 1
    ? judgeColumn(values, alone, sheets, judging)
    : judgeRows(values, sheets, judging);
}

function judgeRows(
  values: GivenCells["values"],
  sheets: readonly Sheet[],
  judging: JudgingCells
): Answer<Checked> {
  const places = sheets.flatMap((sheet) => placeOfCells(values, [sheet]) ?? []);
  if (places.length === 0) return judgeAt(null, values, judging);
  const answers = places.map((place) => judgeAt(place, values, judging));
  const first = answers.find(({ ok }) => ok);
  if (!first) return answers[0] ?? refuse("no-table", {});
  // Which of the places was meant nobody tells; it matters only where they count differently.
  const at = answers.findIndex((one) => one.ok && figuresOf(one) !== figuresOf(first));
  return at < 0
    ? first
    : refuse("cells-in-two-places", sheetsOf(places[answers.indexOf(first)], places[at]));
}

function sheetsOf(one: Place | undefined, other: Place | undefined): Problem["detail"] {
  return { sheet: one?.sheet.name ?? "", other: other?.sheet.name ?? "" };
}

function figuresOf(answer: Answer<Checked>): string {
  if (!answer.ok) return "";
  const { findings } = answer.value.verdict;
  return JSON.stringify(findings.map((one) => [one.outcome, one.certain, one.possible]));
}

function judgeAt(
  place: Place | null,
  values: GivenCells["values"],
  { factSheets, ...judging }: JudgingCells
): Answer<Checked> {
  const { sheet, area } = place ?? aloneOn(values);
  const found = findTables([sheet]);
  const table =
    found.find((one) => contains(area, one.area)) ??
    rowsOfTable(found, area) ??
    tableWithin(sheet, area);
  if (!table) return refuse("no-table", {});
  const looks = looksOf(sheet);
  const fromWorkbook = place ? readWorkbookFacts(factSheets(), table, found) : {};
  const judged = judgeTable(table, { ...judging, looks, fromWorkbook });
  if (!judged.ok) return place ? judged : { ok: false, problem: { ...judged.problem, detail: {} } };
  if (isGuessed(judged.value, place, area)) return refuse("no-header-given", {});
  return { ok: true, value: { ...judged.value, workbook: "", others: [] } };
}

/**
 * Cells that are a table only because they were given, under no words that we know for a header. Unless each column is sure
 * by what it holds, one may hold roles, marks or who has left, and all figures would be wrong.
 */
function isGuessed({ table, columns }: Judged, place: Place | null, given: Area): boolean {
  if (place && table.isSelection !== true) return false;
  if (table.headerRow === null)
    return table.area.top > given.top || columns.some(({ confidence }) => confidence !== "certain");
  return columns.some(({ field, evidence }) => field === "country" && evidence === "content");
}

/** On a sheet without a name, whose cells have no addresses that could be named. */
function aloneOn(values: GivenCells["values"]): Place {
  const area = { top: 0, left: 0, bottom: values.length - 1, right: (values[0]?.length ?? 1) - 1 };
  const sheet: Sheet = {
    id: "",
    name: "",
    active: true,
    visible: true,
    grid: { top: 0, left: 0, values },
    tables: [],
    merged: [],
    hiddenRows: new Set(),
    struckRows: new Set(),
  };
  return { sheet, area };
}

// Countries below their header are a whole table already, if a narrow one.
function judgeColumn(
  values: GivenCells["values"],
  field: LoneField | null,
  sheets: readonly Sheet[],
  judging: JudgingCells
): Answer<Checked> {
  // The same few cells may well stand in a row that is struck through.
  const isTold = values.filter((row) => row[0] !== "").length >= LEAST_TO_FIND;
  const asTable =
    field === "organisationType" ? null : judgeRows(values, isTold ? sheets : [], judging);
  if (asTable?.ok && (field !== null || asTable.value.table.isSelection !== true)) return asTable;
  if (field === null) return refuse("one-column-given", {});
  const table = loneColumn(values.flat(), field);
  return table
    ? judgeLone(table, field, judging)
    : refuse("other-column-given", { expected: EXPECTED[field] });
}

function judgeLone(
  table: FoundTable,
  field: LoneField,
  { call, choices, asOf }: JudgingCells
): Answer<Checked> {
  const columns: ColumnMap = [{ index: 0, field, confidence: "certain", evidence: "choice" }];
  const reading = { ...NO_CHOICES, readings: choices.readings };
  const found = readPartners(table, columns, reading, looksOf(undefined));
  if (found.length === 0) return refuse("no-cells-given", {});

  // Of a full partner that is counted by its type it matters that it may be one, not from where.
  const [home] = call.places.programmeCountries;
  const isFromHome = field === "organisationType" && home !== undefined;
  const partners = isFromHome
    ? found.map((partner) => partnerWith(partner, { country: at(home) }))
    : found;
  const consortium = {
    partners,
    columns: new Set<Field>([field, "country"]),
    facts: choices.facts,
    countTwice: choices.countTwice ?? false,
  };
  const verdict = judge(call, consortium, asOf);
  return {
    ok: true,
    value: { workbook: "", others: [], asOf, table, columns, consortium, verdict },
  };
}

const LEAST_TO_FIND = 3;

function at(value: CountryCode): Reading<CountryCode> {
  return { kind: "known", value, typed: "", confidence: "certain", evidence: "choice" };
}

const EXPECTED: Readonly<Record<LoneField, string>> = {
  country: "countries",
  organisationType: "types of organisation",
};

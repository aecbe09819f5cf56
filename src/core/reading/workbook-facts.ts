import { findTables } from "../table/find-tables";
import type { FoundTable } from "../table/found-table";
import type { Area, Sheet } from "../table/grid";
import type { FactReading, WorkbookFacts } from "./fact";
import { factsOn, labelledParts, type SaidFact, type Stretch } from "./fact-cells";
import { isProjectNameLabel, speaksOfLimits } from "./fact-label";

/**
 * What labelled cells say about the project: near its partner table, and on other sheets that are about one project.
 * `sheets`: all that may be read, ours left out; `found`: all tables found on them. Never throws; the work grows with the
 * rows near the table, not with its length.
 */
export function readWorkbookFacts(
  sheets: readonly Sheet[],
  table: FoundTable,
  found: readonly FoundTable[]
): WorkbookFacts {
  const tables = found.includes(table) ? found : [table, ...found];
  const said = sheets.flatMap((sheet) => {
    const here = tables.filter(({ sheetId }) => sheetId === sheet.id).map(areaOf);
    if (sheet.id === table.sheetId) return factsOn(sheet, here, near(table.area));
    return here.length === 0 ? factsOfFactSheet(sheet) : [];
  });
  const grant = together(said, "grant", isNumber);
  const duration = together(said, "duration", isNumber);
  const ecosystems = together(said, "ecosystems", isList);
  return {
    ...(grant && { grant }),
    ...(duration && { duration }),
    ...(ecosystems && { ecosystems }),
  };
}

/** Where a table stands; what stands beside its last header, behind an empty column or not, may be notes. */
function areaOf({ area, columns, headerRow, layout }: FoundTable): Area {
  if (headerRow === null || layout === "wide") return area;
  const headed = columns.flatMap(({ column, header }) => (header === "" ? [] : (column ?? [])));
  return { ...area, right: headed.length === 0 ? area.right : Math.max(...headed) };
}

/** Rows above and below a table, and beside its first and last ones. */
function near({ top, bottom }: Area): readonly Stretch[] {
  const [first, last] = [top + ROWS_NEAR, bottom - ROWS_NEAR];
  return first >= last
    ? [{ from: top - ROWS_NEAR, to: bottom + ROWS_NEAR }]
    : [
        { from: top - ROWS_NEAR, to: first },
        { from: last, to: bottom + ROWS_NEAR },
      ];
}

const ROWS_NEAR = 60;

/** A sheet that says what a project is called, and is no longer than such sheets are; one that speaks of limits may be about the call. */
function factsOfFactSheet(sheet: Sheet): readonly SaidFact[] {
  const { values, top } = sheet.grid;
  const cells = values.length * (values[0]?.length ?? 0);
  if (!sheet.visible || cells === 0 || cells > MOST_CELLS) return [];
  const texts = values.flatMap((row) =>
    row.filter((cell) => typeof cell === "string" && cell !== "")
  );
  const labels = texts.map(String).flatMap(labelledParts).map(labelPart);
  if (!labels.some(isProjectNameLabel) || findTables([sheet]).length > 0) return [];
  const said = factsOn(sheet, [], [{ from: top, to: top + values.length - 1 }]);
  const isDoubtful = speaksOfLimits(sheet.name) || labels.some(speaksOfLimits);
  return isDoubtful ? said.map((one) => ({ ...one, confidence: "likely" as const })) : said;
}

const MOST_CELLS = 5000;

function labelPart(text: string): string {
  return text.split(/[:=]/)[0]?.slice(0, 80) ?? "";
}

/** What the cells that say a fact say together: nothing certain, and nothing at all, where they disagree. */
function together<T>(
  said: readonly SaidFact[],
  fact: SaidFact["fact"],
  isKind: (value: unknown) => value is T
): FactReading<T> | undefined {
  const own = said.filter((one) => one.fact === fact);
  const [first] = own;
  if (!first || !isKind(first.value)) return undefined;
  const agree = own.every(({ value }) => String(value) === String(first.value));
  const isCertain = agree && own.some(({ confidence }) => confidence === "certain");
  return {
    value: agree ? first.value : null,
    confidence: isCertain ? "certain" : "likely",
    cells: own.map((one) => one.said),
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

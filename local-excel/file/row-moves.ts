import { moveBox, moveFormula, moveAreas, spansSheets, type RowMove } from "./moved-references";
import type { Sheet } from "./sheet";
import type { WorkbookFile } from "./workbook-file";
import type { XmlElement } from "./xml-element";

/** Inserts or deletes whole rows of a sheet and moves along whatever points there. Ask `rowObstacle` first. */
export function moveRows(file: WorkbookFile, sheet: Sheet, at: number, count: number): void {
  const move: RowMove = { sheet: sheet.name, at, count };
  for (const other of file.sheets) moveFormulas(other, move);
  if (count > 0) sheet.cells.insertRows(at, count);
  else sheet.cells.removeRows(at, -count);
  moveArrays(sheet, move);
  if (sheet.merges.length > 0)
    sheet.merges = sheet.merges
      .flatMap((box) => moveBox(box, move) ?? [])
      .filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  for (const table of sheet.tables) table.box = moveBox(table.box, move) ?? table.box;
  moveSheetParts(sheet, move);
  for (const other of file.sheets) {
    moveRuleFormulas(other, move);
    for (const table of other.tables)
      table.rewriteFormulas((formula) => moveFormula(formula, other.name, move));
  }
  file.names.rewrite((formula, position) => {
    const home = position === undefined ? undefined : file.entries[position]?.get("name");
    return moveFormula(formula, home ?? "", move);
  });
  moveDrawings(file, sheet, move);
  file.formulasChanged();
}

/** What stands in the way of moving the rows of a sheet; undefined when nothing does. */
export function rowObstacle(
  file: WorkbookFile,
  sheet: Sheet,
  at: number,
  count: number
): string | undefined {
  const kinds = file.pack.relationships(sheet.path).all();
  const held = HELD.find((name) => sheet.root.child(name));
  if (held) return `moving rows on a sheet with <${held}>`;
  if (kinds.some(({ kind }) => kind === "pivotTable")) return "moving rows on a sheet with a pivot";
  for (const table of sheet.tables) {
    const { box, hasHeaders } = table;
    const moved = moveBox(box, { at, count });
    const isHeaderGone = hasHeaders && count < 0 && at <= box.top && box.top < at - count;
    const fewest = (hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0) + 1;
    if (isHeaderGone) return "deleting the header row of a table";
    if (!moved || moved.bottom - moved.top + 1 < fewest) return "deleting all rows of a table";
  }
  let spanning = file.names.all().some(({ formula }) => spansSheets(formula));
  for (const other of file.sheets)
    other.cells.forEachFormula(
      (cell) => void (spanning ||= cell.formula !== undefined && spansSheets(cell.formula))
    );
  return spanning ? "moving rows that a formula over several sheets may speak of" : undefined;
}

// Elements that name rows in ways that are not moved here; notes are drawn by a legacyDrawing.
const HELD = [
  "legacyDrawing",
  "oleObjects",
  "controls",
  "rowBreaks",
  "scenarios",
  "customSheetViews",
  "cellWatches",
  "dataConsolidate",
];

function moveFormulas({ cells, name }: Sheet, move: RowMove): void {
  cells.dissolveShared();
  const changed: [row: number, column: number, formula: string][] = [];
  cells.forEachFormula(({ formula = "", column }, row) => {
    const now = moveFormula(formula, name, move);
    if (now !== formula) changed.push([row, column, now]);
  });
  for (const [row, column, formula] of changed) cells.setFormula(row, column, { formula });
}

function moveArrays({ cells }: Sheet, move: RowMove): void {
  const changed: [row: number, column: number, array: string][] = [];
  cells.forEachFormula(({ array, column }, row) => {
    const now = array === undefined ? array : moveAreas(array, move);
    if (now !== undefined && now !== array) changed.push([row, column, now]);
  });
  for (const [row, column, array] of changed) cells.setFormula(row, column, { array });
}

/** Attributes and elements of the sheet's own part that say where something holds. */
function moveSheetParts({ root }: Sheet, move: RowMove): void {
  const visit = (parent: XmlElement): void => {
    for (const element of parent.elements()) {
      const attribute = PLACED[element.name];
      const inside = element.child("xm:sqref");
      const areas = attribute === undefined ? inside?.text : element.get(attribute);
      const moved = areas === undefined ? undefined : moveAreas(areas, move);
      if (moved === "") parent.remove(element);
      else if (moved !== undefined && moved !== areas) {
        if (attribute === undefined && inside) inside.text = moved;
        else if (attribute !== undefined) element.set(attribute, moved);
      }
      if (moved !== "") visit(element);
    }
  };
  visit(root);
  for (const [list, item] of LISTS) {
    const found = root.child(list);
    if (found && found.elements(item).length === 0) root.remove(found);
    else if (found?.get("count") !== undefined)
      found.set("count", String(found.elements(item).length));
  }
}

const PLACED: Record<string, string> = {
  conditionalFormatting: "sqref",
  dataValidation: "sqref",
  hyperlink: "ref",
  ignoredError: "sqref",
  protectedRange: "sqref",
  autoFilter: "ref",
  sortState: "ref",
};
const LISTS = [
  ["dataValidations", "dataValidation"],
  ["hyperlinks", "hyperlink"],
  ["ignoredErrors", "ignoredError"],
  ["protectedRanges", "protectedRange"],
] as const;

/** Formulas of conditional formats, validations and sparklines. */
function moveRuleFormulas({ root, name }: Sheet, move: RowMove): void {
  const visit = (element: XmlElement): void => {
    if (!RULE_FORMULAS.includes(element.name)) return element.elements().forEach(visit);
    const formula = element.text;
    const now = moveFormula(formula, name, move);
    if (now !== formula) element.text = now;
  };
  visit(root);
}
const RULE_FORMULAS = ["formula", "formula1", "formula2", "xm:f"];

/** Where pictures and charts stand on the sheet, and what charts of any sheet draw. */
function moveDrawings(file: WorkbookFile, sheet: Sheet, move: RowMove): void {
  const drawings = file.pack.relationships(sheet.path).ofKind("drawing");
  for (const { path } of drawings)
    for (const anchor of (path === undefined ? undefined : file.pack.xml(path))?.root.elements() ??
      [])
      moveAnchor(anchor, move);
  for (const path of file.pack.paths())
    if (/^xl\/charts\/chart[^/]*\.xml$/.test(path)) moveChart(file.pack.xml(path)?.root, move);
}

function moveAnchor(anchor: XmlElement, { at, count }: RowMove): void {
  for (const end of ["xdr:from", "xdr:to"]) {
    const row = anchor.child(end)?.child("xdr:row");
    const before = Number(row?.text);
    if (row && before >= at) row.text = String(Math.max(at, before + count));
  }
}

function moveChart(element: XmlElement | undefined, move: RowMove): void {
  if (!element) return;
  if (element.name !== "c:f") return element.elements().forEach((below) => moveChart(below, move));
  const formula = element.text;
  const now = moveFormula(formula, "", move);
  if (now !== formula) element.text = now;
}

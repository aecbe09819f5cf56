import { intersection, type Box } from "../file/addresses";
import type { CellFormat } from "../file/cell-format";
import type { Cell } from "../file/cell-xml";
import type { ConditionalRule } from "../file/conditional-formats";
import type { Sheet } from "../file/sheet";
import { shownText } from "../host/shown-text";
import type { CellView } from "./cell-view";
import { ruleLook, type RuleLook } from "./rule-look";
import { RuleTest } from "./rule-test";
import type { WorkbookFile } from "../file/workbook-file";

interface Rule {
  rule: ConditionalRule;
  look: RuleLook;
}

/** The cells of an area, row by row, as they look. */
export function cellViews(file: WorkbookFile, sheet: Sheet, area: Box): CellView[][] {
  const { styles } = file;
  const rules: Rule[] = sheet.conditionalFormats
    .rules()
    .filter(({ boxes }) => boxes.some((box) => intersection(box, area)))
    .map((rule) => ({
      rule,
      look: ruleLook(sheet.conditionalFormats.format(rule.element), styles.theme),
    }));
  const test = new RuleTest(file, sheet);
  const usual = styles.format(0).font.size;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) => {
      const [row, column] = [area.top + r, area.left + c];
      const look = rules.length > 0 ? lookAt(rules, test, row, column) : {};
      const cell = sheet.cells.cell(row, column);
      const format = styles.format(sheet.styleAt(row, column));
      return {
        ...contentOf(file, sheet, cell, row, look.numberFormat ?? format.numberFormat),
        ...lookOf(format, look, cell, usual),
      };
    })
  );
}

/** What all rules make of a cell together: the first that says something of a property wins. */
function lookAt(rules: readonly Rule[], test: RuleTest, row: number, column: number): RuleLook {
  let look: RuleLook = {};
  for (const { rule, look: own } of rules) {
    const isIn = rule.boxes.some(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right
    );
    if (!isIn || !test.holds(rule, row, column)) continue;
    look = { ...own, ...look };
    if (rule.stopIfTrue) break;
  }
  return look;
}

function contentOf(
  file: WorkbookFile,
  sheet: Sheet,
  cell: Cell | undefined,
  row: number,
  numberFormat: string
): Pick<CellView, "text" | "formula" | "kind"> {
  if (!cell) return { text: "", formula: null, kind: "empty" };
  const formula = sheet.cells.formula(cell, row);
  return {
    text: shownText(cell, numberFormat, file.date1904),
    formula: formula === undefined ? null : `=${formula.replace(/_xlfn\.(?:_xlws\.)?/g, "")}`,
    kind: kindOf(cell),
  };
}

function kindOf({ value, error }: Cell): CellView["kind"] {
  if (value === null) return "empty";
  if (error) return "error";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
}

function lookOf(
  { font, fill, alignment }: CellFormat,
  rule: RuleLook,
  cell: Cell | undefined,
  usualSize: number
): Partial<CellView> {
  const view: Partial<CellView> = {};
  const shownFill = rule.fill ?? fill;
  const color = rule.color ?? (font.color === "#000000" ? undefined : font.color);
  const align = alignOf(alignment.horizontal, cell);
  if (shownFill !== undefined) view.fill = shownFill;
  if (color !== undefined) view.color = color;
  if (rule.bold ?? font.bold) view.bold = true;
  if (rule.italic ?? font.italic) view.italic = true;
  if (rule.underline ?? font.underline !== "None") view.underline = true;
  if (rule.strike ?? font.strikethrough) view.strike = true;
  if (align) view.align = align;
  const vertical = alignment.vertical.toLowerCase();
  if (vertical === "top" || vertical === "center") view.vertical = vertical;
  if (alignment.wrapText) view.wrap = true;
  if (font.size !== usualSize) view.size = font.size;
  return view;
}

function alignOf(horizontal: string, cell: Cell | undefined): CellView["align"] {
  if (horizontal === "left" || horizontal === "right" || horizontal === "center") return horizontal;
  if (horizontal === "centerContinuous" || horizontal === "distributed") return "center";
  const kind = cell && kindOf(cell);
  if (kind === "number") return "right";
  return kind === "boolean" || kind === "error" ? "center" : undefined;
}

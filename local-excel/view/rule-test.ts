import { compareValues, textOf } from "../calc/operators";
import { errorOf, isError, type CellValue } from "../calc/cell-value";
import { FormulaEngine } from "../calc/formula-engine";
import { sheetNamed, valueOf, valuesIn } from "../calc/sheet-values";
import { spellOut } from "../calc/spelled-formula";
import type { ConditionalRule } from "../file/conditional-formats";
import { shiftFormula } from "../file/formula-text";
import type { Sheet } from "../file/sheet";
import type { WorkbookFile } from "../file/workbook-file";

/** Whether the conditions of conditional formats hold, as long as nothing changes in the workbook. */
export class RuleTest {
  private readonly engine: FormulaEngine;
  private readonly results = new Map<string, CellValue>();
  private readonly counts = new Map<ConditionalRule, ReadonlyMap<string, number>>();

  constructor(
    private readonly file: WorkbookFile,
    private readonly sheet: Sheet
  ) {
    this.engine = new FormulaEngine({
      cells: (name, box) => {
        const found = sheetNamed(file, name, sheet);
        return found ? valuesIn(found, box) : [[errorOf("#REF!")]];
      },
      custom: () => errorOf("#NAME?"),
    });
  }

  /** Kinds of formats that are not evaluated here hold for no cell. */
  holds(rule: ConditionalRule, row: number, column: number): boolean {
    const value = valueOf(this.sheet.cells.cell(row, column));
    const text = (): string => (isError(value) ? "" : textOf(value).toLowerCase());
    const wanted = (rule.element.get("text") ?? "").toLowerCase();
    switch (rule.kind) {
      case "expression":
        return isTrue(this.result(rule, 0, row, column));
      case "cellIs":
        return this.compares(rule, value, row, column);
      case "containsText":
        return text().includes(wanted);
      case "notContainsText":
        return !text().includes(wanted);
      case "beginsWith":
        return text().startsWith(wanted);
      case "endsWith":
        return text().endsWith(wanted);
      case "duplicateValues":
        return value !== null && this.count(rule, value) > 1;
      case "uniqueValues":
        return value !== null && this.count(rule, value) === 1;
      case "containsBlanks":
        return !isError(value) && text().trim() === "";
      case "notContainsBlanks":
        return isError(value) || text().trim() !== "";
      case "containsErrors":
        return isError(value);
      case "notContainsErrors":
        return !isError(value);
      default:
        return false;
    }
  }

  private compares(rule: ConditionalRule, value: CellValue, row: number, column: number): boolean {
    const first = this.result(rule, 0, row, column);
    const order = ordered(value, first);
    const operator = rule.element.get("operator") ?? "";
    if (order === undefined) return false;
    if (operator === "between" || operator === "notBetween") {
      const second = ordered(value, this.result(rule, 1, row, column));
      if (second === undefined) return false;
      const [low, high] = [Math.min(order, second), Math.max(order, second)];
      return (low <= 0 && high >= 0) === (operator === "between");
    }
    return COMPARISONS[operator]?.(order) ?? false;
  }

  /** References are relative to the first row and column of the areas that a rule holds for. */
  private result(rule: ConditionalRule, index: number, row: number, column: number): CellValue {
    const elements = rule.element.elements("formula");
    const formula = elements[index]?.text ?? (index === 0 ? rule.formula : undefined);
    if (formula === undefined || formula === "") return errorOf("#VALUE!");
    const top = Math.min(...rule.boxes.map((box) => box.top));
    const left = Math.min(...rule.boxes.map((box) => box.left));
    const moved = shiftFormula(formula, row - top, column - left);
    const key = DEPENDS_ON_PLACE.test(moved) ? `${row}:${column} ${moved}` : moved;
    let known = this.results.get(key);
    if (known === undefined) this.results.set(key, (known = this.evaluate(moved, row, column)));
    return known;
  }

  private evaluate(formula: string, row: number, column: number): CellValue {
    const { file, sheet } = this;
    const spelled = spellOut(file, formula, { sheet, row, column });
    const outcome = this.engine.evaluate(spelled, sheet.name, row, column);
    return outcome === "unknown" ? errorOf("#NAME?") : (outcome.values[0]?.[0] ?? null);
  }

  private count(rule: ConditionalRule, value: CellValue): number {
    let counts = this.counts.get(rule);
    if (!counts) {
      const made = new Map<string, number>();
      for (const box of rule.boxes)
        this.sheet.cells.forEach(box, (cell) => {
          const key = keyOf(valueOf(cell));
          made.set(key, (made.get(key) ?? 0) + 1);
        });
      this.counts.set(rule, (counts = made));
    }
    return counts.get(keyOf(value)) ?? 0;
  }
}

const DEPENDS_ON_PLACE = /\b(ROWS?|COLUMNS?|CELL|RAND\w*|NOW|TODAY)\(|\[[@#]/i;

const COMPARISONS: Record<string, (order: number) => boolean> = {
  lessThan: (order) => order < 0,
  lessThanOrEqual: (order) => order <= 0,
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  greaterThanOrEqual: (order) => order >= 0,
  greaterThan: (order) => order > 0,
};

function ordered(a: CellValue, b: CellValue): number | undefined {
  return isError(a) || isError(b) ? undefined : compareValues(a, b);
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function keyOf(value: CellValue): string {
  if (isError(value)) return `error ${value.error}`;
  return typeof value === "string"
    ? `text ${value.toLowerCase()}`
    : `${typeof value} ${String(value)}`;
}

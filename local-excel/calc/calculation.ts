import type { Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import type { WorkbookFile } from "../file/workbook-file";
import { errorOf, type CellValue } from "./cell-value";
import { CustomResults, type CustomFunctions, type FunctionHabits } from "./custom-functions";
import { withDependents } from "./dependents";
import { FormulaCells, formulaCellsIn, type FormulaCell } from "./formula-cells";
import { FormulaEngine, type Outcome } from "./formula-engine";
import { shownPart } from "./formula-extent";
import { sheetNamed, valuesIn } from "./sheet-values";
import type { GivenArgument } from "./shaped-arguments";
import { spellOut } from "./spelled-formula";
import { emptyOrphans, markSpilled, spill } from "./spill";

/** Which formulas: all; those that call an add-in's functions; or these and all that depends on them. */
export type Scope = "all" | "calls" | "add-in";

/** Calculates the formulas of a workbook and puts the results into its cells. */
export class Calculation {
  private readonly engine: FormulaEngine;
  private readonly custom: CustomResults;
  private formulas = new FormulaCells();
  private current: FormulaCell | undefined;
  /** Formulas that must be calculated before the one that has just been tried. */
  private missing: FormulaCell[] = [];
  private isBusy = false;

  /** @param arrived told when an answer came late, and the workbook should be calculated again */
  constructor(
    private readonly file: WorkbookFile,
    functions: CustomFunctions | undefined,
    habits: FunctionHabits,
    arrived: () => void
  ) {
    this.custom = new CustomResults(functions, habits, arrived);
    this.engine = new FormulaEngine({
      cells: (sheet, box) => this.cells(sheet, box),
      isCustom: (name) => this.custom.owns(name),
      custom: (name, args) => this.askCustom(name, args),
    });
    for (const sheet of file.sheets) markSpilled(sheet);
  }

  /** Formulas beyond the scope keep the values they have. */
  run(scope: Scope): void {
    for (const sheet of this.file.sheets) emptyOrphans(sheet);
    // What a formula spills may be what another has already read: then once more, but not for ever.
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.custom.beginRound();
      this.formulas = this.formulasOf(scope);
      let isMoved = false;
      for (const cell of this.formulas.all) isMoved = this.settle(cell) || isMoved;
      if (!isMoved) break;
    }
    this.custom.endUnused();
  }

  /** Asks the add-in's functions anew at the next calculation. */
  forgetAnswers(): void {
    this.custom.forgetAll();
  }

  /** Resolves when the add-in's functions have answered; those that stream are not waited for. */
  answered(): Promise<void> {
    return this.custom.answered();
  }

  /** Resolves when all of the add-in's functions have answered, streaming ones for the first time. */
  settled(): Promise<void> {
    return this.custom.settled();
  }

  /** Ends what the add-in's functions are at. */
  close(): void {
    this.custom.close();
  }

  private formulasOf(scope: Scope): FormulaCells {
    const all = formulaCellsIn(this.file.sheets);
    const calls = (formula: string): boolean => this.holdsCustom(formula);
    switch (scope) {
      case "all":
        return new FormulaCells(all);
      case "calls":
        return new FormulaCells(all.filter(({ formula }) => calls(formula)));
      case "add-in":
        return withDependents(this.file, all, calls);
    }
  }

  private holdsCustom(formula: string): boolean {
    const called = formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/([A-Za-z_]\w*\.[\w.]+)\(/g);
    return [...called].some(
      ([, name = ""]) => !/^_xl/i.test(name) && !this.engine.isOwn(name) && this.custom.owns(name)
    );
  }

  /** Calculates a formula and all that it needs. @returns whether other cells than its own have changed */
  private settle(wanted: FormulaCell): boolean {
    let isMoved = false;
    const stack = [wanted];
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      if (cell.state === "done") {
        stack.pop();
        continue;
      }
      const outcome = this.attempt(cell);
      const isCircle = this.missing.some(({ state }) => state === "running");
      if (this.missing.length > 0 && !isCircle) {
        stack.push(...this.missing);
        continue;
      }
      // Of a circle Excel warns, and shows 0.
      isMoved = this.put(cell, isCircle ? { values: [[0]] } : outcome) || isMoved;
      cell.state = "done";
    }
    return isMoved;
  }

  private attempt(cell: FormulaCell): Outcome {
    const { sheet, row, column } = cell;
    cell.state = "running";
    this.current = cell;
    this.missing = [];
    this.isBusy = false;
    return this.engine.evaluate(spellOut(this.file, cell.formula, cell), sheet.name, row, column);
  }

  /** What cannot be calculated keeps the value it has; what was just typed has none, and shows an error. */
  private put({ cell, sheet, row, column }: FormulaCell, outcome: Outcome): boolean {
    const isKnown = !this.isBusy && outcome !== "unknown";
    const values = isKnown ? shownPart(cell, row, outcome.values) : undefined;
    if (values) return spill(sheet, row, column, values);
    const before = sheet.cells.cell(row, column);
    // What it waited for has come, and is nothing that can be calculated with here.
    const isLeftBusy = before?.error === true && before.value === "#BUSY!" && !this.isBusy;
    if (before?.value !== null && !isLeftBusy) return false;
    return spill(sheet, row, column, [[this.isBusy ? BUSY : errorOf("#NAME?")]]);
  }

  private cells(name: string | undefined, box: Box): CellValue[][] {
    const sheet = this.current && sheetNamed(this.file, name, this.current.sheet);
    if (!sheet) return [[errorOf("#REF!")]];
    this.require(sheet, box);
    return valuesIn(sheet, box);
  }

  private require(sheet: Sheet, box: Box): void {
    for (const cell of this.formulas.openIn(sheet, box))
      if (!this.missing.includes(cell)) this.missing.push(cell);
  }

  private askCustom(name: string, args: GivenArgument[]): unknown {
    if (this.missing.length > 0 || !this.current) return BUSY; // the arguments are not known yet
    const answer = this.custom.result(this.current.cell, name, args);
    if (!answer) this.isBusy = true;
    const isSingle = answer?.length === 1 && answer[0]!.length === 1;
    return isSingle ? answer[0]![0] : (answer ?? BUSY);
  }
}

const BUSY = errorOf("#BUSY!");
const MOST_ROUNDS = 3;

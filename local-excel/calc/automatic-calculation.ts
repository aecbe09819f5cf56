import type { WorkbookFile } from "../file/workbook-file";
import { Calculation, type Scope } from "./calculation";
import type { CustomFunctions, FunctionHabits } from "./custom-functions";

/** What the calculation asks of the workbook around it. */
interface Surroundings {
  /** Counts what may give formulas another result. */
  version(): number;
  /** Worksheet functions have given new results: the workbook is to be calculated, and shown, again. */
  arrived(): void;
}

export interface CalculationOptions extends FunctionHabits {
  /** Answers the worksheet functions of the add-in ("ALLIANCE.CALLS"); without it they are #NAME?. */
  customFunctions?: CustomFunctions;
}

/** What is calculated: all formulas, or only those that call the add-in's functions, and what depends on them. */
export type Calculated = Exclude<Scope, "calls">;

// How long a batch waits for the add-in's worksheet functions: one that reads the workbook itself would wait for ever.
const LONGEST_WAIT = 1000;

/** Keeps the formulas of a workbook calculated. */
export class AutomaticCalculation {
  private readonly calculation: Calculation;
  private version: number;
  private isDue = false;
  private arrivals = 0;

  constructor(
    file: WorkbookFile,
    private readonly calculated: Calculated,
    { customFunctions, ...habits }: CalculationOptions,
    private readonly around: Surroundings
  ) {
    this.version = around.version();
    this.calculation = new Calculation(file, customFunctions, habits, () => this.arrived());
    // When a file is opened, what calls no add-in is as it was saved.
    this.calculation.run(calculated === "all" ? "calls" : calculated);
  }

  /** Calculates if anything has changed that formulas may depend on. */
  run(): void {
    const version = this.around.version();
    if (this.version === version) return;
    this.version = version;
    this.calculation.run(this.calculated);
  }

  /** Asks the add-in's functions anew at the next calculation. */
  forgetAnswers(): void {
    this.calculation.forgetAnswers();
  }

  /** Resolves when the functions that answer once have answered and that is calculated, or after a second. */
  async answered(): Promise<void> {
    await withinLimit(this.calculation.answered());
    this.takeArrived();
  }

  /** Resolves when all functions have given a first answer and that is calculated. */
  async settled(): Promise<void> {
    // A first answer may be what another function is asked about.
    for (let known = -1; known !== this.arrivals;) {
      known = this.arrivals;
      await this.calculation.settled();
      this.takeArrived();
    }
  }

  /** The same, or after a second. */
  settledSoon(): Promise<void> {
    return withinLimit(this.settled());
  }

  close(): void {
    this.calculation.close();
  }

  /** What arrives together is calculated together. A function may give results while a calculation is running. */
  private arrived(): void {
    this.isDue = true;
    queueMicrotask(() => this.takeArrived());
  }

  private takeArrived(): void {
    if (!this.isDue) return;
    this.isDue = false;
    this.arrivals++;
    this.around.arrived();
  }
}

async function withinLimit(wanted: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>((resolve) => void (timer = setTimeout(resolve, LONGEST_WAIT)));
  await Promise.race([wanted, tooLong]);
  clearTimeout(timer);
}

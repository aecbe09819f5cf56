import { errorOf, isError, type CellValue } from "./cell-value";

/** Answers a worksheet function of the add-in ("ALLIANCE.CALLS"): a value, rows of values, or a promise of either. */
export type CustomFunctions = (id: string, args: unknown[]) => unknown;

/** What the add-in's worksheet functions have answered. As in Excel, the same arguments are not asked for twice. */
export class CustomResults {
  private known = new Map<string, CellValue[][]>();
  private waiting = new Map<string, Promise<void>>();
  private used = new Set<string>();

  constructor(
    private readonly functions: CustomFunctions | undefined,
    /** An answer has come that was not there when it was asked for. */
    private readonly arrived: () => void
  ) {}

  /** The answer; `undefined` while it has not come. */
  result(id: string, args: unknown[]): CellValue[][] | undefined {
    if (!this.functions) return [[errorOf("#NAME?")]];
    const key = JSON.stringify([id, args.map(comparable)]);
    this.used.add(key);
    const known = this.known.get(key);
    if (known || this.waiting.has(key)) return known;
    const answer = attempt(() => this.functions!(id, args.map(argument)));
    if (!isPromise(answer)) return this.keep(key, answer);
    this.waiting.set(key, this.take(key, answer));
    return undefined;
  }

  /** Forgets the answers that no formula wanted since this was last called. */
  forgetUnused(): void {
    for (const key of this.known.keys()) if (!this.used.has(key)) this.known.delete(key);
    this.used.clear();
  }

  forgetAll(): void {
    this.known.clear();
  }

  /** Resolves when nothing is being waited for. */
  async settled(): Promise<void> {
    while (this.waiting.size > 0) await Promise.all(this.waiting.values());
  }

  private async take(key: string, answer: PromiseLike<unknown>): Promise<void> {
    let value: unknown;
    try {
      value = await answer;
    } catch (error) {
      value = failureOf(error);
    }
    this.waiting.delete(key);
    this.keep(key, value);
    this.arrived();
  }

  private keep(key: string, answer: unknown): CellValue[][] {
    const values = Array.isArray(answer)
      ? answer.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]))
      : [[cellValue(answer)]];
    this.known.set(key, values);
    return values;
  }
}

function attempt(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return failureOf(error);
  }
}

/** CustomFunctions.Error has the code that the cell shows; anything else thrown is #VALUE!, as documented. */
function failureOf(error: unknown): CellValue {
  const code = error && typeof error === "object" && "code" in error ? String(error.code) : "";
  return errorOf(/^#[A-Z/0]+[!?]?$/.test(code) ? code : "#VALUE!");
}

function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : errorOf("#NUM!");
  if (typeof value === "string" || typeof value === "boolean" || isError(value)) return value;
  return errorOf("#VALUE!");
}

/** Empty cells reach a function as "" within a range, and as null by themselves, which is what this hands on. */
function argument(value: unknown): unknown {
  return Array.isArray(value)
    ? value.map((row: unknown[]) => row.map((cell) => (isError(cell) ? cell.error : (cell ?? ""))))
    : value;
}

function comparable(value: unknown): unknown {
  return isError(value) ? value.error : Array.isArray(value) ? value.map(comparable) : value;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}

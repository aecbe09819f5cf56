import { answerValues, attempt, failureOf } from "./answer-values";
import type { CellValue } from "./cell-value";

/** Answers of functions that answer once. As in Excel, the same arguments are not asked for twice. */
export class KeptAnswers {
  private readonly known = new Map<string, CellValue[][]>();
  private readonly waiting = new Map<string, Promise<void>>();
  private readonly used = new Set<string>();

  /** @param arrived told of an answer that was not there when it was asked for */
  constructor(private readonly arrived: () => void) {}

  /** The answer; `undefined` while it has not come. */
  result(key: string, ask: () => unknown): CellValue[][] | undefined {
    this.used.add(key);
    const known = this.known.get(key);
    if (known || this.waiting.has(key)) return known;
    const answer = attempt(ask);
    if (!isPromise(answer)) return this.keep(key, answer);
    this.waiting.set(key, this.take(key, answer));
    return undefined;
  }

  /** A new round of the calculation begins. */
  beginRound(): void {
    this.used.clear();
  }

  /** Forgets the answers that no formula of the round wanted. */
  forgetUnused(): void {
    for (const key of this.known.keys()) if (!this.used.has(key)) this.known.delete(key);
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
    const values = answerValues(answer);
    this.known.set(key, values);
    return values;
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}

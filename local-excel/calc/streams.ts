import type { Cell } from "../file/cell-xml";
import { answerValues, attempt } from "./answer-values";
import { isError, type CellValue } from "./cell-value";

/** What a streaming function answers through. */
export interface Invocation {
  /** Gives the cell another result: a value, rows of values, or a CustomFunctions.Error. Nothing comes of it once canceled. */
  setResult(result: unknown): void;
  /** Set by the function; called when the cell no longer wants its results. */
  onCanceled?: (() => void) | undefined;
}

/** Whether cells that make the same call share one invocation, as Excel has it, or each have their own. */
export type Sharing = "shared" | "per-cell";

const ALL_CELLS = Symbol("all cells");

/** Streaming functions at work. */
export class Streams {
  private readonly live = new Map<Cell | typeof ALL_CELLS, Map<string, Stream>>();
  private round = 0;

  /** @param arrived told of a result that was not there when it was asked for */
  constructor(
    private readonly sharing: Sharing,
    private readonly arrived: () => void
  ) {}

  /** The newest result of a call in a cell; `undefined` until there is one. The first time it begins the invocation. */
  result(
    cell: Cell,
    call: string,
    begin: (invocation: Invocation) => unknown
  ): CellValue[][] | undefined {
    const owner = this.sharing === "shared" ? ALL_CELLS : cell;
    const calls = this.live.get(owner) ?? new Map<string, Stream>();
    this.live.set(owner, calls);
    let stream = calls.get(call);
    if (!stream) {
      calls.set(call, (stream = new Stream(this.arrived)));
      stream.begin(begin);
    }
    stream.round = this.round;
    return stream.latest;
  }

  /** A new round of the calculation begins. */
  beginRound(): void {
    this.round++;
  }

  /** Cancels what no cell has asked for in this round. */
  endUnused(): void {
    this.end(({ round }) => round !== this.round);
  }

  endAll(): void {
    this.end(() => true);
  }

  /** Resolves when all invocations have given a result, or are canceled. */
  async settled(): Promise<void> {
    for (;;) {
      const waiting = this.all().filter(({ latest }) => !latest);
      if (waiting.length === 0) return;
      await Promise.all(waiting.map(({ answered }) => answered));
    }
  }

  private all(): Stream[] {
    return [...this.live.values()].flatMap((calls) => [...calls.values()]);
  }

  private end(isOver: (stream: Stream) => boolean): void {
    const over: Stream[] = [];
    for (const [owner, calls] of this.live) {
      for (const [call, stream] of calls)
        if (isOver(stream)) {
          over.push(stream);
          calls.delete(call);
        }
      if (calls.size === 0) this.live.delete(owner);
    }
    for (const stream of over) stream.cancel();
  }
}

/** One invocation, and the newest of its results. */
class Stream {
  latest: CellValue[][] | undefined;
  round = 0;
  readonly answered: Promise<void>;
  private isAnswered!: () => void;
  private isBeginning = false;
  private isCanceled = false;
  private readonly invocation: Invocation = { setResult: (result) => this.take(result) };

  constructor(private readonly arrived: () => void) {
    this.answered = new Promise((resolve) => (this.isAnswered = resolve));
  }

  begin(begin: (invocation: Invocation) => unknown): void {
    this.isBeginning = true;
    // What a streaming function returns is nobody's; what it throws is its result.
    const given = attempt(() => begin(this.invocation));
    if (isError(given)) this.take(given);
    this.isBeginning = false;
  }

  cancel(): void {
    this.isCanceled = true;
    this.isAnswered();
    this.invocation.onCanceled?.();
  }

  private take(result: unknown): void {
    if (this.isCanceled) return;
    this.latest = answerValues(result);
    this.isAnswered();
    if (!this.isBeginning) this.arrived();
  }
}

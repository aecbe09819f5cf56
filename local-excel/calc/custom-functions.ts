import type { AddInNames } from "../file/add-in-calls";
import type { Cell } from "../file/cell-xml";
import { errorOf, isError, type CellValue } from "./cell-value";
import {
  functionNamed,
  nameOf,
  type FunctionMetadata,
  type FunctionsMetadata,
} from "./functions-metadata";
import { KeptAnswers } from "./kept-answers";
import {
  isRows,
  plainArguments,
  shapedArguments,
  type Blanks,
  type GivenArgument,
} from "./shaped-arguments";
import { Streams, type Invocation, type Sharing } from "./streams";

/** The add-in's worksheet functions: with what functions.json says of them, or just one function that answers for all. */
export type CustomFunctions = DescribedFunctions | PlainFunctions;

export interface DescribedFunctions {
  /** A promise where it has to be fetched first; until then no function is asked. */
  readonly metadata: FunctionsMetadata | Promise<FunctionsMetadata>;
  /**
   * "ALLIANCE", as the manifest has it: calls are read from files, and saved, as Excel keeps them, and the functions of other
   * add-ins are left alone. Without it formulas stay as they are, and any name with a dot is taken for one of these functions.
   */
  readonly namespace?: string;
  /**
   * Asks a function, by its id in the metadata, with arguments in the shapes that Excel gives them. It answers with a value,
   * rows of values, or a promise of either; a streaming one answers through its invocation, which the others have not got.
   */
  call(id: string, args: readonly unknown[], invocation: Invocation | undefined): unknown;
}

/** @param id as the formula spells it ("ALLIANCE.CALLS") @returns a value, rows of values, or a promise of either */
export type PlainFunctions = (id: string, args: unknown[]) => unknown;

/** What hosts and versions do differently. */
export interface FunctionHabits {
  /** What functions get for the empty cells of a range; "empty-text" if nothing is said. */
  blanks?: Blanks;
  /** Which cells share the invocation of a streaming function; "shared" if nothing is said: those that make the same call. */
  streams?: Sharing;
}

/** By what a file's formulas are known that call these functions. */
export function addInNames(functions: CustomFunctions | undefined): AddInNames | undefined {
  if (typeof functions !== "object" || functions.namespace === undefined) return undefined;
  let names: readonly string[] = [];
  const take = (metadata: FunctionsMetadata): void => void (names = metadata.functions.map(nameOf));
  if ("then" in functions.metadata) void functions.metadata.then(take);
  else take(functions.metadata);
  return { namespace: functions.namespace, functions: () => names };
}

/** What the add-in's worksheet functions answer, kept as long as formulas want it. */
export class CustomResults {
  private readonly answers: KeptAnswers;
  private readonly streams: Streams;
  private readonly blanks: Blanks;
  private metadata: FunctionsMetadata | undefined;
  private isClosed = false;
  private readonly namespace: string | undefined;
  /** Resolves when it is known which functions there are. */
  private known: Promise<void> = Promise.resolve();

  /** @param arrived told of whatever has come that was not there when it was asked for */
  constructor(
    private readonly functions: CustomFunctions | undefined,
    { blanks = "empty-text", streams = "shared" }: FunctionHabits,
    arrived: () => void
  ) {
    this.answers = new KeptAnswers(arrived);
    this.streams = new Streams(streams, arrived);
    this.blanks = blanks;
    if (typeof functions !== "object") return;
    this.namespace = functions.namespace;
    if (!("then" in functions.metadata)) this.metadata = functions.metadata;
    else
      this.known = functions.metadata.then((metadata) => {
        this.metadata = metadata;
        arrived();
      });
  }

  /** Whether a name can be that of one of these functions, or of one that is gone. */
  owns(name: string): boolean {
    if (this.namespace === undefined) return name.includes(".");
    return name.toUpperCase().startsWith(`${this.namespace.toUpperCase()}.`);
  }

  /** What a call in a cell gives; `undefined` while that has not come. */
  result(cell: Cell, name: string, args: readonly GivenArgument[]): CellValue[][] | undefined {
    if (this.isClosed || args.some(holdsBusy)) return undefined;
    if (!this.functions) return NO_SUCH_FUNCTION;
    if (typeof this.functions === "function") return this.askPlain(this.functions, name, args);
    if (!this.metadata) return undefined;
    const meant = functionNamed(this.metadata, name, this.namespace);
    return meant ? this.ask(cell, this.functions, meant, args) : NO_SUCH_FUNCTION;
  }

  /** A new round of the calculation begins. */
  beginRound(): void {
    this.answers.beginRound();
    this.streams.beginRound();
  }

  /** Lets go of what no formula of the round wanted. */
  endUnused(): void {
    this.answers.forgetUnused();
    this.streams.endUnused();
  }

  /** Asks everything anew in the next round. */
  forgetAll(): void {
    this.answers.forgetAll();
    this.streams.endAll();
  }

  /** Cancels what is at work. From now on no function is asked. */
  close(): void {
    this.isClosed = true;
    this.streams.endAll();
  }

  /** Resolves when the functions that answer once have answered. */
  answered(): Promise<void> {
    return this.answers.settled();
  }

  /** Resolves when all functions have answered, streaming ones for the first time. */
  async settled(): Promise<void> {
    await this.known;
    await this.answers.settled();
    await this.streams.settled();
  }

  private askPlain(
    functions: PlainFunctions,
    name: string,
    given: readonly GivenArgument[]
  ): CellValue[][] | undefined {
    const error = errorIn(given);
    if (error) return error;
    const args = plainArguments(given, this.blanks);
    return this.answers.result(JSON.stringify([name, args]), () => functions(name, args));
  }

  private ask(
    cell: Cell,
    functions: DescribedFunctions,
    meant: FunctionMetadata,
    given: readonly GivenArgument[]
  ): CellValue[][] | undefined {
    const error = meant.allowErrorForDataTypeAny ? undefined : errorIn(given);
    if (error) return error;
    const args = shapedArguments(meant, given, this.blanks);
    const call = JSON.stringify([meant.id, args]);
    return meant.options?.stream
      ? this.streams.result(cell, call, (invocation) => functions.call(meant.id, args, invocation))
      : this.answers.result(call, () => functions.call(meant.id, args, undefined));
  }
}

const NO_SUCH_FUNCTION = [[errorOf("#NAME?")]];

/** An argument that is an error by itself; those within ranges reach the function. */
function errorIn(args: readonly GivenArgument[]): CellValue[][] | undefined {
  const error = args.find(isError);
  return error && [[error]];
}

/** What is not known yet is nothing to ask a function about. */
function holdsBusy(given: GivenArgument): boolean {
  const isBusy = (value: CellValue | undefined): boolean =>
    isError(value) && value.error === "#BUSY!";
  return isRows(given) ? given.some((row) => row.some(isBusy)) : isBusy(given);
}

import FormulaParser, { type CellReference, type RangeReference } from "fast-formula-parser";
import type { Box } from "../file/addresses";
import { LAST_COLUMN, LAST_ROW } from "../file/addresses";
import { errorOf, FormulaError, isError, type CellValue } from "./cell-value";
import { MORE_FUNCTIONS, MORE_ON_REFERENCES } from "./more-functions";
import { infix, percent, prefix } from "./operators";
import type { GivenArgument } from "./shaped-arguments";

/** Where the engine gets from what it calculates with. */
export interface CalculationSource {
  /** @param sheet undefined: the formula's own. @throws nothing: an unknown sheet is #REF! */
  cells(sheet: string | undefined, box: Box): CellValue[][];
  /** Whether a name is that of a function of the add-in; where it is missing, any with a dot is. */
  isCustom?(name: string): boolean;
  /** A function that is not Excel's own. @param args what was left out is undefined, an empty cell null */
  custom(name: string, args: GivenArgument[]): unknown;
}

/** What came out; `unknown` is whatever the engine does not understand, and would only pretend to. */
export type Outcome = { values: CellValue[][] } | "unknown";

/** fast-formula-parser with Excel's rules for operators, and with a stop where it would guess. */
export class FormulaEngine {
  private readonly parser: FormulaParser;
  private readonly known: Record<string, unknown>;
  private isUnknown = false;

  constructor(private readonly source: CalculationSource) {
    const parser = new FormulaParser({
      functions: MORE_FUNCTIONS,
      functionsNeedContext: MORE_ON_REFERENCES,
      onCell: ({ sheet, row, col }: CellReference) =>
        source.cells(sheet, boxOf({ row, col }, { row, col }))[0]?.[0] ?? null,
      onRange: ({ sheet, from, to }: RangeReference) => source.cells(sheet, boxOf(from, to)),
    });
    this.known = parser.functions;
    parser.utils._applyInfix = (a, operator, b) => infix(a.val, operator, b.val);
    parser.utils._applyPrefix = (signs, value) => prefix(signs, value);
    parser.utils._applyPostfix = (value) => percent(value);
    const call = parser._callFunction.bind(parser);
    parser._callFunction = (name, args) => this.call(name, args, call);
    this.parser = parser;
  }

  /** @param formula without "=", spelled in A1 references. @param row counted from 0, as `column` */
  evaluate(formula: string, sheet: string, row: number, column: number): Outcome {
    this.isUnknown = false;
    try {
      const position = { row: row + 1, col: column + 1, sheet };
      const result = this.parser.parse(withFirstArguments(formula), position, true);
      if (this.isUnknown) return "unknown";
      return { values: Array.isArray(result) ? (result as CellValue[][]) : [[plain(result)]] };
    } catch (error) {
      // What the engine throws, and does not give, is about the formula: it cannot be read, or knows no such function.
      if (error instanceof FormulaError) return "unknown";
      throw error;
    }
  }

  isOwn(name: string): boolean {
    return name.toUpperCase() in this.known;
  }

  private call(
    given: string,
    withOmissions: readonly unknown[],
    own: (name: string, args: readonly unknown[]) => unknown
  ): unknown {
    const name = given.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
    const args = withOmissions.map((arg) => (arg === LEFT_OUT ? null : arg));
    if (!this.isOwn(name)) return this.callCustom(name, args);
    const retrieved = (argument: unknown): unknown =>
      argument === null ? null : this.parser.retrieveRef(argument);
    const isScalar = !TAKES_ARRAYS.has(name) && args.some((arg) => isMany(retrieved(arg)));
    if (isScalar) return this.giveUp();
    const error = PASSES_ERRORS.has(name) ? undefined : args.map(retrieved).find(isError);
    if (error) return error;
    try {
      return own(name, args) ?? this.giveUp();
    } catch {
      return this.giveUp();
    }
  }

  private callCustom(name: string, args: readonly unknown[]): unknown {
    const isCustom = this.source.isCustom?.(name) ?? name.includes(".");
    if (!isCustom) return this.giveUp();
    const values = args.map((arg) => (arg === null ? undefined : this.parser.retrieveRef(arg)));
    return this.source.custom(name, values as GivenArgument[]);
  }

  private giveUp(): FormulaError {
    this.isUnknown = true;
    return errorOf("#NAME?");
  }
}

// The engine takes the first cell where one of its other functions is given many; Excel would give one result for each.
const TAKES_ARRAYS = new Set(
  (
    "SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF MAX MIN PRODUCT SUMPRODUCT SUMSQ " +
    "AND OR XOR ROW ROWS COLUMN COLUMNS INDEX MATCH VLOOKUP HLOOKUP OFFSET TRANSPOSE MMULT MDETERM CONCAT CONCATENATE TEXTJOIN " +
    "GCD LCM FREQUENCY GEOMEAN HARMEAN DEVSQ AVEDEV CORREL KURT FORECAST INTERCEPT GROWTH NETWORKDAYS WORKDAY AREAS ISREF"
  ).split(" ")
);

// These look at errors instead of passing them on.
const PASSES_ERRORS = new Set(
  (
    "IF IFERROR IFNA ISERR ISERROR ISNA ISBLANK ISTEXT ISNUMBER ISNONTEXT ISLOGICAL ISREF ERROR.TYPE TYPE COUNT COUNTA COUNTIF " +
    "COUNTIFS COUNTBLANK ROW ROWS COLUMN COLUMNS CHOOSE"
  ).split(" ")
);

// The parser drops what is left out before a first comma; this text, which nobody types, holds the place.
const LEFT_OUT = "\uE000 left out";
const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const OPENED = new RegExp(`(${QUOTED})|\\((?=\\s*,)`, "g");

function withFirstArguments(formula: string): string {
  return formula.replace(OPENED, (_, quoted?: string) => quoted ?? `("${LEFT_OUT}"`);
}

function isMany(value: unknown): boolean {
  return Array.isArray(value) && (value.length > 1 || (value[0] as unknown[]).length > 1);
}

function plain(result: unknown): CellValue {
  return result === undefined ? null : (result as CellValue);
}

function boxOf(
  from: { row: number | null; col: number | null },
  to: { row: number | null; col: number | null }
): Box {
  return {
    top: (from.row ?? 1) - 1,
    left: (from.col ?? 1) - 1,
    bottom: (to.row ?? LAST_ROW + 1) - 1,
    right: (to.col ?? LAST_COLUMN + 1) - 1,
  };
}

/** As much of fast-formula-parser 1.0.19 as is used here; the package brings no types. Rows and columns count from 1. */
declare module "fast-formula-parser" {
  export interface CellReference {
    sheet?: string;
    row: number;
    col: number;
  }
  export interface RangeReference {
    sheet?: string;
    from: { row: number | null; col: number | null };
    to: { row: number | null; col: number | null };
  }

  class FormulaError extends Error {
    constructor(error: string, message?: string);
    readonly error: string;
    /** What was thrown inside. */
    readonly details?: unknown;
  }

  interface Operand {
    val: unknown;
    isArray: boolean;
  }

  export default class FormulaParser {
    static readonly FormulaError: typeof FormulaError;
    constructor(config: {
      functions?: Record<string, (...args: never[]) => unknown>;
      functionsNeedContext?: Record<string, (engine: FormulaParser, ...args: never[]) => unknown>;
      onCell(reference: CellReference): unknown;
      onRange(reference: RangeReference): unknown;
    });
    readonly functions: Record<string, unknown>;
    readonly utils: {
      _applyInfix(left: Operand, operator: string, right: Operand): unknown;
      _applyPrefix(signs: readonly string[], value: unknown, isArray: boolean): unknown;
      _applyPostfix(value: unknown, isArray: boolean, operator: string): unknown;
    };
    _callFunction(name: string, args: readonly unknown[]): unknown;
    retrieveRef(value: unknown): unknown;
    parse(
      formula: string,
      position: { row: number; col: number; sheet: string },
      allowReturnArray: boolean
    ): unknown;
  }
}

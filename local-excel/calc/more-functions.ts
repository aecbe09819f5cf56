import { errorOf, isError, type CellValue, type FormulaError } from "./cell-value";
import { compareValues, textOf } from "./operators";

/** How the engine hands over an argument: a value, or the cells of a range. */
interface Argument {
  value: CellValue | CellValue[][];
  isRangeRef?: boolean;
  isCellRef?: boolean;
  isArray?: boolean;
  omitted?: boolean;
}

/** Everyday functions that the engine has not got. */
export const MORE_FUNCTIONS: Record<string, (...args: Argument[]) => unknown> = {
  COUNTA: (...args) => args.flatMap(cells).filter((value) => value !== null).length,
  COUNTBLANK: (range) => cells(range).filter((value) => value === null || value === "").length,
  MAX: (...args) => extreme(args, Math.max),
  MIN: (...args) => extreme(args, Math.min),
  COUNTIF: (range, criterion) =>
    cells(range).filter((value) => meets(value, one(criterion))).length,
  COUNTIFS: (...args) => {
    const [first] = args;
    const size = first ? cells(first).length : 0;
    return Array.from({ length: size }, (_, i) => i).filter((i) => meetsAll(args, i)).length;
  },
  SUMIFS: (summed, ...args) =>
    cells(summed).reduce<number>(
      (sum, value, i) => (typeof value === "number" && meetsAll(args, i) ? sum + value : sum),
      0
    ),
  MATCH: (wanted, range, kind) => {
    // Looking in a sorted list (the default) is left out.
    if (Number(kind?.value ?? 1) !== 0) return undefined;
    const position = cells(range).findIndex(
      (value) => value !== null && !isError(value) && compareValues(value, one(wanted)) === 0
    );
    return position < 0 ? errorOf("#N/A") : position + 1;
  },
  SUBSTITUTE: (text, old, fresh, instance) => {
    if (instance) return undefined;
    const [whole, from, to] = [text, old, fresh].map((argument) => plainText(one(argument)));
    return from === "" ? whole : whole!.replaceAll(from!, () => to!);
  },
  TEXTJOIN: (separator, ignoresEmpty, ...args) => {
    const texts = args.flatMap(cells).map(plainText);
    const isKept = (text: string): boolean => text !== "" || one(ignoresEmpty) === false;
    return texts.filter(isKept).join(plainText(one(separator)));
  },
};

interface Engine {
  retrieveRef(argument: unknown): unknown;
}

/** Functions that the engine hands their references, and itself to look them up. */
export const MORE_ON_REFERENCES: Record<string, (engine: Engine, ...args: unknown[]) => unknown> = {
  SUMIF: (engine, ...args) => chosen(engine, args)?.reduce((sum, value) => sum + value, 0),
  AVERAGEIF: (engine, ...args) => {
    const numbers = chosen(engine, args);
    if (numbers?.length === 0) return errorOf("#DIV/0!");
    return numbers && numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  },
  ROWS: (engine, argument) => extentOf(engine, argument, "row"),
  COLUMNS: (engine, argument) => extentOf(engine, argument, "col"),
};

/** How many rows or columns a reference has, or the array that a function gives; undefined for whole rows and columns. */
function extentOf(
  engine: Engine,
  argument: unknown,
  side: "row" | "col"
): number | FormulaError | undefined {
  const { ref } = argument as { ref?: Partial<Record<"from" | "to", Place>> };
  if (ref?.from && ref.to) {
    const [from, to] = [ref.from[side], ref.to[side]];
    return from && to ? Math.abs(to - from) + 1 : undefined;
  }
  const value = ref ? null : engine.retrieveRef(argument);
  if (isError(value)) return value;
  if (!Array.isArray(value)) return 1;
  return side === "row" ? value.length : (value[0] as unknown[]).length;
}

type Place = Partial<Record<"row" | "col", number | null>>;

/** The numbers whose neighbours meet a criterion; undefined when both ranges are not of one size. */
function chosen(
  engine: Engine,
  [range, criterion, summed = range]: unknown[]
): number[] | undefined {
  const values = (argument: unknown): CellValue[] =>
    cells({ value: engine.retrieveRef(argument) as CellValue });
  const [tested, wanted, numbers] = [values(range), values(criterion)[0] ?? null, values(summed)];
  if (tested.length !== numbers.length) return undefined;
  return numbers.filter(
    (value, i): value is number => typeof value === "number" && meets(tested[i]!, wanted)
  );
}

/** Takes errors for what they are: the function gives the first of them back. */
function cells(argument: Argument | undefined): CellValue[] {
  const value = argument?.value ?? null;
  return Array.isArray(value) ? value.flat() : [value];
}

function one(argument: Argument | undefined): CellValue {
  return cells(argument)[0] ?? null;
}

function plainText(value: CellValue): string {
  if (isError(value)) throw value;
  return textOf(value);
}

function extreme(args: readonly Argument[], pick: (...numbers: number[]) => number): CellValue {
  const values = args.flatMap((argument) =>
    argument.isRangeRef || argument.isCellRef || argument.isArray
      ? cells(argument).filter((value) => typeof value === "number" || isError(value))
      : cells(argument)
  );
  const error = values.find(isError);
  if (error) return error;
  return values.length === 0 ? 0 : values.map(Number).reduce((a, b) => pick(a, b));
}

function meetsAll(args: readonly Argument[], index: number): boolean {
  for (let i = 0; i + 1 < args.length; i += 2)
    if (!meets(cells(args[i])[index] ?? null, one(args[i + 1]))) return false;
  return true;
}

/** ">=3", "<>x", "a*" or a plain value. */
function meets(value: CellValue, criterion: CellValue): boolean {
  if (isError(value)) return false;
  const [, operator = "=", rest = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(plainText(criterion))!;
  const number = rest.trim() === "" ? NaN : Number(rest);
  if (!Number.isNaN(number)) {
    if (typeof value !== "number") return operator === "<>";
    return holds(operator, value - number);
  }
  if (operator === "=" || operator === "<>") {
    const pattern = rest
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*/g, "[\\s\\S]*")
      .replace(/\?/g, "[\\s\\S]");
    return new RegExp(`^${pattern}$`, "i").test(textOf(value)) === (operator === "=");
  }
  return typeof value === "string" && holds(operator, compareValues(value, rest));
}

function holds(operator: string, order: number): boolean {
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">=") return order >= 0;
  return (order === 0) === (operator === "=");
}

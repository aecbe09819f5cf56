import { errorOf, isError, type CellValue } from "./cell-value";

/** The operators of formulas, as Excel has them: arrays cell by cell, texts compared in any case, empty cells like 0 or "". */
export function infix(left: unknown, operator: string, right: unknown): unknown {
  return lift(left, right, (a, b) => single(a, operator, b));
}

export function prefix(signs: readonly string[], value: unknown): unknown {
  const isNegative = signs.filter((sign) => sign === "-").length % 2 === 1;
  return isNegative ? lift(value, 0, (a) => single(0, "-", a)) : value;
}

export function percent(value: unknown): unknown {
  return lift(value, 100, (a, b) => single(a, "/", b));
}

/** The number that a value counts as; #VALUE! for a text that is none. */
function numberOf(value: CellValue): number | ReturnType<typeof errorOf> {
  if (isError(value)) return value;
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? errorOf("#VALUE!") : number;
}

export function textOf(value: string | number | boolean | null): string {
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** Below zero, zero or above, as Excel orders values: numbers, texts, truth values. */
export function compareValues(a: CellValue, b: CellValue): number {
  const [x, y] = [a ?? emptyLike(b), b ?? emptyLike(a)];
  const ranks = rank(x) - rank(y);
  if (ranks !== 0) return ranks;
  const [p, q] = typeof x === "string" ? [x.toLowerCase(), String(y).toLowerCase()] : [x, y];
  return p === q ? 0 : p! < q! ? -1 : 1;
}

function single(a: CellValue, operator: string, b: CellValue): CellValue {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === "&") return textOf(a) + textOf(b);
  const comparison = COMPARISONS[operator];
  if (comparison) return comparison(compareValues(a, b));
  const [x, y] = [numberOf(a), numberOf(b)];
  if (isError(x)) return x;
  if (isError(y)) return y;
  const result = calculate(x, operator, y);
  if (operator === "/" && y === 0) return errorOf("#DIV/0!");
  return Number.isFinite(result) ? result : errorOf("#NUM!");
}

function calculate(x: number, operator: string, y: number): number {
  switch (operator) {
    case "+":
      return x + y;
    case "-":
      return x - y;
    case "*":
      return x * y;
    case "/":
      return x / y;
    case "^":
      return x === 0 && y === 0 ? NaN : x ** y;
    default:
      throw new Error(`no operator ${operator}`);
  }
}

const COMPARISONS: Record<string, (order: number) => boolean> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function emptyLike(other: CellValue): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: CellValue): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

/** Applies an operation to each pair of cells; one row, one column or one value stands for as many as the other side has. */
function lift(
  left: unknown,
  right: unknown,
  operation: (a: CellValue, b: CellValue) => CellValue
): unknown {
  if (!Array.isArray(left) && !Array.isArray(right))
    return operation(left as CellValue, right as CellValue);
  const [a, b] = [gridOf(left), gridOf(right)];
  const height = Math.max(a.length, b.length);
  const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const [x, y] = [at(a, row, column), at(b, row, column)];
      return x === undefined || y === undefined ? errorOf("#N/A") : operation(x, y);
    })
  );
}

function gridOf(value: unknown): CellValue[][] {
  return Array.isArray(value) ? (value as CellValue[][]) : [[value as CellValue]];
}

function at(grid: readonly CellValue[][], row: number, column: number): CellValue | undefined {
  const line = grid[grid.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}

import type { AddInCalls } from "./add-in-calls";
import { columnIndex, columnName } from "./addresses";
import type { DynamicArrays } from "./dynamic-arrays";
import { encodeCellEscapes, decodeCellEscapes, richText } from "./shared-strings";
import { decodeXml, escapeXml } from "./xml-text";

/** What a cell holds. `null` is an empty cell; an error is its text ("#N/A") with `error` set. */
export interface Content {
  value: string | number | boolean | null;
  error: boolean;
  /** Without the "=". */
  formula?: string;
  /** Member of a shared formula group; the member with a `reference` holds the group's text. */
  shared?: { group: string; reference: string | undefined };
  /** An array formula's range, as it is written; that of a dynamic one only where it is more than its own cell. */
  array?: string;
  /** Whether the formula's array spills by itself. Else it is of the old kind, or the formula gives one value only. */
  dynamic?: true;
  /** Index of the cell's metadata in the file: what tells a dynamic array from one of the old kind. */
  meta?: string;
  /** A value that the array formula of another cell has put here. */
  spilled?: true;
}

export interface Cell extends Content {
  column: number;
  /** Index into the cell formats of styles.xml. */
  style: number;
  /** The cell as it stands in the file; undefined once it was changed. */
  source: string | undefined;
}

/** What a file says of formulas beside their texts. */
export interface FormulaKeeping {
  readonly calls: AddInCalls;
  readonly arrays: DynamicArrays;
}

/** Cells of one row, in order. Cells without a reference follow the one before them. */
export function readCells(
  body: string,
  sharedStrings: readonly string[],
  { arrays }: Pick<FormulaKeeping, "arrays">
): Cell[] {
  const cells: Cell[] = [];
  let sorted = true;
  let previous = -1;
  let at = body.indexOf("<c");
  while (at >= 0) {
    const headEnd = body.indexOf(">", at);
    const empty = body[headEnd - 1] === "/";
    const end = empty ? headEnd + 1 : body.indexOf("</c>", headEnd) + 4;
    const head = body.slice(at + 2, empty ? headEnd - 1 : headEnd);
    const reference = attribute(head, "r");
    const column =
      reference === undefined ? previous + 1 : columnIndex(reference.replace(/\d+$/, ""));
    const cell: Cell = {
      column,
      style: Number(attribute(head, "s") ?? 0),
      value: null,
      error: false,
      source: body.slice(at, end),
    };
    const meta = attribute(head, "cm");
    if (meta !== undefined) cell.meta = meta;
    if (!empty)
      readContent(cell, attribute(head, "t"), body.slice(headEnd + 1, end - 4), sharedStrings);
    if (meta !== undefined && cell.formula !== undefined && arrays.isMark(meta)) markDynamic(cell);
    if (column <= previous) sorted = false;
    previous = column;
    cells.push(cell);
    at = body.indexOf("<c", end);
  }
  return sorted ? cells : cells.sort((a, b) => a.column - b.column);
}

function readContent(
  cell: Cell,
  type: string | undefined,
  inner: string,
  sharedStrings: readonly string[]
): void {
  if (inner.includes("<f")) readFormula(cell, inner);
  if (type === "inlineStr") {
    cell.value = richText(inner);
    return;
  }
  const open = inner.indexOf("<v");
  if (open < 0) return;
  const from = inner.indexOf(">", open) + 1;
  const end = inner.indexOf("</v>", from);
  if (end < 0) return;
  const raw = inner.slice(from, end);
  if (type === "s") cell.value = sharedStrings[Number(raw)] ?? "";
  else if (type === "str") cell.value = decodeCellEscapes(decodeXml(raw));
  else if (type === "b") cell.value = raw.trim() === "1" || raw.trim() === "true";
  else if (type === "d")
    cell.value = Date.parse(raw.endsWith("Z") ? raw : `${raw}Z`) / 86_400_000 + 25_569;
  else if (type === "e") {
    cell.value = decodeXml(raw);
    cell.error = true;
  } else cell.value = raw.trim() === "" ? null : Number(raw);
}

function readFormula(cell: Cell, inner: string): void {
  const found = /<f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/f>)/.exec(inner);
  if (!found) return;
  const head = found[1] ?? "";
  const kind = attribute(head, "t");
  cell.formula = decodeXml(found[2] ?? "");
  if (kind === "shared")
    cell.shared = {
      group: attribute(head, "si") ?? "",
      reference: found[2] ? attribute(head, "ref") : undefined,
    };
  else if (kind === "array") cell.array = attribute(head, "ref") ?? "";
}

function markDynamic(cell: Cell): void {
  cell.dynamic = true;
  if (!cell.array?.includes(":")) delete cell.array;
}

/** @param row counted from 0 */
export function writeCell(cell: Cell, row: number, keeping: FormulaKeeping): string {
  const style = cell.style ? ` s="${cell.style}"` : "";
  const reference = `${columnName(cell.column)}${row + 1}`;
  const meta = metaOf(cell, keeping);
  const place = `<c r="${reference}"${style}${meta === undefined ? "" : ` cm="${meta}"`}`;
  const { value } = cell;
  if (cell.formula !== undefined) {
    const array = cell.array ?? (cell.dynamic && meta !== undefined ? reference : "");
    const f = `<f${array ? ` t="array" ref="${array}"` : ""}>${escapeXml(keeping.calls.stored(cell.formula))}</f>`;
    if (value === null) return `${place}>${f}</c>`;
    if (cell.error) return `${place} t="e">${f}<v>${errorText(String(value))}</v></c>`;
    if (typeof value === "boolean") return `${place} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
    if (typeof value === "string")
      return `${place} t="str">${f}<v>${escapeXml(encodeCellEscapes(value))}</v></c>`;
    return `${place}>${f}<v>${value}</v></c>`;
  }
  if (value === null) return `${place}/>`;
  if (cell.error) return `${place} t="e"><v>${errorText(String(value))}</v></c>`;
  if (typeof value === "number") return `${place}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${place} t="b"><v>${value ? 1 : 0}</v></c>`;
  // In the cell itself, so that the file's shared strings stay as they were.
  const space = value.trim() === value && !value.includes("\n") ? "" : ' xml:space="preserve"';
  return `${place} t="inlineStr"><is><t${space}>${escapeXml(encodeCellEscapes(value))}</t></is></c>`;
}

/**
 * Without the mark Excel reads a formula as one of the time before dynamic arrays, and takes one value of what could be many
 * (`=@ALLIANCE.FINDINGS()`). It writes the mark for all calls of an add-in's functions, whatever they give.
 */
function metaOf(cell: Cell, { arrays, calls }: FormulaKeeping): string | undefined {
  const { meta, dynamic, array, formula } = cell;
  if (meta !== undefined || !dynamic || formula === undefined) return meta;
  return array !== undefined || calls.areIn(formula) ? arrays.mark() : undefined;
}

/** Excel keeps errors that older versions do not know (#SPILL!, #BUSY!) as #VALUE!, with more beside it. */
function errorText(error: string): string {
  return escapeXml(KEPT_ERRORS.has(error) ? error : "#VALUE!");
}
const KEPT_ERRORS = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA".split(" ")
);

/** A cell as it stands in the file, with another style: rich text and the like stay. */
export function restyled(source: string, style: number): string {
  const end = source.indexOf(">");
  const head = source.slice(0, end).replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return head.replace(/^<c/, style ? `<c s="${style}"` : "<c") + source.slice(end);
}

export function attribute(head: string, name: string): string | undefined {
  const mark = marks.get(name) ?? markOf(name);
  const at = head.indexOf(mark.usual);
  if (at >= 0) return head.slice(at + mark.usual.length, head.indexOf('"', at + mark.usual.length));
  if (!head.includes(name)) return undefined;
  const found = mark.any.exec(head);
  return found ? (found[1] ?? found[2]) : undefined;
}

/** How an attribute is written nearly always, and in any way that XML allows. */
function markOf(name: string): { usual: string; any: RegExp } {
  const mark = {
    usual: ` ${name}="`,
    any: new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`),
  };
  marks.set(name, mark);
  return mark;
}
const marks = new Map<string, { usual: string; any: RegExp }>();

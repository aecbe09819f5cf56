/** Rows and columns count from 0, both ends included. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** "A1", "$A$1:B2", "A:C", "2:5"; undefined when it is no reference of this kind. */
export function parseReference(reference: string): Box | undefined {
  const parts = reference.trim().split(":");
  const [from = "", to = parts[0] ?? ""] = parts;
  if (parts.length > 2) return undefined;
  const [a, b] = [END.exec(from), END.exec(to)];
  if (!a || !b) return undefined;
  const rows = [a[2], b[2]].map((digits) => (digits ? Number(digits) - 1 : undefined));
  const columns = [a[1], b[1]].map((letters) => (letters ? columnIndex(letters) : undefined));
  const cells = rows.every((r) => r !== undefined) && columns.every((c) => c !== undefined);
  const wholeColumns =
    parts.length === 2 &&
    rows.every((r) => r === undefined) &&
    columns.every((c) => c !== undefined);
  const wholeRows =
    parts.length === 2 &&
    columns.every((c) => c === undefined) &&
    rows.every((r) => r !== undefined);
  if (!cells && !wholeColumns && !wholeRows) return undefined;
  const [r1 = 0, r2 = LAST_ROW] = rows;
  const [c1 = 0, c2 = LAST_COLUMN] = columns;
  const box = {
    top: Math.min(r1, r2),
    bottom: Math.max(r1, r2),
    left: Math.min(c1, c2),
    right: Math.max(c1, c2),
  };
  return box.bottom <= LAST_ROW && box.right <= LAST_COLUMN ? box : undefined;
}
const END = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** Splits "'Sheet one'!A1" into its sheet and the rest; no sheet when none is named. */
export function splitSheet(address: string): { sheet?: string; rest: string } {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!found) return { rest: address };
  return { sheet: (found[1] ?? found[2] ?? "").replace(/''/g, "'"), rest: found[3] ?? "" };
}

export function formatReference(box: Box, absolute = false): string {
  const $ = absolute ? "$" : "";
  if (box.top === 0 && box.bottom === LAST_ROW && !(box.left === 0 && box.right === LAST_COLUMN))
    return `${$}${columnName(box.left)}:${$}${columnName(box.right)}`;
  if (box.left === 0 && box.right === LAST_COLUMN)
    return `${$}${box.top + 1}:${$}${box.bottom + 1}`;
  const first = `${$}${columnName(box.left)}${$}${box.top + 1}`;
  const last = `${$}${columnName(box.right)}${$}${box.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export function quoteSheet(name: string): string {
  return /^[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*$/.test(name) &&
    !/^[A-Za-z]{1,3}\d+$|^R\d*C\d*$|^[RC]$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function intersection(a: Box, b: Box): Box | undefined {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : undefined;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

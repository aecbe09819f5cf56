import { readCountry } from "../reading/country";
import { fold } from "../reading/fold";
import { headerFits, isHeaderText } from "../reading/header";
import type { Field } from "../reading/field";
import type { Block } from "./bands";
import { isEmpty, isWord, wordsOf } from "./cell";
import { cellKey } from "./ground";
import type { Ground } from "./ground";
import { keyColumns } from "./key-columns";

/** A header found: its lines (in the grid's count) and one text for each column of the block. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly texts: readonly string[];
  /** Sum over the fields it names of how plainly it names them. */
  readonly score: number;
  readonly fields: ReadonlySet<Field>;
}

/**
 * The header among the first rows of a block: the row (or two rows, group headings over their own) whose cells name the
 * most fields and look least like data. Null when no row does.
 */
export function findHeader(ground: Ground, from: number, to: number, block: Block): Header | null {
  let best: Header | null = null;
  for (let row = from; row <= Math.min(to, from + ROWS_SEARCHED - 1); row++) {
    const header = singleLine(ground, row, to, block);
    if (header !== null && header.score > (best?.score ?? 0) + 0.25) best = header;
  }
  if (best === null) return null;
  return withLineAbove(ground, withLineBelow(ground, best, to, block), from, to, block);
}

/** The header in a given row, whatever it looks like. */
export function headerAt(ground: Ground, row: number, block: Block): Header {
  return headerOf(row, row, textsOf(ground, row, block));
}

/**
 * A header in words we don't know: the first row, where it holds words only and something else than a country above a
 * column of countries. Null when it doesn't.
 */
export function headerByContrast(
  ground: Ground,
  row: number,
  to: number,
  block: Block
): Header | null {
  const cells = columnsOf(block).map((column) => ground.values[row]?.[column] ?? "");
  if (row >= to || cells.some((cell) => !isEmpty(cell) && !isWord(cell))) return null;
  const below = Array.from({ length: Math.min(ROWS_COMPARED, to - row) }, (_, at) => row + 1 + at);
  const { country } = keyColumns(ground, block, null, below);
  const above = country === null ? undefined : cells[country - block.left];
  if (!isWord(above) || readCountry(above).kind === "known") return null;
  return headerAt(ground, row, block);
}

/** Whether a header's cells say no more than where they stand ("Column1"), as Excel writes them by itself. */
export function isPlaceholderHeader(texts: readonly string[]): boolean {
  const named = texts.filter((text) => text !== "");
  return (
    named.length > 0 &&
    named.every((text) => /^\p{L}{3,}\s?\d{1,3}$/u.test(text)) &&
    new Set(named.map((text) => text.replace(/\s?\d+$/, ""))).size === 1 &&
    !/^(partner|org)/i.test(named[0] ?? "")
  );
}

const ROWS_SEARCHED = 40;
const ROWS_COMPARED = 12;

function singleLine(ground: Ground, row: number, to: number, block: Block): Header | null {
  const cells = columnsOf(block).map((column) => ground.values[row]?.[column] ?? "");
  const filled = cells.filter((cell) => !isEmpty(cell));
  const alone = block.left === block.right;
  if (filled.length === 0 || (filled.length === 1 && !alone) || (alone && row === to)) return null;
  if (filled.filter(isWord).length * 10 < filled.length * 6) return null;
  const texts = textsOf(ground, row, block);
  const header = headerOf(row, row, texts);
  const least = alone ? 0.5 : 0.9;
  if (header.score < least) return null;
  if (texts.some(isValue)) return null;
  const recurring = texts.filter((text, at) => recursBelow(ground, text, row, to, block.left + at));
  return recurring.length > 0 && recurring.length * 4 >= filled.length ? null : header;
}

function headerOf(first: number, last: number, texts: readonly string[]): Header {
  const weights = new Map<Field, number>();
  for (const text of texts) {
    const best = text === "" ? undefined : headerFits(text)[0];
    if (best !== undefined && best.weight > (weights.get(best.field) ?? 0))
      weights.set(best.field, best.weight);
  }
  const score = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { first, last, texts, score, fields: new Set(weights.keys()) };
}

// No header says a country, an identifier or an address.
function isValue(text: string): boolean {
  if (/@|^\d{6,}$|^E\d{8}$/.test(text)) return true;
  if (text.length < 4 || headerFits(text).length > 0) return false;
  const country = readCountry(text);
  return country.kind === "known" && country.confidence === "certain";
}

// A header's words don't come again in their own column, unless the whole header does.
function recursBelow(
  ground: Ground,
  text: string,
  row: number,
  to: number,
  column: number
): boolean {
  if (text === "") return false;
  const folded = fold(text);
  for (let below = row + 1; below <= Math.min(to, row + ROWS_COMPARED); below++) {
    const value = ground.values[below]?.[column];
    if (!isWord(value) || fold(value) !== folded || ground.shown.has(cellKey(below, column)))
      continue;
    const same = (ground.values[below] ?? []).filter(
      (cell, at) => isWord(cell) && cell === ground.values[row]?.[at]
    );
    if (same.length < 2) return true;
  }
  return false;
}

function withLineBelow(ground: Ground, header: Header, to: number, block: Block): Header {
  const below = header.last + 1;
  if (below > to) return header;
  const lower = textsOf(ground, below, block);
  const filled = lower.filter((text) => text !== "");
  if (
    filled.length === 0 ||
    !lower.every(
      (text, at) => text === "" || belongsToHeader(ground, text, below, to, block.left + at)
    )
  )
    return header;
  const joined = headerOf(
    header.first,
    below,
    joinLines(ground, header.last, header.texts, lower, block)
  );
  if (filled.every((text) => /^[([].*[)\]]$/.test(text))) return joined;
  const under = lower.filter((text, at) => text !== "" && header.texts[at] === "").length;
  const spanned = lower.some(
    (text, at) => text !== "" && isSpanned(ground, header.last, block.left + at)
  );
  const again = lower.filter((text, at) => saysTheSame(text, header.texts[at] ?? "")).length;
  return under > 0 || spanned || (again >= 2 && again * 2 >= filled.length) ? joined : header;
}

function withLineAbove(
  ground: Ground,
  header: Header,
  from: number,
  to: number,
  block: Block
): Header {
  const above = header.first - 1;
  if (above < from) return header;
  const upper = textsOf(ground, above, block);
  const filled = upper.filter((text) => text !== "").length;
  if (filled === 0 || (filled === 1 && !isGroupHeading(ground, above, block))) return header;
  const isData = (text: string, at: number): boolean =>
    isValue(text) || recursBelow(ground, text, above, to, block.left + at);
  if (upper.some(isData)) return header;
  const joined = headerOf(above, header.last, joinLines(ground, above, upper, header.texts, block));
  return joined.score > header.score || fillsGaps(upper, header.texts) ? joined : header;
}

function fillsGaps(upper: readonly string[], lower: readonly string[]): boolean {
  return upper.some((text, at) => lower[at] === "" && headerFits(text).length > 0);
}

// A heading over some of the columns; a title stands over all of them.
function isGroupHeading(ground: Ground, row: number, block: Block): boolean {
  return ground.spans.some(
    ({ top, left, right }) =>
      top === row && left > block.left && left <= block.right && right <= block.right
  );
}

function belongsToHeader(
  ground: Ground,
  text: string,
  row: number,
  to: number,
  column: number
): boolean {
  if (/^[([].*[)\]]$/.test(text)) return true;
  return isHeaderText(text) && !recursBelow(ground, text, row, to, column);
}

function saysTheSame(lower: string, upper: string): boolean {
  const field = headerFits(lower)[0]?.field;
  return field !== undefined && headerFits(upper)[0]?.field === field;
}

function isSpanned(ground: Ground, row: number, column: number): boolean {
  return ground.spans.some(
    ({ top, left, right }) => top === row && left <= column && right >= column
  );
}

/** Group headings reach over the columns they are merged across, or, unmerged, up to the next heading. */
function joinLines(
  ground: Ground,
  row: number,
  upper: readonly string[],
  lower: readonly string[],
  block: Block
): readonly string[] {
  let heading = "";
  let until = Infinity;
  return lower.map((text, at) => {
    const own = upper[at] ?? "";
    if (own !== "") {
      const span = ground.spans.find(({ top, left }) => top === row && left === block.left + at);
      heading = own;
      const reachesDown = ground.shown.has(cellKey(row + 1, block.left + at));
      until = span?.right ?? (reachesDown ? block.left + at : Infinity);
    }
    const above = own !== "" ? own : text !== "" && block.left + at <= until ? heading : "";
    if (above === "" || text === "" || fold(above) === fold(text))
      return text === "" ? above : text;
    return `${above} ${text}`;
  });
}

function textsOf(ground: Ground, row: number, block: Block): readonly string[] {
  return columnsOf(block).map((column) => wordsOf(ground.values[row]?.[column]));
}

function columnsOf({ left, right }: Block): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

import type { Field } from "../reading/field";
import { isForeignHeader, isHeaderText } from "../reading/header";
import type { Block } from "./bands";
import { isEmpty, isWord } from "./cell";
import { isCountry } from "./country-cell";
import type { Ground } from "./ground";
import { columnsOf, headerOf, isValue, recursBelow, textsOf } from "./header-line";
import type { Header } from "./header-line";
import { withLineAbove, withLineBelow } from "./header-lines";
import { keyColumns } from "./key-columns";

/**
 * The header among the first rows of a block: the row (or two rows, group headings over their own) whose cells name the
 * most fields and look least like data. Null when no row does.
 */
export function findHeader(ground: Ground, from: number, to: number, block: Block): Header | null {
  let best: Header | null = null;
  for (let row = from; row <= Math.min(to, from + ROWS_SEARCHED - 1); row++) {
    const toBeat: number = (best?.score ?? 0) + 0.25;
    const header = singleLine(ground, row, to, block, toBeat);
    if (header !== null && header.score > toBeat) best = header;
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
  if (!isWord(above) || isCountry(above)) return null;
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

// "Partner", "Contact person": words of headers, all of them, and one that nobody writes below a header.
function isHeaderBesideForeign(texts: readonly string[]): boolean {
  return texts.every((text) => text === "" || isHeaderText(text)) && texts.some(isForeignHeader);
}

const KEYS: readonly Field[] = ["organisation", "country"];
const LIKE_A_CODE = /^\p{L}{2,3}\.?$/u;
const ROWS_SEARCHED = 40;
const ROWS_COMPARED = 12;

function singleLine(
  ground: Ground,
  row: number,
  to: number,
  block: Block,
  toBeat: number
): Header | null {
  const cells = columnsOf(block).map((column) => ground.values[row]?.[column] ?? "");
  const filled = cells.filter((cell) => !isEmpty(cell));
  const alone = block.left === block.right;
  if (filled.length === 0 || (filled.length === 1 && !alone) || (alone && row === to)) return null;
  if (filled.filter(isWord).length * 10 < filled.length * 6) return null;
  // No cell adds more than 1 to a score, and a number nothing.
  if (filled.filter((cell) => typeof cell !== "number").length <= toBeat) return null;
  const texts = textsOf(ground, row, block);
  const header = headerOf(row, row, texts);
  const least = alone || isHeaderBesideForeign(texts) ? 0.5 : 0.9;
  if (header.score < least || (alone && !KEYS.some((key) => header.fields.has(key)))) return null;
  const both = KEYS.every((key) => header.fields.has(key));
  // "Poř.", "PM" and "ID" are countries' codes too, and no less a header's words beside "Organisation" and "Country".
  if (texts.some((text) => isValue(text) && !(both && LIKE_A_CODE.test(text)))) return null;
  const recurring = texts.filter((text, at) => recursBelow(ground, text, row, to, block.left + at));
  // "confirmed" below "Confirmed?", "HEI" below "HEI": the rest of the row may still say that it is a header.
  const most = both ? filled.length / 2 : filled.length / 4;
  return recurring.length > 0 && recurring.length >= most ? null : header;
}

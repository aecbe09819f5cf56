import { readCountry } from "../reading/country";
import { fold } from "../reading/fold";
import { headerFits } from "../reading/header";
import type { Field } from "../reading/field";
import type { Block } from "./bands";
import { isWord, wordsOf } from "./cell";
import { isCountry } from "./country-cell";
import { cellKey } from "./ground";
import type { Ground } from "./ground";

/** A header found: its lines (in the grid's count) and one text for each column of the block. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly texts: readonly string[];
  /** Sum over the fields it names of how plainly it names them. */
  readonly score: number;
  readonly fields: ReadonlySet<Field>;
}

/** A header made of given texts, one for each column. */
export function headerOf(first: number, last: number, texts: readonly string[]): Header {
  const weights = new Map<Field, number>();
  for (const text of texts) {
    const best = text === "" ? undefined : headerFits(text)[0];
    if (best !== undefined && best.weight > (weights.get(best.field) ?? 0))
      weights.set(best.field, best.weight);
  }
  const score = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { first, last, texts, score, fields: new Set(weights.keys()) };
}

/** The texts of a row, one for each column of a block. */
export function textsOf(ground: Ground, row: number, block: Block): readonly string[] {
  return columnsOf(block).map((column) => wordsOf(ground.values[row]?.[column]));
}

/** The columns of a block. */
export function columnsOf({ left, right }: Block): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

/** Whether a text is a country, an identifier or an address, which no header says. */
export function isValue(text: string): boolean {
  if (/@|^\d{6,}$|^E\d{8}$/.test(text)) return true;
  // "No" heads a column of numbers; Norway stands lower down.
  return text.length > 1 && headerFits(text).length === 0 && (isCountry(text) || isPlace(text));
}

// "Berlin, Germany".
function isPlace(text: string): boolean {
  if (text.length > LONGEST_PLACE || !text.includes(",")) return false;
  const country = readCountry(text);
  return country.kind === "known" && country.evidence === "split";
}

const LONGEST_PLACE = 60;

/** Whether a text comes again further down its column, as data does; a header's words don't, unless the whole header does. */
export function recursBelow(
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

const ROWS_COMPARED = 12;

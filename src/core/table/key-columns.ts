import { headerFits } from "../reading/header";
import type { Field } from "../reading/field";
import type { Block } from "./bands";
import { isEmpty, isWord } from "./cell";
import { isCountry } from "./country-cell";
import type { Ground } from "./ground";

/** The two columns (in the grid's count) that tell a partner's row from any other; null where none is known. */
export interface KeyColumns {
  readonly organisation: number | null;
  readonly country: number | null;
}

/** Found by the header where there is one, else by what the first rows hold. */
export function keyColumns(
  ground: Ground,
  block: Block,
  texts: readonly string[] | null,
  rows: readonly number[]
): KeyColumns {
  const country = named(texts, block, "country") ?? countryColumn(ground, block, rows);
  const organisation =
    named(texts, block, "organisation") ?? wordiestColumn(ground, block, rows, country);
  return { organisation, country };
}

function named(texts: readonly string[] | null, block: Block, field: Field): number | null {
  let best: number | null = null;
  let most = 0.4;
  texts?.forEach((text, at) => {
    const fit = text === "" ? undefined : headerFits(text).find((one) => one.field === field);
    if (fit === undefined || fit.weight <= most) return;
    most = fit.weight;
    best = block.left + at;
  });
  return best;
}

function countryColumn(ground: Ground, block: Block, rows: readonly number[]): number | null {
  return bestColumn(block, (column) => {
    const filled = rows
      .map((row) => ground.values[row]?.[column] ?? "")
      .filter((value) => !isEmpty(value));
    const countries = filled.filter(isCountry);
    return countries.length * 2 > filled.length ? countries.length : 0;
  });
}

function wordiestColumn(
  ground: Ground,
  block: Block,
  rows: readonly number[],
  except: number | null
): number | null {
  return bestColumn(block, (column) => {
    if (column === except) return 0;
    const texts = rows.map((row) => ground.values[row]?.[column]).filter(isWord);
    const letters = texts.reduce((sum, text) => sum + Math.min(text.length, 60), 0);
    return new Set(texts).size * 2 > texts.length ? letters : 0;
  });
}

function bestColumn({ left, right }: Block, worth: (column: number) => number): number | null {
  let best: number | null = null;
  let most = 0;
  for (let column = left; column <= right; column++) {
    const value = worth(column);
    if (value <= most) continue;
    most = value;
    best = column;
  }
  return best;
}

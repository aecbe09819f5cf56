import type { CellValue } from "../table/grid";
import { readAmount } from "./amount";
import { isBlank, isErrorValue, tidy } from "./blank";
import { readEcosystems } from "./ecosystem";
import type { FactLabel } from "./fact-label";
import { readMonths } from "./months";

/** What a cell beside a label says: an amount in euro, months, or ids of ecosystems. */
export interface FactValue {
  readonly value: number | readonly string[];
  readonly confidence: "certain" | "likely";
}

/** Reads the value that belongs to a label; null where the cell says nothing of that kind and nothing else. */
export function readFactValue(label: FactLabel, cell: CellValue): FactValue | null {
  if (typeof cell === "boolean" || isBlank(cell) || isErrorValue(cell)) return null;
  switch (label.fact) {
    case "grant":
      return grantIn(label, cell);
    case "duration":
      return durationIn(tidy(cell));
    case "ecosystems":
      return ecosystemsIn(tidy(cell));
  }
}

/** Sums below this are rather thousands of euro with the word left out, or something else. */
export const LEAST_GRANT = 100_000;

function grantIn({ factor }: FactLabel, cell: CellValue): FactValue | null {
  const amount =
    typeof cell === "number" ? { value: cell, hasUnit: false } : readAmount(tidy(cell));
  if (!amount || !Number.isFinite(amount.value)) return null;
  const { value, hasUnit } = amount;
  if (!hasUnit && factor === 1 && isYear(value)) return null;
  const euro = hasUnit ? value : value * factor;
  if (euro < LEAST_AMOUNT || euro > MOST_AMOUNT) return null;
  return {
    value: Math.round(euro * 100) / 100,
    confidence: euro < LEAST_GRANT ? "likely" : "certain",
  };
}

// Below the one it is a share or a count, above the other no programme's grant.
const LEAST_AMOUNT = 1000;
const MOST_AMOUNT = 1e9;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** Years are as good as months, if they are meant; a small figure alone may be either. */
function durationIn(text: string): FactValue | null {
  const [, bare = text, remark] = /^(.+?)\s*\((.*)\)$/.exec(text) ?? [];
  const found = readMonths(bare);
  if (!found) return null;
  const isBare = found.unit === null;
  const value = isBare && found.months < LEAST_MONTHS ? found.months * 12 : found.months;
  const isPlain =
    found.unit === "months" || (isBare && found.months >= 12) ? remark === undefined : false;
  return { value, confidence: isPlain ? "certain" : "likely" };
}

// Below half a year a figure alone is one of years.
const LEAST_MONTHS = 6;

function ecosystemsIn(text: string): FactValue | null {
  const found = readEcosystems(text);
  return (
    found && { value: found.ids, confidence: /\?\W*$/.test(text) ? "likely" : found.confidence }
  );
}

import type { CellValue } from "../table/grid";
import { factorOf, readAmount } from "./amount";
import { isBlank, isErrorValue, tidy } from "./blank";
import { fold } from "./fold";
import type { Reading } from "./reading";

/** How a column of grants is read, in euro: by its header in thousands or millions, where that says so. */
export function grantReader(header: string): (value: CellValue) => Reading<number> {
  const factor = OTHER_UNITS.test(header) ? undefined : factorIn(header);
  return (value) => {
    if (isBlank(value)) return { kind: "blank" };
    const typed = tidy(value);
    const amount = factor === undefined ? null : amountIn(value, factor);
    return amount === null
      ? { kind: "unreadable", typed, suggestions: [] }
      : { kind: "known", value: amount, typed, confidence: "certain", evidence: "name" };
  };
}

// A share, or money that is no euro: nothing that could be added up.
const OTHER_UNITS =
  /[%$£]|\b(?:PLN|SEK|DKK|NOK|ISK|CZK|HUF|RON|BGN|RSD|MKD|TRY|CHF|GBP|USD|UAH|Kč|Ft|zł)(?![\p{L}\d])/u;

function factorIn(header: string): number {
  if (/(?:^|[^\d.,])(?:1[.,' ]?|['’])000(?!\d)/.test(header)) return 1000;
  const told = fold(header.replace(/€/g, " ")).split(" ").map(factorOf);
  return told.find((factor) => factor !== undefined && factor > 1) ?? 1;
}

/** Null for what is no amount: an error, a share between 0 and 1, a negative figure. */
function amountIn(value: CellValue, factor: number): number | null {
  if (typeof value === "boolean" || isErrorValue(value)) return null;
  if (value === 0 || /^0(?:[.,]0+)?\s*€?$/.test(String(value).trim())) return 0;
  const amount = typeof value === "number" ? { value, hasUnit: false } : readAmount(tidy(value));
  if (!amount || !Number.isFinite(amount.value)) return null;
  const euro = amount.hasUnit ? amount.value : amount.value * factor;
  return euro < 1 ? null : Math.round(euro * 100) / 100;
}

import { isNoFigure, readAmount } from "../core/reading/amount";
import { readMonths } from "../core/reading/months";

/** What someone typed as a figure: the figure, nothing, or something that is none. */
export type Entry = number | "unstated" | "unreadable";

/** An amount in euro, as people type it: "1 200 000", "1.200.000 €", "1,2 Mio", "EUR 4m". */
export function typedAmount(text: string): Entry {
  return isNoFigure(text) ? "unstated" : (readAmount(text)?.value ?? "unreadable");
}

/** A duration in months, from months or years: "48", "48 months", "4 years", "3 Jahre". */
export function typedMonths(text: string): Entry {
  return text.trim() === "" ? "unstated" : (readMonths(text)?.months ?? "unreadable");
}

/** 4000000 as "4 000 000", with spaces that do not break. */
export function amountText(amount: number): string {
  const [whole = "", cents] = String(amount).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return cents === undefined ? grouped : `${grouped}.${cents.padEnd(2, "0")}`;
}

import { MONTH_WORDS, YEAR_WORDS } from "../../reference/fact-words";
import { fold } from "./fold";
import { once } from "./once";
import { foldedWords } from "./word-list";

/** A duration. */
export interface Months {
  readonly months: number;
  /** What the text counts in; null where it gives a figure alone. */
  readonly unit: "months" | "years" | null;
}

/** A duration in whole months, from months or years: "48", "48 months", "4 years", "3 Jahre"; null for anything else. */
export function readMonths(text: string): Months | null {
  const [, figure = "", word = ""] =
    /^(\d+(?:[.,]\d+)?)[\s-]*(\p{L}*)\.?$/u.exec(text.trim()) ?? [];
  const unit = unitOf(word);
  if (unit === undefined) return null;
  const months = Number(figure.replace(",", ".")) * (unit === "years" ? 12 : 1);
  return Number.isInteger(months) && months > 0 && months <= MOST_MONTHS ? { months, unit } : null;
}

const MOST_MONTHS = 240;
const monthWords = once(() => foldedWords(MONTH_WORDS));
const yearWords = once(() => foldedWords(YEAR_WORDS));

function unitOf(word: string): Months["unit"] | undefined {
  const folded = fold(word);
  if (folded === "") return null;
  return monthWords().has(folded) ? "months" : yearWords().has(folded) ? "years" : undefined;
}

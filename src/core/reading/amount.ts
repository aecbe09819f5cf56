import { MILLION_WORDS, THOUSAND_WORDS } from "../../reference/fact-words";
import { fold } from "./fold";
import { once } from "./once";
import { foldedWords } from "./word-list";

/** An amount of money, in euro. `hasUnit`: whether the text itself says euro, thousands or millions. */
export interface Amount {
  readonly value: number;
  readonly hasUnit: boolean;
}

/**
 * An amount in euro as people write it: "1 200 000", "1.200.000 €", "3,95 M€", "EUR 4m"; null for anything else, such as
 * a date, a phone number, a share, another currency, or an amount with words around it. Positive, to the cent.
 */
export function readAmount(text: string): Amount | null {
  const bare = withoutCurrency(text);
  const [, figure = "", word = ""] = /^(\d[\d.,' ]*?) ?([\p{L}.]*)$/u.exec(bare) ?? [];
  const factor = factorOf(word);
  if (factor === undefined || /^0\d/.test(figure)) return null;
  const value = Math.round(figureOf(figure, factor > 1) * factor * 100) / 100;
  const hasUnit = factor > 1 || bare !== withoutSpace(text);
  return value > 0 && value < MOST_EURO ? { value, hasUnit } : null;
}

/** Whether a text names the currency at most, and no figure. */
export function isNoFigure(text: string): boolean {
  return withoutCurrency(text) === "";
}

/** What a word behind a figure, or in a label, multiplies it by: 1 for none, 1000 or 1 000 000; undefined for any other word. */
export function factorOf(word: string): number | undefined {
  const folded = fold(word);
  if (folded === "") return 1;
  return thousands().has(folded) ? 1000 : millions().has(folded) ? 1_000_000 : undefined;
}

const MOST_EURO = 1e12;
const thousands = once(() => foldedWords(THOUSAND_WORDS));
const millions = once(() => foldedWords(MILLION_WORDS));

function withoutCurrency(text: string): string {
  return withoutSpace(withoutSpace(text).replace(/€|euros?(?!\p{L})|eur(?!\p{L})/giu, " "));
}

function withoutSpace(text: string): string {
  return text.replace(/[\s’]+/g, (space) => (space.includes("’") ? "'" : " ")).trim();
}

/** With both signs the last one is the decimal; a lone one before exactly three digits groups thousands, but for "1.234 million". */
function figureOf(text: string, isShort: boolean): number {
  if (/[ ']/.test(text)) return spacedFigure(text);
  const signs = text.replace(/\d/g, "");
  const last = signs.charAt(signs.length - 1);
  const decimals = last === "" ? "" : text.slice(text.lastIndexOf(last) + 1);
  const isMixed = new Set(signs).size > 1;
  const repeats = signs.split(last).length > 2;
  const groups = repeats || (!isMixed && decimals.length === 3 && !isShort);
  if (last === "" || (groups && !isMixed)) return grouped(text);
  if (repeats) return NaN;
  return Number(`${grouped(text.slice(0, -decimals.length - 1))}.${decimals}`);
}

// "3 950 000", "1'200'000.50": blanks group thousands, so that a sign can only be the decimal.
function spacedFigure(text: string): number {
  return /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,2})?$/.test(text)
    ? Number(text.replace(/[ ']/g, "").replace(",", "."))
    : NaN;
}

function grouped(text: string): number {
  const groups = text.split(/[.,]/);
  const isSound = groups.slice(1).every((group) => group.length === 3);
  return isSound ? Number(groups.join("")) : NaN;
}

/** What someone typed as a figure: the figure, nothing, or something that is none. */
export type Entry = number | "unstated" | "unreadable";

/** An amount in euro, as people type it: "1 200 000", "1.200.000 €", "1,2 Mio", "EUR 4m". */
export function typedAmount(text: string): Entry {
  const bare = text.replace(/\s|['’]|€|euros?|eur/gi, "").toLowerCase();
  if (bare === "") return "unstated";
  const [, figure = "", word = ""] = /^(\d[\d.,]*)([\p{L}.]*)$/u.exec(bare) ?? [];
  const factor = FACTORS.find(([words]) => words.test(word))?.[1];
  const value = factor === undefined ? NaN : figureOf(figure, factor > 1) * factor;
  return value > 0 && value < MOST_EURO ? Math.round(value * 100) / 100 : "unreadable";
}

/** A duration in months, from months or years: "48", "48 months", "4 years", "3 Jahre". */
export function typedMonths(text: string): Entry {
  const bare = text.trim().toLowerCase();
  if (bare === "") return "unstated";
  const [, figure = "", word = ""] = /^(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?$/u.exec(bare) ?? [];
  const factor = /^(m\p{L}*)?$/u.test(word) ? 1 : /^(y|j|a|lat|rok)/.test(word) ? 12 : NaN;
  const value = Number(figure.replace(",", ".")) * factor;
  return Number.isInteger(value) && value > 0 && value <= MOST_MONTHS ? value : "unreadable";
}

/** 4000000 as "4 000 000", with spaces that do not break. */
export function amountText(amount: number): string {
  const [whole = "", cents] = String(amount).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return cents === undefined ? grouped : `${grouped}.${cents.padEnd(2, "0")}`;
}

const MOST_EURO = 1e12;
const MOST_MONTHS = 240;

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^$/, 1],
  [/^(m|mn|mln|mio|mil+ions?|million(en)?|mil+iones|mil+ionów)\.?$/, 1_000_000],
  [/^(k|tsd|thousand|tausend)\.?$/, 1000],
];

/** With both signs the last one is the decimal; a lone one before exactly three digits groups thousands, but for "1.234 million". */
function figureOf(text: string, isShort: boolean): number {
  const signs = text.replace(/\d/g, "");
  const last = signs.at(-1) ?? "";
  const decimals = last === "" ? "" : text.slice(text.lastIndexOf(last) + 1);
  const isMixed = new Set(signs).size > 1;
  const repeats = signs.split(last).length > 2;
  const groups = repeats || (!isMixed && decimals.length === 3 && !isShort);
  if (last === "" || (groups && !isMixed)) return grouped(text);
  if (repeats) return NaN;
  return Number(`${grouped(text.slice(0, -decimals.length - 1))}.${decimals}`);
}

function grouped(text: string): number {
  const groups = text.split(/[.,]/);
  const isSound = groups.slice(1).every((group) => group.length === 3);
  return isSound ? Number(groups.join("")) : NaN;
}

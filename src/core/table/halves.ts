import { fold } from "../reading/fold";
import type { Field } from "../reading/field";
import { headerFits } from "../reading/header";
import { understand } from "../reading/header-meaning";
import type { Block } from "./bands";
import { headingKind } from "./section-heading";

/** One of the lists that stand side by side under headers that begin anew: "Partner, Country, Partner, Country". */
export interface Half {
  readonly block: Block;
  readonly texts: readonly string[];
  /** The column of its organisations. */
  readonly names: number;
  /** What its header says of its partners that another's doesn't ("Education", "Associated partner"); "" for nothing. */
  readonly heading: string;
}

/** The lists side by side in one block; whether by their headers all list partners of one consortium. */
export interface Halves {
  readonly halves: readonly Half[];
  readonly areOneList: boolean;
}

/** Sees whether headers name organisations and countries twice or more, in the same order; null where they don't. */
export function halvesOf(texts: readonly string[], { left }: Block): Halves | null {
  const named = texts.flatMap((text, at) => (text === "" ? [] : [at]));
  if (named.length < 4) return null;
  const fields = named.map((at) => headerFits(texts[at] ?? "")[0]?.field);
  const many = fields.filter((field) => field === "country").length;
  const width = named.length / many;
  if (many < 2 || !Number.isInteger(width) || width < 2) return null;
  const groups = Array.from({ length: many }, (_, i) => named.slice(i * width, (i + 1) * width));
  const columns = Array.from({ length: width }, (_, at) =>
    groups.map((group) => texts[group[at] ?? -1] ?? "")
  );
  const naming = columns.findIndex((column) => column.every(namesPartners));
  if (naming < 0 || !columns.every((column, at) => at === naming || areAlike(column))) return null;
  const names = columns[naming] ?? [];
  const headings = areSame(names) ? names.map(() => "") : headingsOf(names);
  const halves = groups.map((group, i) => {
    const from = i === 0 ? 0 : (group[0] ?? 0);
    const to = (groups[i + 1]?.[0] ?? texts.length) - 1;
    return {
      block: { left: from + left, right: to + left },
      texts: texts.slice(from, to + 1),
      names: (group[naming] ?? 0) + left,
      heading: headings[i] ?? "",
    };
  });
  return { halves, areOneList: areSame(names) || tellApart(names, headings) };
}

function namesPartners(text: string): boolean {
  const fits = headerFits(text);
  const [best] = fits;
  if (fits.some(({ field, weight }) => field === "organisation" && weight >= LEAST)) return true;
  return (
    !(best && NO_NAMES.has(best.field)) && headingKind(withoutNameWords(text.split(" "))) !== null
  );
}

// "City" is a kind of public body, too.
const NO_NAMES: ReadonlySet<Field> = new Set<Field>(["country", "city", "role", "status"]);

const LEAST = 0.4;

function areAlike(column: readonly string[]): boolean {
  const [first, ...others] = column.map((text) => headerFits(text)[0]?.field ?? bare(text));
  return others.every((one) => one === first);
}

function areSame(column: readonly string[]): boolean {
  return new Set(column.map(bare)).size === 1;
}

// Excel numbers the headers of a table that would be the same: "Partner", "Partner2".
function bare(text: string): string {
  return fold(text).replace(/(\p{L}) ?\d$/u, "$1");
}

// Of "Full partners name" and "Associated partners name" what is theirs alone, as long as that says of which kind they are.
function headingsOf(names: readonly string[]): readonly string[] {
  const split = names.map((name) => name.split(" "));
  const shortest = Math.min(...split.map(({ length }) => length));
  let same = 0;
  while (same < shortest - 1 && areSame(split.map((words) => words[words.length - same - 1] ?? "")))
    same++;
  return split.map((words) => {
    const shorter = Array.from({ length: same + 1 }, (_, cut) =>
      words.slice(0, words.length - cut)
    );
    const telling = shorter.map((some) => some.join(" ")).find((one) => headingKind(one) !== null);
    return telling ?? withoutNameWords(words.slice(0, words.length - same));
  });
}

// "Education name", "Industry organisations": "Education", "Industry".
export function withoutNameWords(words: readonly string[]): string {
  return words.filter((word) => !saysName(word)).join(" ");
}

function saysName(word: string): boolean {
  const { words, unknown } = understand(word);
  return unknown === 0 && words.size > 0 && [...words].every((one) => NAME_WORDS.has(one));
}

const NAME_WORDS: ReadonlySet<string> = new Set(["name", "legal", "organisation"]);

/** Whether each names other partners, beyond doubt; "Name (English)" beside "Name (French)" names the same. */
function tellApart(names: readonly string[], headings: readonly string[]): boolean {
  const kinds = new Map<string, string>();
  for (const [at, heading] of headings.entries()) {
    const kind = heading === "" ? "any" : headingKind(heading);
    if (kind === null || (kinds.get(kind) ?? bare(names[at] ?? "")) !== bare(names[at] ?? ""))
      return false;
    kinds.set(kind, bare(names[at] ?? ""));
  }
  return true;
}

import { namesBody } from "../reading/body-name";
import { keepShape } from "../reading/kept-shape";
import type { Block } from "./bands";
import { wordsOf } from "./cell";
import type { FoundTable } from "./found-table";
import { cellKey } from "./ground";
import type { Ground } from "./ground";
import type { KeyColumns } from "./key-columns";
import { loneText, type LoneText } from "./lone-text";
import { filledColumns, rowKind } from "./row-kind";
import { Headings } from "./section-heading";

/** The rows below a header, sorted into partners and all else; rows in the grid's count. */
export interface Body {
  readonly rows: Int32Array;
  /** For each of these the text of the section row above, null for none; null where there is no such row. */
  readonly sections: readonly (string | null)[] | null;
  /** The same, of those that say a country; null where no heading does. */
  readonly countries: readonly (string | null)[] | null;
  readonly leftOut: readonly { readonly row: number; readonly why: LeftOut }[];
  /** Columns in which some row of data holds something. */
  readonly used: ReadonlySet<number>;
}

type LeftOut = FoundTable["leftOut"][number]["why"];

export interface BodyPlan {
  readonly ground: Pick<Ground, "values" | "spans" | "shown">;
  readonly block: Block;
  /** Runs of rows, in order; between two of them stands at least one blank row. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  /** The header's cells line by line, trimmed; a row that says one of them again is no partner. */
  readonly headerLines: readonly (readonly string[])[];
  readonly keys: KeyColumns;
  readonly totalsRow: number | null;
  readonly firstSection: string | null;
}

/** Sorts the rows; one pass over the cells. */
export function sortRows(plan: BodyPlan): Body {
  const sorter = new RowSorter(plan);
  let next = plan.runs[0]?.from ?? 0;
  for (const { from, to } of plan.runs) {
    const afterGap = from > next;
    while (next < from) sorter.wait(next++, "blank", "");
    sorter.take(next++, afterGap);
    while (next <= to) sorter.take(next++, false);
  }
  return sorter.finish();
}

class RowSorter {
  private readonly rows: Int32Array;
  /** How many of `rows` are filled. */
  private count = 0;
  private sections: (string | null)[] | null = null;
  private countries: (string | null)[] | null = null;
  private readonly leftOut: { row: number; why: LeftOut }[] = [];
  private readonly used = new Set<number>();
  private readonly headings: Headings;
  /** Rows whose meaning the rows below decide: a heading has rows below it, a note has none; a blank is told inside a table only. */
  private waiting: { row: number; kind: "blank" | "section" | "name"; text: string }[] = [];
  private readonly banners: ReadonlySet<number>;
  private loneTextsRead = 0;
  private loneNames = 0;
  private readonly loneTexts = new Map<string, LoneText>();

  constructor(private readonly plan: BodyPlan) {
    const { runs } = plan;
    this.rows = new Int32Array((runs[runs.length - 1]?.to ?? -1) - (runs[0]?.from ?? 0) + 1);
    this.headings = new Headings(plan.firstSection);
    this.banners = bannersOf(plan);
  }

  take(row: number, afterGap: boolean): void {
    const { ground, block, totalsRow, headerLines, keys } = this.plan;
    const cells = ground.values[row] ?? [];
    const kind = row === totalsRow ? "totals" : rowKind(cells, block, headerLines);
    if (kind === "blank") return this.wait(row, kind, "");
    if (kind === "lone") return this.takeLone(row, afterGap);
    // A legend, unless partners come below it.
    if (kind === "note") return this.wait(row, "name", "");
    if (kind !== "data") return this.leave(row, kind);
    const { shown } = ground;
    const isShown =
      shown.size > 0 && keys.organisation !== null && shown.has(cellKey(row, keys.organisation));
    return isShown ? this.leave(row, "note") : this.keep(row);
  }

  wait(row: number, kind: "blank" | "section" | "name", text: string): void {
    this.waiting.push({ row, kind, text });
  }

  finish(): Body {
    for (const { row, kind } of this.waiting) {
      if (kind !== "blank" || this.isPrepared(row))
        this.leave(row, kind === "name" ? "note" : kind);
    }
    const leftOut = [...this.leftOut].sort((a, b) => a.row - b.row);
    const { sections, countries, used } = this;
    const rows = this.rows.subarray(0, this.count);
    return { rows, sections, countries, leftOut, used };
  }

  private takeLone(row: number, afterGap: boolean): void {
    const { ground, block, headerLines, keys } = this.plan;
    const narrow = block.left === block.right;
    // A single column of thousands of names: none is read as a heading any more.
    if (narrow && this.loneTextsRead >= MOST_HEADINGS) return this.keep(row);
    const cells = ground.values[row] ?? [];
    const filled = filledColumns(cells, block);
    const length = (column: number): number => wordsOf(cells[column]).length;
    const column = filled.reduce((a, b) => (length(b) > length(a) ? b : a), filled[0] ?? 0);
    const typed = wordsOf(cells[column]);
    const text = withoutNumbering(typed);
    const kind = this.loneTextsRead++ < MOST_HEADINGS ? this.kindOf(text) : "name";
    if (kind === "note") return this.leave(row, kind);
    if (narrow) return this.keep(row);
    const name = keys.organisation ?? column;
    const below = rowKind(ground.values[row + 1] ?? [], block, headerLines);
    const isHeading = kind === "section" || column < name || COUNTED.test(typed);
    if (isHeading || below === "repeated-header" || this.banners.has(row)) {
      return this.wait(row, "section", text);
    }
    // Another address, or another remark, of the partner above.
    if (column > name) return this.leave(row, "note");
    if (afterGap) return this.wait(row, "name", text);
    // Among rows that are full, below headings of countries, "EU level" may be another.
    const mayHead = this.loneNames++ * 2 < this.count && !namesBody(text);
    if (mayHead) this.headings.leavePlace();
    this.keep(row);
    // "Sounding Board": its own country is asked about, and who stands below may take no part.
    if (mayHead && this.count > MOST_BEFORE && below === "data" && !NO_HEADING.test(text))
      this.headings.passUnsure(text);
  }

  private kindOf(text: string): LoneText {
    const kind = this.loneTexts.get(text) ?? loneText(text);
    this.loneTexts.set(text, kind);
    return kind;
  }

  private keep(row: number): void {
    if (this.waiting.length > 0) {
      for (const waiting of this.waiting) this.settle(waiting);
      this.waiting = [];
    }
    this.add(row);
  }

  private settle({ row, kind, text }: { row: number; kind: string; text: string }): void {
    if (kind === "name") return this.add(row);
    if (kind === "blank") return this.leave(row, kind);
    this.leave(row, "section");
    this.headings.pass(text.replace(/\s*[:：]\s*$/, ""));
  }

  private add(row: number): void {
    const { ground, block } = this.plan;
    if (this.used.size <= block.right - block.left)
      for (const column of filledColumns(ground.values[row] ?? [], block)) this.used.add(column);
    const country = this.headings.country();
    if (country !== null) this.countries ??= this.noneYet();
    this.countries?.push(country);
    const section = this.headings.above();
    if (section !== null) this.sections ??= this.noneYet();
    this.sections?.push(section);
    this.rows[this.count++] = row;
  }

  private noneYet(): null[] {
    return Array<null>(this.count).fill(null);
  }

  private leave(row: number, why: LeftOut): void {
    this.leftOut.push({ row, why });
  }

  // A row numbered in advance is not truly blank, so it is told.
  private isPrepared(row: number): boolean {
    const { ground, block } = this.plan;
    return filledColumns(ground.values[row] ?? [], block).length > 0;
  }
}

keepShape(
  new RowSorter({
    ground: { values: [], spans: [], shown: new Set() },
    block: { left: 0, right: 0 },
    runs: [],
    headerLines: [],
    keys: { organisation: null, country: null },
    totalsRow: null,
    firstSection: null,
  })
);

const MOST_BEFORE = 2;
// "CEDEFOP" is called so, and "of Commerce" goes on with the row above.
const NO_HEADING = /^(?:\p{Ll}|[\p{Lu}\d.&-]+$)/u;

/** "B. Full partners (12)" less what numbers the headings and counts the rows below. */
function withoutNumbering(text: string): string {
  return text.replace(NUMBERED, "").replace(COUNTED, "");
}

const NUMBERED = /^\(?(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\s+(?=\p{L})/u;
const COUNTED = /\s*\(\d{1,3}\)$/;

// Thousands of rows with one text each are no headings any more, and reading each takes its time.
const MOST_HEADINGS = 500;

/** The rows whose text is merged across most of the table. */
function bannersOf({ ground, block }: BodyPlan): ReadonlySet<number> {
  const least = Math.max(2, (block.right - block.left + 1) * 0.6);
  const wide = ground.spans.filter(
    ({ left, right }) => left >= block.left && right <= block.right && right - left + 1 >= least
  );
  return new Set(wide.map(({ top }) => top));
}

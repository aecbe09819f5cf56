import { fold } from "../reading/fold";
import type { Block } from "./bands";
import { isEmpty, isWord, wordsOf } from "./cell";
import type { FoundTable } from "./found-table";
import { cellKey } from "./ground";
import type { Ground } from "./ground";
import type { KeyColumns } from "./key-columns";
import { isTotalText, loneText } from "./lone-text";

/** The rows below a header, sorted into partners and all else; rows in the grid's count. */
export interface Body {
  readonly data: readonly { readonly row: number; readonly section: string | null }[];
  readonly leftOut: readonly { readonly row: number; readonly why: LeftOut }[];
  /** Columns in which some row of data holds something. */
  readonly used: ReadonlySet<number>;
}

type LeftOut = FoundTable["leftOut"][number]["why"];

export interface BodyPlan {
  readonly ground: Ground;
  readonly block: Block;
  /** Runs of rows, in order; between two of them stands at least one blank row. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  /** The header's lines, and all of them joined, folded; a row that says one of them again is no partner. */
  readonly headerLines: readonly (readonly string[])[];
  readonly keys: KeyColumns;
  readonly totalsRow: number | null;
  readonly firstSection: string | null;
}

/** Sorts the rows; one pass over the cells. */
export function sortRows(plan: BodyPlan): Body {
  const sorter = new RowSorter(plan);
  plan.runs.forEach(({ from, to }, index) => {
    for (let row = from; row <= to; row++) sorter.take(row, index > 0 && row === from);
  });
  return sorter.finish();
}

class RowSorter {
  private readonly data: { row: number; section: string | null }[] = [];
  private readonly leftOut: { row: number; why: LeftOut }[] = [];
  private readonly used = new Set<number>();
  private section: string | null;
  /** Rows whose meaning the rows below decide: a heading has rows below it, a note has none. */
  private waiting: { row: number; text: string; kind: "section" | "name" }[] = [];
  private blanks: number[] = [];
  private readonly merged: ReadonlySet<number>;

  constructor(private readonly plan: BodyPlan) {
    this.section = plan.firstSection;
    this.merged = new Set(
      plan.ground.spans
        .filter(({ left, right }) => right - left >= 1 && left <= plan.block.left + 1)
        .map(({ top }) => top)
    );
  }

  take(row: number, afterGap: boolean): void {
    const { ground, block, totalsRow, keys } = this.plan;
    const cells = ground.values[row] ?? [];
    const filled: number[] = [];
    for (let column = block.left; column <= block.right; column++) {
      const value = cells[column];
      if (!isEmpty(value) && value !== false) filled.push(column);
    }
    if (filled.length === 0) return void this.blanks.push(row);
    if (row === totalsRow) return this.leave(row, "totals");
    if (this.isHeaderAgain(row, filled)) return this.leave(row, "repeated-header");
    const words = filled.filter((column) => isWord(cells[column]));
    const first = wordsOf(cells[words[0] ?? -1]);
    if (words.length === 0) return this.takeNumbers(row, filled);
    if (
      isTotalText(first) &&
      words.every((column) => isTotalText(`total ${wordsOf(cells[column])}`))
    )
      return this.leave(row, "totals");
    if (filled.length === 1) return this.takeLone(row, filled[0] ?? 0, first, afterGap);
    if (keys.organisation !== null && ground.shown.has(cellKey(row, keys.organisation)))
      return this.leave(row, "note");
    this.keep(row, filled);
  }

  finish(): Body {
    for (const { row, kind } of this.waiting)
      this.leave(row, kind === "section" ? "section" : "note");
    return {
      data: this.data,
      leftOut: [...this.leftOut].sort((a, b) => a.row - b.row),
      used: this.used,
    };
  }

  private takeNumbers(row: number, filled: readonly number[]): void {
    const cells = this.plan.ground.values[row] ?? [];
    const values = filled.map((column) => cells[column]);
    if (values.some((value) => typeof value === "string" && !/^[\d\s.,€]+$/.test(value)))
      return this.keep(row, filled);
    if (values.some((value) => Number(value) >= 1e8 && Number(value) % 97 === 1))
      return this.keep(row, filled);
    // Numbered lines prepared for partners still to come, and formulas that point to empty cells.
    const empty = filled.length === 1 && filled[0] === this.plan.block.left;
    this.leave(row, empty || values.every((value) => Number(value) === 0) ? "blank" : "totals");
  }

  private takeLone(row: number, column: number, text: string, afterGap: boolean): void {
    const kind = loneText(text);
    if (kind === "totals" || kind === "note") return this.leave(row, kind);
    const { organisation } = this.plan.keys;
    const across = this.merged.has(row);
    const narrow = this.plan.block.left === this.plan.block.right;
    if (narrow) return this.keep(row, [column]);
    if (kind === "section" || across || (organisation !== null && column !== organisation)) {
      this.waiting.push({ row, text, kind: "section" });
      return;
    }
    if (afterGap) {
      this.waiting.push({ row, text, kind: "name" });
      return;
    }
    this.keep(row, [column]);
  }

  private keep(row: number, filled: readonly number[]): void {
    for (const blank of this.blanks) this.leave(blank, "blank");
    this.blanks = [];
    for (const waiting of this.waiting) {
      if (waiting.kind === "name") {
        this.data.push({ row: waiting.row, section: this.section });
        continue;
      }
      this.leave(waiting.row, "section");
      this.section = waiting.text.replace(/\s*[:：]\s*$/, "");
    }
    this.waiting = [];
    for (const column of filled) this.used.add(column);
    this.data.push({ row, section: this.section });
  }

  private leave(row: number, why: LeftOut): void {
    this.leftOut.push({ row, why });
  }

  private isHeaderAgain(row: number, filled: readonly number[]): boolean {
    if (filled.length < 2) return false;
    const { ground, block, headerLines } = this.plan;
    const cells = ground.values[row] ?? [];
    return headerLines.some((line) => {
      const same = filled.filter((column) => {
        const value = cells[column];
        return isWord(value) && fold(value) === line[column - block.left];
      });
      return same.length >= 2 && same.length * 5 >= filled.length * 3;
    });
  }
}

import { LAST_COLUMN, LAST_ROW, type Box } from "../../../file/addresses";
import { element } from "../element";
import { Drawing } from "./drawing";
import { emptiness } from "./emptiness";
import { areaOf, type Layout, type Place } from "./layout";
import { isSame, markedBox, moved, type Marking, type Move } from "./marking";
import { listenToMouse } from "./pointing";
import type { SheetSource } from "./sheet-source";

/** What the grid reports; it changes nothing itself but what is selected. */
export interface GridEvents {
  /** Another cell is active, or more or fewer cells are selected. */
  selected(): void;
  /** The user wants to edit the active cell; `typed` stands for what was in it. */
  edit(typed: string | undefined): void;
  clear(): void;
  undo(): void;
  /** A press on a cell, before it is selected. */
  press(): void;
}

/** A sheet to look at, to walk through and to select in, by mouse and by keyboard. */
export class Grid {
  readonly element = element("div", {
    class: "grid",
    role: "grid",
    tabindex: 0,
    "aria-multiselectable": "true",
    "aria-description": "Tab goes from cell to cell; F6 leaves the sheet.",
  });
  private readonly drawing = new Drawing(this.element);
  private source: SheetSource | undefined;
  private layout: Layout | undefined;
  private marking: Marking = START;
  private frame = 0;

  constructor(private readonly events: GridEvents) {
    this.element.addEventListener("scroll", () => this.drawSoon());
    new ResizeObserver(() => this.drawSoon()).observe(this.element);
    this.element.addEventListener("keydown", (event) => this.onKey(event));
    listenToMouse(this.element, {
      press: () => {
        events.press();
        this.element.focus({ preventScroll: true });
      },
      select: (active, corner) => this.go(active, corner),
      extend: (corner) => this.extend(corner),
      edit: () => events.edit(undefined),
    });
  }

  get active(): Place {
    return this.marking.active;
  }

  get marked(): Box {
    return this.layout ? markedBox(this.layout, this.marking) : boxOf(this.marking.active);
  }

  /** Shows a sheet as it is now. What somebody else has selected in it is taken over. */
  show(source: SheetSource): void {
    const isOther = this.source?.id !== source.id;
    this.source = source;
    this.layout = source.layout();
    this.element.setAttribute("aria-label", source.name);
    const selected = source.selection();
    const isNews = isOther || (selected && !isSame(selected, this.marked));
    if (selected && isNews) this.marking = markingOf(selected);
    this.drawing.draw(source, this.layout, true);
    if (isNews) this.revealActive();
    this.mark();
  }

  /** Selects a cell and looks at it. */
  go(active: Place, corner: Place = active): void {
    if (!this.source || !this.layout) return;
    this.marking = { active, corner };
    this.source.select(this.marked);
    const { rows, columns } = this.layout;
    // A whole row or column is selected without going to its end.
    if (corner.row < rows.count && corner.column < columns.count)
      this.drawing.reveal(this.layout, corner);
    this.drawing.draw(this.source, this.layout, false);
    this.mark();
    this.events.selected();
  }

  /** Moves as a key does; false when it moves nothing. */
  move(move: Move): boolean {
    const { source, layout } = this;
    if (!source || !layout) return false;
    const page = Math.max(1, Math.floor(this.element.clientHeight / ROW_HEIGHT) - 2);
    const next = moved(this.marking, move, {
      layout,
      last: source.last,
      page,
      isEmpty: emptiness(source, layout, move.key === "ArrowUp" || move.key === "ArrowDown"),
    });
    if (next) this.go(next.active, next.corner);
    return next !== undefined;
  }

  /** Where the active cell is on the screen; undefined when it is out of view. */
  activeElement(): HTMLElement | undefined {
    const { layout } = this;
    if (!layout) return undefined;
    const { top, left } = areaOf(layout, this.active);
    return this.drawing.cell({ row: top, column: left });
  }

  revealActive(): void {
    const { source, layout } = this;
    if (!source || !layout) return;
    this.drawing.reveal(layout, this.active);
    this.drawing.draw(source, layout, false);
  }

  /** The active cell stays; the selection goes up to another one. */
  private extend(corner: Place): void {
    const { corner: before } = this.marking;
    if (corner.row !== before.row || corner.column !== before.column) this.go(this.active, corner);
  }

  private drawSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (!this.source || !this.layout) return;
      if (this.drawing.draw(this.source, this.layout, false)) this.mark();
    });
  }

  private mark(): void {
    if (this.layout) this.drawing.mark(this.marked, areaOf(this.layout, this.active));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    if (this.answer(event)) event.preventDefault();
  }

  /** True when the key was for the grid. A letter is left to go into the editor that it opens. */
  private answer({ key, shiftKey: shift, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const ctrl = ctrlKey || metaKey;
    if (ctrl && key.toLowerCase() === "z") return this.tell(() => this.events.undo());
    if (ctrl && key.toLowerCase() === "a") return this.tell(() => this.go(...EVERYTHING));
    if (key === "Enter") return this.move({ key: shift ? "ArrowUp" : "ArrowDown", ...PLAIN });
    if (key === "Tab") return this.tab(shift);
    if (key === "F2") return this.tell(() => this.events.edit(undefined));
    if (key === "Delete") return this.tell(() => this.events.clear());
    if (key === "Backspace") return this.tell(() => this.events.edit(""));
    if (!ctrl && (key.length === 1 || key === "Dead")) this.events.edit("");
    return this.move({ key, shift, ctrl });
  }

  /** At the sheet's edge Tab leaves the grid; so does F6 anywhere. */
  private tab(shift: boolean): boolean {
    const before = this.active;
    this.move({ key: shift ? "ArrowLeft" : "ArrowRight", ...PLAIN });
    return before.column !== this.active.column;
  }

  private tell(what: () => void): true {
    what();
    return true;
  }
}

const START: Marking = { active: { row: 0, column: 0 }, corner: { row: 0, column: 0 } };
const PLAIN = { shift: false, ctrl: false } as const;
const ROW_HEIGHT = 20;
const EVERYTHING = [
  { row: 0, column: 0 },
  { row: LAST_ROW, column: LAST_COLUMN },
] as const;

function markingOf({ top, left, bottom, right }: Box): Marking {
  return { active: { row: top, column: left }, corner: { row: bottom, column: right } };
}

function boxOf({ row, column }: Place): Box {
  return { top: row, left: column, bottom: row, right: column };
}

import { element } from "../element";
import { columnName } from "../../../file/addresses";
import type { Place } from "./layout";
import type { Grid } from "./grid";

/** What editing asks of the workbook. */
export interface EditedBook {
  /** What the formula bar shows of a cell. */
  input(place: Place): string;
  beginEditing(): void;
  endEditing(): void;
  /** Puts what was typed into a cell; it has said so itself when that was refused. */
  type(place: Place, text: string): void;
}

interface Edit {
  readonly place: Place;
  readonly before: string;
  /** Begun by typing over: then arrows leave the cell, as Enter does. */
  readonly typedOver: boolean;
}

/** Editing one cell, in the cell itself or in the formula bar; both show the same text. */
export class Editing {
  private readonly inCell = element("textarea", {
    class: "cell-editor",
    rows: 1,
    spellcheck: "false",
    hidden: "",
  });
  private edit: Edit | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly formula: HTMLTextAreaElement,
    private readonly book: EditedBook
  ) {
    grid.element.after(this.inCell);
    grid.element.addEventListener("scroll", () => this.place());
    this.formula.addEventListener("focus", () => this.begin(undefined, this.formula));
    for (const field of [this.inCell, this.formula]) {
      field.addEventListener("input", () => this.mirror(field));
      field.addEventListener("keydown", (event) => this.onKey(event));
    }
  }

  get isOn(): boolean {
    return this.edit !== undefined;
  }

  /** Begins to edit the active cell. @param typed in place of what is in the cell */
  begin(typed: string | undefined, field: HTMLTextAreaElement = this.inCell): void {
    if (this.edit) return;
    const place = this.grid.active;
    const before = this.book.input(place);
    this.edit = { place, before, typedOver: typed !== undefined };
    this.grid.revealActive();
    this.inCell.value = this.formula.value = typed ?? before;
    this.inCell.setAttribute("aria-label", `Cell ${columnName(place.column)}${place.row + 1}`);
    this.inCell.hidden = false;
    this.place();
    this.book.beginEditing();
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  /** Puts what was typed into the cell, if anything is being edited. */
  commit(): void {
    const { edit } = this;
    if (!edit) return;
    this.close();
    if (this.inCell.value !== edit.before) this.book.type(edit.place, this.inCell.value);
    this.book.endEditing();
    this.showInput();
  }

  /** Leaves the cell as it was, if anything is being edited. */
  cancel(): void {
    if (!this.edit) return;
    this.close();
    this.book.endEditing();
    this.showInput();
  }

  /** The formula bar shows the active cell. */
  showInput(): void {
    if (!this.edit) this.formula.value = this.book.input(this.grid.active);
  }

  private close(): void {
    this.edit = undefined;
    this.inCell.hidden = true;
    const focused = document.activeElement;
    if (focused === this.formula || focused === this.inCell || focused === document.body)
      this.grid.element.focus({ preventScroll: true });
  }

  private mirror(field: HTMLTextAreaElement): void {
    const other = field === this.inCell ? this.formula : this.inCell;
    other.value = field.value;
    this.place();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || !this.edit) return;
    const { key, shiftKey } = event;
    const arrow = this.edit.typedOver && event.target === this.inCell && key.startsWith("Arrow");
    if (key === "Escape") this.cancel();
    else if (key === "Enter" && event.altKey) this.breakLine(event.target as HTMLTextAreaElement);
    else if (key === "Enter") this.leave(shiftKey ? "ArrowUp" : "ArrowDown");
    else if (key === "Tab") this.leave(shiftKey ? "ArrowLeft" : "ArrowRight");
    else if (arrow) this.leave(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private leave(key: string): void {
    this.commit();
    this.grid.move({ key, shift: false, ctrl: false });
  }

  private breakLine(field: HTMLTextAreaElement): void {
    field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
    this.mirror(field);
  }

  /** Over the cell, as wide and high as the text needs and the sheet allows. */
  private place(): void {
    if (!this.edit) return;
    const cell = this.grid.activeElement()?.getBoundingClientRect();
    const frame = this.grid.element.getBoundingClientRect();
    const { style } = this.inCell;
    style.visibility = cell ? "visible" : "hidden";
    if (!cell) return;
    style.left = `${cell.left - frame.left}px`;
    style.top = `${cell.top - frame.top}px`;
    style.width = style.height = "0";
    const room = Math.max(cell.width, frame.right - cell.left - 20);
    style.width = `${Math.min(room, Math.max(cell.width + 1, this.inCell.scrollWidth + 12))}px`;
    style.height = `${Math.max(cell.height + 1, this.inCell.scrollHeight + 2)}px`;
  }
}

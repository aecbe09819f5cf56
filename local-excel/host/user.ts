import { formatReference } from "../file/addresses";
import { failures } from "../protocol/failure";
import { locate } from "./area";
import { writeCells } from "./range-writing";
import type { Session } from "./session";

/** What a person does in the workbook beside the add-in. Add-ins that listen are told of it. */
export class User {
  constructor(
    private readonly session: Session,
    private readonly trouble: { editing: boolean; endEditing(): void },
    private readonly deliver: () => void
  ) {}

  /** Types into one cell, or the same into a range. @param sheet name or id */
  type(sheet: string, address: string, value: string | number | boolean): void {
    this.act(() => {
      const place = this.place(sheet, address);
      writeCells({ session: this.session, ...place }, value);
    });
  }

  /** Clicks a cell or drags over a range; several areas are joined with commas. */
  select(sheet: string, address: string): void {
    this.act(() => {
      const boxes = address.split(",").map((part) => this.place(sheet, part).box);
      this.session.select(
        this.place(sheet, "A1").sheet,
        boxes,
        boxes.map((box) => formatReference(box)).join(",")
      );
    });
  }

  activate(sheet: string): void {
    this.act(() => this.session.activate(this.place(sheet, "A1").sheet));
  }

  /** Begins to edit a cell. Excel answers no batch until the user is done. */
  beginEditing(): void {
    this.trouble.editing = true;
  }

  endEditing(): void {
    this.trouble.endEditing();
  }

  private place(sheetName: string, address: string): ReturnType<typeof locate> {
    const sheet = this.session.sheet(sheetName);
    if (!sheet) throw failures.itemNotFound();
    return locate(this.session, address, sheet);
  }

  private act(what: () => void): void {
    this.session.author = "user";
    try {
      what();
    } finally {
      this.session.author = "add-in";
      this.deliver();
    }
  }
}

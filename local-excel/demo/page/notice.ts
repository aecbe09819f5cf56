import type { ProblemWords } from "../../../src/core/report/first-words";
import { element } from "./element";

/** One message above the sheet, until it is closed or another takes its place. Screen readers say it when it comes. */
export class Notice {
  constructor(private readonly place: HTMLElement) {}

  tell({ says, next }: ProblemWords): void {
    const close = element("button", { type: "button" }, "Close");
    close.addEventListener("click", () => this.clear());
    this.place.replaceChildren(element("p", {}, `${says} ${next}`), close);
  }

  clear(): void {
    this.place.replaceChildren();
  }
}

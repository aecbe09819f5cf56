import { clipboardRows, clipboardText } from "./clipboard-table";

/** What the clipboard asks of a sheet. */
export interface ClipboardTarget {
  /** The cells that are selected, row by row. */
  copied(): readonly (readonly { readonly text: string }[])[];
  clear(): void;
  paste(rows: readonly (readonly string[])[]): void;
}

/** Copies, cuts and pastes texts while the grid has the focus. */
export function listenToClipboard(grid: HTMLElement, target: ClipboardTarget): void {
  const copy = (event: ClipboardEvent): void => {
    const rows = target.copied().map((row) => row.map(({ text }) => text));
    event.clipboardData?.setData("text/plain", clipboardText(rows));
    event.preventDefault();
  };
  grid.addEventListener("copy", copy);
  grid.addEventListener("cut", (event) => {
    copy(event);
    target.clear();
  });
  grid.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    event.preventDefault();
    if (text !== "") target.paste(clipboardRows(text));
  });
}

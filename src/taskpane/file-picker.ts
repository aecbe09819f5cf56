import { html, type TemplateResult } from "lit/html.js";
import { isBusy } from "./button";
import type { Pane } from "./shown";

/** Looks like a button; lets the user pick the Commission's list from this computer. */
export function listPicker(
  label: string,
  pane: Pane,
  onPick: () => void = () => undefined
): TemplateResult {
  const pick = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    onPick();
    const { name, size } = file;
    const bytes = async (): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
    void pane.store.pickList({ name, size, bytes });
    // So that the same file can be picked again, mended.
    input.value = "";
  };
  return html`<label class="file ${isBusy(pane) ? "off" : ""}">
    <span>${label}</span>
    <input type="file" accept=".xlsx" ?disabled=${isBusy(pane)} @change=${pick} />
  </label>`;
}

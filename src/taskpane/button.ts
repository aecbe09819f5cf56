import "@fluentui/web-components/button.js";
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Area, CellRef } from "../core/table/grid";
import type { Pane } from "./shown";

interface ButtonLook {
  readonly appearance?: "primary" | "subtle";
  readonly isSmall?: boolean;
  /** True while pressing it would do nothing; it keeps its place among what Tab reaches. */
  readonly isOff?: boolean;
  /** What it does, in full, where the label is only clear to the eye. Begins with the label. */
  readonly name?: string;
  /** Its name for `Shown.focusOn`. */
  readonly focus?: string;
}

/** A button that does one thing. */
export function button(
  label: string | TemplateResult,
  onPress: () => unknown,
  { appearance, isSmall = false, isOff = false, name, focus }: ButtonLook = {}
): TemplateResult {
  return html`<fluent-button
    role="button"
    appearance=${appearance ?? nothing}
    size=${isSmall ? "small" : nothing}
    ?disabled-focusable=${isOff}
    aria-disabled=${isOff ? "true" : nothing}
    aria-label=${name ?? nothing}
    data-focus=${focus ?? nothing}
    @click=${() => (isOff ? undefined : onPress())}
    >${label}</fluent-button
  >`;
}

/** A place of the sheet; a press selects it there. */
export function placeButton(
  label: string | TemplateResult,
  place: CellRef | Area,
  { store }: Pane,
  looks: "cell" | "words" = "cell"
): TemplateResult {
  const show = (): void => void store.show(place);
  return html`<button
    type="button"
    class="place ${looks}"
    title="Select in the sheet"
    @click=${show}
  >
    ${label}
  </button>`;
}

/** Whether what the user asked for last is still being done. */
export function isBusy({ state: { busy } }: Pane): boolean {
  return busy !== null && busy.doing !== "following";
}

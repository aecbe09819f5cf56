import "@fluentui/web-components/checkbox.js";
import "@fluentui/web-components/switch.js";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

/** Something that is on or off: a switch where it acts at once, else a box to tick. `says`: what it means, in a line. */
export function tickRow(
  kind: "switch" | "checkbox",
  label: string,
  isOn: boolean,
  onTurn: (isOn: boolean) => void,
  says = ""
): TemplateResult {
  const id = label.toLowerCase().replace(/[^a-z]+/g, "-");
  const turn = ({ currentTarget }: Event): void =>
    onTurn((currentTarget as HTMLInputElement).checked);
  const described = says === "" ? nothing : `${id}-says`;
  const box =
    kind === "switch"
      ? html`<fluent-switch
          id=${id}
          aria-describedby=${described}
          .checked=${live(isOn)}
          @change=${turn}
        ></fluent-switch>`
      : html`<fluent-checkbox
          id=${id}
          aria-describedby=${described}
          .checked=${live(isOn)}
          @change=${turn}
        ></fluent-checkbox>`;
  return html`<div class="tick">
    ${box}
    <label for=${id}>${label}</label>
    ${says === "" ? nothing : html`<span class="quiet" id="${id}-says">${says}</span>`}
  </div>`;
}

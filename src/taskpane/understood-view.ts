import { html, nothing, type TemplateResult } from "lit/html.js";
import { withTable } from "../app/choices";
import type { Checked } from "../core/report/checked";
import { choiceLines } from "../core/report/choice-lines";
import { understoodNotes } from "../core/report/understood";
import { tableChoice } from "../core/table/chosen-table";
import { areaName } from "../core/table/cell-name";
import type { FoundTable } from "../core/table/found-table";
import { button, placeButton } from "./button";
import { chartersView } from "./charters-view";
import { columnsView } from "./columns-view";
import { section } from "./disclosure";
import { longList, sentences } from "./long-list";
import { onceFor } from "./once-for";
import { forget } from "./settle";
import type { Pane } from "./shown";

/** How the workbook was read, and everything that can be said about it to have it read otherwise. */
export function understoodView(checked: Checked, pane: Pane): TemplateResult {
  const { table } = checked;
  const remark = `${table.sheetName}, ${areaName(table.area)}`;
  return section("What I understood", () => body(checked, pane), pane, remark);
}

const notesOf = onceFor(understoodNotes);

function body(checked: Checked, pane: Pane): TemplateResult {
  const notes = notesOf(checked);
  return html`${tablesView(checked, pane)} ${columnsView(checked, pane)}
  ${chartersView(checked, pane)}
  ${
    notes.length > 0
      ? html`<h3>Also</h3>
          ${sentences("notes", notes, pane)}`
      : nothing
  }
  ${settledView(pane)}`;
}

function tablesView({ table, others }: Checked, pane: Pane): TemplateResult {
  const { store, shown, state } = pane;
  const taking = (work: () => unknown) => (): void => {
    shown.focusOnVerdict();
    work();
  };
  const other = (one: FoundTable): TemplateResult => {
    const take = taking(() => store.choose(withTable(tableChoice(one))));
    return html`<span>${tableName(one)}</span>
      ${button("Use this one", take, { isSmall: true, name: `Use this one: ${tableText(one)}` })}`;
  };
  const likeliest = button(
    "Take the likeliest",
    taking(() => store.choose(withTable(null))),
    { isSmall: true }
  );
  return html`<h3>Table</h3>
    <p>${placeButton(tableName(table), table.area, pane, "words")}</p>
    ${
      others.length > 0
        ? html`<p class="quiet">Also found:</p>
            ${longList("tables", others, { keyOf: tableText, view: other }, pane, "rows")}`
        : nothing
    }
    <p class="quiet">
      Not your partner table? Select its cells in the sheet, header included, then:
    </p>
    <div class="actions">
      ${button(
        "Use the selection",
        taking(() => store.useSelection()),
        { isSmall: true }
      )}
      ${state.choices.table === undefined ? nothing : likeliest}
    </div>`;
}

function tableName(table: FoundTable): TemplateResult {
  return html`<bdi>${table.sheetName}</bdi>,
    ${areaName(table.area)}${
      table.project === undefined ? nothing : html`: <bdi>${table.project}</bdi>`
    }`;
}

function tableText({ sheetName, area, project = "" }: FoundTable): string {
  return `${sheetName}, ${areaName(area)} ${project}`.trim();
}

/** What was settled earlier; each can be forgotten, and is then asked anew. */
function settledView(pane: Pane): TemplateResult {
  const { state, store } = pane;
  const lines = choiceLines(state.choices);
  if (lines.length === 0) return html``;
  const view = ({ says, settled }: (typeof lines)[number]): TemplateResult => {
    const press = (): void => void store.choose(forget(settled));
    return html`<span>${says}</span>
      ${button("Forget", press, { isSmall: true, name: `Forget: ${says}` })}`;
  };
  return html`<h3 tabindex="-1">Settled earlier</h3>
    ${longList("settled", lines, { keyOf: ({ key }) => key, view }, pane, "rows")}`;
}

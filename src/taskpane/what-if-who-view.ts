import "@fluentui/web-components/checkbox.js";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import {
  withJoining,
  withLeaving,
  withNewcomers,
  withoutNewcomer,
  type WhatIfChange,
} from "../app/what-if";
import type { Checked } from "../core/report/checked";
import {
  type ImaginablePartner,
  mayJoin,
  mayLeave,
  newcomerCountries,
  newcomerGroups,
  type NewcomerLine,
  newcomerLines,
  newcomerOf,
} from "../core/report/what-if-partners";
import { CHARTER_HELD, MAY_JOIN } from "../core/report/what-if-words";
import { button } from "./button";
import { longList } from "./long-list";
import { onceFor } from "./once-for";
import { picker } from "./picker";
import type { Pane } from "./shown";

/** Everyone who may be imagined to come or to go. `then`: the check as it would be. */
export function whoView(checked: Checked, then: Checked, pane: Pane): TemplateResult {
  const { leaving = [], joining = [] } = pane.state.imagining?.whatIf ?? {};
  return html`${newcomersView(checked, then, pane)}
  ${tickList({ key: "joins", title: "Who joins?", says: MAY_JOIN }, joinersOf(checked), joining, withJoining, pane)}
  ${tickList({ key: "leaves", title: "Who leaves?", says: "" }, leaversOf(checked), leaving, withLeaving, pane)}`;
}

const leaversOf = onceFor(mayLeave);
const joinersOf = onceFor(mayJoin);
const newcomersOf = onceFor(newcomerLines);

function newcomersView(checked: Checked, then: Checked, pane: Pane): TemplateResult {
  const { store, shown } = pane;
  const newcomers = newcomersOf(then);
  const line = (one: NewcomerLine): TemplateResult => {
    const remove = (): void => store.imagine(withoutNewcomer(newcomers.indexOf(one)));
    return html`<span>${one.name} <span class="quiet">${one.facts}</span></span>
      ${button("Remove", remove, { isSmall: true, name: `Remove ${one.name}` })}`;
  };
  const [group, country] = ["what-if group", "what-if country"];
  const add = (): void =>
    store.imagine(
      withNewcomers([
        newcomerOf(groupIn(shown.text(group)), countryIn(shown.text(country), checked)),
      ])
    );
  return html`<section class="newcomers" data-home>
    <h3 tabindex="-1">Imagined partners</h3>
    ${longList(group, newcomers, { keyOf: ({ name }) => name, view: line }, pane, "rows")}
    <p class="entry">
      <label for="imagined-group">Kind</label>
      ${picker(
        newcomerGroups(),
        groupIn(shown.text(group)),
        (value) => shown.setText(group, value),
        { id: "imagined-group", acts: false }
      )}
    </p>
    <p class="entry">
      <label for="imagined-country">Country</label>
      ${picker(
        countriesOf(checked),
        countryIn(shown.text(country), checked),
        (value) => shown.setText(country, value),
        { id: "imagined-country", acts: false }
      )}
    </p>
    <p class="fill">${button("Add an imagined partner", add, { isSmall: true })}</p>
    <p class="quiet">${CHARTER_HELD}</p>
  </section>`;
}

const countriesOf = onceFor(({ verdict }: Checked) => newcomerCountries(verdict.call));

/** The first of the list while nothing was picked. */
function groupIn(picked: string | null): string {
  return picked ?? newcomerGroups()[0]?.value ?? "";
}

/** What was picked in another call may not be on this one's list. */
function countryIn(picked: string | null, checked: Checked): string {
  return countriesOf(checked).find(({ value }) => value === picked)?.value ?? "";
}

interface TickList {
  readonly key: "joins" | "leaves";
  readonly title: string;
  readonly says: string;
}

function tickList(
  { key, title, says }: TickList,
  partners: readonly ImaginablePartner[],
  ticked: readonly number[],
  change: (ids: readonly number[], isOn: boolean) => WhatIfChange,
  pane: Pane
): TemplateResult {
  if (partners.length === 0) return html``;
  const on = new Set(ticked);
  const view = ({ ids, name, remark }: ImaginablePartner): TemplateResult => {
    const id = `${key}-${ids[0]}`;
    const turn = ({ currentTarget }: Event): void =>
      pane.store.imagine(change(ids, (currentTarget as HTMLInputElement).checked));
    return html`<div class="tick">
      <fluent-checkbox
        id=${id}
        .checked=${live(ids.some((one) => on.has(one)))}
        @change=${turn}
      ></fluent-checkbox>
      <label for=${id}><bdi>${name}</bdi> <span class="quiet">${remark}</span></label>
    </div>`;
  };
  return html`<div role="group" aria-label=${title}>
    <h3>${title} <span class="remark">${partners.length}</span></h3>
    ${says === "" ? nothing : html`<p class="quiet">${says}</p>`}
    ${longList(key, partners, { keyOf: ({ ids }) => ids[0], view }, pane)}
  </div>`;
}

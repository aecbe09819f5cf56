import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import { choose, type Wish } from "../../../src/core/advice/candidates-choice";
import {
  areGrantsKnown,
  candidateCount,
  candidateLines,
  leftOutSentences,
} from "../../../src/core/report/candidates-lines";
import { poolOn } from "../../../src/core/report/candidates-on";
import { type Chosen, choiceSentence } from "../../../src/core/report/candidates-sentence";
import type { Checked } from "../../../src/core/report/checked";
import type { CellValue } from "../../../src/core/table/grid";
import { MET, POOL } from "../../taskpane/gallery/tables";
import { checkedSheet } from "../rules/checked-table";
import { plainSheet } from "../table/plain-sheet";

const [HEADER = [], ...ROWS] = POOL;
const PARTNERS = ROWS.slice(0, 9);
const CANDIDATES = ROWS.slice(9);

test("the fewest: who will do, and what they ask for where all of it is known", () => {
  const checked = on(ROWS);
  expect(said(checked, "fewest")).toBe(
    "These 3 do: with them every minimum is met. No fewer do. Together they ask for EUR 640 000."
  );
  expect(chosenLines(checked, "fewest")).toEqual([
    "“Baltic Fibre Cluster”: Lithuania · Perhaps labour market actor · EUR 240 000",
    "“Employers’ Union of Oravsko”: Slovakia · Labour market actor · EUR 90 000",
    "“Institute for Fibre Research”: Austria · Neither group · EUR 310 000",
  ]);
  const withoutGrants = on(ROWS.map((row) => [...row.slice(0, 5), "", row[6] ?? ""]));
  expect(said(withoutGrants, "fewest")).toBe(
    "These 3 do: with them every minimum is met. No fewer do."
  );
  expect([checked, withoutGrants].map(areGrantsKnown)).toEqual([true, false]);
  expect(chosenLines(withoutGrants, "fewest")[1]).toBe(
    "“Employers’ Union of Oravsko”: Slovakia · Labour market actor"
  );
});

test("the cheapest: what they ask for, and how many could not be compared", () => {
  expect(said(on(ROWS), "cheapest")).toBe(
    "These 3 do: with them every minimum is met. Together they ask for EUR 440 000; no choice that does asks for less. Without a certain EU grant, 1 candidate was left aside."
  );
});

test("with departures; one alone; none needed", () => {
  const more = [...CANDIDATES, ...ROWS.slice(2, 9).map((row) => [...row.slice(0, 6), "candidate"])];
  const many = on([...ROWS, ...more.map(([name, ...row]) => [`${String(name)} Zwei`, ...row])]);
  expect(said(many, "fewest", 1)).toBe(
    "These 4 do: with them every minimum is met, and still is when any one partner leaves. No fewer do. Together they ask for EUR 560 000."
  );
  expect(said(many, "fewest", 3)).toBe(
    "All 18 together do not suffice for that: with them every minimum is met, but it stays so only while no more than 2 partners leave."
  );
  expect(said(joined(2), "fewest")).toBe(
    "This one does: with it every minimum is met. It asks for EUR 310 000."
  );
  expect(said(joined(3), "fewest")).toBe("None is needed: every minimum is met without them.");
  expect(said(joined(3), "fewest", 1)).toBe(
    "Both together do not suffice for that: with them every minimum is met, but a single departure can break one."
  );
});

test("rules on something else are named: those not met, and those still open", () => {
  expect(said(on(ROWS.slice(1)), "fewest")).toMatch(/ Not met with them: One coordinator\.$/);
  const asking = (grant: string): Checked =>
    on(joinedRows(2).slice(0, 12).map((row, at) => row.map((cell, column) => (at === 11 && column === 5 ? grant : cell)))); // prettier-ignore
  expect(said(asking("3 900 000"), "fewest")).toMatch(
    / It asks for EUR 3 900 000\. Not met with it: EU grant\.$/
  );
  expect(said(asking(""), "fewest")).toMatch(/ Still open with it: EU grant\.$/);
});

test("of those who would coordinate one: what the one leads to, and that the others can't be added", () => {
  const leading = CANDIDATES.slice(0, 3).map((row) =>
    row.map((cell, at) => (at === 2 ? "Coordinator" : cell))
  );
  const nobodyLeads = PARTNERS.map((row) =>
    row.map((cell, at) => (at === 2 ? "Full partner" : cell))
  );
  expect(said(on([...nobodyLeads, ...leading.slice(0, 1)]), "fewest")).toMatch(
    /^The only one that can be chosen does not suffice\. .* of any kind\.$/
  );
  expect(said(on([...nobodyLeads, ...leading.slice(0, 2)]), "fewest")).toMatch(
    /^One alone does not suffice\. .* Of those who would coordinate, only one can be chosen\.$/
  );
  expect(said(on([...nobodyLeads, ...leading, ...CANDIDATES.slice(4, 5)]), "fewest", 1)).toMatch(
    /^The 2 that can take part together do not suffice\. .*, only one can be chosen\.$/
  );
});

test("where all won't do: whom to add beside them", () => {
  expect(said(on([...PARTNERS, ...CANDIDATES.slice(0, 1)]), "fewest", 2)).toBe(
    "The only one that can be chosen does not suffice. For every minimum to be met, add beside it 2 full partners: one labour market actor (such as a company) and one of any kind."
  );
  expect(said(on([...PARTNERS, ...CANDIDATES.slice(0, 2)]), "fewest")).toBe(
    "Both together do not suffice. For every minimum to be met, add beside them one full partner of any kind."
  );
  const french = MET.slice(1, 9).map(([name = "", , ...row], at) => [
    name,
    at < 7 ? "France" : "Belgium",
    ...row.slice(0, 3),
    "",
    at < 6 ? "confirmed" : "candidate",
  ]);
  // Belgium has a candidate: no newcomer has to come from there.
  expect(said(on(french), "fewest")).toMatch(
    /each from a different programme country you don’t have yet \(for example Bulgaria and Czechia\)\.$/
  );
});

test("who can't be chosen, and why; nobody can", () => {
  const table = on([...PARTNERS, ["Thurwil School", "Switzerland", "Full partner", "VET school", "", "", "candidate"], ...CANDIDATES.slice(3, 4)]); // prettier-ignore
  expect(candidateCount(table)).toBe(2);
  expect(leftOutSentences(table)).toEqual([
    "Can’t be chosen: “Thurwil School” (by role or country, no full partner).",
    "Can’t be chosen: “Hollerup University” (the same organisation takes part already, or may).",
  ]);
  expect(said(table, "fewest")).toBe("None of them can be chosen.");
});

test("who can't be chosen, each organisation once; a reason that no cell settles is told as what it is", () => {
  const row = (name: string, country: string, type = "SME"): readonly string[] => [name, country, "Full partner", type, "", "", "candidate"]; // prettier-ignore
  const table = on([
    ...PARTNERS,
    row("Thurwil School", "Switzerland"),
    row("Thurwil School", "Switzerland"),
    row("Jersey Looms", "Jersey"),
    row("Universität Werder", "Germany", "University"),
    row("Werder Forum", "Germany", "Other"),
  ]);
  expect(leftOutSentences(table)).toEqual([
    "Can’t be chosen: “Thurwil School” (by role or country, no full partner).",
    "Can’t be chosen: “Jersey Looms” (country the call does not mention).",
    "Can’t be chosen: “Universität Werder” (no ECHE for certain).",
    "Can’t be chosen: “Werder Forum” (a cell is still unclear).",
  ]);
});

test("no answer in time, and no script that would give one", () => {
  const wish = { aim: "fewest", departures: 0 } as const;
  expect(choiceSentence(on(ROWS), wish, { is: "unsettled" })).toMatch(/^The best choice could not/);
  expect(choiceSentence(on(ROWS), wish, { is: "not-loaded" })).toMatch(/could not be loaded/);
});

/** So many of the candidates take part already. */
function joined(many: number): Checked {
  return on(joinedRows(many));
}

function joinedRows(many: number): readonly (readonly CellValue[])[] {
  const taken = CANDIDATES.slice(0, many).map((row) => [...row.slice(0, 6), "confirmed"]);
  return [...PARTNERS, ...taken, ...CANDIDATES.slice(many)];
}

function on(rows: readonly (readonly CellValue[])[]): Checked {
  return checkedSheet(plainSheet([HEADER, ...rows].map((row) => [...row])), BLUEPRINT_2026);
}

function made(checked: Checked, wish: Wish): Chosen {
  const steps = choose(poolOn(checked), wish);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function said(checked: Checked, aim: Wish["aim"], departures = 0): string {
  const wish = { aim, departures };
  return choiceSentence(checked, wish, made(checked, wish)).replace(/\u00a0/g, " ");
}

function chosenLines(checked: Checked, aim: Wish["aim"]): readonly string[] {
  const choice = made(checked, { aim, departures: 0 });
  if (choice.is !== "chosen") return [choice.is];
  const lines = candidateLines(checked, choice.candidates);
  return lines.map(({ name, facts }) => `${name}: ${facts}`.replace(/\u00a0/g, " "));
}

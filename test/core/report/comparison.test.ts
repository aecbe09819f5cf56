import { CALLS } from "../../../src/calls/index";
import {
  allCallLines,
  callLineText,
  nextEdition,
  nextEditionSentence,
  otherCallLines,
} from "../../../src/core/report/comparison";
import { summaryPage } from "../../../src/core/report/summary";
import type { Checked } from "../../../src/core/report/checked";
import { otherCalls } from "../../../src/core/rules/other-calls";
import type { Call } from "../../../src/core/rules/rule";
import { checkedSheet } from "../rules/checked-table";
import { plainSheet } from "../table/plain-sheet";
import { NINE_PARTNERS } from "./smaller-lots";

const [BLUEPRINT_2026, BLUEPRINT_2025] = CALLS as readonly [Call, Call];

test("each call is judged by its own rules, over the same partners", () => {
  const lines = otherCallLines(checkedOn("2026-02-01T09:00:00Z"));
  expect(lines.map(({ label, outcome }) => [label, outcome])).toEqual([
    ["Blueprint 2025", "unmet"],
    ["Education and Enterprises 2026", "met"],
    ["STEM Skills Foundries 2026", "met"],
    ["Blueprint 2027, provisional", "unmet"],
  ]);
});

test("a line says when the call closes or closed, and what it would take", () => {
  const [chosen, closed, open, , later] = allCallLines(checkedOn("2026-02-01T09:00:00Z"));
  const missing =
    "Add 3 full partners: one labour market actor (such as a company), one education and training provider and one of any kind, " +
    "each from a different programme country you don’t have yet (for example Belgium and Bulgaria).";
  expect(chosen).toMatchObject({ isChosen: true, deadline: "Closes on 10 March 2026.", missing });
  expect(closed).toMatchObject({ isChosen: false, deadline: "Closed on 6 March 2025.", missing });
  expect(open).toMatchObject({ symbol: "✓", missing: "" });
  expect(open && callLineText(open)).toBe("Closes on 10 March 2026.");
  expect(later && callLineText(later)).toBe(`Its deadline is not known yet. ${missing}`);
});

test("no call is judged before it is asked for, and none twice", () => {
  const asked: string[] = [];
  const watched = CALLS.map(
    (call) =>
      new Proxy(call, {
        get: (target, key) => {
          if (key === "rules") asked.push(call.id);
          return Reflect.get(target, key) as unknown;
        },
      })
  );
  const { consortium } = checkedOn("2026-02-01");
  const [other, ...rest] = otherCalls(watched, BLUEPRINT_2026, consortium, "2026-02-01");
  expect(rest).toHaveLength(3);
  expect(asked).toEqual([]);
  const verdict = other?.verdict();
  expect(new Set(asked)).toEqual(new Set(["blueprint-2025"]));
  expect(other?.verdict()).toBe(verdict);
});

test("where the chosen call has closed, the next edition that hasn't is named", () => {
  expect(nextEdition(checkedOn("2026-02-01"))).toBeNull();
  expect(nextEditionSentence(checkedOn("2026-02-01"))).toBe("");
  expect(nextEditionSentence(checkedOn("2026-11-23T12:00:00Z"))).toBe(
    "The next edition is expected in 2027, its deadline is not known yet: check against Blueprint 2027, provisional."
  );
  expect(nextEditionSentence(checkedOn("2025-06-01", BLUEPRINT_2025))).toBe(
    "The next edition closes on 10 March 2026: check against Blueprint 2026."
  );
  expect(nextEdition(checkedOn("2026-11-23", BLUEPRINT_2025))?.id).toBe("blueprint-2027");
});

test("a call without a known next edition names none", () => {
  const checked = checkedOn("2026-11-23");
  expect(nextEdition({ ...checked, otherCalls: [] })).toBeNull();
  const alone = { ...checkedSheet(SHEET, BLUEPRINT_2026), asOf: "2026-11-23" };
  expect(nextEditionSentence(alone)).toBe("");
  expect(otherCallLines(alone)).toEqual([]);
});

test("the summary sheet gives each other call a line, and a closed call's next edition", () => {
  const { lines } = summaryPage(checkedOn("2026-11-23"));
  const start = lines.findIndex(({ cells }) => cells[0] === "The same partners in other calls");
  const shown = lines.slice(start + 2, start + 6).map(({ look, cells }) => [look, ...cells]);
  const closed = "Closed on 10 March 2026.";
  expect(shown[1]).toEqual(
    ["row-met", "", "✓ met", "Education and Enterprises 2026", "", "", "", closed, ""] // prettier-ignore
  );
  expect(shown.map(([look]) => look)).toEqual(["row-unmet", "row-met", "row-met", "row-unmet"]);
  const subtitles = lines.filter(({ look }) => look === "subtitle");
  expect(subtitles[2]?.cells[0]).toMatch(/^The next edition is expected in 2027, /);
});

function checkedOn(asOf: string, call: Call = BLUEPRINT_2026): Checked {
  const checked = checkedSheet(SHEET, call);
  return { ...checked, asOf, otherCalls: otherCalls(CALLS, call, checked.consortium, asOf) };
}

const SHEET = plainSheet(NINE_PARTNERS);

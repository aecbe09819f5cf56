import { FIRST_STATE, type State } from "../../../src/app/state";
import { CALLS } from "../../../src/calls/index";
import { choose, type Wish } from "../../../src/core/advice/candidates-choice";
import { NO_CHOICES } from "../../../src/core/reading/choices";
import { poolOn } from "../../../src/core/report/candidates-on";
import type { Problem, ProblemCode } from "../../../src/core/report/problem";
import type { CellValue } from "../../../src/core/table/grid";
import { checkTable, checkWithList } from "./check-table";
import { HELD, HOLDERS } from "./holders";
import { CANDIDATES, FACTS, HOSTILE, huge, MET, OPEN, POOL, UNMET } from "./tables";

const READY: State = {
  ...FIRST_STATE,
  calls: CALLS,
  choices: { ...NO_CHOICES, facts: {} },
  inExcel: true,
};

/** States of the pane by name, each made only when it is asked for. */
export const STATES: Readonly<Record<string, () => State>> = {
  "before-office": () => ({ ...READY, inExcel: null }),
  "first-run": () => READY,
  "not-in-excel": () => ({ ...READY, inExcel: false }),
  "sample-added": () => ({
    ...READY,
    notice: { code: "sample-added", sheetName: "Sample partners" },
  }),
  checking: () => ({ ...READY, busy: { doing: "checking", stage: "judging" } }),
  "after-clear": () => ({ ...READY, cleared: { sheet: "emptied", sheetName: "Consortium check" } }),
  met: () => ({ ...verdict(), isHighlighted: true }),
  unmet: () => ({ ...verdict(), checked: checkTable(UNMET, MET) }),
  questions: () => ({ ...verdict(), checked: checkTable(OPEN, MET) }),
  answered: () => ({
    ...verdict(),
    checked: checkTable(OPEN),
    choices: {
      facts: { grant: 4_000_000, duration: 48, ecosystems: ["textile"] },
      countTwice: true,
      columns: [{ header: "Remarks", column: 6, field: null }],
      readings: [
        { field: "country", typed: "SP", value: "ES" },
        { field: "role", typed: "lead", value: "coordinator" },
      ],
      table: { sheet: "Partners", area: { top: 0, left: 0, bottom: 13, right: 4 } },
    },
    notice: { code: "choices-kept", count: 2 },
    canUndo: true,
    selected: 3,
  }),
  "checking-again": () => ({ ...verdict(), busy: { doing: "checking", stage: "reading" } }),
  stale: () => ({
    ...verdict(),
    isStale: true,
    summary: { sheetName: "Consortium check", isCurrent: false },
  }),
  live: () => ({ ...verdict(), live: "with-highlights" }),
  "pane-only": () => ({ ...verdict(), live: "pane-only", checked: checkTable(UNMET) }),
  selected: () => ({ ...verdict(), checked: checkTable(UNMET), selected: 1 }),
  "reading-list": () => ({ ...verdict(), busy: { doing: "reading-list", stage: null } }),
  "list-kept": () => ({
    ...verdict(),
    checked: checkWithList(HELD, HOLDERS),
    keptList: HOLDERS,
    notice: { code: "list-kept", list: HOLDERS },
    canUndo: true,
    selected: 1,
  }),
  "list-for-now": () => ({
    ...verdict(),
    checked: checkWithList(HELD, HOLDERS),
    keptList: HOLDERS,
    listIsForNow: true,
    notice: { code: "list-for-now", list: HOLDERS },
  }),
  "facts-read": () => ({ ...verdict(), checked: checkTable([...MET, ...FACTS]) }),
  "list-missing": () => ({ ...verdict(), checked: checkTable(HELD) }),
  "what-if-breaks": () => ({
    ...verdict(),
    imagining: { whatIf: { leaving: [6], joining: [], newcomers: [] }, lost: [] },
  }),
  "what-if-mends": () => ({
    ...verdict(),
    checked: checkTable(CANDIDATES),
    imagining: {
      whatIf: {
        leaving: [9],
        joining: [6],
        newcomers: [
          { group: "labour-market-actor", country: null },
          { group: "higher-education-institution", country: "IT" },
        ],
      },
      lost: ["“Zwickau Mill & Sons”"],
    },
  }),
  "what-if-hostile": () => ({
    ...verdict(),
    checked: checkTable(HOSTILE),
    imagining: {
      whatIf: {
        leaving: [1, 2, 5, 6, 7],
        joining: [],
        newcomers: [{ group: null, country: "BA" }],
      },
      lost: [],
    },
  }),
  "what-if-huge": () => ({
    ...verdict(),
    checked: checkTable(huge()),
    imagining: { whatIf: { leaving: [1], joining: [], newcomers: [] }, lost: [] },
  }),
  "candidates-chosen": () => chosen(POOL, { aim: "cheapest", departures: 0 }),
  "candidates-too-few": () => chosen(POOL, { aim: "fewest", departures: 2 }),
  "candidates-looking": () => ({
    ...chosen(POOL, { aim: "fewest", departures: 0 }),
    choosing: {
      wish: { aim: "fewest", departures: 0 },
      progress: { solved: 120, best: 7 },
      choice: null,
    },
  }),
  "candidates-hostile": () => chosen(hostileCandidates(), { aim: "fewest", departures: 0 }),
  hostile: () => ({ ...verdict(), checked: checkTable(HOSTILE), selected: 6 }),
  huge: () => ({ ...verdict(), checked: checkTable(huge()) }),
  ...problems(),
};

function verdict(): State {
  return {
    ...READY,
    checked: checkTable(MET),
    summary: { sheetName: "Consortium check", isCurrent: true },
  };
}

/** With the answer to a wish for candidates. */
function chosen(rows: CellValue[][], wish: Wish): State {
  const checked = checkTable(rows);
  const steps = choose(poolOn(checked), wish);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { ...verdict(), checked, choosing: { wish, progress: null, choice: value } };
  }
}

/** The pool with names that mean harm, or just are too long. */
function hostileCandidates(): CellValue[][] {
  const names = HOSTILE.slice(1).map(([name = ""]) => name);
  return POOL.map(([name = "", ...row], at) => [at < 10 ? name : (names[at - 10] ?? name), ...row]);
}

function problems(): Record<string, () => State> {
  const detail: Partial<Record<ProblemCode, Problem["detail"]>> = {
    "summary-has-your-text": { sheet: "Consortium check", rows: 3 },
    "sheet-protected": { sheet: "Partners" },
    "chosen-table-gone": { sheet: "Partners" },
    "excel-refused": { code: "InvalidOperation", where: "ConditionalFormatCollection.add" },
    "our-mistake": { code: "TypeError" },
  };
  const codes: readonly ProblemCode[] = [
    "empty-workbook", "no-table", "no-partners", "no-country-column", "chosen-table-gone", "checked-table-gone",
    "no-table-in-selection", "no-such-call",
    "file-too-big", "no-charter-list", "file-reader-missing", "part-missing", "not-a-workbook", "password-protected",
    "unsupported-format", "unreadable-file",
    "sheet-too-big", "cell-being-edited", "sheet-protected", "workbook-protected", "read-only",
    "summary-has-your-text", "record-newer", "table-changed", "request-too-big", "excel-too-old", "excel-refused",
    "our-mistake",
  ]; // prettier-ignore
  const afterVerdict = new Set<ProblemCode>([
    "sheet-protected",
    "summary-has-your-text",
    "no-charter-list",
  ]);
  return Object.fromEntries(
    codes.map((code) => [
      `problem-${code}`,
      (): State => ({
        ...(afterVerdict.has(code) ? verdict() : READY),
        problem: {
          code,
          detail: detail[code] ?? {},
          ...(code === "no-country-column" && { columns: COLUMNS }),
        },
        ...(code === "chosen-table-gone" && {
          choices: { ...READY.choices, table: { sheet: "Partners", area: ANY_AREA } },
        }),
      }),
    ])
  );
}

const COLUMNS = [
  { header: "Organisation", column: 0 },
  {
    header: "Zone of the organisation, as far as it is known to whoever keeps this list",
    column: 1,
  },
  { header: "", column: 2 },
];
const ANY_AREA = { top: 0, left: 0, bottom: 9, right: 4 };

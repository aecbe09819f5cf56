import type { CharterList } from "../core/charters/charter-list";
import { once } from "../core/reading/once";
import type { Checked } from "../core/report/checked";
import type { Problem } from "../core/report/problem";
import { judge } from "../core/rules/judge";
import type { Call } from "../core/rules/rule";
import type { TableChoice } from "../core/table/chosen-table";
import type { FigureSource } from "./figures";
import { type GivenCells, judgeCells } from "./judge-cells";
import { refuse } from "./judge-table";
import { chosenCall, listToUse, readConsortium, sheetsToRead } from "./read-consortium";
import { type Choices, readRecord } from "./record";
import { NO_LISTS, sheetLists } from "./sheet-lists";
import type { Answer, WorkbookContents } from "./workbook";

/** What is known at one moment. */
export interface Known {
  readonly calls: readonly Call[];
  readonly choices: Choices;
  /** Now, as ISO 8601. */
  readonly asOf: string;
  /** The workbook as last read, or why it could not be. */
  readonly contents: Answer<WorkbookContents>;
  /** The list of charter holders that was picked for this workbook. */
  readonly keptList: CharterList | null;
  /** The verdict that is shown, where it was made of these contents and choices. */
  readonly shown: Checked | null;
  /** The table that is followed. */
  readonly stay: TableChoice | undefined;
}

export function figureSource(known: Known): FigureSource {
  const { calls, choices, asOf, contents, keptList } = known;
  const sheets = contents.ok ? contents.value.sheets.filter(({ complete }) => complete) : [];
  const judged = new Map<string | null, Answer<Checked>>();
  const callOf = (callId: string | null): Call | undefined =>
    chosenCall(choices, { calls, ...(callId !== null && { callId }) });

  const ownTable: FigureSource["ownTable"] = (callId) => {
    const before = judged.get(callId);
    if (before) return before;
    const answer = callId === null ? ownVerdict(known) : other(ownTable(null), callOf(callId));
    judged.set(callId, answer);
    return answer;
  };
  // Our own sheets are told by every line of theirs: looked at once, and only if asked.
  const factSheets = once(() =>
    contents.ok ? sheetsToRead(contents.value, readRecord(contents.value.record)) : []
  );
  const judgeGiven = (given: GivenCells, callId: string | null): Answer<Checked> => {
    const call = callOf(callId);
    if (!call) return refuse("no-such-call", {});
    const places = sheets.map(({ sheet }) => sheet);
    const onSheets = contents.ok ? sheetLists(contents.value) : NO_LISTS;
    const charterList = listToUse(onSheets, keptList);
    return judgeCells(given, places, { call, choices, charterList, factSheets, asOf });
  };
  return { ownTable, cells: remembering(judgeGiven) };
}

/** A dashboard asks many functions about the same cells: they are judged once. */
function remembering(judge: FigureSource["cells"]): FigureSource["cells"] {
  const known = new Map<string, Answer<Checked>>();
  return (given, callId) => {
    const key = JSON.stringify([callId, given]);
    const answer = known.get(key) ?? judge(given, callId);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, answer);
    return answer;
  };
}

const MOST_REMEMBERED = 8;

function ownVerdict({
  calls,
  choices,
  asOf,
  contents,
  keptList,
  shown,
  stay,
}: Known): Answer<Checked> {
  if (shown) return { ok: true, value: shown };
  if (!contents.ok) return contents;
  const record = { ...readRecord(contents.value.record), choices };
  return readConsortium(contents.value, record, { calls, asOf, keptList, ...(stay && { stay }) });
}

/** The same consortium before another call. */
function other(own: Answer<Checked>, call: Call | undefined): Answer<Checked> {
  if (!own.ok) return own;
  if (!call) return refuse("no-such-call", {});
  const { verdict, consortium, asOf } = own.value;
  if (verdict.call === call) return own;
  return { ok: true, value: { ...own.value, verdict: judge(call, consortium, asOf) } };
}

/** What there is without a workbook: cells can be judged, nothing else. */
export function sourceWithout(
  problem: Problem,
  { calls, choices, asOf }: Pick<Known, "calls" | "choices" | "asOf">
): FigureSource {
  const contents = { ok: false, problem } as const;
  return figureSource({ calls, choices, asOf, contents, ...NOTHING_ELSE });
}

const NOTHING_ELSE = { keptList: null, shown: null, stay: undefined } as const;

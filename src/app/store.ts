import type { Notice } from "../core/report/notice-sentence";
import type { Call } from "../core/rules/rule";
import type { Area, CellRef } from "../core/table/grid";
import { answered } from "./answered";
import { checkConsortium } from "./check";
import { checkOutcome, isTable, knownOf, noticeOf } from "./check-outcome";
import type { CheckRequest, CheckStage, CheckWishes } from "./check-request";
import { type ChoicesChange, withTable } from "./choices";
import { createChoosing } from "./choosing-steps";
import { clearCheck } from "./clear";
import { type Clock, pause } from "./clock";
import { createFollowing } from "./following";
import { keepChoices } from "./keep-choices";
import { createKeptCharters } from "./kept-charters";
import { createFigures } from "./kept-figures";
import { createListActions, readsNoFiles } from "./list-actions";
import { createTurns } from "./one-at-a-time";
import { createPendingChoices } from "./pending-choices";
import { readRecord } from "./record";
import { SAMPLE_TABLE } from "./sample-table";
import { showIn } from "./show-in";
import { FIRST_STATE, type FiguredStore, NO_VERDICT, type State } from "./state";
import { createWatching, type Watching } from "./watching";
import type { Answer, Workbook } from "./workbook";
import type { ReadWorkbookFile } from "./workbook-file";
import { imaginingWith } from "./what-if";

/** The one store of a page: the conversation between whoever shows it and the workbook. */
export function createStore(
  workbook: Workbook,
  calls: readonly Call[],
  clock: Clock,
  readFile: ReadWorkbookFile = readsNoFiles
): FiguredStore {
  let state: State = { ...FIRST_STATE, calls };
  const listeners: ((state: State) => void)[] = [];
  const pending = createPendingChoices();
  const following = createFollowing({ state: () => state, change, checkAgain }, clock);
  const watch = (): ReturnType<Watching["begin"]> => watching.begin();
  const charters = createKeptCharters(workbook);
  const lists = createListActions(charters, readFile, clock);
  const turns = createTurns(() => state, change);
  const { act, onRequest } = turns;
  const figures = createFigures({
    ...{ workbook, clock, calls, charters, watch, takeChoices },
    state: () => state,
  });
  const watching = createWatching(workbook, [following.onEvent, figures.onEvent]);
  /** Whether the user wants a verdict, which choices then change. */
  let hasAsked = false;

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.push(listener);
      listener(state);
    },
    start,
    check: (onTypedText) => onRequest("checking", () => check("all", { onTypedText })),
    clear: (removeSheet) => onRequest("clearing", () => clear(removeSheet)),
    insertSample: () => onRequest("adding-sample", insertSample),
    useSelection: () => onRequest("checking", useSelection),
    choose: (changed) => choose(changed, "choices-kept"),
    undo: () => choose(pending.takeBack(), "choices-undone"),
    pickList: (file) => onRequest("reading-list", () => listChanged(lists.pick(file))),
    forgetList: () => onRequest("reading-list", () => listChanged(lists.forget())),
    candidates: createChoosing(() => state, change, clock),
    imagine: (asked) => change({ imagining: asked && imaginingWith(state.imagining, asked) }),
    setLive,
    show,
    figures,
  };

  function change(part: Partial<State>): void {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener(state));
    figures.onState();
  }

  async function start(inExcel: boolean): Promise<void> {
    if (!inExcel) return change({ inExcel, busy: null });
    change({ inExcel });
    const kept = await answered(() => workbook.readRecord());
    if (kept.ok) takeChoices(kept.value);
    turns.begin();
    await watch();
  }

  async function check(
    writes: CheckRequest["writes"],
    { onTypedText = "ask", stays = false, selected }: CheckWishes = {}
  ): Promise<Partial<State>> {
    hasAsked = true;
    const [before, moves] = [following.changes(), following.moves()];
    const changes = selected ? [...pending.list(), selected] : pending.list();
    const request = { calls, asOf: clock.now(), onTypedText, writes, changes, charters, onStage };
    const known = knownOf(state, { stays, isInPlace: following.isInPlace() });
    const reading = figures.alongside();
    const wishes = { ...request, ...known, selects: !!selected };
    const answer = await checkConsortium(reading.workbook, wishes);
    reading.done(answer.ok ? answer.value.checked : null);
    await watch();
    const hasChanged = following.changes() !== before;
    if (selected && isTable(answer)) takeIn(selected);
    if (!answer.ok) return checkOutcome(state, answer, hasChanged || state.isStale);
    const { checked, choices, isKept, sheetIds } = answer.value;
    following.watchSheets(sheetIds, moves);
    if (isKept) pending.keep(changes);
    return {
      ...checkOutcome(state, answer, hasChanged),
      ...charters.known(),
      selected: following.selectedIn(checked),
      choices: pending.appliedTo(choices),
    };
  }

  /** Takes over what the workbook keeps: a colleague may have chosen something. */
  function takeChoices(record: string | null): void {
    const choices = pending.appliedTo(readRecord(record).choices);
    if (JSON.stringify(choices) !== JSON.stringify(state.choices)) change({ choices });
  }

  async function onStage(stage: CheckStage): Promise<void> {
    if (state.busy) change({ busy: { ...state.busy, stage } });
    await pause(clock);
  }

  async function checkAgain(writes: "marks" | "nothing"): Promise<"done" | "cell-being-edited"> {
    let outcome: "done" | "cell-being-edited" = "done";
    await act("following", async () => {
      const changed = await check(writes, { stays: true });
      if (changed.problem?.code !== "cell-being-edited") return changed;
      outcome = "cell-being-edited";
      return { ...changed, isStale: true, problem: state.problem };
    });
    return outcome;
  }

  async function clear(removeSheet: boolean): Promise<Partial<State>> {
    const answer = await clearCheck(workbook, { removeSheet });
    if (!answer.ok) return { problem: answer.problem };
    hasAsked = false;
    return { ...NO_VERDICT, cleared: answer.value };
  }

  async function insertSample(): Promise<Partial<State>> {
    const answer = await workbook.addTable(SAMPLE_TABLE);
    if (!answer.ok) return { problem: answer.problem };
    figures.outdate();
    return { notice: { code: "sample-added", sheetName: answer.value } };
  }

  async function useSelection(): Promise<Partial<State>> {
    const selected = await workbook.selection();
    if (!selected.ok) return { problem: selected.problem };
    const { sheetName: sheet, area } = selected.value;
    const outcome = await check("all", { selected: withTable({ sheet, area, exact: true }) });
    return outcome.checked ? { ...outcome, notice: { code: "table-chosen" } } : outcome;
  }

  async function choose(
    changed: ChoicesChange | null,
    done: "choices-kept" | "choices-undone"
  ): Promise<void> {
    if (!changed) return;
    const { table } = state.choices;
    const count = takeIn(changed);
    const stays = state.choices.table === table;
    if (done === "choices-undone") pending.takeBack();
    change({ canUndo: pending.canTakeBack() });
    if (state.inExcel === false) return;
    await act(hasAsked ? "checking" : "keeping-choices", async () => {
      const outcome = hasAsked
        ? await check(state.summary ? "all" : "marks", { stays })
        : await keep();
      const notice = noticeOf(stays ? done : "table-chosen", count, pending.list().length === 0);
      return outcome.checked || !outcome.problem ? { ...outcome, notice } : outcome;
    });
  }

  function takeIn(changed: ChoicesChange): number {
    const { after, count } = pending.add(changed, state.choices);
    const isOther = after.table !== state.choices.table;
    change({ choices: after, canUndo: true, ...(isOther && { imagining: null }) });
    return count;
  }

  async function keep(): Promise<Partial<State>> {
    const changes = pending.list();
    const answer = await keepChoices(workbook, changes);
    // What can't be kept holds for now; of a later version's record the user has to know.
    if (!answer.ok)
      return answer.problem.code === "record-newer" ? { problem: answer.problem } : {};
    pending.keep(changes);
    return { choices: pending.appliedTo(answer.value) };
  }

  /** All that a list bears on is looked at anew. */
  async function listChanged(done: Promise<Answer<Notice>>): Promise<Partial<State>> {
    const answer = await done;
    if (!answer.ok) return { problem: answer.problem };
    const known = { ...charters.known(), notice: answer.value };
    if (!hasAsked) return known;
    return { ...(await check(state.summary ? "all" : "marks", { stays: true })), ...known };
  }

  async function setLive(on: boolean): Promise<void> {
    if (!on) return change({ live: "off" });
    const heard = await watch();
    if (!heard.ok) return change({ problem: heard.problem });
    change({ live: workbook.keepsUndo() ? "with-highlights" : "pane-only" });
    if (state.isStale) following.follow();
  }

  async function show(place: CellRef | Area): Promise<void> {
    if (!state.checked) return;
    const shown = await showIn(workbook, state.checked.table.sheetId, place);
    if (!shown.ok) change({ problem: shown.problem });
  }
}

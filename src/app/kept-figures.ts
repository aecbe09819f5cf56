import type { CharterList } from "../core/charters/charter-list";
import type { Checked } from "../core/report/checked";
import { type TableChoice, tableChoice } from "../core/table/chosen-table";
import { answered } from "./answered";
import { type Clock, WHILE_EDITING } from "./clock";
import { figureSource } from "./figure-source";
import type { Figures, FigureSource, Follower } from "./figures";
import { ownOutput } from "./own-sheet";
import { readRecord } from "./record";
import { createStartup } from "./startup";
import type { KeptCharters } from "./kept-charters";
import type { State } from "./state";
import type { Answer, Workbook, WorkbookContents, WorkbookEvent } from "./workbook";

/** What the store tells the figures, so that nothing is read twice. */
export interface KeptFigures extends Figures {
  readonly onEvent: (event: WorkbookEvent) => void;
  readonly onState: () => void;
  /** Something has changed of which no event tells. */
  readonly outdate: () => void;
  /** The workbook for one check: what it reads is the figures' too. `done` is to be called with the verdict, if any. */
  readonly alongside: () => { workbook: Workbook; done: (checked: Checked | null) => void };
}

/** What figures need of the conversation that they are part of. */
export interface FiguresOf extends Pick<State, "calls"> {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly state: () => State;
  /** The list of charter holders that was picked for this workbook. */
  readonly charters: KeptCharters;
  /** Begins to listen to the workbook, where that has not begun yet. */
  readonly watch: () => Promise<unknown>;
  /** Takes over what the workbook keeps. */
  readonly takeChoices: (record: string | null) => void;
}

export function createFigures(part: FiguresOf): KeptFigures {
  const { workbook, clock, state, calls, charters } = part;
  const followers = new Set<Follower>();
  const startup = createStartup(workbook, clock);
  let contents: Answer<WorkbookContents> | null = null;
  let ownSheets: ReadonlySet<string> = new Set();
  let shown: Checked | null = null;
  let stay: TableChoice | undefined;
  let source: FigureSource | null = null;
  let told: Told | null = null;
  /** How often the workbook has changed, and how often it had when it was read. */
  let changes = 0;
  let readAt = -1;
  let isReading = false;
  let callOff = (): void => undefined;

  return {
    follow: (follower) => {
      followers.add(follower);
      startup.hold(count());
      if (source && readAt === changes) follower.tell(source);
      else later(0);
      return () => {
        followers.delete(follower);
        startup.hold(count());
      };
    },
    onEvent: (event) => {
      if (event.kind !== "selected" && concerns(event)) outdate();
    },
    outdate,
    onState: () => {
      if (followers.size > 0 && isNews(state())) later(0);
    },
    alongside: () => {
      let found: (() => void) | null = null;
      return {
        workbook: {
          ...workbook,
          read: async (wanted) => {
            const at = changes;
            const answer = await workbook.read(wanted);
            if (answer.ok) found = () => take(answer, at);
            return answer;
          },
        },
        done: (checked) => {
          found?.();
          shown = checked;
          if (followers.size > 0) later(0);
        },
      };
    },
  };

  function outdate(): void {
    changes += 1;
    if (followers.size > 0) later(PAUSE);
  }

  function count(): number {
    return [...followers].filter(({ ownTable }) => ownTable).length;
  }

  function later(milliseconds: number): void {
    callOff();
    callOff = clock.after(milliseconds, () => void refresh());
  }

  async function refresh(): Promise<void> {
    if (followers.size === 0 || state().inExcel !== true || isReading) return;
    // A check that is under way reads the workbook for us.
    if (state().busy) return later(PAUSE);
    if (readAt !== changes && !(await readAnew())) return later(WHILE_EDITING);
    if (readAt !== changes) return later(PAUSE);
    tell();
  }

  /** @returns false while Excel lets nobody read */
  async function readAnew(): Promise<boolean> {
    isReading = true;
    await part.watch();
    const at = changes;
    const read = await answered(() => workbook.read());
    const list = read.ok ? await charters.of(read.value) : read;
    const answer = list.ok ? read : list;
    isReading = false;
    if (!answer.ok && answer.problem.code === "cell-being-edited") return false;
    take(answer, at);
    shown = null;
    if (answer.ok) part.takeChoices(answer.value.record);
    return true;
  }

  function take(answer: Answer<WorkbookContents>, at: number): void {
    contents = answer;
    ownSheets = answer.ok ? idsOfOwn(answer.value) : new Set();
    readAt = at;
    told = null;
  }

  function tell(): void {
    if (contents === null || !isNews(state())) return;
    const { choices, checked } = state();
    if (told !== null || shown !== checked) shown = null;
    if (checked) stay = tableChoice(checked.table);
    const keptList = charters.current();
    told = { choices, table: checked?.table, keptList };
    source = figureSource({ calls, choices, asOf: clock.now(), contents, keptList, shown, stay });
    for (const follower of [...followers]) follower.tell(source);
    const own = count() > 0 ? source.ownTable(null) : null;
    if (own?.ok) stay = tableChoice(own.value.table);
  }

  function isNews({ choices, checked }: State): boolean {
    if (told === null || told.keptList !== charters.current()) return true;
    return told.choices !== choices || told.table !== checked?.table;
  }

  /** What we write ourselves is no news, nor is what happens on our own sheet. */
  function concerns({ by, sheetId }: Exclude<WorkbookEvent, { kind: "selected" }>): boolean {
    return by !== "us" && !ownSheets.has(sheetId);
  }
}

/** What followers were told of last, beside the workbook. */
interface Told {
  readonly choices: State["choices"];
  readonly table: Checked["table"] | undefined;
  readonly keptList: CharterList | null;
}

function idsOfOwn({ record, sheets }: WorkbookContents): ReadonlySet<string> {
  return new Set(ownOutput(readRecord(record), sheets).map(({ sheet }) => sheet.id));
}

// A little longer than a check by itself waits after an edit (following.ts): where there is one, it reads for both.
const PAUSE = 700;

import type {
  Answer,
  SheetContents,
  Workbook,
  WorkbookEvent,
  WritePlan,
} from "../../src/app/workbook";
import type { Problem } from "../../src/core/report/problem";
import type { Area, CellValue } from "../../src/core/table/grid";
import { plainSheet } from "../core/table/plain-sheet";
import { plainContents } from "./plain-contents";

/** A workbook that is a few arrays. */
export interface FakeWorkbook extends Workbook {
  rows: CellValue[][];
  record: string | null;
  /** The list of charter holders that is kept, as text, and what stands for it. */
  charters: { readonly part: string; readonly text: string } | null;
  /** How often that was read. */
  chartersRead: number;
  readonly plans: WritePlan[];
  readonly selected: unknown[];
  readonly added: string[];
  /** What was asked of the workbook's opening, in order. */
  readonly startup: boolean[];
  readOnly: boolean;
  isProtected: boolean;
  undoLasts: boolean;
  /** Rows of another list of partners, on a sheet in front. */
  front: CellValue[][] | null;
  /** Rows of a list of charter holders, on a sheet of its own. */
  holders: CellValue[][] | null;
  selectionArea: Area;
  /** What the next reading, or writing, is refused with. */
  refuses: { read?: Problem; write?: Problem; watch?: Problem; charters?: Problem };
  readonly tell: (event: WorkbookEvent) => void;
  /** Happens while the workbook is being read. */
  meanwhile: () => void;
}

export const TABLE = "sheet-1";
export const SUMMARY = "sheet-2";

export function fakeWorkbook(rows: CellValue[][]): FakeWorkbook {
  const listeners: ((event: WorkbookEvent) => void)[] = [];
  let summary: SheetContents | null = null;
  let parts = 0;
  const book: FakeWorkbook = {
    rows,
    record: null,
    charters: null,
    chartersRead: 0,
    plans: [],
    selected: [],
    added: [],
    startup: [],
    readOnly: false,
    isProtected: false,
    undoLasts: true,
    front: null,
    holders: null,
    selectionArea: { top: 0, left: 0, bottom: 3, right: 3 },
    refuses: {},
    meanwhile: () => undefined,
    tell: (event) => listeners.forEach((listener) => listener(event)),
    read: async () => {
      const refused = refusal(book.refuses.read);
      if (refused) return refused;
      book.meanwhile();
      return {
        ok: true,
        value: {
          name: "Book1.xlsx",
          readOnly: book.readOnly,
          structureProtected: false,
          record: book.record,
          charterPart: book.charters?.part ?? null,
          sheets: [
            tableSheet(book),
            ...frontSheet(book),
            ...holdersSheet(book),
            ...(summary ? [summary] : []),
          ],
        },
      };
    },
    readRecord: async () => ({ ok: true, value: book.record }),
    readCharters: async (part) => {
      book.chartersRead += 1;
      const refused = refusal(book.refuses.charters);
      if (refused) return refused;
      return { ok: true, value: book.charters?.part === part ? book.charters.text : "" };
    },
    keepCharters: async (text) => {
      const refused = refusal(book.refuses.charters);
      if (refused) return refused;
      parts += 1;
      book.charters = text === null ? null : { part: `part-${parts}`, text };
      return { ok: true, value: book.charters?.part ?? null };
    },
    write: async (plan) => {
      const refused = refusal(book.refuses.write);
      if (refused) return refused;
      book.plans.push(plan);
      book.record = plan.record;
      if (plan.summary) {
        const values = plan.summary.page.lines.map(({ cells }) =>
          Array.from({ length: plan.summary!.page.widths.length }, (_, at) => cells[at] ?? "")
        );
        summary = sheetOf(SUMMARY, "Consortium check", values, false);
      }
      if (plan.removeSheets.length > 0) summary = null;
      return { ok: true, value: undefined };
    },
    isReferredTo: async () => ({ ok: true, value: false }),
    addTable: async ({ name }) => {
      book.added.push(name);
      return { ok: true, value: name };
    },
    select: async (sheetId, area) => {
      book.selected.push([sheetId, area]);
      return { ok: true, value: undefined };
    },
    selection: async () => ({
      ok: true,
      value: {
        sheetId: TABLE,
        sheetName: "Partners",
        area: book.selectionArea,
      },
    }),
    watch: async (listener) => {
      const refused = refusal(book.refuses.watch);
      if (refused) return refused;
      listeners.push(listener);
      return { ok: true, value: undefined };
    },
    startWithIt: async (starts) => {
      book.startup.push(starts);
      return { ok: true, value: undefined };
    },
    keepsUndo: () => book.undoLasts,
  };
  return book;
}

function refusal(problem: Problem | undefined): Answer<never> | null {
  return problem ? { ok: false, problem } : null;
}

function tableSheet({ rows, isProtected, front }: FakeWorkbook): SheetContents {
  return { ...sheetOf(TABLE, "Partners", rows, front === null), isProtected };
}

function frontSheet({ front }: FakeWorkbook): SheetContents[] {
  return front ? [sheetOf("sheet-3", "Reserve", front, true)] : [];
}

function holdersSheet({ holders }: FakeWorkbook): SheetContents[] {
  return holders ? [sheetOf("sheet-4", "Holders", holders, false)] : [];
}

function sheetOf(
  id: string,
  name: string,
  values: readonly (readonly CellValue[])[],
  active: boolean
): SheetContents {
  return plainContents(plainSheet(values, { id, name, active }));
}

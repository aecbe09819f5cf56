import type { Clock } from "./app/clock";
import { readAhead } from "./app/read-ahead";
import type { Store } from "./app/state";
import { createStore } from "./app/store";
import { CALLS } from "./calls/index";
import { officeWorkbook } from "./excel/office-workbook";
import { readWorkbookFile } from "./files/read-workbook-file";
import type { WorksheetFunctions } from "./functions/associate";
import * as cellFunctions from "./functions/cell-functions";
import * as tableFunctions from "./functions/table-functions";
import * as withdrawalFunctions from "./functions/withdrawal-functions";
import { followFigures } from "./functions/workbook-figures";
import { announcement } from "./taskpane/announcement";
import { laterParts } from "./taskpane/later-parts";
import type { Later } from "./taskpane/view";

/** All that the page needs from the first press, or the first cell, on. */
export interface Conversation extends Later {
  readonly store: Store;
  readonly functions: WorksheetFunctions;
  readonly readAhead: typeof readAhead;
}

/** To be called once. This file and what it imports is a script of its own, so that the pane stands before it is here. */
export function beginConversation(): Conversation {
  const store = createStore(officeWorkbook(), CALLS, CLOCK, readWorkbookFile);
  followFigures(store.figures);
  const functions = { ...cellFunctions, ...tableFunctions, ...withdrawalFunctions };
  return { store, functions, laterParts, announcement, readAhead };
}

const CLOCK: Clock = {
  now: () => new Date().toISOString(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

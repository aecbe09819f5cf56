import { createStore } from "../../src/app/store";
import { CALLS } from "../../src/calls/index";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { followFigures } from "../../src/functions/workbook-figures";
import type { FunctionsMetadata } from "../calc/functions-metadata";
import type { LocalExcel, OpenedWorkbook } from "../start";
import { createStoppableClock } from "./stoppable-clock";

/** As manifest.xml has it. */
export const NAMESPACE = "ALLIANCE";

/** A workbook whose cells call our functions, with the add-in that answers them. */
export interface LiveWorkbook {
  readonly book: OpenedWorkbook;
  /** Resolves when all of these cells show their figures. */
  readonly calculated: () => Promise<void>;
  /** To be called once: from then on nobody answers. */
  readonly end: () => void;
}

/** @param asOf now, as ISO 8601 */
export async function openLive(
  { open, directly }: LocalExcel,
  bytes: Uint8Array,
  { name, asOf }: { readonly name: string; readonly asOf: string }
): Promise<LiveWorkbook> {
  const metadata = await associated();
  const clock = createStoppableClock(asOf);
  const store = createStore(officeWorkbook(), CALLS, clock);
  // Before the workbook is opened, which asks the functions: else a store before this one would answer.
  followFigures(store.figures);
  const customFunctions = { ...directly(metadata), namespace: NAMESPACE };
  const book = await open(bytes, { name, calculates: "add-in", customFunctions });
  await store.start(true);
  return {
    book,
    calculated: () => soon(book.calculated()),
    end: () => {
      clock.stop();
      book.close();
      followFigures({ follow: () => () => undefined });
    },
  };
}

let known: Promise<FunctionsMetadata> | undefined;

/** Reading our functions out of their source takes half a second, and most workbooks call none. */
function associated(): Promise<FunctionsMetadata> {
  return (known ??= import("./add-in-functions").then(({ associateFunctions }) =>
    associateFunctions()
  ));
}

/** Figures that never come must not keep a workbook from being checked. */
async function soon(wanted: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>((go) => void (timer = setTimeout(go, LONGEST_WAIT)));
  await Promise.race([wanted, tooLong]);
  clearTimeout(timer);
}

const LONGEST_WAIT = 30_000;

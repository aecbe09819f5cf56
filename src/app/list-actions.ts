import type { Notice } from "../core/report/notice-sentence";
import type { Clock } from "./clock";
import { refuse } from "./judge-table";
import type { KeptCharters } from "./kept-charters";
import type { Answer } from "./workbook";
import { listInFile, type PickedFile, type ReadWorkbookFile } from "./workbook-file";

/** What the user can do with the list of charter holders; each says what became of it. */
export interface ListActions {
  readonly pick: (file: PickedFile) => Promise<Answer<Notice>>;
  readonly forget: () => Promise<Answer<Notice>>;
}

export function createListActions(
  charters: KeptCharters,
  readFile: ReadWorkbookFile,
  clock: Clock
): ListActions {
  return {
    pick: async (file) => {
      const list = await listInFile(file, readFile, clock.now());
      if (!list.ok) return list;
      const isKept = await charters.keep(list.value);
      const code = isKept ? "list-kept" : "list-for-now";
      return { ok: true, value: { code, list: list.value } };
    },
    forget: async () => {
      const forgotten = await charters.forget();
      return forgotten.ok ? { ok: true, value: { code: "list-forgotten" } } : forgotten;
    },
  };
}

/** For a page that picks no files. */
export const readsNoFiles: ReadWorkbookFile = async () => refuse("file-reader-missing", {});

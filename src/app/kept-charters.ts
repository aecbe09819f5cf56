import type { CharterList } from "../core/charters/charter-list";
import { keptText, listFromKept } from "../core/charters/kept-list";
import { answered } from "./answered";
import { refuse } from "./judge-table";
import type { Answer, Workbook, WorkbookContents } from "./workbook";

/** The list of charter holders that was picked for a workbook, kept in it so that colleagues have it too. */
export interface KeptCharters {
  /** The list of a workbook as found: read once for each that is kept. Null where there is none. */
  readonly of: (contents: WorkbookContents) => Promise<Answer<CharterList | null>>;
  /** The list as last known. */
  readonly current: () => CharterList | null;
  /** The same for whoever shows it; which list a verdict was made with is the verdict's to tell. */
  readonly known: () => KnownList;
  /** Takes a list in; it holds even where the workbook can't keep it. Gives whether it does. */
  readonly keep: (list: CharterList) => Promise<boolean>;
  readonly forget: () => Promise<Answer<void>>;
}

export interface KnownList {
  readonly keptList: CharterList | null;
  /** Whether the workbook could not keep it, so that it holds until the pane is closed. */
  readonly listIsForNow: boolean;
}

export function createKeptCharters(workbook: Workbook): KeptCharters {
  let list: CharterList | null = null;
  /** What the list was read from, or kept as; null while the workbook doesn't keep it. */
  let part: string | null = null;
  /** Whether the list is here alone. */
  let isForNow = false;
  let isReadOnly = false;

  return {
    current: () => list,
    known: () => ({ keptList: list, listIsForNow: isForNow }),
    of: async (contents) => {
      isReadOnly = contents.readOnly;
      if (isForNow || contents.charterPart === part) return { ok: true, value: list };
      const { charterPart } = contents;
      const text = charterPart === null ? null : await answered(() => workbook.readCharters(charterPart)); // prettier-ignore
      if (text && !text.ok) return text;
      part = charterPart;
      list = text ? listFromKept(text.value) : null;
      return { ok: true, value: list };
    },
    keep: async (picked) => {
      const text = keptText(picked);
      const kept =
        isReadOnly || text.length > MOST_KEPT
          ? refuse("read-only", {})
          : await answered(() => workbook.keepCharters(text));
      list = picked;
      isForNow = !kept.ok;
      if (kept.ok) part = kept.value;
      return kept.ok;
    },
    forget: async () => {
      if (!isForNow && isReadOnly) return refuse("read-only", {});
      const forgotten = isReadOnly ? null : await answered(() => workbook.keepCharters(null));
      if (forgotten && !forgotten.ok && !isForNow) return forgotten;
      // What the workbook still keeps beneath a list that was here alone comes back with the next reading.
      list = null;
      isForNow = false;
      part = null;
      return { ok: true, value: undefined };
    },
  };
}

/** Characters: five times the list of 2026. Excel on the web takes 5 MB at once. */
const MOST_KEPT = 2_000_000;

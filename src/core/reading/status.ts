import { PENDING_WORDS, STAGE_WORDS, STATUS_WORDS } from "../../reference/status-words";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { fold } from "./fold";
import { readMark } from "./mark";
import type { Status } from "./partner";
import type { Reading } from "./reading";
import { listedParts, phrases, wordList } from "./word-list";

/**
 * Reads a status cell: certain where it says just that, likely where one part of it does ("Confirmed, 12 March"). A bare
 * "no" is unreadable: not confirmed may mean not yet or no longer.
 */
export function readStatus(value: CellValue): Reading<Status> {
  const typed = tidy(value);
  if (isBlank(value)) return fold(typed) === "" ? { kind: "blank" } : toBeConfirmed(typed);
  if (isErrorValue(value)) return { kind: "unreadable", typed, suggestions: [] };
  const whole = STATUSES.get(fold(typed));
  if (whole) return { kind: "known", value: whole, typed, confidence: "certain", evidence: "name" };

  if (PENDING.has(fold(typed))) return toBeConfirmed(typed);

  const mark = readMark(value);
  if (mark.kind === "known" && mark.value) {
    return { kind: "known", value: "confirmed", typed, confidence: "certain", evidence: "mark" };
  }
  if (mark.kind === "known" && mark.confidence === "certain") {
    return { kind: "unreadable", typed, suggestions: ["candidate", "withdrawn"] };
  }
  const [only, ...others] = new Set(listedParts(typed).flatMap((p) => STATUSES.get(fold(p)) ?? []));
  if (only === undefined || others.length > 0)
    return { kind: "unreadable", typed, suggestions: [] };
  return { kind: "known", value: only, typed, confidence: "likely", evidence: "split" };
}

/** Whether a cell says how far a project is ("ongoing", "closed"), which says nothing about a partner. */
export function saysStage(text: string): boolean {
  return STAGES.has(fold(text));
}

// "TBC" in a column of statuses is no blank: it says that somebody has still to answer.
function toBeConfirmed(typed: string): Reading<Status> {
  return { kind: "unreadable", typed, suggestions: ["confirmed", "candidate"] };
}

const STATUSES = wordList<Status>(STATUS_WORDS);
const STAGES: ReadonlySet<string> = new Set(phrases(STAGE_WORDS).map(fold));
const PENDING: ReadonlySet<string> = new Set(phrases(PENDING_WORDS).map(fold));

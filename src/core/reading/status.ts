import {
  HELPING_WORDS,
  NOT_WORDS,
  STAGE_WORDS,
  STATUS_HEADINGS,
  STATUS_WORDS,
  WORDS_BEHIND_STATUS,
  YET_WORDS,
} from "../../reference/status-words";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, isNothing, tidy } from "./blank";
import { mayBeginWith } from "./first-word";
import { agreedMeanings } from "./agreed-meanings";
import { fold } from "./fold";
import { foldedUnits } from "./folded-units";
import { readMark } from "./mark";
import { once } from "./once";
import { stemOfWord } from "./organisation-type-stems";
import type { Status } from "./partner";
import type { Reading } from "./reading";
import { awaitedPhrases, saysPending, withoutNouns } from "./status-awaited";
import { foldedWords, listedParts, phrases, wordList } from "./word-list";
import { WordHashes } from "./word-hash";

/**
 * Reads a status cell: certain where it says just that, likely where one part of it does ("Confirmed, 12 March"). A bare
 * "no" is unreadable: not confirmed may mean not yet or no longer.
 */
export function readStatus(value: CellValue): Reading<Status> {
  const typed = tidy(value);
  if (isBlank(value)) return isNothing(typed) ? { kind: "blank" } : toBeConfirmed(typed);
  if (isErrorValue(value)) return { kind: "unreadable", typed, suggestions: [] };
  const whole = STATUSES().get(fold(typed));
  if (whole) return { kind: "known", value: whole, typed, confidence: "certain", evidence: "name" };

  if (saysPending(typed)) return toBeConfirmed(typed);

  const mark = readMark(value);
  if (mark.kind === "known" && mark.confidence === "certain") {
    if (!mark.value) return { kind: "unreadable", typed, suggestions: ["candidate", "withdrawn"] };
    return { kind: "known", value: "confirmed", typed, confidence: "certain", evidence: "mark" };
  }
  // "Yes, but …"
  const ofMark: readonly Status[] = mark.kind === "known" && mark.value ? ["confirmed"] : [];
  const ofParts = listedParts(typed).flatMap((part) => STATUSES().get(fold(part)) ?? []);
  const [only, ...others] = new Set([...ofMark, ...ofParts]);
  const likely = only ?? statusAmongWords(typed);
  if (likely === undefined || others.length > 0)
    return { kind: "unreadable", typed, suggestions: [] };
  return { kind: "known", value: likely, typed, confidence: "likely", evidence: "split" };
}

/** "Reserve partner", "Confirmed by phone", "Letter of commitment signed"; none of it where the words deny something. */
function statusAmongWords(typed: string): Status | undefined {
  const folded = fold(typed);
  const words = folded.split(" ");
  if (words.length > MOST_WORDS) return undefined;
  const [named] = statusOfPart(typed);
  // What is denied is no more than likely to be that, and nothing else is said.
  if (named === "candidate") return named;
  if (DENIES.test(folded)) return undefined;
  const ofPart = named ?? stemStatus(words);
  if (ofPart) return ofPart;
  return HAS_PAPER.test(folded) ? "confirmed" : statusFirst(words);
}

/** "Zaproszona", "hat abgesagt", "on the reserve list": in whatever ending, without the words that only help. */
function stemStatus(words: readonly string[]): Status | undefined {
  const stem = stemOfStatus(words);
  return stem.length < SHORTEST_NAMED ? undefined : STEMS().get(stem);
}

function stemOfStatus(words: readonly string[]): string {
  return words.flatMap((word) => (HELPING.has(word) ? [] : stemOfWord(word))).join(" ");
}

/** What the first words say, whatever stands behind "by", "on", "since" … */
function statusFirst(words: readonly string[]): Status | undefined {
  for (let count = Math.min(words.length, MOST_FIRST); count > 0; count--) {
    const first = words.slice(0, count).join(" ");
    const isAlone = count === words.length || BEHIND.has(words[count] ?? "");
    const status = first.length < SHORTEST_NAMED || !isAlone ? undefined : STATUSES().get(first);
    if (status) return status;
  }
  return undefined;
}

const MOST_WORDS = 8;
const MOST_FIRST = 5;
const DENIES =
  /\b(?:not|no|non|never|missing|pending|requested|sent|to be|awaiting|waiting for|until|if|kein|keine|nicht|noch|fehlt|pas|sans|nie|brak|manca|falta)\b/;
// A mandate or a letter that has arrived.
const HAS_PAPER =
  /\b(?:mandat\w*|letter|lettre|lettera|carta|list|loi|loc|los|mou|accession|declaration|agreement|form|brief)\b.* (?:signed|received|returned|obtained|signee?|recue?|firmad[ao]|recibid[ao]|firmat[ao]|ricevut[ao]|assinad[ao]|recebid[ao]|unterzeichnet|unterschrieben|erhalten|getekend|ontvangen|podpisany|otrzymany)\b/;

/**
 * The status that a heading over partners names ("Withdrawn", "Potential partners", "Associated partners: candidates"), or a
 * text among other things ("Partner (candidate)"); null where it names none, or several. Words as short as "in" and "left" say
 * nothing where no column asks for a status.
 */
export function statusNamedIn(text: string): Status | null {
  if (!mayHoldStatus(text)) return null;
  const [only, ...others] = new Set([text, ...listedParts(text)].flatMap(statusOfPart));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Whether a word stands in a text that one of the statuses has, at a glance: in nearly all types and roles there is none. */
function mayHoldStatus(text: string): boolean {
  // First, for what makes it folds other texts.
  const telling = TELLING();
  const folded = foldedUnits(text);
  if (folded === null) return true;
  const { hashes, words } = folded;
  for (let i = 0; i < words; i++) if (telling.has(hashes[i] ?? 0)) return true;
  return false;
}

function longestWord(phrase: string): string {
  return phrase
    .split(" ")
    .reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function statusOfPart(part: string): readonly Status[] {
  const bare = withoutNouns(part);
  if (!isLongEnough(bare)) return [];
  const named = HEADINGS().get(bare) ?? STATUSES().get(bare) ?? unconfirmed(bare);
  return named === undefined ? [] : [named];
}

/** "Noch nicht bestätigt", "pas encore confirmé", "zatím nepotvrzeno": who may be confirmed yet. */
function unconfirmed(folded: string): Status | undefined {
  const words = folded.split(" ");
  const now = words.filter((word) => !YET.has(word));
  if (now.length < words.length && STATUSES().get(now.join(" ")) === "candidate")
    return "candidate";
  const said = now.filter((word) => !NOT.has(word));
  if (said.length === now.length) return undefined;
  const denied = said.filter((word) => !HELPING.has(word)).join(" ");
  return STATUSES().get(denied) === "confirmed" ? "candidate" : undefined;
}

function isLongEnough(phrase: string): boolean {
  return phrase.length >= SHORTEST_NAMED;
}

const SHORTEST_NAMED = 6;

/** Whether who has it takes no part, yet or any more. */
export function isAside(status: Status | null): boolean {
  return status === "candidate" || status === "withdrawn";
}

/** Whether a cell says how far a project is ("ongoing", "closed"), which says nothing about a partner. */
export function saysStage(text: string): boolean {
  return STAGES.has(fold(text));
}

/** "TBC" in a column of statuses is no blank: it says that somebody has still to answer. */
export function toBeConfirmed(typed: string): Reading<Status> {
  return { kind: "unreadable", typed, suggestions: ["confirmed", "candidate"] };
}

const STATUSES = once(() => wordList<Status>(STATUS_WORDS));
const HEADINGS = once(() => wordList<Status>(STATUS_HEADINGS));
// Each status that is told so has one of these: its longest word.
const TELLING = once(
  () =>
    new WordHashes(
      [...HEADINGS().keys(), ...STATUSES().keys()].filter(isLongEnough).map(longestWord)
    )
);
const HELPING = foldedWords(HELPING_WORDS);
const NOT = foldedWords(NOT_WORDS);
const YET = foldedWords(YET_WORDS);
const STEMS = once(() =>
  agreedMeanings(
    [...STATUSES(), ...HEADINGS()].map(([phrase, status]) => [
      stemOfStatus(phrase.split(" ")),
      status,
    ])
  )
);
const BEHIND = foldedWords(WORDS_BEHIND_STATUS);
const STAGES: ReadonlySet<string> = new Set(phrases(STAGE_WORDS).map(fold));

/** Whether a text may name a status, at a glance: nearly all that stands behind a name begins otherwise. */
export function mayNameStatus(text: string): boolean {
  return FIRST_WORDS()(text);
}

const FIRST_WORDS = once(() =>
  mayBeginWith(
    [...STATUSES().keys(), ...HEADINGS().keys(), ...awaitedPhrases()].map(
      (phrase) => phrase.split(" ")[0] ?? ""
    )
  )
);

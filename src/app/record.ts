import { NO_CHOICES, type ReadingChoices } from "../core/reading/choices";
import type { ProjectFacts } from "../core/rules/verdict";
import type { TableChoice } from "../core/table/chosen-table";

/** A sheet that we wrote: enough to tell our cells from what others typed there. */
export interface OwnSheet {
  readonly name: string;
  /** Columns of the page. */
  readonly width: number;
  /** One fingerprint for each line that we wrote. */
  readonly lines: readonly string[];
}

/** What the user decided, kept in the workbook so that colleagues share it. */
export interface Choices extends ReadingChoices {
  readonly call?: string;
  readonly countTwice?: boolean;
  /** Which table is meant; else the likeliest one. */
  readonly table?: TableChoice;
  readonly facts: ProjectFacts;
}

/** What we keep in a workbook. */
export interface WorkbookRecord {
  readonly version: 1;
  readonly choices: Choices;
  /** The summary as last written completely. */
  readonly summary: OwnSheet | null;
  /** A summary that was announced; still here after a write that broke off. */
  readonly announced: OwnSheet | null;
  /** True from before the first change of a write until after its last. */
  readonly writing: boolean;
  /** Earlier summaries that the user has written on: theirs now, but no partner tables. */
  readonly retired: readonly string[];
}

const NO_RECORD: WorkbookRecord = {
  version: 1,
  choices: { ...NO_CHOICES, facts: {} },
  summary: null,
  announced: null,
  writing: false,
  retired: [],
};

/** The record as text: JSON in plain ASCII without `<` and `&`, so that it can stand in XML as it is. */
export function recordText(record: WorkbookRecord): string {
  return JSON.stringify(record).replace(/[<>&\u007f-\uffff]/g, escapeCharacter);
}

/** Reads a record; what is missing, foreign or damaged counts as never written. */
export function readRecord(text: string | null): WorkbookRecord {
  if (text === null) return NO_RECORD;
  try {
    const found = JSON.parse(text) as Partial<WorkbookRecord> | null;
    if (found?.version !== 1) return NO_RECORD;
    return {
      version: 1,
      choices: readChoices(found.choices ?? {}),
      summary: ownSheet(found.summary),
      announced: ownSheet(found.announced),
      writing: found.writing === true,
      retired: asList(found.retired).filter(isText),
    };
  } catch {
    return NO_RECORD;
  }
}

/** Whether a later version of ours has written in this workbook: what it keeps is not to be written over. */
export function isOfLaterVersion(text: string | null): boolean {
  return Number(/^\s*\{\s*"version"\s*:\s*(\d+)/.exec(text ?? "")?.[1] ?? 0) > NO_RECORD.version;
}

/** Whether the user decided anything that is worth keeping. */
export function hasChoices({ choices }: WorkbookRecord): boolean {
  return (
    choices.columns.length > 0 ||
    choices.readings.length > 0 ||
    choices.call !== undefined ||
    choices.countTwice !== undefined ||
    choices.table !== undefined ||
    Object.keys(choices.facts).length > 0
  );
}

function readChoices(found: Partial<Choices>): Choices {
  const { call, countTwice, table, columns, readings, facts } = found;
  return {
    ...(isText(call) && { call }),
    ...(typeof countTwice === "boolean" && { countTwice }),
    ...(isTableChoice(table) && { table }),
    columns: asList(columns).filter((choice) => isText(choice?.header)),
    readings: asList(readings).filter(
      (choice) => isText(choice?.field) && isText(choice.typed) && isText(choice.value)
    ),
    facts: readFacts(facts ?? {}),
  };
}

function readFacts({ grant, duration, ecosystems }: ProjectFacts): ProjectFacts {
  return {
    ...(typeof grant === "number" && { grant }),
    ...(typeof duration === "number" && { duration }),
    ...(Array.isArray(ecosystems) && { ecosystems: asList(ecosystems).filter(isText) }),
  };
}

function ownSheet(found: OwnSheet | null | undefined): OwnSheet | null {
  if (!isText(found?.name) || typeof found.width !== "number") return null;
  return { name: found.name, width: found.width, lines: asList(found.lines).filter(isText) };
}

function asList<T>(found: readonly T[] | undefined): readonly T[] {
  return Array.isArray(found) ? (found as readonly T[]) : [];
}

function isTableChoice(found: TableChoice | undefined): found is TableChoice {
  if (!isText(found?.sheet) || typeof found.area !== "object" || found.area === null) return false;
  const { top, left, bottom, right } = found.area;
  return [top, left, bottom, right].every((place) => Number.isInteger(place) && place >= 0);
}

function isText(found: unknown): found is string {
  return typeof found === "string";
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

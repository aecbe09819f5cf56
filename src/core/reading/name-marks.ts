import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue } from "./blank";
import { keepShape } from "./kept-shape";
import { NameGlance, NO_NAME } from "./name-glance";
import { OFFICIAL_WORDS } from "./official-body";
import { WORDS_OF_PARTS } from "./part-name";
import { namesSeveral } from "./several-names";
import { WordHashes } from "./word-hash";
import type { Partner } from "./partner";

/** What tells the names of partners apart at a glance, in the order of the partners. */
export interface NameMarks {
  /** See `NameGlance`: in a table of thousands, most names are told apart by it, and need no key. */
  readonly marks: Int32Array;
  /** Where names stand that may be those of official bodies or of faculties, to be looked at more closely; places among the partners. */
  readonly telling: readonly number[];
  /** The same of names so short that they may be initials. */
  readonly short: readonly number[];
  /** The same of names of several organisations. */
  readonly several: readonly number[];
}

/** The marks of partners' names: those made as they were read, else made now. */
export function marksOf(partners: readonly Partner[]): NameMarks {
  const made = MADE.get(partners);
  if (made) return made;
  const names = new NameReader(partners.length);
  for (const { organisation } of partners) {
    names.read(organisation);
    names.keep();
  }
  return names.marks();
}

/** Keeps the marks that were made of partners' names as they were read. */
export function keepMarks(partners: readonly Partner[], names: NameReader): void {
  MADE.set(partners, names.marks());
}

const MADE = new WeakMap<readonly Partner[], NameMarks>();

/** Reads cells that name partners, and marks the names; those that stand in many rows once. */
export class NameReader {
  private readonly all: Int32Array;
  private readonly telling: number[] = [];
  private readonly short: number[] = [];
  private readonly several: number[] = [];
  private parted = 0;
  private count = 0;
  private readonly known = new Map<CellValue, Named>();
  private readonly glance: NameGlance;
  private mark = NO_NAME;
  private mayHold = 0;
  private isShort = false;
  /** Whether the cell read last names several organisations. */
  areSeveral = false;

  /** `most`: how many names at most will be kept. */
  constructor(most: number, lookOutFor = TELLING_WORDS) {
    this.all = new Int32Array(most);
    this.glance = new NameGlance(lookOutFor);
  }

  /** The name in a cell, white space tidied; "" where it names nobody: two rows that say "TBC" are not the same organisation. */
  read(value: CellValue): string {
    // A table in which more names differ says few of them again.
    if (this.known.size >= MOST_KNOWN) return this.look(value);
    const before = this.known.get(value);
    if (before) {
      this.mark = before.mark;
      this.mayHold = before.mayHold;
      this.isShort = before.isShort;
      this.areSeveral = before.areSeveral;
      return before.name;
    }
    const name = this.look(value);
    const { mark, mayHold, isShort, areSeveral } = this;
    this.known.set(value, { name, mark, mayHold, isShort, areSeveral });
    return name;
  }

  /** Keeps the marks of the name read last, as those of the next partner. */
  keep(areSeveral = this.areSeveral): void {
    if (areSeveral) this.several.push(this.count);
    if (this.mayHold === 1) this.telling.push(this.count);
    if (this.isShort) this.short.push(this.count);
    this.all[this.count++] = this.mark;
  }

  /** The marks kept. */
  marks(): NameMarks {
    const { all, telling, short, several, count } = this;
    return { marks: all.subarray(0, count), telling, short, several };
  }

  private look(value: CellValue): string {
    const { glance } = this;
    const isNone = isBlank(value) || isErrorValue(value);
    const name = isNone ? "" : glance.look(String(value));
    this.mark = isNone ? NO_NAME : glance.mark;
    this.mayHold = isNone ? 0 : glance.mayHold;
    this.isShort = name !== "" && name.length <= LONGEST_INITIALS;
    // What parts names leaves more than single blanks between words.
    const mayBeSeveral = !isNone && !glance.isPlain;
    this.areSeveral = mayBeSeveral && this.parted++ < MOST_PARTED && namesSeveral(String(value));
    return name;
  }
}

interface Named {
  readonly name: string;
  readonly mark: number;
  readonly mayHold: number;
  readonly isShort: boolean;
  readonly areSeveral: boolean;
}

const LONGEST_INITIALS = 8;
const MOST_KNOWN = 500;
// No consortium has more names that may be several.
const MOST_PARTED = 500;
const TELLING_WORDS = new WordHashes([...OFFICIAL_WORDS, ...WORDS_OF_PARTS]);

keepShape(new NameReader(0));

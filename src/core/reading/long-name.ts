import {
  DEMOCRATIC_WORDS,
  PEOPLES_WORDS,
  STATE_ADJECTIVES,
  STATE_CONNECTORS,
  STATE_WORDS,
} from "../../reference/state-words";
import { fold } from "./fold";
import { once } from "./once";
import { rememberedLatest } from "./remembered";
import { phrases } from "./word-list";

/** A long name taken apart. */
export interface LongName {
  /**
   * What may be the name, without the words for the kind of state: of "republic of estonia" "of estonia" and "estonia". The
   * least shortened first: "dél-szudáni köztársaság" is not a "szudáni" one, though "del" is an article elsewhere.
   */
  readonly names: readonly string[];
  readonly peoples: boolean;
  readonly democratic: boolean;
}

/** Takes a folded long name apart, in any of our languages; undefined where no kind of state is named, or nothing besides. */
export const longName = rememberedLatest((folded: string): LongName | undefined => {
  if (!mayBeLong(folded)) return undefined;
  const words = folded.split(" ");
  const front = droppedFrom(words, FRONT);
  const back = droppedFrom(words, BACK);
  const says = [...front, ...back].reduce((all, dropped) => all | dropped.says, 0);
  if ((says & KIND) === 0) return undefined;
  const names = namesBetween(words, front, back);
  if (names.length === 0) return undefined;
  return { names, peoples: (says & PEOPLES) !== 0, democratic: (says & DEMOCRATIC) !== 0 };
});

/** Whether its first or last word may be one of ours: most texts are told by these alone. */
function mayBeLong(folded: string): boolean {
  const space = folded.indexOf(" ");
  if (space < 0) return false;
  const { ends } = PHRASES();
  return (
    ends[FRONT].has(folded.slice(0, space)) ||
    ends[BACK].has(folded.slice(folded.lastIndexOf(" ") + 1))
  );
}

type Side = typeof FRONT | typeof BACK;
const FRONT = 0;
const BACK = 1;

interface Dropped {
  /** What the phrase says of the state: the sum of `KIND`, `PEOPLES` and `DEMOCRATIC`, as far as they are true. */
  readonly says: number;
  /** How many words are gone with it and those further out. */
  readonly gone: number;
}

const KIND = 1;
const PEOPLES = 2;
const DEMOCRATIC = 4;

function droppedFrom(words: readonly string[], side: Side): readonly Dropped[] {
  const found: Dropped[] = [];
  let gone = 0;
  while (gone < words.length) {
    const dropped = droppable(words, gone, side);
    if (dropped === undefined) break;
    gone = dropped.gone;
    found.push(dropped);
  }
  return found;
}

// Two words before one: "gran ducado" goes, but not the "gran" of "Gran Bretaña".
function droppable(words: readonly string[], gone: number, side: Side): Dropped | undefined {
  const { says, ends } = PHRASES();
  const at = side === FRONT ? gone : words.length - 1 - gone;
  const word = words[at] ?? "";
  if (!ends[side].has(word)) return undefined;
  const next = gone + 1 < words.length ? words[side === FRONT ? at + 1 : at - 1] : undefined;
  const both = next === undefined ? "" : side === FRONT ? `${word} ${next}` : `${next} ${word}`;
  const ofBoth = says.get(both);
  if (ofBoth !== undefined) return { says: ofBoth, gone: gone + 2 };
  const ofOne = says.get(word);
  return ofOne === undefined ? undefined : { says: ofOne, gone: gone + 1 };
}

function namesBetween(
  words: readonly string[],
  front: readonly Dropped[],
  back: readonly Dropped[]
): readonly string[] {
  const names: string[] = [];
  const [kindInFront, kindBehind] = [firstKind(front), firstKind(back)];
  for (let i = 0; i <= front.length; i++) {
    for (let j = 0; j <= back.length; j++) {
      if (i < kindInFront && j < kindBehind) continue;
      const first = front[i - 1]?.gone ?? 0;
      const end = words.length - (back[j - 1]?.gone ?? 0);
      if (first < end) names.push(words.slice(first, end).join(" "));
    }
  }
  return names.sort((a, b) => b.length - a.length);
}

/** How many have to go before a kind of state is among them. */
function firstKind(dropped: readonly Dropped[]): number {
  return dropped.findIndex(({ says }) => (says & KIND) !== 0) + 1 || Infinity;
}

/** All phrases that may go, with what they say, and the words at which they begin and end. */
const PHRASES = once(() => {
  const says = new Map<string, number>();
  for (const [list, fact] of [
    [STATE_WORDS, KIND],
    [PEOPLES_WORDS, PEOPLES],
    [DEMOCRATIC_WORDS, DEMOCRATIC],
    [STATE_ADJECTIVES, 0],
    [STATE_CONNECTORS, 0],
  ] as const) {
    for (const phrase of phrases(list).map(fold)) {
      says.set(phrase, (says.get(phrase) ?? 0) | fact);
    }
  }
  const all = [...says.keys()].map((phrase) => phrase.split(" "));
  const first = new Set(all.map((words) => words[0] ?? ""));
  const last = new Set(all.map((words) => words[words.length - 1] ?? ""));
  return { says, ends: [first, last] as const };
});

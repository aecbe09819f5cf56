import {
  DEMOCRATIC_WORDS,
  PEOPLES_WORDS,
  STATE_ADJECTIVES,
  STATE_CONNECTORS,
  STATE_WORDS,
} from "../../reference/state-words";
import { fold } from "./fold";
import { once } from "./once";
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
export function longName(folded: string): LongName | undefined {
  const words = folded.split(" ");
  if (words.length < 2) return undefined;
  const front = droppedFrom(words, "front");
  const back = droppedFrom(words, "back");
  const dropped = [...front, ...back];
  if (!dropped.some(({ phrase }) => KINDS().has(phrase))) return undefined;
  const names = namesBetween(words, front, back);
  if (names.length === 0) return undefined;
  return {
    names,
    peoples: dropped.some(({ phrase }) => PEOPLES().has(phrase)),
    democratic: dropped.some(({ phrase }) => DEMOCRATIC().has(phrase)),
  };
}

interface Dropped {
  readonly phrase: string;
  /** How many words are gone with it and those further out. */
  readonly gone: number;
}

function droppedFrom(words: readonly string[], side: "front" | "back"): readonly Dropped[] {
  const found: Dropped[] = [];
  let gone = 0;
  while (gone < words.length) {
    const rest = side === "front" ? words.slice(gone) : words.slice(0, words.length - gone);
    const phrase = droppable(side === "front" ? rest.slice(0, 2) : rest.slice(-2), side);
    if (phrase === undefined) break;
    gone += phrase.includes(" ") ? 2 : 1;
    found.push({ phrase, gone });
  }
  return found;
}

// Two words before one: "gran ducado" goes, but not the "gran" of "Gran Bretaña".
function droppable(pair: readonly string[], side: "front" | "back"): string | undefined {
  const both = pair.join(" ");
  if (pair.length === 2 && DROPPABLE().has(both)) return both;
  const one = side === "front" ? pair[0] : pair[pair.length - 1];
  return one !== undefined && DROPPABLE().has(one) ? one : undefined;
}

function namesBetween(
  words: readonly string[],
  front: readonly Dropped[],
  back: readonly Dropped[]
): readonly string[] {
  const names: string[] = [];
  const firstKind = (list: readonly Dropped[]) =>
    list.findIndex(({ phrase }) => KINDS().has(phrase)) + 1 || Infinity;
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

const KINDS = once(() => folded(STATE_WORDS));
const PEOPLES = once(() => folded(PEOPLES_WORDS));
const DEMOCRATIC = once(() => folded(DEMOCRATIC_WORDS));
const DROPPABLE = once(
  () =>
    new Set([
      ...KINDS(),
      ...PEOPLES(),
      ...DEMOCRATIC(),
      ...folded(STATE_ADJECTIVES),
      ...folded(STATE_CONNECTORS),
    ])
);

function folded(list: string): ReadonlySet<string> {
  return new Set(phrases(list).map(fold));
}

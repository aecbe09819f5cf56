import {
  ENTERPRISE_WORDS,
  JOINING_WORDS,
  LARGE_WORDS,
  SMALL_WORDS,
} from "../../reference/enterprise-size-words";
import { fold } from "./fold";
import { phrases } from "./word-list";
import { WordSet } from "./word-set";

type EnterpriseType = "sme" | "large-enterprise" | "enterprise";

/**
 * What a folded text says that is made of nothing but words for size and for enterprises: "micro small or medium", "velky
 * podnik". Undefined where any other word stands in it.
 */
export function enterpriseOfSize(folded: string): EnterpriseType | undefined {
  if (!ALL.hasFirstOf(folded) && !COMPOUND.test(folded)) return undefined;
  const words = folded.split(" ").flatMap(wordsIn);
  if (words.length > LONGEST || SAYS_OTHER_THINGS.has(folded)) return undefined;
  // "Or" in Irish, but not at the beginning.
  if (words[0] === "no") return undefined;
  const small = words.some((word) => SMALL.has(word));
  const large = words.some((word) => LARGE.has(word));
  const enterprise = words.some((word) => ENTERPRISE.has(word));
  if (!small && !large && !enterprise) return undefined;
  if (!words.every(isOfSize)) return undefined;
  if (small && !large) return "sme";
  return large && !small ? "large-enterprise" : "enterprise";
}

// "Mikropodnik", "Kleinbetrieb", "suurettevõtja".
function wordsIn(word: string): readonly string[] {
  const [, size = "", enterprise = ""] = COMPOUND.exec(word) ?? [];
  return ENTERPRISE.has(enterprise) ? [size, enterprise] : [word];
}

function isOfSize(word: string): boolean {
  return ALL.has(word, 0, word.length);
}

const COMPOUND =
  /^(mi[ck]ro|micrea|μικρο|микро|мікро|kis|kozep|nagy|suur|vaike|stor|sma|kleinst|klein|gross|groot|mittel)([^ ]{4,})/;
const LONGEST = 12;
const SMALL = folds(SMALL_WORDS);
const LARGE = folds(LARGE_WORDS);
const ENTERPRISE = folds(ENTERPRISE_WORDS);
const ALL = new WordSet([...SMALL, ...LARGE, ...ENTERPRISE, ...folds(JOINING_WORDS)]);
// Alone they are other things: the media, a country.
const SAYS_OTHER_THINGS: ReadonlySet<string> = new Set([
  "media",
  "orta",
  "mali",
  "daqs",
  "ta",
  "very",
]);

function folds(list: string): ReadonlySet<string> {
  return new Set(phrases(list).map(fold));
}

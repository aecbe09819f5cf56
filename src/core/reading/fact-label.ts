import {
  AROUND_LABELS,
  FACT_LABEL_WORDS,
  LIMIT_WORDS,
  PROJECT_NAME_LABELS,
} from "../../reference/fact-words";
import { factorOf } from "./amount";
import type { ProjectFact } from "./fact";
import { fold } from "./fold";
import { once } from "./once";
import { foldedWords, phrases } from "./word-list";

/** What a cell's text labels. */
export interface FactLabel {
  readonly fact: ProjectFact;
  /** Likely where the words leave open whether it is this project's own figure, or the Union's money. */
  readonly confidence: "certain" | "likely";
  /** What a bare figure beside it is multiplied by: 1000 in "EU grant (k€)". */
  readonly factor: number;
}

/** Reads a label ("EU grant requested", "Durée du projet (mois)"); null where the text is none, or has words of another matter. */
export function readFactLabel(text: string): FactLabel | null {
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return null;
  const words = fold(text).split(" ");
  if (words.length > MOST_WORDS) return null;
  for (const [fact, known] of factWords()) {
    const label = labelOf(fact, known, words);
    if (label) return label;
  }
  return null;
}

/** Whether a text is the label of what a project is called, as only a sheet about one project has it. */
export function isProjectNameLabel(text: string): boolean {
  return text.length <= LONGEST && projectNames().has(fold(text));
}

/** Whether a text lays down what a call allows ("Maximum grant"). */
export function speaksOfLimits(text: string): boolean {
  return fold(text)
    .split(" ")
    .some((word) => limitWords().has(word));
}

const LONGEST = 70;
const MOST_WORDS = 9;

interface FactWords {
  readonly names: ReadonlySet<string>;
  readonly hints: ReadonlySet<string>;
  readonly tells: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

const factWords = once(() => {
  const shared = foldedWords(AROUND_LABELS);
  return FACTS.map((fact): readonly [ProjectFact, FactWords] => {
    const { names, hints, tells, around } = FACT_LABEL_WORDS[fact];
    return [
      fact,
      {
        names: foldedWords(names),
        hints: foldedWords(hints),
        tells: foldedWords(tells),
        around: new Set([...foldedWords(around), ...shared]),
      },
    ];
  });
});
const FACTS = ["grant", "duration", "ecosystems"] as const satisfies readonly ProjectFact[];
const projectNames = once(() => new Set(phrases(PROJECT_NAME_LABELS).map(fold)));
const limitWords = once(() => foldedWords(LIMIT_WORDS));

function labelOf(
  fact: ProjectFact,
  { names, hints, tells, around }: FactWords,
  words: readonly string[]
): FactLabel | null {
  let isNamed = false;
  let isHinted = false;
  let isTold = fact !== "grant";
  let factor = 1;
  for (const word of words) {
    if (names.has(word)) isNamed = true;
    else if (hints.has(word)) isHinted = true;
    else if (tells.has(word)) isTold = true;
    else if (!around.has(word)) {
      const times = fact === "grant" ? factorOf(word) : undefined;
      if (times === undefined) return null;
      factor = times;
    }
  }
  if (!isNamed && !(isHinted && isTold)) return null;
  return { fact, confidence: isTold ? "certain" : "likely", factor };
}

/** What became of a question whose answer is known. */
export const OUTCOMES = [
  "rightCertain",
  "rightLikely",
  "leftAlone", // nothing was meant, and nothing answered
  "open", // something was meant, and nothing answered
  "wrongLikely",
  "wrongCertain",
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What somebody answered; `value` is null where they answered nothing. */
export interface Answer {
  readonly value: string | null;
  readonly certain: boolean;
  /** By which evidence, or how. */
  readonly stage: string;
}

export const NO_ANSWER: Answer = { value: null, certain: false, stage: "open" };

/** `means`: every answer that is right; none where nothing should be answered. */
export function outcomeOf({ value, certain }: Answer, means: readonly string[]): Outcome {
  if (value === null) return means.length === 0 ? "leftAlone" : "open";
  if (means.includes(value)) return certain ? "rightCertain" : "rightLikely";
  return certain ? "wrongCertain" : "wrongLikely";
}

/** One question with its answer. */
export interface Judged {
  readonly asked: string;
  /** For people. */
  readonly means: string;
  /** For people. */
  readonly answered: string;
  readonly origin: string;
  readonly stage: string;
  readonly outcome: Outcome;
}

export function judged(
  asked: string,
  means: readonly string[],
  answer: Answer,
  origin: string
): Judged {
  return {
    asked,
    means: means.join(" or ") || "nothing",
    answered: answer.value ?? "nothing",
    origin,
    stage: answer.stage,
    outcome: outcomeOf(answer, means),
  };
}

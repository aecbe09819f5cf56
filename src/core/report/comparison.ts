import { passedDeadline } from "../rules/call-cautions";
import type { Call } from "../rules/rule";
import type { Verdict } from "../rules/verdict";
import { dateText } from "./call-sentence";
import type { Checked } from "./checked";
import { outcomeWord } from "./names";
import { callLabel } from "./first-words";
import { verdictSentence } from "./verdict-sentence";
import { allThatIsMissing } from "./what-to-do";

/** How the same partners stand in one call, in one line. */
export interface CallLine {
  readonly call: Call;
  /** "Blueprint 2027, provisional". */
  readonly label: string;
  readonly outcome: Verdict["outcome"];
  readonly symbol: string;
  readonly word: string;
  /** The whole verdict in one sentence. */
  readonly says: string;
  /** "Closed on 10 March 2026." */
  readonly deadline: string;
  /** What has to be done before no rule of the call is broken; "" where nothing is left to do. */
  readonly missing: string;
  /** Whether it is the call that the verdict in full is about. */
  readonly isChosen: boolean;
}

/** The calls beside the chosen one, in their order. Judges each of them. */
export function otherCallLines(checked: Checked): readonly CallLine[] {
  return (checked.otherCalls ?? []).map(({ verdict }) => lineOf(withVerdict(checked, verdict())));
}

/** All calls, the chosen one first. Judges each of them. */
export function allCallLines(checked: Checked): readonly CallLine[] {
  return [{ ...lineOf(checked), isChosen: true }, ...otherCallLines(checked)];
}

/** The deadline and what is missing, for a reader who has seen call and outcome. */
export function callLineText({ deadline, missing }: CallLine): string {
  return missing === "" ? deadline : `${deadline} ${missing}`;
}

/** The whole line as text: "✗ Blueprint 2025: not met. Closed on 6 March 2025. Add 1 VET provider." */
export function callLineSentence(line: CallLine): string {
  const { symbol, label, word } = line;
  return `${symbol} ${label}: ${word}. ${callLineText(line)}`;
}

/** The edition to check against where the chosen one has closed: the next that hasn't; null where none is known. */
export function nextEdition({ verdict: { call }, otherCalls = [], asOf }: Checked): Call | null {
  const known = otherCalls.map((other) => other.call);
  let latest: Call | undefined = call;
  while (latest && passedDeadline(latest, asOf) !== null) {
    const { next }: Call = latest;
    latest = known.find(({ id }) => id === next);
  }
  return latest === call ? null : (latest ?? null);
}

/** Where the chosen call has closed, which edition to check against instead; "" where none is known, or it is open. */
export function nextEditionSentence(checked: Checked): string {
  const next = nextEdition(checked);
  if (!next) return "";
  const { edition, deadline } = next;
  return deadline === null
    ? `The next edition is expected in ${edition}, its deadline is not known yet: check against ${callLabel(next)}.`
    : `The next edition closes on ${dateText(deadline)}: check against ${callLabel(next)}.`;
}

function lineOf(checked: Checked): CallLine {
  const { call, outcome } = checked.verdict;
  return {
    call,
    label: callLabel(call),
    outcome,
    ...outcomeWord(outcome, "must"),
    says: verdictSentence(checked),
    deadline: deadlineText(call, checked.asOf),
    missing: allThatIsMissing(checked),
    isChosen: false,
  };
}

function withVerdict(checked: Checked, verdict: Verdict): Checked {
  return { ...checked, verdict };
}

function deadlineText(call: Call, asOf: string): string {
  if (call.deadline === null) return "Its deadline is not known yet.";
  const closed = passedDeadline(call, asOf) !== null;
  return `${closed ? "Closed" : "Closes"} on ${dateText(call.deadline)}.`;
}

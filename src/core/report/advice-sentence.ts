import type { Break } from "../advice/withdrawals";
import { adviceOn } from "./advice-on";
import { brokenRules } from "./broken-rules";
import type { Checked } from "./checked";
import { allThatIsMissing } from "./what-to-do";
import { whoText } from "./who";
import { listed } from "./wording";

/** What to do before no rule is broken; where none is, how many partners may leave and on whom it hangs. */
export function adviceSentences(checked: Checked): readonly string[] {
  const sentences = [allThatIsMissing(checked), withdrawalSentence(checked)];
  return sentences.filter((sentence) => sentence !== "");
}

function withdrawalSentence(checked: Checked): string {
  const { withdrawals } = adviceOn(checked);
  if (!withdrawals) return "";
  const { survives, breaks } = withdrawals;
  const where = listed(
    breaks.map((one) => breakText(one, survives + 1, checked)),
    breaks.length
  );
  const coordinator = "If the coordinator leaves, another full partner has to take over.";
  if (survives === 0) return `A single departure can break it: ${where}. ${coordinator}`;
  const who = survives === 1 ? "Any one partner" : `Any ${survives} partners`;
  return `${who} can leave and every rule is still met. With ${survives + 1} it can break: ${where}. ${coordinator}`;
}

/** "VET provider (“A”)", "Full partners (any 2 of 13)". */
function breakText(one: Break, departures: number, checked: Checked): string {
  const { length } = one.partners;
  const some = departures === 1 ? "any" : `any ${departures}`;
  const who = length > MOST_NAMED ? `${some} of ${length}` : whoText(checked, one.partners);
  return `${brokenRules(one)} (${who})`;
}

// More names than these say no more than "any of them".
const MOST_NAMED = 4;

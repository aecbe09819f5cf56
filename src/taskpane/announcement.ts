import type { State } from "../app/state";
import { choiceSentence } from "../core/report/candidates-sentence";
import { clearedSentence } from "../core/report/cleared-sentence";
import { noticeSentence } from "../core/report/notice-sentence";
import { verdictLine } from "../core/report/verdict-sentence";
import { lostSentence, whatIfSpoken } from "../core/report/what-if-lines";
import { BACK_TO_TABLE, WHAT_IF_ENDED } from "../core/report/what-if-words";

/** What a reader of the screen is told of a step of the state; null where nothing has to be said. */
export function announcement(before: State, after: State): string | null {
  const news = [
    after.notice && after.notice !== before.notice ? noticeSentence(after.notice) : "",
    after.cleared && after.cleared !== before.cleared ? clearedSentence(after.cleared) : "",
    otherVerdict(before, after),
    whatIf(before, after),
    choice(before, after),
  ].filter((text) => text !== "");
  return news.length > 0 ? news.join(" ") : null;
}

// The first verdict is told by the focus going there.
function otherVerdict({ checked: before }: State, { checked: after }: State): string {
  if (!before || !after || before === after) return "";
  const [was, is] = [verdictLine(before), verdictLine(after)];
  return was === is ? "" : `Now: ${is}`;
}

// Each tick is told, though the outcome stay the same: the figures are what one listens for.
function whatIf(before: State, after: State): string {
  if (before.imagining === after.imagining || !after.checked) return "";
  if (!after.imagining) return before.checked === after.checked ? BACK_TO_TABLE : WHAT_IF_ENDED;
  const { whatIf: imagined, lost } = after.imagining;
  const is = whatIfSpoken(after.checked, imagined);
  const isNews =
    before.checked === after.checked ||
    !before.checked ||
    !before.imagining ||
    whatIfSpoken(before.checked, before.imagining.whatIf) !== is;
  const isLost = lost.length > (before.imagining?.lost.length ?? 0);
  return [isLost ? lostSentence(lost) : "", isNews ? is : ""].join(" ").trim();
}

function choice({ choosing: before }: State, { choosing: after, checked }: State): string {
  if (!checked || !after?.choice || after === before) return "";
  return choiceSentence(checked, after.wish, after.choice);
}

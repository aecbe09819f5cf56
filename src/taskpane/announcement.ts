import type { State } from "../app/state";
import { clearedSentence } from "../core/report/cleared-sentence";
import { noticeSentence } from "../core/report/notice-sentence";
import { verdictLine } from "../core/report/verdict-sentence";

/** What a reader of the screen is told of a step of the state; null where nothing has to be said. */
export function announcement(before: State, after: State): string | null {
  const news = [
    after.notice && after.notice !== before.notice ? noticeSentence(after.notice) : "",
    after.cleared && after.cleared !== before.cleared ? clearedSentence(after.cleared) : "",
    otherVerdict(before, after),
  ].filter((text) => text !== "");
  return news.length > 0 ? news.join(" ") : null;
}

// The first verdict is told by the focus going there.
function otherVerdict({ checked: before }: State, { checked: after }: State): string {
  if (!before || !after || before === after) return "";
  const [was, is] = [verdictLine(before), verdictLine(after)];
  return was === is ? "" : `Now: ${is}`;
}

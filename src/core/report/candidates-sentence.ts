import type { Candidate } from "../advice/candidates";
import type { Choice, Wish } from "../advice/candidates-choice";
import { adviceOn } from "./advice-on";
import { whomToAdd } from "./addition-sentence";
import { withChosen } from "./candidates-lines";
import { poolOn } from "./candidates-on";
import type { Checked } from "./checked";
import { ruleName } from "./names";
import { checkedIf } from "./what-if-checked";
import { counted, euro, ledIn, listed } from "./wording";

/** What came of asking for a choice. "not-loaded": what chooses is a script of its own, and did not come. */
export type Chosen = Choice | { readonly is: "not-loaded" };

/** What came of a choice, in full sentences. */
export function choiceSentence(checked: Checked, wish: Wish, choice: Chosen): string {
  const isAbout = choice.is === "chosen" || choice.is === "too-few";
  const texts = [answerTo(checked, wish, choice), isAbout ? withoutGrant(checked, wish) : ""];
  return texts.filter((text) => text !== "").join(" ");
}

function answerTo(checked: Checked, wish: Wish, choice: Chosen): string {
  switch (choice.is) {
    case "needless":
      return `None is needed: every minimum is met without them${evenIf(wish)}.`;
    case "chosen":
      return chosenText(checked, wish, choice);
    case "too-few":
      return tooFewText(checked, wish, choice);
    case "unsettled":
      return "The best choice could not be made certain in reasonable time, so none is given. Ask for fewer departures, or try who joins under “What if”.";
    case "not-loaded":
      return "The part of this add-in that chooses could not be loaded. Close the pane, open it again and choose once more.";
  }
}

function chosenText(
  checked: Checked,
  wish: Wish,
  { candidates, grant }: Extract<Choice, { is: "chosen" }>
): string {
  const many = candidates.length;
  const [who, them] = many === 1 ? ["This one does", "it"] : [`These ${many} do`, "them"];
  const asks = many === 1 ? "It asks for" : "Together they ask for";
  const sum = grant === null ? "" : `${asks} ${euro(grant)}`;
  const isBest =
    wish.aim === "fewest"
      ? `${many === 1 ? "" : "No fewer do."} ${sum === "" ? "" : `${sum}.`}`
      : `${sum}; no choice that does asks for less.`;
  const texts = [
    `${who}: with ${them} every minimum is met${evenIf(wish)}.`,
    isBest.trim(),
    stillOpen(checked, candidates, them),
  ];
  return texts.filter((text) => text !== "").join(" ");
}

/** What the minima leave open: candidates bring no coordinator, and their grants add up. */
function stillOpen(checked: Checked, candidates: readonly Candidate[], them: string): string {
  const { findings } = checkedIf(checked, withChosen(candidates)).verdict;
  const open = findings.filter(
    ({ rule, outcome }) =>
      rule.force === "must" && (outcome === "unmet" || outcome === "undetermined")
  );
  const names = open.map(({ rule }) => ruleName(rule.id));
  const text = ledIn(`Still open with ${them}: `, listed(names, names.length));
  return text === "" ? "" : `${text}.`;
}

function tooFewText(
  checked: Checked,
  wish: Wish,
  { missing, survives }: Extract<Choice, { is: "too-few" }>
): string {
  const pool = poolOn(checked);
  const able = pool.candidates.filter(({ grant }) => wish.aim === "fewest" || grant !== null);
  if (able.length === 0) return "None of them can be chosen.";
  const few = ["The only one that can be chosen", "Both together"];
  const all = few[able.length - 1] ?? `All ${able.length} together`;
  const [does, it] = able.length === 1 ? ["does", "it"] : ["do", "them"];
  if (missing.total > 0) {
    const theirs = new Set(able.map(({ country }) => country));
    const others = adviceOn(checked).newCountries.filter((country) => !theirs.has(country));
    return `${all} ${does} not suffice. For every minimum to be met, add beside ${it} ${whomToAdd(missing, others, checked)}.`;
  }
  const most =
    survives === null || survives === 0
      ? "a single departure can break one"
      : `it stays so only while no more than ${counted(survives, "partner")} ${survives === 1 ? "leaves" : "leave"}`;
  return `${all} ${does} not suffice for that: with ${it} every minimum is met, but ${most}.`;
}

function withoutGrant(checked: Checked, { aim }: Wish): string {
  if (aim === "fewest") return "";
  const { candidates } = poolOn(checked);
  const many = candidates.filter(({ grant }) => grant === null).length;
  if (many === 0) return "";
  return `Without a certain EU grant, ${counted(many, "candidate")} ${many === 1 ? "was" : "were"} left aside.`;
}

function evenIf({ departures }: Wish): string {
  if (departures === 0) return "";
  const who = departures === 1 ? "any one partner leaves" : `any ${departures} partners leave`;
  return `, and still is when ${who}`;
}

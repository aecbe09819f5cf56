import type { Candidate } from "../advice/candidates";
import type { Choice, Wish } from "../advice/candidates-choice";
import type { Outcome } from "../rules/verdict";
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
      return tooFewText(checked, choice);
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
    ...elseThan(checked, candidates, them),
  ];
  return texts.filter((text) => text !== "").join(" ");
}

/** What else is then not met or open: candidates may bring no coordinator, and their grants add up. */
function elseThan(
  checked: Checked,
  candidates: readonly Candidate[],
  them: string
): readonly string[] {
  const { findings } = checkedIf(checked, withChosen(candidates)).verdict;
  const thoseThat = (are: Outcome): string => {
    const those = findings.filter(({ rule, outcome }) => rule.force === "must" && outcome === are);
    return listed(
      those.map(({ rule }) => ruleName(rule.id)),
      those.length
    );
  };
  const unmet = ledIn(`Not met with ${them}: `, thoseThat("unmet"));
  const open = ledIn(`Still open with ${them}: `, thoseThat("undetermined"));
  return [unmet, open].map((text) => (text === "" ? "" : `${text}.`));
}

function tooFewText(
  checked: Checked,
  { candidates: able, areSomeBarred, missing, survives }: Extract<Choice, { is: "too-few" }>
): string {
  if (able.length === 0) return "None of them can be chosen.";
  const all = together(able.length, areSomeBarred);
  const barred = areSomeBarred ? ` ${ONE_LEADER}` : "";
  const [does, it] = able.length === 1 ? ["does", "it"] : ["do", "them"];
  if (missing.total > 0) {
    const theirs = new Set(able.map(({ country }) => country));
    const others = adviceOn(checked).newCountries.filter((country) => !theirs.has(country));
    return `${all} ${does} not suffice. For every minimum to be met, add beside ${it} ${whomToAdd(missing, others, checked)}.${barred}`;
  }
  const most =
    survives === null || survives === 0
      ? "a single departure can break one"
      : `it stays so only while no more than ${counted(survives, "partner")} ${survives === 1 ? "leaves" : "leave"}`;
  return `${all} ${does} not suffice for that: with ${it} every minimum is met, but ${most}.${barred}`;
}

const ONE_LEADER = "Of those who would coordinate, only one can be chosen.";

/** "All 4 together". */
function together(many: number, areBarred: boolean): string {
  if (many === 1) return areBarred ? "One alone" : "The only one that can be chosen";
  if (areBarred) return `The ${many} that can take part together`;
  return many === 2 ? "Both together" : `All ${many} together`;
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

import type { CharterLookUp } from "../charters/look-up";
import { fold } from "../reading/fold";
import { cellFor, type Partner } from "../reading/partner";
import { asksForCharter } from "../rules/organisation-groups";
import { foundBy, holderText, listName, openLookUp, saidText } from "./charter-words";
import type { Checked } from "./checked";
import { partnerName } from "./names";
import type { Question, QuestionOption } from "./question";
import { quoted } from "./wording";

/**
 * What the list of charter holders leaves open, each partner by itself: a holder that it may be, several that fit, a table
 * that says the opposite, or a HEI that isn't in the list.
 */
export function charterQuestions(checked: Checked): Question[] {
  // A call that asks for no charter has no use for the answer.
  if (!asksForCharter(checked.verdict.call)) return [];
  return checked.verdict.standings.flatMap(({ partner, counts }) => {
    const lookUp = counts === "no" ? null : openLookUp(checked, partner.id);
    return lookUp && isAsked(partner, lookUp) ? [questionOn(partner, lookUp, checked)] : [];
  });
}

/** Whether a partner's charter is asked about here, with what the list says. */
export function isAskedWithList(checked: Checked, { id }: Partner): boolean {
  return checked.verdict.charters?.lookUps.has(id) ?? false;
}

// Whoever has no name can't be told again; and of who only may be a HEI, a list that doesn't have it says nothing.
function isAsked({ organisation, groups }: Partner, { found }: CharterLookUp): boolean {
  if (organisation === "" || groups["higher-education-institution"] === "no") return false;
  return found.kind !== "none" || groups["higher-education-institution"] === "certain";
}

function questionOn(partner: Partner, lookUp: CharterLookUp, checked: Checked): Question {
  const { id, eche, organisation } = partner;
  const { told, isContradicted } = lookUp;
  const isSuggested = told !== null && !isContradicted;
  const suggestion = isSuggested ? answer(told.holds) : null;
  const typed = eche.kind === "known" || eche.kind === "unreadable" ? eche.typed : "";
  return {
    key: `charter of ${fold(organisation)} ${fold(typed)}`,
    asks: asks(partner, lookUp, checked),
    because: because(lookUp, checked),
    cells: [cellFor(partner, "eche") ?? cellFor(partner, "organisation") ?? []].flat(),
    partners: [id],
    suggestion,
    options: suggestion?.value === "no" ? [NO, YES] : [YES, NO],
    isDecisive: false,
    target: { kind: "reading", field: "eche", typed, organisation },
  };
}

const YES: QuestionOption = { value: "yes", label: "It holds a valid ECHE" };
const NO: QuestionOption = { value: "no", label: "It holds none" };

function answer(holds: boolean): QuestionOption {
  return holds ? YES : NO;
}

function asks(
  partner: Partner,
  { found, said, isContradicted }: CharterLookUp,
  checked: Checked
): string {
  const who = partnerName(partner);
  if (isContradicted) return `${who}: does it hold a valid ECHE on the day of the deadline?`;
  if (said && found.kind === "found" && found.confidence === "likely")
    return `${who}: is it ${holderText(said)}, and the charter its own?`;
  if (said) return `${who}: does it hold a valid ECHE on the day of the deadline?`;
  const list = checked.verdict.charters ? listName(checked.verdict.charters.list) : "list";
  return found.kind === "several"
    ? `${who} could be several holders in the ${list}: does it hold a valid ECHE?`
    : `${who} is not in the ${list}: does it hold a valid ECHE?`;
}

function because({ found, said, isContradicted }: CharterLookUp, { verdict }: Checked): string {
  const list = verdict.charters ? listName(verdict.charters.list) : "list";
  if (found.kind === "found" && said) {
    const says = `In the ${list}, ${foundBy(found.by)}: ${saidText(said)}.`;
    return isContradicted ? `${says} Your table says the opposite.` : says;
  }
  if (found.kind === "several") {
    const names = found.holders.slice(0, 3).map(({ name }) => quoted(name, 40));
    return `${REASON[found.because]}: ${names.join(", ")}.`;
  }
  return "That proves nothing: a faculty or a brand name differs from the holder. Ask for its charter.";
}

const REASON = {
  "pic-and-code": "Its PIC is one’s, its Erasmus code another’s",
  "same-code": "They bear one Erasmus code",
  "same-name": "They bear one name",
} as const;

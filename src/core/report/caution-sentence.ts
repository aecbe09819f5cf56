import type { CountryCode } from "../../reference/countries";
import type { Caution } from "../rules/verdict";
import { countryIn, countsIn, rulesIn, wholeThen } from "./caution-detail";
import { dateText } from "./call-sentence";
import { charterCautionSentence } from "./charter-caution-sentence";
import type { Checked } from "./checked";
import { factCautionSentence } from "./fact-lines";
import { countryName, ruleName, standingOf } from "./names";
import { placeInSentence } from "./place-name";
import { whoAndWhere, whoText } from "./who";
import { counted, ledIn, listed, stretches } from "./wording";

/** Something to look at that decides nothing, in one or two sentences. Details it lacks make it plainer, never wrong. */
export function cautionSentence(caution: Caution, checked: Checked): string {
  const { partners, detail } = caution;
  const who = whoText(checked, partners) || "some partners";
  const one = partners.length === 1;
  switch (caution.code) {
    case "no-margin":
      return noMarginSentence(detail);
    case "duplicate-organisation":
      return `Listed more than once, counted once: ${namesOnce(checked, partners) || who}${rowsText(checked, partners)}${detail.by === "pic" ? ", by the same PIC" : ""}.`;
    case "same-name-different-country":
      return `The same name stands with different countries, so each is counted: ${whoAndWhere(checked, partners) || who}${rowsText(checked, partners)}. Are they one organisation?`;
    case "several-in-one-row":
      return `Several organisations in one row? ${who}${rowsText(checked, partners)}. A row counts as one; please give each organisation a row of its own.`;
    case "perhaps-one-organisation":
      return `Are these one organisation: ${namesOnce(checked, partners) || who}${rowsText(checked, partners)}? Their names are alike; each is counted here.`;
    case "part-of-organisation":
      return `Are these one organisation: ${namesOnce(checked, partners) || who}${rowsText(checked, partners)}? Each is counted here, but a faculty or a department usually takes part through its institution, which counts once.`;
    case "hungarian-public-interest-trust":
      return `Is ${one ? "this university" : "one of these universities"} held by a Hungarian public interest trust: ${who}? Such a university may apply, but cannot sign while Council Implementing Decision (EU) 2022/2506 stands.${withoutThem(detail)}`;
    case "russian-owned-or-sanctioned":
      return `Please look into who owns ${who}: a body more than half owned from Russia, or under EU restrictive measures, is not eligible wherever it sits.`;
    case "eu-body-or-national-agency":
      return `EU bodies (except the Joint Research Centre) and Erasmus+ National Agencies cannot apply; please look at ${who}.`;
    case "natural-person":
      return `Natural persons cannot take part unless self-employed; please look at ${who}.`;
    case "country-note":
      return countryNoteSentence(caution, who);
    case "barred-in-any-role":
      return `Nobody from ${countryList(checked, partners) || "this country"} may take part in this call, in whatever role; please look at ${who}.`;
    case "essential-added-value":
      return `A full partner from outside the programme countries has to bring essential added value, which evaluators judge from the proposal; it concerns ${who}.`;
    case "outside-partners-counted":
      return `The call does not say whether full partners from outside the programme countries count towards its minima; here they do, for all but countries: ${who}.${withoutThem(detail)}`;
    case "eche-not-mentioned":
      return `The call says nothing of an Erasmus charter (ECHE), which sister calls ask of higher education institutions; none is known of ${who}. Please ask the agency whether ${one ? "it needs one" : "they need one"}.`;
    case "higher-education-without-identifier":
      return `Without a PIC or an Erasmus code the charter (ECHE) of ${one ? "this institution" : "these institutions"} cannot be looked up: ${who}.`;
    case "vet-provider-with-charter":
      return `Some VET providers hold an ECHE as well; if ${one ? "this one does" : "one of these does"}, it may also be a higher education institution: ${who}.`;
    case "depends-on-double-counting":
      return otherReadingSentence(detail, checked);
    case "hidden-rows":
      return `${rowCount(caution)} hidden or filtered out, and counted all the same${rowsText(checked, partners)}.`;
    case "struck-through-rows":
      return `${rowCount(caution)} struck through${rowsText(checked, partners)}: ${one ? "is that partner" : "are those partners"} still taking part?`;
    case "claimed-number-differs":
      return `A text above the table speaks of ${figure(detail.claimed, "another number of")} partners; the rows hold ${figure(detail.found, "as many as are listed here")}${fullText(detail)}. The rows are what was counted.`;
    case "project-cells-disagree":
    case "grant-sum-differs":
    case "stated-fact-differs":
      return factCautionSentence(caution, checked);
    case "partner-without-name":
      return `${one ? "A row without a name is read as a partner" : "Rows without a name are read as partners"}${rowsText(checked, partners)}: who ${one ? "is it" : "are they"}?`;
    case "partner-without-pic":
      return `Each partner needs a PIC (nine digits) in the end; none is found for ${who}.`;
    case "pic-misspelt":
      return `A PIC looks mistyped: ${who}${rowsText(checked, partners)}.`;
    case "charter-contradicted":
    case "charter-identifiers-disagree":
    case "charter-country-differs":
    case "erasmus-code-elsewhere":
      return charterCautionSentence(caution.code, partners, checked);
    case "deadline-passed":
      return `The deadline of this call passed${deadlineText(checked)}; the next edition may ask for other figures.`;
    case "call-provisional":
      return "This call is provisional: its text was not yet available, so figures are carried over from the edition before, and countries may change.";
  }
}

function noMarginSentence(detail: Caution["detail"]): string {
  const where = ledIn(": ", listed(rulesIn(detail).map(ruleName), 6));
  return `Exactly the minimum, with none to spare${where}. One partner leaving may break it, and eligibility has to last for the whole project.`;
}

function otherReadingSentence(detail: Caution["detail"], checked: Checked): string {
  const reading = checked.consortium.countTwice
    ? "may count in several groups, as you chose"
    : "counts in one group only";
  const rules = listed(rulesIn(detail).map(ruleName), 6);
  const turned = ledIn("; read the other way, these come out differently: ", rules);
  return `The call is silent on whether one organisation may count in two groups. Here each ${reading}${turned}${wholeThen(detail)}.`;
}

function countryNoteSentence({ detail }: Caution, who: string): string {
  const code = countryIn(detail);
  const note = code && COUNTRY_NOTES[code];
  const place = code ? countryName(code) : "one of the countries";
  return `${note ?? `The guide has a note of its own on ${place}; please read it.`} It concerns ${who}.`;
}

// Programme Guide 2026, Part A, pages 34 and 35.
const COUNTRY_NOTES: Readonly<Partial<Record<CountryCode, string>>> = {
  BY: "No public or state body of Belarus is eligible.",
  GE: "Public authorities and state-owned bodies of Georgia are not eligible.",
  IL: "For Israel the place of establishment inside the country matters (Commission notice 2013/C 205/05).",
  XK: "The name Kosovo is used without prejudice to positions on status.",
  PS: "The name Palestine is not to be read as recognition of a state.",
};

function countryList(checked: Checked, ids: readonly number[]): string {
  const codes = ids.flatMap((id) => {
    const country = standingOf(checked, id)?.partner.country;
    return country?.kind === "known" ? [country.value] : [];
  });
  return listed([...new Set(codes)].map(placeInSentence)).replace(" and ", " or ");
}

function deadlineText({ verdict }: Checked): string {
  const { deadline } = verdict.call;
  return deadline === null ? "" : ` on ${dateText(deadline)}`;
}

// The same organisation is often spelt the same in both rows.
function namesOnce(checked: Checked, ids: readonly number[]): string {
  return listed([...new Set(ids.map((id) => whoText(checked, [id])))]);
}

function withoutThem(detail: Caution["detail"]): string {
  const counts = countsIn(detail).map(([rule, count]) => `${ruleName(rule)} ${count}`);
  return (
    ledIn(" Counted without: ", counts.join(", ")) +
    (counts.length > 0 ? `${wholeThen(detail)}.` : "")
  );
}

function rowCount({ partners, detail }: Caution): string {
  const rows = typeof detail.rows === "number" ? detail.rows : partners.length;
  return `${counted(rows, "row")} ${rows === 1 ? "is" : "are"}`;
}

function rowsText(checked: Checked, ids: readonly number[]): string {
  const rows = new Set(ids.flatMap((id) => standingOf(checked, id)?.partner.row ?? []));
  if (rows.size === 0) return "";
  const sorted = [...rows].sort((one, other) => one - other).map((row) => row + 1);
  return ` (${rows.size === 1 ? "row" : "rows"} ${stretches(sorted)})`;
}

function fullText({ found, full }: Caution["detail"]): string {
  if (typeof full !== "number" || full === found) return "";
  return `, ${full} of them coordinator or full partner`;
}

function figure(value: string | number | undefined, unknown: string): string {
  return typeof value === "number" ? String(value) : unknown;
}

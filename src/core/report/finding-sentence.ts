import type { Finding, Standing } from "../rules/verdict";
import type { Checked } from "./checked";
import { minimumSentence } from "./minimum-sentence";
import { statedSentence } from "./stated-sentence";
import { inQuestion, settleText, whoAndWhere, whoText } from "./who";
import { counted, ledIn } from "./wording";

/** A finding in one to three short sentences: the figures, who counts, what is missing, what would settle it. */
export function findingSentence(finding: Finding, checked: Checked): string {
  const { id } = finding.rule;
  switch (id) {
    case "one-coordinator":
      return coordinatorSentence(finding, checked);
    case "countries-allowed":
      return countriesAllowedSentence(finding, checked);
    case "eche":
      return echeSentence(finding, checked);
    case "full-partners":
    case "programme-countries":
    case "labour-market-actors":
    case "education-and-training-providers":
    case "higher-education-institution":
    case "vet-provider":
      return minimumSentence(id, finding, checked);
    case "eu-grant":
    case "duration":
    case "one-ecosystem":
      return statedSentence(id, finding, checked);
  }
}

/** Ids of the partners whose role says that they coordinate, those that left or only may join set aside. */
export function coordinatorIds({ verdict }: Checked): number[] {
  return verdict.standings.filter(coordinates).map(({ partner }) => partner.id);
}

function coordinatorSentence(finding: Finding, checked: Checked): string {
  switch (finding.outcome) {
    case "met": {
      const who = whoAndWhere(checked, finding.counting);
      return who === "" ? "Exactly one coordinator is named." : `One coordinator: ${who}.`;
    }
    case "unmet":
      return noCoordinatorSentence(finding, checked);
    case "undetermined":
      return openSentence("Who coordinates, and from where, is open", finding, checked);
    case "not-applicable":
      return "Not applicable: without a role column nobody is known as the coordinator; every row is taken as a full partner.";
  }
}

function noCoordinatorSentence({ because }: Finding, checked: Checked): string {
  const ids = coordinatorIds(checked);
  if (ids.length === 0) {
    return because === "coordinator-not-established-there"
      ? "Nobody who may be the coordinator is established in a programme country."
      : "No coordinator is named; exactly one full partner has to coordinate.";
  }
  if (because === "coordinator-not-established-there") {
    return `The coordinator has to be established in a programme country, and this one is not: ${whoAndWhere(checked, ids)}.`;
  }
  if (ids.length > 1) {
    return `${ids.length} coordinators are named where exactly one is needed: ${whoText(checked, ids)}.`;
  }
  return `Exactly one coordinator is needed, and the one named cannot count: ${whoText(checked, ids)}.`;
}

function countriesAllowedSentence(finding: Finding, checked: Checked): string {
  const total = finding.required ?? 0;
  switch (finding.outcome) {
    case "met":
      return total === 1
        ? "The one full partner comes from a country that can have full partners."
        : `All ${total} full partners come from countries that can have them.`;
    case "unmet":
      return notAllowedSentence(finding, checked);
    case "undetermined":
      return openSentence(
        "Whether every full partner comes from a country that can have full partners is open",
        finding,
        checked
      );
    case "not-applicable":
      return "Not applicable: no full partner is listed whose country could be looked at.";
  }
}

function notAllowedSentence({ notCounting }: Finding, checked: Checked): string {
  const elsewhere = notCounting.filter(({ why }) => why === "country-not-allowed");
  const who = whoAndWhere(
    checked,
    elsewhere.map(({ id }) => id)
  );
  const [verb, from] = elsewhere.length === 1 ? ["is", "a country"] : ["are", "countries"];
  const start = `${counted(elsewhere.length, "full partner")} ${verb} from ${from} that cannot have full partners in this call${ledIn(": ", who)}.`;
  return checked.verdict.call.places.elsewhere === "associated-partner-only"
    ? `${start} Outside the programme countries, organisations take part as associated partners only.`
    : start;
}

function echeSentence(finding: Finding, checked: Checked): string {
  const all = counted(finding.required ?? 0, "higher education institution");
  switch (finding.outcome) {
    case "met":
      return finding.required === 1
        ? "The one higher education institution in a programme country holds an ECHE."
        : `${finding.required === 2 ? "Both" : `All ${finding.required ?? ""}`} higher education institutions in programme countries hold an ECHE.`;
    case "unmet": {
      const without = finding.notCounting.filter(({ why }) => why === "no-eche");
      const who = whoText(
        checked,
        without.map(({ id }) => id)
      );
      return `${without.length} of ${all} in programme countries ${without.length === 1 ? "has" : "have"} no valid ECHE${ledIn(": ", who)}.`;
    }
    case "undetermined":
      return openSentence(
        "Whether every higher education institution in a programme country holds an ECHE is open",
        finding,
        checked
      );
    case "not-applicable":
      return finding.because === "no-eche-column"
        ? "Not applicable: without an ECHE column each higher education institution is taken to hold one."
        : "Not applicable: no higher education institution in a programme country counts.";
  }
}

function openSentence(start: string, finding: Finding, checked: Checked): string {
  const settle = ledIn(": ", settleText(finding.settle));
  return `${start}${settle}.${ledIn(" ", inQuestion(finding, checked))}`;
}

function coordinates({ partner: { role, status }, reason }: Standing): boolean {
  if (reason === "duplicate" || role.kind !== "known") return false;
  const takesPart = status.kind !== "known" || status.value === "confirmed";
  return takesPart && role.confidence === "certain" && role.value === "coordinator";
}

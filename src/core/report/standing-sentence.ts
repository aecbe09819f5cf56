import { isBlank } from "../reading/blank";
import { cellFor, type Partner } from "../reading/partner";
import type { Standing } from "../rules/verdict";
import { cellName } from "../table/cell-name";
import type { Checked } from "./checked";
import { doubtSentence } from "./doubt-sentence";
import { countryName, partnerName, roleName, standingOf } from "./names";
import { placeInSentence } from "./place-name";
import { countryOf, standingRemarks } from "./standing-remarks";
import { undecidedAtStart } from "./undecided-text";
import { quoted } from "./wording";

/** Why a partner counts or not, in one or two short sentences. */
export function standingSentence(standing: Standing, checked: Checked): string {
  if (standing.counts === "no") return reasonSentence(standing, checked);
  return [reasonSentence(standing, checked), ...standingRemarks(standing, checked)].join(" ");
}

function reasonSentence(standing: Standing, checked: Checked): string {
  const { partner } = standing;
  switch (standing.reason) {
    case "counts":
      return isCoordinator(partner)
        ? "Coordinator: counts as a full partner."
        : "Full partner: counts.";
    case "affiliated-entity":
      return "Affiliated entity: counts towards no minimum.";
    case "associated-partner":
      return "Associated partner: counts towards no minimum.";
    case "no-partner":
      return noPartnerSentence(partner);
    case "candidate":
      return "Candidate: counts nowhere until it joins.";
    case "withdrawn":
      return "Withdrawn: counts nowhere.";
    case "duplicate":
      return duplicateSentence(standing, checked);
    case "country-not-allowed":
      return notAllowedSentence(standing, checked);
    case "country-unknown":
      return countrySentence(standing);
    case "country-likely":
      return doubtSentence(
        "Country",
        "a country",
        partner.country,
        countryName,
        cellFor(partner, "country")
      );
    case "country-unmentioned":
      return `The call does not mention ${placeName(standing)}; ask the agency whether it may have full partners.`;
    case "country-undecided":
      return undecidedSentence(standing, checked);
    case "role-unknown":
    case "role-likely":
      return doubtSentence("Role", "a role", partner.role, roleName, cellFor(partner, "role"));
    case "status-unknown":
      return statusSentence(partner);
    case "struck-through":
      return "The row is struck through: is this partner still taking part?";
    case "not-a-programme-country":
      return `Counts as a full partner, but ${placeName(standing)} is not a programme country.`;
    case "not-in-group":
      return "Counts as a full partner, in neither counted group.";
    case "group-possible":
      return "Counts as a full partner; its type is to confirm.";
    case "counted-in-other-group":
      return "Counts as a full partner and in one group only.";
    case "no-eche":
      return "Higher education institution without a valid ECHE.";
    case "eche-unknown":
      return "Higher education institution; whether it holds a valid ECHE is unclear.";
    case "other-role":
      return "Full partner that does not coordinate.";
  }
}

function statusSentence(partner: Partner): string {
  const { status, organisation } = partner;
  if (status.kind === "known" && status.evidence === "remark")
    return `A remark in its row seems to say that it ${status.value === "withdrawn" ? "has withdrawn" : "is not sure yet"}; please confirm.`;
  if (status.kind !== "known" || status.evidence !== "organisation-name")
    return doubtSentence("Status", "a status", status, String, cellFor(partner, "status"));
  if (organisation === "") return "Nobody is named in this row yet; please fill in who it is.";
  return status.value === "withdrawn"
    ? "What stands behind its name says that it has withdrawn; please confirm."
    : "Its name says that it is not sure yet; please confirm.";
}

function noPartnerSentence({ role }: Partner): string {
  const typed = role.kind === "known" ? `${quoted(role.typed)} names no partner` : "No partner";
  return `${typed}: counts towards no minimum.`;
}

function countrySentence({ partner }: Standing): string {
  const { country } = partner;
  const cell = cellFor(partner, "country");
  if (country.kind === "unreadable" && country.suggestions.length === 0) {
    const where = cell ? ` (${cellName(cell)})` : "";
    if (isBlank(country.typed)) {
      return `${quoted(country.typed)}${where} names no country yet; in which country is its seat?`;
    }
    return `${quoted(country.typed)}${where} is not a country we know; in which country is its seat?`;
  }
  return doubtSentence("Country", "a country", country, countryName, cell);
}

function duplicateSentence({ sameAs }: Standing, checked: Checked): string {
  const first = sameAs === undefined ? undefined : standingOf(checked, sameAs);
  if (!first) return "Listed twice: counted once, in its other row.";
  return `The same organisation as ${partnerName(first.partner)} in row ${first.partner.row + 1}: counted once, there.`;
}

function notAllowedSentence(standing: Standing, checked: Checked): string {
  const { places } = checked.verdict.call;
  const code = countryOf(standing.partner);
  const place = placeName(standing);
  if (code && places.barred.includes(code)) {
    return `Organisations from ${place} may not be full partners in this call: counts towards no minimum.`;
  }
  return `Organisations from ${place} may only be associated partners in this call: counts towards no minimum.`;
}

function undecidedSentence({ partner }: Standing, { verdict }: Checked): string {
  const code = countryOf(partner);
  const open = code ? undecidedAtStart(code, verdict.call) : "Its country’s place is not known yet";
  return `${open}; only if it is does this partner count, and cover a programme country.`;
}

function placeName({ partner }: Standing): string {
  const code = countryOf(partner);
  return code ? placeInSentence(code) : "its country";
}

function isCoordinator({ role }: Partner): boolean {
  return role.kind === "known" && role.value === "coordinator";
}

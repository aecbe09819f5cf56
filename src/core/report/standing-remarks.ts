import type { CountryCode } from "../../reference/countries";
import { TYPE_MARKS } from "../reading/field";
import { cellFor, GROUPS, type Group, type Partner } from "../reading/partner";
import { placeOf } from "../rules/place";
import type { Standing } from "../rules/verdict";
import { cellName } from "../table/cell-name";
import { charterLine } from "./charter-words";
import type { Checked } from "./checked";
import { groupName, organisationTypeName } from "./names";
import { placeAtStart, placeInSentence } from "./place-name";
import { undecidedAtStart } from "./undecided-text";
import { listed, quoted } from "./wording";

const HEI = "higher-education-institution";

/** What else is to be said of a partner that counts, or may: its territory, its groups, its charter. */
export function standingRemarks(standing: Standing, checked: Checked): string[] {
  return [...countryRemarks(standing, checked), ...groupRemarks(standing, checked)];
}

/** The country a partner was read to be from; null when unknown. */
export function countryOf({ country }: Partner): CountryCode | null {
  return country.kind === "known" ? country.value : null;
}

function countryRemarks({ partner, countsAs, reason }: Standing, checked: Checked): string[] {
  const { call } = checked.verdict;
  const code = countryOf(partner);
  if (!countsAs || !code || reason === "not-a-programme-country") return [];
  if (countsAs !== code)
    return [`${placeAtStart(code)} counts as part of ${placeInSentence(countsAs)}.`];
  switch (placeOf(call.places, countsAs)) {
    case "programme":
    case "unmentioned":
      return [];
    case "undecided":
      return reason === "country-undecided" ? [] : [`${undecidedAtStart(code, call)}.`];
    case "full-partner":
    case "associated-partner-only":
    case "barred":
      return [`${placeAtStart(code)} is not a programme country, so it adds none.`];
  }
}

function groupRemarks({ partner, groups }: Standing, checked: Checked): string[] {
  const open = GROUPS.filter((group) => groups[group] === "possible");
  const mayBeHei = partner.groups[HEI] !== "no";
  if (mayBeHei && groups[HEI] === "no" && lacksCharter(partner)) {
    const remark = "Without a valid ECHE it does not count as a higher education institution.";
    return [...typeRemarks(partner, open), remark, ...listRemark(partner, checked)];
  }
  if (partner.groups[HEI] === "certain" && groups[HEI] === "possible") {
    const others = open.filter((group) => group !== HEI);
    return [
      charterRemark(partner),
      ...listRemark(partner, checked),
      ...typeRemarks(partner, others),
    ];
  }
  return typeRemarks(partner, open);
}

function charterRemark(partner: Partner): string {
  const cell = cellFor(partner, "eche");
  const where = cell ? ` (${cellName(cell)})` : "";
  return `Whether it holds a valid ECHE is unclear${where}; it counts as a higher education institution only with one.`;
}

function listRemark({ id }: Partner, checked: Checked): string[] {
  const line = charterLine(checked, id);
  return line === "" ? [] : [`${line}.`];
}

function typeRemarks(partner: Partner, open: readonly Group[]): string[] {
  if (open.length === 0) return [];
  const anything = open.length === GROUPS.length;
  const names = anything ? "in any group" : open.map((one) => `a ${groupName(one)}`).join(" or ");
  return [`${typeText(partner)} It may be ${names}; please confirm its type.`];
}

function typeText({ types, columns }: Partner): string {
  switch (types.kind) {
    case "known":
      if (types.value.every((type) => type === "other"))
        return "Its type says no more than “Other”.";
      return `Its type is read as ${listed(types.value.map(organisationTypeName))}.`;
    case "unreadable":
      return `Type ${quoted(types.typed)} is not one we know.`;
    case "blank":
      return "Its type is blank.";
    case "absent":
      return TYPE_MARKS.some((field) => columns[field] !== undefined)
        ? "Its marks leave its type open."
        : "The table has no type column.";
  }
}

function lacksCharter({ eche }: Partner): boolean {
  return eche.kind === "known" && !eche.value;
}

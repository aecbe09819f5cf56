import { COUNTRIES, type CountryCode } from "../../reference/countries";
import { ORGANISATION_TYPES, type OrganisationType } from "../../reference/organisation-types";
import type { Field } from "../reading/field";
import {
  GROUPS,
  type Capability,
  type Group,
  type Partner,
  type Role,
  type Status,
} from "../reading/partner";
import type { Rule, RuleId } from "../rules/rule";
import type { Outcome, Standing } from "../rules/verdict";
import type { Checked } from "./checked";
import { quoted } from "./wording";

export interface Word {
  readonly symbol: string;
  readonly word: string;
}

/** The country's English name. */
export function countryName(code: CountryCode): string {
  return COUNTRIES[code].name;
}

export function organisationTypeName(type: OrganisationType): string {
  return ORGANISATION_TYPES[type].name;
}

/** A rule's short label, as a heading. */
export function ruleName(id: RuleId): string {
  return RULE_NAMES[id];
}

/** "Must" and "should" never share a word: a rule is met or not, advice is followed or not. Not applying carries no force. */
export function outcomeWord(outcome: Outcome, force: Rule["force"]): Word {
  return OUTCOME_WORDS[force][outcome];
}

/** What a partner does, as the table's column would say. */
export function roleName(role: Role): string {
  return ROLE_NAMES[role];
}

export function statusName(status: Status): string {
  return STATUS_NAMES[status];
}

export function groupName(group: Group): string {
  return GROUP_NAMES[group];
}

/** "Higher education institution, perhaps VET provider"; "neither group" where it can be nothing that is counted. */
export function groupNames(groups: Readonly<Record<Group, Capability>>): string {
  const certain = GROUPS.filter((group) => groups[group] === "certain").map(groupName);
  const possible = GROUPS.filter((group) => groups[group] === "possible").map(groupName);
  if (certain.length + possible.length === 0) return "Neither group";
  if (certain.length === 0 && possible.length === GROUPS.length) return "Unclear";
  const parts = [...certain, ...(possible.length > 0 ? [`perhaps ${possible.join(" or ")}`] : [])];
  const text = parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function fieldName(field: Field): string {
  return FIELD_NAMES[field];
}

export function countsWord(counts: Standing["counts"]): Word {
  return COUNTS_WORDS[counts];
}

/** The organisation in quotation marks, or the row it stands in where its name is blank. */
export function partnerName(partner: Partner): string {
  if (partner.organisation.trim() !== "") return quoted(partner.organisation);
  return `the partner in row ${partner.row + 1}`;
}

/** Ids count from 1 in the order of the table, so the place is known without a search. */
export function standingOf(checked: Checked, id: number): Standing | undefined {
  const { standings } = checked.verdict;
  const expected = standings[id - 1];
  return expected?.partner.id === id ? expected : standings.find((one) => one.partner.id === id);
}

const RULE_NAMES: Readonly<Record<RuleId, string>> = {
  "one-coordinator": "One coordinator",
  "countries-allowed": "Countries allowed",
  "full-partners": "Full partners",
  "programme-countries": "Programme countries",
  "labour-market-actors": "Labour market actors",
  "education-and-training-providers": "Education and training providers",
  "higher-education-institution": "Higher education institution",
  "vet-provider": "VET provider",
  eche: "Erasmus charter (ECHE)",
  "eu-grant": "EU grant",
  duration: "Duration",
  "one-ecosystem": "One industrial ecosystem",
};

const NOT_APPLICABLE: Word = { symbol: "–", word: "not applicable" };

const OUTCOME_WORDS: Readonly<Record<Rule["force"], Readonly<Record<Outcome, Word>>>> = {
  must: {
    met: { symbol: "✓", word: "met" },
    unmet: { symbol: "✗", word: "not met" },
    undetermined: { symbol: "?", word: "undecided" },
    "not-applicable": NOT_APPLICABLE,
  },
  should: {
    met: { symbol: "▹", word: "as advised" },
    unmet: { symbol: "▸", word: "advised" },
    undetermined: { symbol: "▹", word: "advice open" },
    "not-applicable": NOT_APPLICABLE,
  },
};

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  coordinator: "Coordinator",
  "full-partner": "Full partner",
  "affiliated-entity": "Affiliated entity",
  "associated-partner": "Associated partner",
  "no-partner": "No partner",
};

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  confirmed: "Takes part",
  candidate: "Candidate",
  withdrawn: "Withdrawn",
};

const GROUP_NAMES: Readonly<Record<Group, string>> = {
  "labour-market-actor": "labour market actor",
  "higher-education-institution": "higher education institution",
  "vet-provider": "VET provider",
};

const COUNTS_WORDS: Readonly<Record<Standing["counts"], Word>> = {
  yes: { symbol: "✓", word: "yes" },
  possibly: { symbol: "?", word: "unclear" },
  no: { symbol: "–", word: "no" },
};

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  organisation: "Organisation",
  shortName: "Short name",
  country: "Country",
  role: "Role",
  organisationType: "Organisation type",
  pic: "PIC",
  oid: "OID",
  erasmusCode: "Erasmus code",
  eche: "Erasmus charter (ECHE)",
  city: "City",
  grant: "EU grant",
  status: "Status",
  partnerNumber: "Partner number",
  isCoordinator: "Coordinator (marked)",
  isFullPartner: "Full partner (marked)",
  isAssociatedPartner: "Associated partner (marked)",
  isAffiliatedEntity: "Affiliated entity (marked)",
  isHigherEducationInstitution: "Higher education institution (marked)",
  isVetProvider: "VET provider (marked)",
  isLabourMarketActor: "Labour market actor (marked)",
  isEnterprise: "Enterprise (marked)",
  isSme: "SME (marked)",
  isLargeEnterprise: "Large enterprise (marked)",
};

import { FIELDS, type Field } from "../../../src/core/reading/field";
import type { Capability, Group, Partner } from "../../../src/core/reading/partner";
import type { Reading } from "../../../src/core/reading/reading";
import type { Checked } from "../../../src/core/report/checked";
import { countedOrganisations } from "../../../src/core/rules/counted";
import { namedRows } from "../../../src/core/rules/named-row";
import {
  RULE_IDS,
  type Call,
  type Requirement,
  type Rule,
  type RuleId,
} from "../../../src/core/rules/rule";
import type { Finding, Standing, Verdict } from "../../../src/core/rules/verdict";
import type { CountryCode } from "../../../src/reference/countries";

const COLUMNS: readonly Field[] = [
  "organisation",
  "country",
  "role",
  "organisationType",
  "eche",
  "status",
];

const REQUIREMENTS: Readonly<Record<RuleId, Requirement>> = {
  "one-coordinator": { kind: "one-coordinator" },
  "countries-allowed": { kind: "countries-allowed" },
  "full-partners": { kind: "full-partners", atLeast: 12 },
  "programme-countries": { kind: "programme-countries", atLeast: 8 },
  "labour-market-actors": { kind: "labour-market-actors", atLeast: 5 },
  "education-and-training-providers": { kind: "education-and-training-providers", atLeast: 5 },
  "higher-education-institution": { kind: "higher-education-institution", atLeast: 1 },
  "vet-provider": { kind: "vet-provider", atLeast: 1 },
  eche: { kind: "eche" },
  "eu-grant": { kind: "eu-grant", atMost: 4_000_000 },
  duration: { kind: "duration", months: [48] },
  "one-ecosystem": { kind: "one-ecosystem" },
};

export function ruleOf(id: RuleId, force: Rule["force"] = "must"): Rule {
  return {
    id,
    force,
    requirement: REQUIREMENTS[id],
    states: `What ${id} asks for.`,
    source: { document: "Invented Guide", version: "version 1", section: "Part B", page: 7 },
  };
}

export const CALL: Call = {
  id: "blueprint-2026",
  name: "Invented Alliances 2026",
  topic: "INVENTED-2026",
  edition: 2026,
  standing: "confirmed",
  deadline: "2026-03-10T17:00:00+01:00",
  deadlineSource: { document: "Invented Guide", version: "", section: "Dates", page: null },
  places: {
    programmeCountries: ["AT", "BE", "DE", "DK", "ES", "FR", "IT", "NO", "PL", "TR"],
    countsAs: { GL: "DK" },
    elsewhere: "associated-partner-only",
    barred: ["BY"],
    undecided: ["GB"],
    unmentioned: ["JE"],
    source: { document: "Invented Guide", version: "version 1", section: "Part A", page: 3 },
  },
  rules: RULE_IDS.map((id) => ruleOf(id, id === "duration" ? "should" : "must")),
  cautionSources: {},
  notChecked: [
    {
      what: "Quality of the proposal",
      why: "No table shows it.",
      source: { document: "Invented Guide", version: "version 1", section: "Part C", page: 9 },
    },
  ],
};

export function known<T>(value: T, typed = String(value)): Reading<T> {
  return { kind: "known", value, typed, confidence: "certain", evidence: "name" };
}

export function likely<T>(value: T, typed: string): Reading<T> {
  return { kind: "known", value, typed, confidence: "likely", evidence: "fuzzy" };
}

export const NO_GROUPS: Readonly<Record<Group, Capability>> = {
  "labour-market-actor": "no",
  "higher-education-institution": "no",
  "vet-provider": "no",
};

/** A full partner from Germany in sheet row id + 3, without a group; its cells stand in columns A to F. */
export function partnerOf(id: number, different: Partial<Partner> = {}): Partner {
  const row = id + 3;
  return {
    id,
    row,
    organisation: `Invented Works ${id}`,
    country: known<CountryCode>("DE", "Germany"),
    role: known("full-partner", "Partner"),
    status: { kind: "blank" },
    types: known(["sme"], "SME"),
    groups: NO_GROUPS,
    eche: { kind: "blank" },
    pic: null,
    erasmusCode: null,
    hidden: false,
    struck: false,
    columns: Object.fromEntries(COLUMNS.map((field, column) => [field, column])),
    ...different,
  };
}

export function standingOf(partner: Partner, different: Partial<Standing> = {}): Standing {
  const countsAs = partner.country.kind === "known" ? partner.country.value : null;
  return {
    partner,
    countsAs,
    counts: "yes",
    reason: "counts",
    groups: partner.groups,
    ...different,
  };
}

export function findingOf(
  id: RuleId,
  different: Partial<Finding> = {},
  force?: Rule["force"]
): Finding {
  return {
    rule: ruleOf(id, force),
    outcome: "met",
    required: null,
    certain: null,
    possible: null,
    counting: [],
    maybe: [],
    notCounting: [],
    settle: [],
    ...different,
  };
}

interface Parts {
  readonly standings: readonly Standing[];
  readonly verdict?: Partial<Verdict>;
  readonly checked?: Partial<Checked>;
}

export function checkedOf({ standings, verdict = {}, checked = {} }: Parts): Checked {
  const bottom = 3 + standings.length;
  const partners = standings.map(({ partner }) => partner);
  const { call = CALL } = verdict;
  const rows = namedRows(call.places, partners);
  const header = ["Partner", "Country", "Role", "Type", "ECHE", "Status"];
  return {
    workbook: "alliance.xlsx",
    asOf: "2026-02-01T09:00:00Z",
    table: {
      sheetId: "s1",
      sheetName: "Partners",
      origin: "plain-range",
      area: { top: 3, left: 0, bottom, right: 5 },
      headerRow: 3,
      layout: "one-row-per-partner",
      columns: header.map((text, column) => ({ column, header: text })),
      rows: [],
      leftOut: [],
      score: 1,
    },
    others: [],
    columns: COLUMNS.map((field, index) => ({
      index,
      field,
      confidence: "certain",
      evidence: "header",
    })),
    consortium: {
      partners,
      columns: new Set(COLUMNS.filter((field) => FIELDS.includes(field))),
      facts: {},
      countTwice: false,
    },
    verdict: {
      call: CALL,
      outcome: "met",
      findings: [],
      standings,
      organisations: countedOrganisations(call, partners, rows).organisations,
      cautions: [],
      assumptions: [],
      ...verdict,
    },
    ...checked,
  };
}

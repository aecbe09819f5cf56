import type { Call, Source } from "../core/rules/rule";

/** A place in the Programme Guide 2026. Printed and PDF page numbers agree. */
export function guide2026(section: string, page: number): Source {
  return {
    document: "Erasmus+ Programme Guide 2026",
    version: "version 1 of 12 November 2025",
    section,
    page,
  };
}

/** Bars new commitments with Hungarian public interest trusts, for every call while it stands. */
const DECISION_ON_HUNGARIAN_TRUSTS: Source = {
  document: "Council Implementing Decision (EU) 2022/2506",
  version: "15 December 2022",
  section: "Article 2",
  page: null,
};

const APPLICANTS = "Part C, eligibility of applicants";

/** Where the cautions stand that rest on Parts A and C, which hold for all calls, and on the Council's decision. */
export const GENERAL_CAUTION_SOURCES: Call["cautionSources"] = {
  "no-margin": guide2026(APPLICANTS, 416),
  "hungarian-public-interest-trust": DECISION_ON_HUNGARIAN_TRUSTS,
  "russian-owned-or-sanctioned": guide2026(APPLICANTS, 417),
  "eu-body-or-national-agency": guide2026(APPLICANTS, 417),
  "natural-person": guide2026("Part A, who can participate", 32),
  "country-note": guide2026("Part A, eligible countries", 34),
  "partner-without-pic": guide2026("Part C, submitting an application", 413),
};

import type { Source } from "../core/rules/rule";

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
export const DECISION_ON_HUNGARIAN_TRUSTS: Source = {
  document: "Council Implementing Decision (EU) 2022/2506",
  version: "15 December 2022",
  section: "Article 2",
  page: null,
};

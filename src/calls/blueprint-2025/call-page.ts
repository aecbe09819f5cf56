import type { Source } from "../../core/rules/rule";

/** A section of the call page of 2025, which has no page numbers. */
export function callPage2025(section: string): Source {
  return {
    document:
      "Call page “Alliances for Sectoral Cooperation on Skills (implementing the ‘Blueprint’)”",
    version: "call with deadline 6 March 2025",
    section,
    page: null,
  };
}

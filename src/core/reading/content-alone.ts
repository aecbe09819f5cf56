import type { ColumnContent } from "./column-content";
import type { Field } from "./field";

/** What a header that names no field of ours leaves open. */
export interface SilentHeader {
  /** It has no words at all, or only those that spreadsheets put there by themselves. */
  readonly isSilent: boolean;
  /** It has words, and they head no column of names. */
  readonly speaksOfNoName: boolean;
}

/**
 * How well a column's cells alone fit a field, 0 to 1. What is told by its form (a PIC, a country) may be certain; a name
 * is one only where organisations call themselves so, for titles, people and places look alike.
 */
export function fitByContent(field: Field, content: ColumnContent, header: SilentHeader): number {
  if (field === "organisation") return organisationFit(content, header);
  if (!TOLD_BY_FORM.has(field)) return 0;
  if (field === "country" && content.hasEnglish) return 0;
  if (field === "organisationType" && content.sizesOnly) return 0;
  // "No" is Norway's code, and a tick could confirm a partner as well as anything else.
  const asMarks = field === "country" || field === "status" ? content.marks : 0;
  const share = (content.shares[field] ?? 0) - asMarks;
  return share >= LEAST_SHARE ? share * 0.9 : 0;
}

/** Whether cells alone say so plainly that nobody need be asked. */
export function isPlainByContent(
  field: Field,
  content: ColumnContent,
  header: SilentHeader
): boolean {
  if (content.filled < 3 || (content.shares[field] ?? 0) < 0.9) return false;
  if (field === "organisation") return content.bodies >= MOST_BODIES;
  // A hotel is confirmed, too.
  return TOLD_BY_FORM.has(field) && (field !== "status" || header.isSilent);
}

function organisationFit({ shares, bodies }: ColumnContent, header: SilentHeader): number {
  const share = shares.organisation ?? 0;
  if (header.speaksOfNoName || share < 0.5) return 0;
  if (bodies >= MOST_BODIES) return share * 0.7;
  if (bodies >= SOME_BODIES) return share * 0.5;
  // Under no header at all, names of whatever kind are worth a question.
  return header.isSilent ? share * 0.4 : 0;
}

const TOLD_BY_FORM: ReadonlySet<Field> = new Set<Field>([
  "country",
  "role",
  "organisationType",
  "pic",
  "oid",
  "erasmusCode",
  "status",
]);
const LEAST_SHARE = 0.6;
const MOST_BODIES = 0.6;
const SOME_BODIES = 0.3;

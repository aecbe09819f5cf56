import { dayNamedIn } from "./days";
import type { Issued } from "./charter-list";

/** What may tell when a list was issued, strongest first. */
export interface IssueClues {
  readonly fileName?: string;
  /** The texts above the header. */
  readonly titles: readonly string[];
  readonly sheetName: string;
  /** The day on which the file was picked, as ISO 8601. */
  readonly picked?: string;
}

/** The day of an issue. The list itself says nothing about it, so it is told by what stands around it. */
export function issueDate({ fileName = "", titles, sheetName, picked }: IssueClues): Issued {
  const named = dayNamedIn(fileName);
  if (named) return { date: named, evidence: "file-name" };
  for (const title of titles) {
    const titled = dayNamedIn(title);
    if (titled) return { date: titled, evidence: "title" };
  }
  const onTab = dayNamedIn(sheetName);
  if (onTab) return { date: onTab, evidence: "sheet-name" };
  if (picked === undefined) return { date: null, evidence: "none" };
  return { date: picked.slice(0, 10), evidence: "picked" };
}

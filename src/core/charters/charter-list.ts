import type { CountryCode } from "../../reference/countries";
import type { Pic } from "../reading/identifier";

/** One row of the Commission's list of those that hold an Erasmus Charter for Higher Education (ECHE). */
export interface Holder {
  /** Null where the row has none that can be one. */
  readonly pic: Pic | null;
  readonly erasmusCode: string | null;
  /** As the list spells it, white space tidied. */
  readonly name: string;
  readonly country: CountryCode | null;
  /** First and last day of the charter, as ISO 8601; null where the list doesn't say. */
  readonly from: string | null;
  readonly until: string | null;
}

/** One issue of that list. */
export interface CharterList {
  readonly holders: readonly Holder[];
  readonly issued: Issued;
  readonly origin: ListOrigin;
}

/** The day of the issue (ISO 8601), and what tells it; "picked": nothing does, so it is the day on which the file was picked. */
export interface Issued {
  readonly date: string | null;
  readonly evidence: "file-name" | "title" | "sheet-name" | "picked" | "none";
}

/** Where the list was found. */
export interface ListOrigin {
  readonly kind: "file" | "sheet";
  readonly name: string;
}

/** The newest of several lists; the first of equals. One whose day is unknown is older than any. */
export function newestOf(lists: readonly CharterList[]): CharterList | null {
  return lists.reduce<CharterList | null>(
    (newest, list) => (newest === null || dayOf(list) > dayOf(newest) ? list : newest),
    null
  );
}

function dayOf({ issued }: CharterList): string {
  return issued.date ?? "";
}

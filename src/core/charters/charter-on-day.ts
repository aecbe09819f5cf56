import type { CharterList, Holder } from "./charter-list";

/**
 * What a list says of a holder's charter on the day of a deadline.
 * "ended-since": it ends before that day, which the list could not yet see over, and it may have been renewed.
 * "not-begun": it begins after that day; the holder may have had another before, which the list shows no more.
 * "undated": listed, but the list gives no end.
 */
export type CharterOnDay = "valid" | "ended" | "ended-since" | "not-begun" | "undated";

/** A holder's charter on one day, and the row of the list that says so. */
export interface CharterSaid {
  readonly holder: Holder;
  readonly is: CharterOnDay;
}

/** The first and the last of the days on which a deadline can be, as ISO 8601: one day where it is known. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * Holds a holder's charters, one row of the list for each, against the day of a deadline; the best one counts. `today` is
 * ISO 8601. A list knows of renewals up to the day of its issue only: an end that was still ahead of it and has
 * passed by today proves nothing. An end that is still ahead of us is the latest that anyone knows.
 */
export function charterOn(
  holders: readonly Holder[],
  days: Days,
  list: CharterList,
  today: string
): CharterSaid | null {
  const said = holders.map((holder) => ({ holder, is: statusWithin(holder, days, list, today) }));
  return ORDER.flatMap((is) => said.find((one) => one.is === is) ?? [])[0] ?? null;
}

const ORDER: readonly CharterOnDay[] = ["valid", "undated", "not-begun", "ended-since", "ended"];

/** A charter that does not last from the first to the last day settles nothing: it begins or ends in between. */
function statusWithin(
  holder: Holder,
  { first, last }: Days,
  list: CharterList,
  today: string
): CharterOnDay {
  const then = statusOf(holder, last, list, today);
  if (first === last || statusOf(holder, first, list, today) === then) return then;
  return then === "valid" || then === "undated" ? "not-begun" : "ended-since";
}

function statusOf(
  { from, until }: Holder,
  day: string,
  { issued }: CharterList,
  today: string
): CharterOnDay {
  if (until !== null && until < day) {
    // The day on which a file was picked says nothing of how old it is.
    const issue = issued.evidence === "picked" ? null : issued.date;
    const wasAhead = issue === null || until >= issue;
    return wasAhead && until < today ? "ended-since" : "ended";
  }
  if (from !== null && from > day) return "not-begun";
  return until === null ? "undated" : "valid";
}

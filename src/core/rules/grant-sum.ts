import { LEAST_GRANT } from "../reading/fact-value";
import type { Partner } from "../reading/partner";
import type { LeftOut } from "./reason";
import { takingPartOf } from "./taking-part";
import type { GrantSum, Reason } from "./verdict";

/**
 * The grants per partner added up, in euro; undefined where the table has none. Who has left or only may join asks for
 * nothing; an amount of a partner that may not take part, that gets no grant by its role, or that stands in a repeated row
 * may be asked for.
 */
export function grantSum(partners: readonly Partner[], leftOut: LeftOut): GrantSum | undefined {
  let certain = 0;
  let doubtful = 0;
  let isLikely = false;
  let filled = 0;
  const missing: number[] = [];
  for (const partner of partners) {
    const { id, grant = ABSENT } = partner;
    const asks = askingOf(partner, leftOut[id]);
    if (asks === "nothing") continue;
    if (grant.kind === "known") {
      filled += 1;
      if (asks === "surely") certain += grant.value;
      else doubtful += grant.value;
      if (grant.confidence === "likely") isLikely = true;
    } else if (asks !== "if-told") missing.push(id);
  }
  if (filled === 0) return undefined;
  const possible = missing.length > 0 ? null : inCents(certain + doubtful);
  // So little is rather thousands of euro, of which the header says nothing.
  const isSmall = possible !== null && possible < LEAST_GRANT;
  const confidence = isLikely || isSmall ? "likely" : "certain";
  return { certain: inCents(certain), possible, missing, confidence };
}

const ABSENT = { kind: "absent" } as const;

type Asking = "surely" | "perhaps" | "if-told" | "nothing";

function askingOf(partner: Partner, left: Reason | undefined): Asking {
  const leftOut = left && LEFT_OUT[left];
  return leftOut ?? (takingPartOf(partner).counts === "yes" ? "surely" : "perhaps");
}

/** Of rows that are no full partners. "if-told": only where an amount stands in the row. */
const LEFT_OUT: Readonly<Partial<Record<Reason, Asking>>> = {
  candidate: "nothing",
  withdrawn: "nothing",
  "associated-partner": "if-told",
  "no-partner": "if-told",
  duplicate: "if-told",
  "affiliated-entity": "surely",
};

function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

import type { Capability } from "../reading/partner";
import type { Counted, Organisation } from "./organisation";
import type { Rule } from "./rule";
import { countryCells, distinctCells, takingPartCells } from "./settling-cells";
import type { Finding } from "./verdict";
import { whoCounts, type Taken } from "./who-counts";

/**
 * Whether exactly one organisation coordinates, and from a programme country. A blank role may hide a second coordinator;
 * a cell that likely says another role may hide one only where there is no other.
 */
export function coordinatorFinding(rule: Rule, counted: Counted, rolesKnown: boolean): Finding {
  if (!rolesKnown) {
    const lists = whoCounts(counted, () => ({ as: "not-counting", why: "other-role" }));
    const figures = { required: 1, certain: null, possible: null, ...lists, settle: [] };
    return { rule, outcome: "not-applicable", ...figures, because: "no-role-column" };
  }
  const { organisations } = counted;
  const certain = organisations.filter((one) => one.coordinates === "certain");
  const lists = whoCounts(counted, (one) => takenAsCoordinator(one, certain.length > 0));
  if (certain.length > 1) {
    return { ...finding(rule, "unmet"), ...lists, because: "several-coordinators" };
  }

  const possible = organisations.filter((one) => one.coordinates === "possible");
  const [only] = certain;
  if (only && seatOf(only) === "no") {
    return { ...finding(rule, "unmet"), ...lists, because: "coordinator-not-established-there" };
  }
  if (only && seatOf(only) === "certain" && possible.length === 0) {
    return { ...finding(rule, "met"), ...lists };
  }
  if (only)
    return { ...finding(rule, "undetermined"), ...lists, settle: cells([only, ...possible]) };

  const hidden = organisations.filter((one) => one.coordinates !== "no");
  const fit = hidden.filter((one) => seatOf(one) !== "no");
  if (fit.length > 0) return { ...finding(rule, "undetermined"), ...lists, settle: cells(fit) };
  return {
    ...finding(rule, "unmet"),
    ...lists,
    ...(possible.length > 0 ? { because: "coordinator-not-established-there" } : {}),
  };
}

type Bare = Pick<Finding, "rule" | "outcome" | "required" | "certain" | "possible" | "settle">;

/** How many coordinators are in order: one at most, since a second puts neither in order. */
function finding(rule: Rule, outcome: "met" | "unmet" | "undetermined"): Bare {
  const certain = outcome === "met" ? 1 : 0;
  const possible = outcome === "unmet" ? 0 : 1;
  return { rule, outcome, required: 1, certain, possible, settle: [] };
}

/** Whether it sits where a coordinator may; of a place that the call doesn't mention nobody can say. */
function seatOf({ inProgramme, allowed }: Organisation): Capability {
  return allowed === "possible" ? "possible" : inProgramme;
}

function takenAsCoordinator(organisation: Organisation, thereIsOne: boolean): Taken {
  const { coordinates, takesPart, reason } = organisation;
  const other = coordinates === "no" || (coordinates === "unlikely" && thereIsOne);
  if (other) return { as: "not-counting", why: "other-role" };
  const seat = seatOf(organisation);
  if (seat === "no") return { as: "not-counting", why: "not-a-programme-country" };
  if (takesPart === "possibly" || seat === "possible") return { as: "maybe", why: reason };
  return coordinates === "certain" ? { as: "counting" } : { as: "maybe", why: "role-unknown" };
}

function cells(organisations: readonly Organisation[]): Finding["settle"] {
  return distinctCells(
    organisations.flatMap((one) => [
      ...(one.coordinates === "certain" ? [] : takingPartCells(one)),
      ...(seatOf(one) === "possible" ? countryCells(one) : []),
    ])
  );
}

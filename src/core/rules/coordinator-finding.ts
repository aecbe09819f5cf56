import type { Capability } from "../reading/partner";
import { organisationsThat, type Counted } from "./counted";
import { findingWith, type Figures } from "./finding";
import type { Organisation } from "./organisation";
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
    const figures = {
      required: 1,
      certain: null,
      possible: null,
      because: "no-role-column",
    } as const;
    return findingWith(
      { rule, outcome: "not-applicable", ...figures },
      { who: () => whoCounts(counted, () => ({ as: "not-counting", why: "other-role" })) }
    );
  }
  const certain = organisationsThat(counted, ({ coordinates }) => coordinates === "certain");
  const who = (): ReturnType<typeof whoCounts> =>
    whoCounts(counted, (one) => takenAsCoordinator(one, certain.length > 0));
  if (certain.length > 1) return findingWith(unmet(rule, "several-coordinators"), { who });

  const possible = organisationsThat(counted, ({ coordinates }) => coordinates === "possible");
  const [only] = certain;
  if (only && seatOf(only) === "no") {
    return findingWith(unmet(rule, "coordinator-not-established-there"), { who });
  }
  if (only && seatOf(only) === "certain" && possible.length === 0) {
    return findingWith(figures(rule, "met"), { who });
  }
  if (only)
    return findingWith(figures(rule, "undetermined"), {
      who,
      settle: () => cells([only, ...possible]),
    });

  const hidden = organisationsThat(counted, ({ coordinates }) => coordinates !== "no");
  const fit = hidden.filter((one) => seatOf(one) !== "no");
  if (fit.length > 0)
    return findingWith(figures(rule, "undetermined"), { who, settle: () => cells(fit) });
  return findingWith(
    possible.length > 0 ? unmet(rule, "coordinator-not-established-there") : figures(rule, "unmet"),
    { who }
  );
}

/** How many coordinators are in order: one at most, since a second puts neither in order. */
function figures(rule: Rule, outcome: "met" | "unmet" | "undetermined"): Figures {
  const certain = outcome === "met" ? 1 : 0;
  const possible = outcome === "unmet" ? 0 : 1;
  return { rule, outcome, required: 1, certain, possible };
}

function unmet(rule: Rule, because: NonNullable<Finding["because"]>): Figures {
  return { ...figures(rule, "unmet"), because };
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

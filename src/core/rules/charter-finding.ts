import type { Counted } from "./counted";
import { findingWith } from "./finding";
import { howMany } from "./group-tally";
import type { Organisation, Profile } from "./organisation";
import type { Rule } from "./rule";
import { charterCells, distinctCells, openGroupCells, participationCells } from "./settling-cells";
import type { Finding } from "./verdict";
import { whoCounts, type Taken } from "./who-counts";

const HEI = "higher-education-institution";

/** Whether every organisation that is or may be a HEI, counts and sits where the charter is asked for, holds it. */
export function charterFinding(rule: Rule, counted: Counted, isToldOfCharters: boolean): Finding {
  const asked = counted.profiles.filter(({ profile }) => isAsked(profile));
  const required = howMany(asked, () => true);
  const who = (): ReturnType<typeof whoCounts> => whoCounts(counted, takenByCharter);
  const because = notApplicableBecause(required, isToldOfCharters);
  if (because) {
    const figures = { required: null, certain: null, possible: null };
    return findingWith({ rule, outcome: "not-applicable", ...figures, because }, { who });
  }
  const certain = howMany(asked, ({ profile }) => isInOrder(profile));
  const possible = required - howMany(asked, ({ profile }) => breaksRule(profile));
  const outcome = certain === required ? "met" : possible < required ? "unmet" : "undetermined";
  return findingWith(
    { rule, outcome, required, certain, possible },
    {
      who,
      settle: () =>
        outcome === "undetermined"
          ? distinctCells(counted.organisations.filter(isAsked).flatMap(cellsThatSettle))
          : [],
    }
  );
}

function notApplicableBecause(
  asked: number,
  isToldOfCharters: boolean
): NonNullable<Finding["because"]> | null {
  if (asked === 0) return "no-higher-education-institution";
  return isToldOfCharters ? null : "no-eche-column";
}

function isAsked({ counts, declared, inProgramme }: Profile): boolean {
  return counts !== "no" && declared[HEI] !== "no" && inProgramme !== "no";
}

function isInOrder({ charter }: Profile): boolean {
  return charter === "holds" || charter === "not-asked";
}

function breaksRule({ charter, counts, declared, inProgramme }: Profile): boolean {
  if (charter !== "lacks" || counts !== "yes") return false;
  return declared[HEI] === "certain" && inProgramme === "certain";
}

function takenByCharter(organisation: Organisation): Taken {
  const { counts, reason, declared, charter } = organisation;
  if (counts === "no") return { as: "not-counting", why: reason };
  if (declared[HEI] === "no") return { as: "not-counting", why: "not-in-group" };
  if (!isAsked(organisation)) return { as: "not-counting", why: "not-a-programme-country" };
  if (isInOrder(organisation)) return { as: "counting" };
  if (breaksRule(organisation)) return { as: "not-counting", why: "no-eche" };
  if (charter === "unknown") return { as: "maybe", why: "eche-unknown" };
  return { as: "maybe", why: counts === "possibly" ? reason : "group-possible" };
}

function cellsThatSettle(organisation: Organisation): Finding["settle"] {
  if (isInOrder(organisation)) return [];
  if (organisation.charter === "unknown") return charterCells(organisation);
  // It is known to lack the charter: what is open is whether it counts, and whether it is a HEI at all.
  return [...participationCells(organisation), ...openTypeCells(organisation)];
}

function openTypeCells(organisation: Organisation): Finding["settle"] {
  if (organisation.declared[HEI] !== "possible") return [];
  // Its group is settled as far as counting goes; its type is not.
  return openGroupCells(organisation, [HEI]);
}

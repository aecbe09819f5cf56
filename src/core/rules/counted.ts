import { kindsOf, type Kind } from "./group-tally";
import type { Partner } from "../reading/partner";
import type { NamedRows } from "./named-row";
import type { Organisation } from "./organisation";
import { organisationMaker } from "./organisation-maker";
import type { LeftOut, Reason } from "./reason";
import type { Call } from "./rule";
import { sortedByOrganisation } from "./same-organisation";
import { takingPartOf } from "./taking-part";

/** What the rules count: organisations, and the rows that can't be counted with why. */
export interface Counted {
  /** By id, the lowest first. */
  readonly organisations: readonly Organisation[];
  /** The same, by how the rules on groups see them. */
  readonly kinds: readonly Kind[];
  readonly leftOut: LeftOut;
}

/** The organisations behind the rows, each once; rows that certainly are no full partners are left out, with why. */
export function countedOrganisations(
  call: Call,
  partners: readonly Partner[],
  { alone, sharing }: NamedRows
): Counted {
  const { ofOne, ofAll } = organisationMaker(call);
  // Ids count from 1: a list is the quickest map.
  const leftOut = new Array<Reason | undefined>(partners.length + 1);
  const organisations: Organisation[] = [];
  partners.forEach((partner, at) => {
    const part = takingPartOf(partner);
    if (part.counts === "no") leftOut[partner.id] = part.reason;
    else if (alone[at] === 1) organisations.push(ofOne(partner, part));
  });
  if (sharing.length === 0) return countedAmong(organisations, leftOut);

  const takesPart = ({ id }: Partner): boolean => leftOut[id] === undefined;
  for (const { partners: same } of sortedByOrganisation(sharing, takesPart).organisations) {
    const organisation = ofAll(same);
    organisations.push(organisation);
    same.forEach(({ id }) => {
      if (id !== organisation.id) leftOut[id] = "duplicate";
    });
  }
  return countedAmong(
    organisations.sort((one, other) => one.id - other.id),
    leftOut
  );
}

/** What is counted of these organisations, the lowest id first. */
export function countedAmong(organisations: readonly Organisation[], leftOut: LeftOut): Counted {
  return { organisations, kinds: kindsOf(organisations), leftOut };
}

import type { CountryCode } from "../../reference/countries";
import type { Partner } from "../reading/partner";
import type { Counted } from "./counted";
import type { Organisation } from "./organisation";
import { NO_GROUPS } from "./organisation-groups";
import { stateOf } from "./place";
import type { Call, Places } from "./rule";
import type { Standing } from "./standing";

/** How each partner was taken, in the order of the table. */
export function standingsOf(
  call: Call,
  partners: readonly Partner[],
  { organisations, leftOut }: Counted
): Standing[] {
  // Ids count from 1: a list is the quickest map.
  const byRow = new Array<Organisation | undefined>(partners.length + 1);
  for (const one of organisations) {
    if (one.several === null) byRow[one.id] = one;
    else for (const row of one.several) byRow[row.id] = one;
  }

  return partners.map((partner): Standing => {
    const organisation = byRow[partner.id];
    if (organisation?.id === partner.id) return organisation;
    const countsAs = stateIn(call.places, partner);
    const reason = leftOut.get(partner.id) ?? "duplicate";
    const groups = NO_GROUPS;
    if (!organisation) return { partner, countsAs, counts: "no", reason, groups };
    return { partner, countsAs, counts: "no", reason, groups, sameAs: organisation.id };
  });
}

function stateIn(places: Places, { country }: Partner): CountryCode | null {
  return country.kind === "known" ? stateOf(places, country.value) : null;
}

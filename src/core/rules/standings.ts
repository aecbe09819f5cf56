import type { CountryCode } from "../../reference/countries";
import { keepShape } from "../reading/kept-shape";
import type { Partner } from "../reading/partner";
import { PartnerOfRow } from "../reading/partner-of-row";
import type { Counted } from "./counted";
import type { Organisation } from "./organisation";
import { NO_GROUPS } from "./organisation-groups";
import { stateOf } from "./place";
import type { Reason } from "./reason";
import type { Call, Places } from "./rule";
import type { Standing } from "./standing";

/** How each partner was taken, in the order of the table. */
export function standingsOf(
  call: Call,
  partners: readonly Partner[],
  { organisations, leftOut }: Counted
): readonly Standing[] {
  // Nobody is left out, and nobody stands in two rows.
  if (organisations.length === partners.length) return organisations;
  const sharing = organisations.some(({ several }) => several !== null)
    ? organisationsByRow(partners, organisations)
    : null;
  // Both are in the order of ids.
  let next = 0;
  return partners.map((partner): Standing => {
    const one = organisations[next];
    if (one?.id === partner.id) {
      next++;
      return one;
    }
    const reason = leftOut[partner.id] ?? "duplicate";
    const standing = new LeftOut(partner, stateIn(call.places, partner), reason);
    const same = sharing?.[partner.id];
    if (same) standing.sameAs = same.id;
    return standing;
  });
}

/** The organisations that several rows name, by the ids of these. */
function organisationsByRow(
  partners: readonly Partner[],
  organisations: readonly Organisation[]
): readonly (Organisation | undefined)[] {
  // Ids count from 1: a list is the quickest map.
  const byRow = new Array<Organisation | undefined>(partners.length + 1);
  for (const one of organisations) for (const row of one.several ?? []) byRow[row.id] = one;
  return byRow;
}

class LeftOut implements Standing {
  declare sameAs?: number;

  constructor(
    readonly partner: Partner,
    readonly countsAs: CountryCode | null,
    readonly reason: Reason
  ) {}

  get counts(): "no" {
    return "no";
  }

  get groups(): Standing["groups"] {
    return NO_GROUPS;
  }
}

keepShape(new LeftOut(new PartnerOfRow(0, 0, ""), null, "duplicate"));

function stateIn(places: Places, { country }: Partner): CountryCode | null {
  return country.kind === "known" ? stateOf(places, country.value) : null;
}

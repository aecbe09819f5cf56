import type { Partner } from "./partner";

/** A partner with some of its fields changed. Spreading one would lose those that it shares with others. */
export function partnerWith(partner: Partner, changed: Partial<Partner>): Partner {
  const { id, row, organisation, country, role, status, types, groups, columns } = partner;
  const { eche, pic, erasmusCode, grant, hidden, struck } = partner;
  const amount = grant && { grant };
  const named = { id, row, organisation, country, role, status, types, groups, columns };
  return { ...named, eche, pic, erasmusCode, hidden, struck, ...amount, ...changed };
}

import { TYPE_MARKS } from "../reading/field";
import { howMany } from "./group-tally";
import type { Judged } from "./judged";
import { someRow, type Organisation } from "./organisation";
import { mayCountTwice } from "./organisation-groups";
import type { Assumption, AssumptionCode } from "./verdict";
import { countOf } from "./who-counts";

const TYPE_FIELDS = ["organisationType", ...TYPE_MARKS] as const;

/** What was taken for granted because the table doesn't say; only what bears on this verdict. */
export function assumptionsOf(judged: Judged): Assumption[] {
  const { consortium, counted, findings } = judged;
  const { columns, partners } = consortium;
  const taking = (isSo: (organisation: Organisation) => boolean): number =>
    countOf(counted.organisations, (one) => one.counts !== "no" && isSo(one));
  const noRole = partners.some(({ role }) => role.kind === "absent");
  const noCharter = findings.some(({ because }) => because === "no-eche-column");
  const untyped = TYPE_FIELDS.some((field) => columns.has(field)) ? 0 : taking(isUntyped);
  const inTwo = countsOnce(judged)
    ? howMany(counted.kinds, ({ groups }) => mayCountTwice(groups))
    : 0;
  return [
    ...(noRole ? [assumption("no-role-column", partners.length)] : []),
    ...(noCharter ? [assumption("no-eche-column", taking(mayBeHei))] : []),
    ...(untyped > 0 ? [assumption("no-type-column", untyped)] : []),
    ...(inTwo > 0 ? [assumption("counted-once", inTwo)] : []),
  ];
}

function isUntyped(organisation: Organisation): boolean {
  return !someRow(organisation, ({ types }) => types.kind !== "absent");
}

function mayBeHei({ declared }: Organisation): boolean {
  return declared["higher-education-institution"] !== "no";
}

/** `partners`: how many it concerns. */
function assumption(code: AssumptionCode, partners: number): Assumption {
  return { code, detail: { partners } };
}

function countsOnce({ call, consortium: { countTwice } }: Judged): boolean {
  if (countTwice) return false;
  return call.rules.some(({ requirement }) => requirement.kind === "labour-market-actors");
}

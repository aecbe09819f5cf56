import { TYPE_MARKS } from "../reading/field";
import type { Judged } from "./judged";
import { mayCountTwice } from "./organisation-groups";
import type { Assumption, AssumptionCode } from "./verdict";

const TYPE_FIELDS = ["organisationType", ...TYPE_MARKS] as const;

/** What was taken for granted because the table doesn't say; only what bears on this verdict. */
export function assumptionsOf({ call, consortium, counted, findings }: Judged): Assumption[] {
  const { columns, partners, countTwice } = consortium;
  const taking = counted.organisations.filter(({ counts }) => counts !== "no");
  const noRole = partners.some(({ role }) => role.kind === "absent");
  const noCharter = findings.some(({ because }) => because === "no-eche-column");
  const untyped = taking.filter(({ rows }) => rows.every(({ types }) => types.kind === "absent"));
  const noType = untyped.length > 0 && !TYPE_FIELDS.some((field) => columns.has(field));
  const inTwo = taking.filter(({ groups }) => mayCountTwice(groups));
  const heis = taking.filter(({ declared }) => declared["higher-education-institution"] !== "no");
  return [
    ...(noRole ? [assumption("no-role-column", partners.length)] : []),
    ...(noCharter ? [assumption("no-eche-column", heis.length)] : []),
    ...(noType ? [assumption("no-type-column", untyped.length)] : []),
    ...(inTwo.length > 0 && !countTwice && countsGroups(call)
      ? [assumption("counted-once", inTwo.length)]
      : []),
  ];
}

/** `partners`: how many it concerns. */
function assumption(code: AssumptionCode, partners: number): Assumption {
  return { code, detail: { partners } };
}

function countsGroups(call: Judged["call"]): boolean {
  return call.rules.some(({ requirement }) => requirement.kind === "labour-market-actors");
}

import { TYPE_MARKS } from "../reading/field";
import { howMany } from "./group-tally";
import type { Judged } from "./judged";
import { mayCountTwice } from "./organisation-groups";
import type { SharedProfile } from "./profile";
import type { Assumption, AssumptionCode } from "./verdict";

const TYPE_FIELDS = ["organisationType", ...TYPE_MARKS] as const;

/** What was taken for granted because the table doesn't say; only what bears on this verdict. */
export function assumptionsOf(judged: Judged): Assumption[] {
  const { consortium, counted, findings } = judged;
  const { columns, partners } = consortium;
  const noRole = partners.some(({ role }) => role.kind === "absent");
  const noCharter = findings.some(({ because }) => because === "no-eche-column");
  const isTyped = TYPE_FIELDS.some((field) => columns.has(field));
  const untyped = isTyped ? 0 : untypedAmong(counted.profiles);
  const inTwo = countsOnce(judged)
    ? howMany(counted.kinds, ({ groups }) => mayCountTwice(groups))
    : 0;
  return [
    ...(noRole ? [assumption("no-role-column", partners.length)] : []),
    ...(noCharter ? [assumption("no-eche-column", howMany(counted.profiles, mayBeHei))] : []),
    ...(untyped > 0 ? [assumption("no-type-column", untyped)] : []),
    ...(inTwo > 0 ? [assumption("counted-once", inTwo)] : []),
  ];
}

function mayBeHei({ profile: { counts, declared } }: SharedProfile): boolean {
  return counts !== "no" && declared["higher-education-institution"] !== "no";
}

/** How many of those that take part have no type. */
function untypedAmong(profiles: readonly SharedProfile[]): number {
  return profiles.reduce(
    (sum, { profile, untyped }) => (profile.counts === "no" ? sum : sum + untyped),
    0
  );
}

/** `partners`: how many it concerns. */
function assumption(code: AssumptionCode, partners: number): Assumption {
  return { code, detail: { partners } };
}

function countsOnce({ call, consortium: { countTwice } }: Judged): boolean {
  if (countTwice) return false;
  return call.rules.some(({ requirement }) => requirement.kind === "labour-market-actors");
}

import { consortiumIf, type WhatIf } from "../advice/what-if";
import { judge } from "../rules/judge";
import type { Checked } from "./checked";

const GIVEN = new WeakMap<WhatIf, { readonly checked: Checked; readonly then: Checked }>();

/** The check as it would be: the same call on the same day. Worked out once for all who show something of it. */
export function checkedIf(checked: Checked, whatIf: WhatIf): Checked {
  const known = GIVEN.get(whatIf);
  if (known?.checked === checked) return known.then;
  const { verdict, asOf } = checked;
  const consortium = consortiumIf(verdict, checked.consortium, whatIf);
  const then = {
    ...checked,
    consortium,
    verdict: judge(verdict.call, consortium, asOf),
    otherCalls: [],
  };
  GIVEN.set(whatIf, { checked, then });
  return then;
}

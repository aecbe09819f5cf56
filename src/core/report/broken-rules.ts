import type { Break } from "../advice/withdrawals";
import { ruleName } from "./names";

/** The rules that break when some leave, as one heading; of two, either may be the one. */
export function brokenRules({ rules }: Pick<Break, "rules">): string {
  return rules.map(ruleName).join(" or ");
}

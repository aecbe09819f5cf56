import { assumptionsOf } from "./assumptions";
import { cautionsOf } from "./cautions";
import { findingsOn, outcomeOfAll } from "./findings";
import { countedOrganisations } from "./organisation";
import type { Call } from "./rule";
import { standingsOf } from "./standing";
import type { Consortium, Verdict } from "./verdict";

/** All rules of a call applied to a consortium. `asOf` is the ISO 8601 time of the check. */
export function judge(call: Call, consortium: Consortium, asOf: string): Verdict {
  const counted = countedOrganisations(call, consortium.partners);
  const findings = findingsOn(call, consortium, counted);
  const judged = { call, consortium, counted, findings };
  return {
    call,
    outcome: outcomeOfAll(findings),
    findings,
    standings: standingsOf(call, consortium.partners, counted),
    cautions: cautionsOf(judged, asOf),
    assumptions: assumptionsOf(judged),
  };
}

import { assumptionsOf } from "./assumptions";
import { cautionsOf } from "./cautions";
import { countedOrganisations } from "./counted";
import { findingsOn, outcomeOfAll } from "./findings";
import { namedRows } from "./named-row";
import type { Call } from "./rule";
import { standingsOf } from "./standing";
import type { Consortium, Verdict } from "./verdict";

/** All rules of a call applied to a consortium. `asOf` is the ISO 8601 time of the check. */
export function judge(call: Call, consortium: Consortium, asOf: string): Verdict {
  const rows = namedRows(call.places, consortium.partners);
  const counted = countedOrganisations(call, rows);
  const findings = findingsOn(call, consortium, counted);
  const judged = { call, consortium, rows, counted, findings };
  return {
    call,
    outcome: outcomeOfAll(findings),
    findings,
    standings: standingsOf(call, consortium.partners, counted),
    cautions: cautionsOf(judged, asOf),
    assumptions: assumptionsOf(judged),
  };
}

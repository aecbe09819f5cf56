import { lookUpCharters } from "../charters/look-up";
import { assumptionsOf } from "./assumptions";
import { cautionsOf } from "./cautions";
import { countedOrganisations } from "./counted";
import { findingsOn, outcomeOfAll } from "./findings";
import { knownFacts } from "./known-facts";
import { namedRows } from "./named-row";
import type { Call } from "./rule";
import { standingsOf } from "./standings";
import type { Consortium, Verdict } from "./verdict";

/** All rules of a call applied to a consortium. `asOf` is the ISO 8601 time of the check. */
export function judge(call: Call, asRead: Consortium, asOf: string): Verdict {
  const { consortium, charters } = withCharters(call, asRead, asOf);
  const rows = namedRows(call.places, consortium.partners);
  const counted = countedOrganisations(call, consortium.partners, rows);
  const findings = findingsOn(call, consortium, counted);
  const facts = knownFacts(consortium, counted.leftOut);
  const judged = {
    call,
    consortium,
    rows,
    counted,
    facts,
    findings,
    ...(charters && { charters }),
  };
  return {
    call,
    outcome: outcomeOfAll(findings),
    findings,
    standings: standingsOf(call, consortium.partners, counted),
    organisations: counted.organisations,
    cautions: cautionsOf(judged, asOf),
    assumptions: assumptionsOf(judged),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(charters && { charters }),
  };
}

/** What the list of charter holders says is held against this call's deadline, so it is no part of how the table was read. */
function withCharters(
  call: Call,
  consortium: Consortium,
  asOf: string
): { readonly consortium: Consortium; readonly charters?: NonNullable<Verdict["charters"]> } {
  const { charterList: list } = consortium;
  if (!list) return { consortium };
  const { partners, lookUps } = lookUpCharters(list, call, consortium.partners, asOf);
  return { consortium: { ...consortium, partners }, charters: { list, lookUps } };
}

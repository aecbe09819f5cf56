import type { Partner } from "../reading/partner";
import { partnerWith } from "../reading/partner-with";
import { countedOrganisations } from "../rules/counted";
import { namedRows } from "../rules/named-row";
import { rowIdsOf, rowsOf, type Organisation } from "../rules/organisation";
import type { Reason } from "../rules/reason";
import type { Call } from "../rules/rule";
import type { Verdict } from "../rules/verdict";
import { gathered, relatives } from "./candidates-namesakes";
import { membersForSure, type Member } from "./member";
import { minimaOf, type Minima } from "./minima";

/** An organisation that stands in the table as a candidate, as it would count if it took part. */
export interface Candidate extends Member {
  /** Ids of the rows that name it, in the order of the table. */
  readonly rows: readonly number[];
  /** Whether it would coordinate: of those that would, only one may take part. */
  readonly leads: boolean;
  /** The EU grant it asks for, in euro; null where that is not certain. */
  readonly grant: number | null;
}

/** Who takes part for sure, and who could. */
export interface Pool {
  readonly minima: Minima;
  readonly countTwice: boolean;
  readonly base: readonly Member[];
  /** Those that would count for sure and break no rule, in the order of the table. */
  readonly candidates: readonly Candidate[];
  /** The other candidates, by the id of the first row that names each, in the order of the table. */
  readonly leftOut: readonly { readonly id: number; readonly why: WhyLeftOut }[];
}

/** Why a candidate can't be chosen. */
export type WhyLeftOut =
  /** Another row names the same organisation, which takes part or may. */
  | "takes-part-already"
  /** By its role or its country. */
  | "cannot-count"
  /** A cell that isn't certain hides whether it would count, or what it needs for that. */
  | "open"
  /** Nobody knows yet whether its country will be associated. */
  | "country-undecided"
  /** The call says nothing of its country. */
  | "country-unmentioned"
  /** A higher education institution without the charter it needs, or perhaps without. */
  | "charter"
  /** It would coordinate, and a partner that takes part does. */
  | "second-coordinator";

/** The ids of the rows that certainly are candidates, in the order of the table. */
export function candidateRows({ standings }: Pick<Verdict, "standings">): readonly number[] {
  return standings.flatMap(({ partner, reason }) => (reason === "candidate" ? [partner.id] : []));
}

/** The candidates of a verdict, under the reading of counting once or twice by which it was judged. */
export function poolOf(verdict: Verdict, countTwice: boolean): Pool {
  const { call, organisations } = verdict;
  const ids = candidateRows(verdict);
  const leftOut = new Map<number, WhyLeftOut>();
  const candidates: Candidate[] = [];
  const isCandidate = new Set(ids);
  const partners = verdict.standings.map(({ partner }) =>
    isCandidate.has(partner.id) ? partnerWith(partner, { status: CONFIRMED }) : partner
  );
  const named = namedRows(call.places, partners);
  const othersLike = relatives(named.sharing, ({ id }) => !isCandidate.has(id));
  const byRole = new Set(ids);
  const isLed = organisations.some(leads);
  for (const one of countedOrganisations(call, partners, named).organisations) {
    const rows = rowIdsOf(one).filter((id) => isCandidate.has(id));
    const [first] = rows;
    if (first === undefined) continue;
    const isNew = isOneMore(call, rowsOf(one), othersLike(one.id));
    const why = isNew ? whyUnfit(one, isLed) : "takes-part-already";
    for (const id of rows) byRole.delete(id);
    if (why) {
      leftOut.set(first, why);
      continue;
    }
    const more = { rows, leads: leads(one), grant: grantOf(rowsOf(one)) };
    candidates.push(...membersForSure([one]).map((member) => ({ ...member, ...more })));
  }
  const others = partners.filter(({ id }) => byRole.has(id));
  for (const [first] of gathered(call, others)) leftOut.set(first.id, "cannot-count");
  return {
    minima: minimaOf(call),
    countTwice,
    base: membersForSure(organisations),
    candidates,
    leftOut: [...leftOut].map(([id, why]) => ({ id, why })).sort((one, other) => one.id - other.id),
  };
}

function whyUnfit(one: Organisation, isLed: boolean): WhyLeftOut | null {
  const { counts, reason, charter } = one;
  if (counts === "no") return "cannot-count";
  if (counts === "possibly") return isOnCountry(reason) ? reason : "open";
  if (leads(one) && isLed) return "second-coordinator";
  const hei = one.declared["higher-education-institution"];
  if (hei === "no" || charter === "holds" || charter === "not-asked") return null;
  return hei === "certain" ? "charter" : "open";
}

/** No cell of the table settles these. */
function isOnCountry(reason: Reason): reason is "country-undecided" | "country-unmentioned" {
  return reason === "country-undecided" || reason === "country-unmentioned";
}

function leads({ coordinates }: Organisation): boolean {
  return coordinates === "certain";
}

/**
 * Whether rows that join make one organisation more and leave the others as they are: one may fit several namesakes, and
 * which of them it joins hangs on who is there. `others`: the rows that take part and are related to them.
 */
function isOneMore(call: Call, joining: readonly Partner[], others: readonly Partner[]): boolean {
  if (others.length === 0) return true;
  // So many relatives are a table in which nobody can tell who is who.
  if (others.length > MOST_RELATIVES) return false;
  const before = organisationsOf(call, others);
  const then = organisationsOf(call, [...others, ...joining]);
  const isJoining = new Set(joining);
  const rowCounts = before.map((one) => rowsOf(one).length);
  const left = then.filter((one) => !rowsOf(one).some((row) => isJoining.has(row)));
  return (
    then.length === before.length + 1 &&
    left.length === before.length &&
    left.every((one, at) => rowsOf(one).length === rowCounts[at])
  );
}

const MOST_RELATIVES = 100;

function organisationsOf(call: Call, rows: readonly Partner[]): readonly Organisation[] {
  const partners = [...new Set(rows)].sort((one, other) => one.id - other.id);
  return countedOrganisations(call, partners, namedRows(call.places, partners)).organisations;
}

const CONFIRMED: Partner["status"] = {
  kind: "known",
  value: "confirmed",
  typed: "",
  confidence: "certain",
  evidence: "choice",
};

/** Of several rows one may leave the amount to another; which of several amounts is asked for, nobody knows. */
function grantOf(rows: readonly Partner[]): number | null {
  const [grant, ...others] = rows.flatMap(({ grant }) =>
    !grant || grant.kind === "absent" || grant.kind === "blank" ? [] : [grant]
  );
  if (grant?.kind !== "known" || grant.confidence === "likely" || others.length > 0) return null;
  return grant.value;
}

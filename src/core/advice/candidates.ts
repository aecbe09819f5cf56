import type { Partner } from "../reading/partner";
import { countedOrganisations } from "../rules/counted";
import { namedRows } from "../rules/named-row";
import type { Organisation } from "../rules/organisation";
import type { Call } from "../rules/rule";
import type { Verdict } from "../rules/verdict";
import { relatives } from "./candidates-namesakes";
import { membersForSure, type Member } from "./member";
import { minimaOf, type Minima } from "./minima";

/** An organisation that stands in the table as a candidate, as it would count if it took part. */
export interface Candidate extends Member {
  /** Ids of the rows that name it, in the order of the table. */
  readonly rows: readonly number[];
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
  /** The rows of the other candidates, by partner id, in the order of the table. */
  readonly leftOut: readonly { readonly id: number; readonly why: WhyLeftOut }[];
}

/** Why a candidate can't be chosen. */
export type WhyLeftOut =
  /** Another row names the same organisation, which takes part or may. */
  | "takes-part-already"
  /** By its role or its country. */
  | "cannot-count"
  /** A cell that isn't certain hides whether it would count. */
  | "open"
  /** A higher education institution without the charter it needs, or perhaps without. */
  | "charter"
  /** It would coordinate, and another does. */
  | "second-coordinator";

/** The ids of the rows that certainly are candidates, in the order of the table. */
export function candidateRows({ standings }: Pick<Verdict, "standings">): readonly number[] {
  return standings.flatMap(({ partner, reason }) => (reason === "candidate" ? [partner.id] : []));
}

/** The candidates of a verdict, under the reading of counting once or twice by which it was judged. */
export function poolOf(verdict: Verdict, countTwice: boolean): Pool {
  const { call, organisations } = verdict;
  const ids = candidateRows(verdict);
  const leftOut = new Map<number, WhyLeftOut>(ids.map((id) => [id, "cannot-count"]));
  const candidates: Candidate[] = [];
  const isCandidate = new Set(ids);
  const partners = verdict.standings.map(({ partner }) =>
    isCandidate.has(partner.id) ? { ...partner, status: CONFIRMED } : partner
  );
  const named = namedRows(call.places, partners);
  const othersLike = relatives(named.sharing, ({ id }) => !isCandidate.has(id));
  let isLed = organisations.some(leads);
  for (const one of countedOrganisations(call, partners, named).organisations) {
    const rows = one.rows.map(({ id }) => id).filter((id) => isCandidate.has(id));
    if (rows.length === 0) continue;
    const isNew = isOneMore(call, one.rows, othersLike(one.id));
    const why = isNew ? whyUnfit(one, isLed) : "takes-part-already";
    if (why) {
      for (const id of rows) leftOut.set(id, why);
      continue;
    }
    for (const id of rows) leftOut.delete(id);
    const grant = grantOf(one.rows);
    candidates.push(...membersForSure([one]).map((member) => ({ ...member, rows, grant })));
    isLed ||= leads(one);
  }
  return {
    minima: minimaOf(call),
    countTwice,
    base: membersForSure(organisations),
    candidates,
    leftOut: [...leftOut].map(([id, why]) => ({ id, why })),
  };
}

function whyUnfit(one: Organisation, isLed: boolean): WhyLeftOut | null {
  if (one.counts !== "yes") return one.counts === "no" ? "cannot-count" : "open";
  if (leads(one) && isLed) return "second-coordinator";
  const isAsked = one.declared["higher-education-institution"] !== "no";
  return isAsked && (one.charter === "lacks" || one.charter === "unknown") ? "charter" : null;
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
  const left = then.filter(({ rows }) => !rows.some((row) => isJoining.has(row)));
  return (
    then.length === before.length + 1 &&
    left.length === before.length &&
    left.every(({ rows }, at) => rows.length === before[at]?.rows.length)
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

/** Of several rows of one organisation some may leave the amount to another. */
function grantOf(rows: readonly Partner[]): number | null {
  let sum: number | null = null;
  for (const { grant } of rows) {
    if (!grant || grant.kind === "absent" || grant.kind === "blank") continue;
    if (grant.kind === "unreadable" || grant.confidence === "likely") return null;
    sum = (sum ?? 0) + grant.value;
  }
  return sum;
}

import type { Reason } from "../rules/verdict";
import { counted } from "./wording";

/** What is open about a partner, or why it is left aside, in a few words for a bracket: “X” (country unclear). */
export function reasonWord(reason: Reason): string {
  return REASONS[reason].word;
}

/** "3 associated partners, 1 candidate": how many are left aside for which reason, commonest first. */
export function reasonTally(reasons: readonly Reason[]): string[] {
  const tally = new Map<Reason, number>();
  for (const reason of reasons) tally.set(reason, (tally.get(reason) ?? 0) + 1);
  return [...tally]
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => counted(count, REASONS[reason].one, REASONS[reason].many));
}

interface ReasonWords {
  readonly word: string;
  /** One partner left aside for this reason, and several. */
  readonly one: string;
  readonly many: string;
}

const REASONS: Readonly<Record<Reason, ReasonWords>> = {
  counts: { word: "counts", one: "that counts", many: "that count" },
  "affiliated-entity": {
    word: "affiliated entity",
    one: "affiliated entity",
    many: "affiliated entities",
  },
  "associated-partner": {
    word: "associated partner",
    one: "associated partner",
    many: "associated partners",
  },
  "no-partner": { word: "no partner", one: "that is no partner", many: "that are no partners" },
  candidate: { word: "candidate", one: "candidate", many: "candidates" },
  withdrawn: { word: "withdrawn", one: "withdrawn partner", many: "withdrawn partners" },
  duplicate: { word: "listed twice", one: "second listing", many: "repeated listings" },
  "country-not-allowed": {
    word: "country not eligible for full partners",
    one: "from a country that cannot have full partners",
    many: "from countries that cannot have full partners",
  },
  "country-unknown": {
    word: "country unclear",
    one: "with an unclear country",
    many: "with unclear countries",
  },
  "country-likely": {
    word: "country to confirm",
    one: "with a country to confirm",
    many: "with a country to confirm",
  },
  "country-unmentioned": {
    word: "country the call does not mention",
    one: "from a country the call does not mention",
    many: "from countries the call does not mention",
  },
  "country-undecided": {
    word: "whether its country is associated is not known yet",
    one: "from a country whose association is not known yet",
    many: "from countries whose association is not known yet",
  },
  "role-unknown": { word: "role unclear", one: "with an unclear role", many: "with unclear roles" },
  "role-likely": {
    word: "role to confirm",
    one: "with a role to confirm",
    many: "with a role to confirm",
  },
  "status-unknown": {
    word: "status unclear",
    one: "with an unclear status",
    many: "with an unclear status",
  },
  "struck-through": {
    word: "struck through",
    one: "row struck through",
    many: "rows struck through",
  },
  "not-a-programme-country": {
    word: "not in a programme country",
    one: "outside the programme countries",
    many: "outside the programme countries",
  },
  "not-in-group": {
    word: "not of this group",
    one: "outside this group",
    many: "outside this group",
  },
  "group-possible": {
    word: "type to confirm",
    one: "with a type to confirm",
    many: "with a type to confirm",
  },
  "counted-in-other-group": {
    word: "counted in the other group",
    one: "counted in the other group",
    many: "counted in the other group",
  },
  "no-eche": { word: "no valid ECHE", one: "without a valid ECHE", many: "without a valid ECHE" },
  "eche-unknown": {
    word: "ECHE unclear",
    one: "with an unclear ECHE",
    many: "with an unclear ECHE",
  },
  "other-role": { word: "does not coordinate", one: "in another role", many: "in other roles" },
};

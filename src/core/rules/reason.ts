/** Why a partner doesn't count, or not certainly, towards the whole or towards one rule. */
export type Reason =
  | "counts"
  | "affiliated-entity"
  | "associated-partner"
  | "no-partner" // a subcontractor, an adviser: in the table, but no partner at all
  | "candidate"
  | "withdrawn"
  | "duplicate" // the same organisation stands in another row
  | "country-not-allowed"
  | "country-unknown"
  | "country-likely"
  | "country-unmentioned"
  | "country-undecided" // whether it is a programme country is not known yet
  | "role-unknown"
  | "role-likely"
  | "status-unknown"
  | "struck-through"
  | "not-a-programme-country"
  | "not-in-group"
  | "group-possible"
  | "counted-in-other-group"
  | "no-eche"
  | "eche-unknown"
  | "other-role"; // for the coordinator rule: a full partner that does not coordinate

/** Why rows are not counted, by partner id; undefined for those that are. */
export type LeftOut = readonly (Reason | undefined)[];

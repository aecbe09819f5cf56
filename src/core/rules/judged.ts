import type { Counted } from "./counted";
import type { NamedRow } from "./named-row";
import type { Call } from "./rule";
import type { Consortium, Finding, Verdict } from "./verdict";

/** A consortium with what the rules made of it: what cautions and assumptions are drawn from. */
export interface Judged {
  readonly call: Call;
  readonly consortium: Consortium;
  /** The consortium's partners with their names understood, in the same order. */
  readonly rows: readonly NamedRow[];
  readonly counted: Counted;
  readonly findings: readonly Finding[];
  readonly charters?: NonNullable<Verdict["charters"]>;
}

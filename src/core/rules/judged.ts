import type { Counted } from "./counted";
import type { NamedRows } from "./named-row";
import type { Call } from "./rule";
import type { Consortium, Finding, KnownFacts, Verdict } from "./verdict";

/** A consortium with what the rules made of it: what cautions and assumptions are drawn from. */
export interface Judged {
  readonly call: Call;
  readonly consortium: Consortium;
  /** The names of the consortium's partners, understood. */
  readonly rows: NamedRows;
  readonly counted: Counted;
  readonly facts: KnownFacts;
  readonly findings: readonly Finding[];
  readonly charters?: NonNullable<Verdict["charters"]>;
}

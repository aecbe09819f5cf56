import type { Counted } from "./organisation";
import type { Call } from "./rule";
import type { Consortium, Finding } from "./verdict";

/** A consortium with what the rules made of it: what cautions and assumptions are drawn from. */
export interface Judged {
  readonly call: Call;
  readonly consortium: Consortium;
  readonly counted: Counted;
  readonly findings: readonly Finding[];
}

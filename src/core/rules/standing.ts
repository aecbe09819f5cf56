import type { CountryCode } from "../../reference/countries";
import type { Capability, Group, Partner } from "../reading/partner";
import type { Reason } from "./reason";

/** How one partner was taken. */
export interface Standing {
  readonly partner: Partner;
  /** The country it counts for, territories put to their state; null where unknown. */
  readonly countsAs: CountryCode | null;
  /** Whether it counts as a full partner, everything considered. */
  readonly counts: "yes" | "possibly" | "no";
  readonly reason: Reason;
  /** For a duplicate: the partner it is the same as. */
  readonly sameAs?: number;
  /** Capability after the rules had their say (a HEI without charter is no provider); "no" everywhere where counts is "no". */
  readonly groups: Readonly<Record<Group, Capability>>;
}

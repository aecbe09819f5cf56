import { madeWhenAsked } from "../reading/made-when-asked";
import { once } from "../reading/once";
import type { Finding } from "./verdict";

type Lists = Pick<Finding, "counting" | "maybe" | "notCounting">;

/** What a finding says before it is asked who counts, from where, and which cells would settle it. */
export type Figures = Omit<Finding, keyof Lists | "settle" | "countries">;

/** The making of a finding's lists. */
export interface ListMakers {
  readonly who: () => Lists;
  readonly settle?: () => Finding["settle"];
  readonly countries?: () => NonNullable<Finding["countries"]>;
}

/**
 * A finding whose lists are made when they are first asked for, and kept. Figures are wanted of thousands of partners at
 * every edit, and again for the cautions; lists are wanted of what is shown.
 */
export function findingWith(figures: Figures, { who, settle, countries }: ListMakers): Finding {
  const lists = once(who);
  return madeWhenAsked(figures, {
    counting: () => lists().counting,
    maybe: () => lists().maybe,
    notCounting: () => lists().notCounting,
    settle: settle ?? (() => []),
    ...(countries && { countries }),
  });
}

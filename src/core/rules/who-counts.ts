import type { Counted } from "./counted";
import type { Organisation } from "./organisation";
import type { Finding, Reason } from "./verdict";

/** How one rule takes one organisation. */
export type Taken =
  | { readonly as: "counting" }
  | { readonly as: "maybe"; readonly why: Reason }
  | { readonly as: "not-counting"; readonly why: Reason };

/** The partners that count, may count and don't count under one rule, each list in the order of the table. */
export function whoCounts(
  { organisations, leftOut }: Counted,
  take: (organisation: Organisation) => Taken
): Pick<Finding, "counting" | "maybe" | "notCounting"> {
  const counting: number[] = [];
  const maybe: { id: number; why: Reason }[] = [];
  const notCounting = leftOut.flatMap((why, id) => (why === undefined ? [] : { id, why }));
  for (const organisation of organisations) {
    const { id } = organisation;
    const taken = take(organisation);
    if (taken.as === "counting") counting.push(id);
    else (taken.as === "maybe" ? maybe : notCounting).push({ id, why: taken.why });
  }
  notCounting.sort((one, other) => one.id - other.id);
  return { counting, maybe, notCounting };
}

/** How a rule takes an organisation that certainly has what the rule asks for. */
export function asItCounts({ counts, reason }: Organisation): Taken {
  if (counts === "yes") return { as: "counting" };
  return { as: counts === "possibly" ? "maybe" : "not-counting", why: reason };
}

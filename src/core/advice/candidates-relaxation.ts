import { solve, type Constraint } from "yalps";
import { Shortfall } from "./candidates-shortfall";
import type { Demand } from "./demand";
import type { Member } from "./member";

/** Candidates that are alike in all that is counted, and cost the same. */
export interface Kind {
  readonly member: Member;
  /** Of each one: a whole number, 0 or more. */
  readonly cost: number;
  readonly copies: number;
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export interface Relaxed {
  /** How many of each kind, not in whole numbers. */
  readonly chosen: readonly number[];
  /** No choice in whole numbers costs less. */
  readonly atLeast: number;
}

/**
 * The best way to meet the demand with countries cut off at a size and some kinds bounded, were candidates divisible. "none"
 * where nothing in whole numbers costs less than `limit`; "unsolved" where the solver fails.
 */
export type Relax = (
  cut: number,
  bounds: ReadonlyMap<number, Bounds>,
  limit: number
) => Relaxed | "none" | "unsolved";

/** Prepares the linear programmes of what to add to `base` at the least cost so that the demand is met. */
export function relaxation(demand: Demand, base: readonly Member[], kinds: readonly Kind[]): Relax {
  const shortfall = new Shortfall(demand, base);
  const dearest = Math.max(...kinds.map(({ cost }) => cost));
  const scale = Math.max(1, dearest / DEAREST);
  // Few kinds are ever wanted more often than there are copies: only theirs are bounds that the solver has to carry.
  const scarce = new Set<number>();
  const copiesOf = (at: number): number => kinds[at]?.copies ?? 0;

  return (cut, bounds, limit) => {
    const programme = programmeOf(demand, shortfall, kinds, { cut, scale });
    for (const at of scarce) bind(programme, at, { min: 0, max: copiesOf(at) });
    for (const [at, own] of bounds) bind(programme, at, own);
    for (;;) {
      const { status, result, variables } = solve(programme, { checkCycles: true });
      if (status === "infeasible") return "none";
      if (status !== "optimal") return "unsolved";
      const atLeast = Math.ceil((result - NEAR) * scale);
      if (atLeast >= limit) return "none";
      const chosen = kinds.map(() => 0);
      for (const [column, copies] of variables) {
        if (typeof column === "number") chosen[column] = copies;
      }
      const scarcer = kinds.flatMap((_, at) => ((chosen[at] ?? 0) > copiesOf(at) + NEAR ? at : []));
      if (scarcer.length === 0) return { chosen, atLeast };
      for (const at of scarcer) {
        scarce.add(at);
        bind(programme, at, { min: 0, max: copiesOf(at) });
      }
    }
  };
}

/** With costs up to this, what the solver takes for zero is less than a cent. */
const DEAREST = 1000;
const NEAR = 1e-6;

/** How many of a kind, by its number; or what a country adds to the sizes, by its name. */
type Column = number | string;

interface Programme {
  readonly direction: "minimize";
  readonly objective: "cost";
  readonly constraints: Map<string, Constraint>;
  readonly variables: Map<Column, Map<string, number>>;
}

function bind({ constraints, variables }: Programme, at: number, { min, max }: Bounds): void {
  constraints.set(`kind ${at}`, { ...(min > 0 && { min }), max });
  variables.get(at)?.set(`kind ${at}`, 1);
}

function programmeOf(
  demand: Demand,
  shortfall: Shortfall,
  kinds: readonly Kind[],
  { cut, scale }: { readonly cut: number; readonly scale: number }
): Programme {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<Column, Map<string, number>>();
  shortfall.missing.forEach((min, count) => {
    if (min > 0) constraints.set(`count ${count}`, { min });
  });
  const missing = shortfall.missingAtCut(cut);
  if (missing > 0) constraints.set("sizes", { min: missing });
  kinds.forEach(({ member, cost }, at) => {
    const column = new Map([["cost", cost / scale]]);
    variables.set(at, column);
    demand.counts.forEach(({ isOne }, count) => {
      if ((shortfall.missing[count] ?? 0) > 0 && isOne(member)) column.set(`count ${count}`, 1);
    });
    const { country } = member;
    const room = country === null ? 0 : cut - (shortfall.sizes.get(country) ?? 0);
    if (country === null || room <= 0 || missing <= 0) return;
    column.set(`in ${country}`, -1);
    constraints.set(`in ${country}`, { max: 0 }).set(`room ${country}`, { max: room });
    variables.set(
      country,
      new Map([
        ["sizes", 1],
        [`in ${country}`, 1],
        [`room ${country}`, 1],
      ])
    );
  });
  return { direction: "minimize", objective: "cost", constraints, variables };
}

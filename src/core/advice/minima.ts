import type { Call, Requirement } from "../rules/rule";

/** How many of each a call asks for; 0 where it doesn't ask. */
export interface Minima {
  readonly partners: number;
  readonly countries: number;
  readonly actors: number;
  readonly providers: number;
  readonly heis: number;
  readonly vets: number;
}

export function minimaOf(call: Call): Minima {
  return {
    partners: atLeastOf(call, "full-partners"),
    countries: atLeastOf(call, "programme-countries"),
    actors: atLeastOf(call, "labour-market-actors"),
    providers: atLeastOf(call, "education-and-training-providers"),
    heis: atLeastOf(call, "higher-education-institution"),
    vets: atLeastOf(call, "vet-provider"),
  };
}

/** The requirements that newcomers mend and departures break: at least so many of something. */
export type CountedKind = Extract<Requirement, { atLeast: number }>["kind"];

const COUNTED_KINDS: ReadonlySet<string> = new Set<CountedKind>([
  "full-partners",
  "programme-countries",
  "labour-market-actors",
  "education-and-training-providers",
  "higher-education-institution",
  "vet-provider",
]);

export function isCounted(kind: Requirement["kind"]): boolean {
  return COUNTED_KINDS.has(kind);
}

function atLeastOf({ rules }: Call, kind: CountedKind): number {
  for (const { requirement } of rules) {
    if (requirement.kind === kind && "atLeast" in requirement) return requirement.atLeast;
  }
  return 0;
}

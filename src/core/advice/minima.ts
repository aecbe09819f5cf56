import { atLeastOf } from "../rules/minimum";
import type { Call } from "../rules/rule";

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

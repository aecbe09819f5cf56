import type { RuleId } from "../rules/rule";
import type { Member } from "./member";
import type { Minima } from "./minima";

/** So many at least of one kind, countries aside. */
export interface Count {
  /** Two where their groups draw on the same organisations. */
  readonly rules: readonly RuleId[];
  readonly needed: number;
  readonly isOne: (member: Traits) => boolean;
}

type Traits = Pick<Member, "actor" | "hei" | "vet">;

/** What a consortium has to come to so that every minimum is met even after some have left, whichever. */
export interface Demand {
  readonly counts: readonly Count[];
  /** Programme countries; 0 where none are asked for. */
  readonly countries: number;
  /** How many may leave. */
  readonly departures: number;
}

export function demandOf(minima: Minima, countTwice: boolean, departures: number): Demand {
  const counts = countsOf(minima, countTwice).map((count) => ({
    ...count,
    needed: count.needed + departures,
  }));
  return { counts, countries: minima.countries, departures };
}

/**
 * All that has to be counted for the minima to be met, but for the countries; what a call doesn't ask for is left out. Two
 * groups that share organisations can both be filled exactly when there are enough for each and for both together
 * (Hall's theorem); where one organisation counts twice, enough for each will do.
 */
export function countsOf(minima: Minima, countTwice: boolean): readonly Count[] {
  const { partners, actors, providers, heis, vets } = minima;
  const bothGroups = countTwice ? 0 : actors && providers && actors + providers;
  const bothKinds = countTwice ? 0 : heis && vets && heis + vets;
  const counts: readonly Count[] = [
    { rules: ["full-partners"], needed: partners, isOne: () => true },
    { rules: ["labour-market-actors"], needed: actors, isOne: ({ actor }) => actor },
    { rules: ["education-and-training-providers"], needed: providers, isOne: isProvider },
    {
      rules: ["labour-market-actors", "education-and-training-providers"],
      needed: bothGroups,
      isOne: (member) => member.actor || isProvider(member),
    },
    { rules: ["higher-education-institution"], needed: heis, isOne: ({ hei }) => hei },
    { rules: ["vet-provider"], needed: vets, isOne: ({ vet }) => vet },
    {
      rules: ["higher-education-institution", "vet-provider"],
      needed: bothKinds,
      isOne: isProvider,
    },
  ];
  return counts.filter(({ needed }) => needed > 0);
}

function isProvider({ hei, vet }: Traits): boolean {
  return hei || vet;
}

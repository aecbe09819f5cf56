import type { Pool } from "../../src/core/advice/candidates";
import type { Wish } from "../../src/core/advice/candidates-choice";
import { allOf, lineUps } from "../../src/core/advice/candidates-lead";
import { Shortfall } from "../../src/core/advice/candidates-shortfall";
import { demandOf } from "../../src/core/advice/demand";
import type { Member } from "../../src/core/advice/member";
import { minimaOf, type Minima } from "../../src/core/advice/minima";
import type { Call } from "../../src/core/rules/rule";
import { CALLS } from "../../src/calls";

/** Candidates to choose from, and what for. */
export interface Asked {
  readonly pool: Pool;
  readonly wish: Wish;
}

/**
 * A drawn consortium with so many candidates and a wish that they can fulfil and those who take part can't. The minima are
 * those of a call, or some times as high; each number of departures and both aims come up.
 * @param random gives numbers from 0 to below 1
 */
export function drawn(random: () => number, candidates: number): Asked {
  for (;;) {
    const asked = draw(random, candidates);
    const { minima, countTwice, base, candidates: all } = asked.pool;
    const demand = demandOf(minima, countTwice, asked.wish.departures);
    const does = (members: readonly Member[]): boolean => new Shortfall(demand, members).isNone();
    const together = lineUps(all, () => 1).some((one) => does([...base, ...allOf(one)]));
    if (!does(base) && together) return asked;
  }
}

function draw(random: () => number, size: number): Asked {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const aim = upTo(1) === 0 ? "fewest" : "cheapest";
  const countries = 4 + upTo(29);
  const actors = 0.2 + random() * 0.4;
  const leading = random() < 0.3 ? 0.02 : 0;
  // Some countries send many, most a few.
  const member = (id: number): Member => ({
    id,
    country: random() < 0.05 ? null : `country ${Math.floor(countries * random() ** 1.5)}`,
    actor: random() < actors,
    hei: random() < 0.3,
    vet: random() < 0.25,
  });
  const base = Array.from({ length: upTo(15) }, (_, at) => member(at + 1));
  const candidates = Array.from({ length: size }, (_, at) => {
    const id = base.length + at + 1;
    return { ...member(id), rows: [id], leads: random() < leading, grant: amount(random) };
  });
  const pool = { minima: minimaFor(random), countTwice: random() < 0.3, base, candidates };
  return { pool: { ...pool, leftOut: [] }, wish: { aim, departures: upTo(3) } };
}

function minimaFor(random: () => number): Minima {
  const call = CALLS[Math.floor(random() * CALLS.length)] as Call;
  const minima = minimaOf(call);
  const times = random() < 0.5 ? 1 : 1 + Math.floor(random() * 3);
  return {
    partners: minima.partners * times,
    countries: minima.countries * times,
    actors: minima.actors * times,
    providers: minima.providers * times,
    heis: minima.heis * times,
    vets: minima.vets * times,
  };
}

/** Euro: mostly some ten thousands as people round them, now and then to the cent. */
function amount(random: () => number): number {
  const euro = 40_000 + random() * 360_000;
  return random() < 0.8 ? Math.round(euro / 500) * 500 : Math.round(euro * 100) / 100;
}

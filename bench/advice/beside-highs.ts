import loadHighs from "highs";
import type { Candidate } from "../../src/core/advice/candidates";
import type { Asked } from "./pools";

/** What the best choice costs, in partners or euro, by HiGHS; null where there is none. */
export type Optimum = (asked: Asked) => number | null;

/** HiGHS, a mixed-integer solver in WebAssembly, with the same question put in its own way: a yes or no for each candidate. */
export async function highsOptimum(): Promise<Optimum> {
  const highs = await loadHighs();
  return (asked) => {
    const { Status, ObjectiveValue } = highs.solve(programmeFor(asked), EXACT);
    if (Status === "Infeasible") return null;
    if (Status !== "Optimal") throw new Error(`HiGHS stopped: ${Status}`);
    return ObjectiveValue;
  };
}

const EXACT = { mip_rel_gap: 0, mip_abs_gap: 1e-6, output_flag: false };

/**
 * The whole as one programme in CPLEX's LP format. x: whether a candidate is chosen. s: a size, v: members of a country up
 * to that size. All but the c - 1 largest countries have more than k members exactly if for some s from 1 to k + 1 the
 * sizes cut off at s come to k + 1 + (c - 1) s.
 */
function programmeFor({ pool, wish }: Asked): string {
  const { minima, countTwice, base } = pool;
  const { departures, aim } = wish;
  const candidates = pool.candidates.filter(({ grant }) => aim === "fewest" || grant !== null);
  const rows: string[] = [];
  const atLeast = (needed: number, isOne: (one: Traits) => boolean): void => {
    if (needed === 0) return;
    const there = base.filter(isOne).length;
    const terms = candidates.flatMap((one, at) => (isOne(one) ? [`x${at}`] : []));
    rows.push(`${sum(terms)} >= ${needed + departures - there}`);
  };
  const { partners, actors, providers, heis, vets, countries } = minima;
  const provides = ({ hei, vet }: Traits): boolean => hei || vet;
  atLeast(partners, () => true);
  atLeast(actors, ({ actor }) => actor);
  atLeast(providers, provides);
  atLeast(heis, ({ hei }) => hei);
  atLeast(vets, ({ vet }) => vet);
  if (!countTwice && actors && providers)
    atLeast(actors + providers, (one) => one.actor || provides(one));
  if (!countTwice && heis && vets) atLeast(heis + vets, provides);
  const leading = candidates.flatMap(({ leads }, at) => (leads ? [`x${at}`] : []));
  if (leading.length > 1) rows.push(`${sum(leading)} <= 1`);
  const places = countries === 0 ? [] : distinct([...base, ...candidates]);
  places.forEach((place, index) => {
    const there = base.filter(({ country }) => country === place).length;
    const terms = candidates.flatMap(({ country }, at) => (country === place ? [`- x${at}`] : []));
    rows.push(`v${index} ${terms.join(" ")} <= ${there}`, `v${index} - s <= 0`);
  });
  if (countries > 0)
    rows.push(`${sum(places.map((_, index) => `v${index}`))} - ${countries - 1} s >= ${departures + 1}`); // prettier-ignore
  const price = ({ grant }: Candidate): number => (aim === "fewest" ? 1 : (grant ?? 0));
  return [
    "Minimize",
    ` cost: ${sum(candidates.map((one, at) => `${price(one)} x${at}`))}`,
    "Subject To",
    ...rows.map((row, at) => ` r${at}: ${row}`),
    "Bounds",
    ` 1 <= s <= ${departures + 1}`,
    "General",
    " s",
    "Binary",
    ...candidates.map((_, at) => ` x${at}`),
    "End",
  ].join("\n");
}

type Traits = Pick<Candidate, "actor" | "hei" | "vet">;

function sum(terms: readonly string[]): string {
  return terms.length === 0 ? "0 s" : terms.join(" + ");
}

function distinct(members: readonly Pick<Candidate, "country">[]): readonly string[] {
  return [...new Set(members.flatMap(({ country }) => country ?? []))];
}

import type { Partner } from "../../../src/core/reading/partner";
import type { Call, RuleId } from "../../../src/core/rules/rule";
import type { CountryCode } from "../../../src/reference/countries";

/** One row with every open cell settled. */
interface Settled {
  readonly role: "coordinator" | "full-partner" | "other";
  readonly takesPart: boolean;
  /**
   * "island": a place the call doesn't mention; whether it is let in is settled too. "joined": a country that is open, as a
   * programme country; each partner by itself, which stretches no figure further than all partners of it together.
   */
  readonly country: CountryCode | `${CountryCode} joined` | "island let in" | "left out";
  readonly actor: boolean;
  readonly hei: boolean;
  readonly vet: boolean;
  readonly charter: boolean;
}

type World = readonly Settled[];

/** The numbers a rule comes to in one world, and whether it is met there. */
interface InWorld {
  readonly count: number;
  readonly met: boolean;
}

export type Expectation = Readonly<
  Partial<
    Record<RuleId, { readonly least: number; readonly most: number; readonly outcome: string }>
  >
>;

/** How many worlds there are for these partners: a product that grows fast. */
export function worldCount(call: Call, partners: readonly Partner[]): number {
  return optionsOf(call, partners).reduce((product, options) => product * options.length, 1);
}

/** Every rule in every world, one after the other; slow and plain. Each row must be an organisation of its own. */
export function expectationsFor(
  call: Call,
  partners: readonly Partner[],
  countTwice: boolean
): Expectation {
  const seen = new Map<RuleId, InWorld[]>();
  const options = optionsOf(call, partners);
  for (const world of worldsOf(options)) {
    for (const [id, inWorld] of evaluate(call, options, world, countTwice)) {
      const so = seen.get(id);
      if (so) so.push(inWorld);
      else seen.set(id, [inWorld]);
    }
  }
  return Object.fromEntries(
    [...seen].map(([id, all]) => {
      const outcome = all.every(({ met }) => met)
        ? "met"
        : all.some(({ met }) => met)
          ? "undetermined"
          : "unmet";
      const counts = all.map(({ count }) => count);
      return [id, { least: Math.min(...counts), most: Math.max(...counts), outcome }];
    })
  );
}

function* worldsOf(options: readonly (readonly Settled[])[]): Generator<World> {
  const [first, ...rest] = options;
  if (!first) {
    yield [];
    return;
  }
  for (const world of worldsOf(rest)) for (const settled of first) yield [settled, ...world];
}

function optionsOf(call: Call, partners: readonly Partner[]): Settled[][] {
  const thereIsACoordinator = partners.some(
    ({ role, status, struck }) =>
      certainly(role, "coordinator") &&
      !struck &&
      (status.kind === "absent" || status.kind === "blank" || certainly(status, "confirmed"))
  );
  return partners.map((partner) => settledOptions(call, partner, thereIsACoordinator));
}

function settledOptions(call: Call, partner: Partner, thereIsACoordinator: boolean): Settled[] {
  const { groups } = partner;
  return product({
    role: rolesOf(partner, thereIsACoordinator),
    takesPart: takingPartOf(partner),
    country: countriesOf(call, partner),
    actor: either(groups["labour-market-actor"]),
    hei: either(groups["higher-education-institution"]),
    vet: either(groups["vet-provider"]),
    charter: chartersOf(partner),
  });
}

function product(choices: { readonly [K in keyof Settled]: readonly Settled[K][] }): Settled[] {
  let all: object[] = [{}];
  for (const [key, values] of Object.entries(choices)) {
    all = all.flatMap((one) => values.map((value) => ({ ...one, [key]: value })));
  }
  return all as Settled[];
}

function certainly<T>(
  reading: { kind: string; value?: T; confidence?: string },
  value: T
): boolean {
  return reading.kind === "known" && reading.confidence === "certain" && reading.value === value;
}

function rolesOf({ role }: Partner, thereIsACoordinator: boolean): Settled["role"][] {
  if (role.kind === "absent") return ["full-partner"];
  if (role.kind !== "known") return ["coordinator", "full-partner", "other"];
  if (role.confidence === "certain") {
    return [role.value === "coordinator" || role.value === "full-partner" ? role.value : "other"];
  }
  if (role.value === "coordinator" || !thereIsACoordinator) {
    return ["coordinator", "full-partner", "other"];
  }
  return ["full-partner", "other"];
}

function takingPartOf({ status, struck }: Partner): boolean[] {
  if (status.kind === "known" && status.confidence === "certain" && status.value !== "confirmed") {
    return [false];
  }
  const open =
    status.kind === "unreadable" || (status.kind === "known" && status.confidence === "likely");
  return open || struck ? [true, false] : [true];
}

function countriesOf(call: Call, { country }: Partner): Settled["country"][] {
  if (country.kind === "known" && country.confidence === "certain") {
    if (call.places.unmentioned.includes(country.value)) return ["island let in", "left out"];
    if (call.places.undecided.includes(country.value)) return [joined(country.value), "left out"];
    return [call.places.countsAs[country.value] ?? country.value];
  }
  const { programmeCountries, undecided } = call.places;
  return [...programmeCountries, ...undecided.map(joined), "UA", "RU"];
}

function joined(country: CountryCode): `${CountryCode} joined` {
  return `${country} joined`;
}

function either(capability: string): boolean[] {
  if (capability === "possible") return [true, false];
  return [capability === "certain"];
}

function chartersOf({ eche }: Partner): boolean[] {
  if (eche.kind === "absent") return [true];
  if (eche.kind === "known" && eche.confidence === "certain") return [eche.value];
  return [true, false];
}

function evaluate(
  call: Call,
  options: readonly (readonly Settled[])[],
  world: World,
  countTwice: boolean
): [RuleId, InWorld][] {
  const { places } = call;
  const inProgramme = (one: Settled): boolean =>
    (places.programmeCountries as readonly string[]).includes(one.country) ||
    one.country.endsWith(" joined");
  const isAllowed = (one: Settled): boolean => {
    if (inProgramme(one) || one.country === "island let in") return true;
    const { elsewhere, barred } = places;
    if (one.country === "left out" || elsewhere === "associated-partner-only") return false;
    if ((barred as readonly string[]).includes(one.country)) return false;
    if (elsewhere === "full-partner") return true;
    return (elsewhere.fullPartnersFrom as readonly string[]).includes(one.country);
  };
  const asFull = world.filter((one) => one.takesPart && one.role !== "other");
  const full = asFull.filter(isAllowed);
  const coordinators = asFull.filter((one) => one.role === "coordinator");
  const [coordinator] = coordinators;
  const coordinated =
    coordinators.length === 1 &&
    coordinator !== undefined &&
    (inProgramme(coordinator) || coordinator.country === "island let in");
  const withoutCharter = (one: Settled): boolean => one.hei && inProgramme(one) && !one.charter;
  const isHei = (one: Settled): boolean => one.hei && !withoutCharter(one);
  const isProvider = (one: Settled): boolean => isHei(one) || one.vet;

  const mayBeFull = options.filter((settled) =>
    settled.some((one) => one.takesPart && one.role !== "other")
  ).length;
  const mayNeedCharter = options.filter((settled) =>
    settled.some(
      (one) =>
        one.takesPart && one.role !== "other" && isAllowed(one) && one.hei && inProgramme(one)
    )
  ).length;
  const needs = (kind: string): number => {
    const rule = call.rules.find(({ requirement }) => requirement.kind === kind);
    return rule && "atLeast" in rule.requirement ? rule.requirement.atLeast : 0;
  };
  const pair = (
    ids: readonly [RuleId, RuleId],
    isFirst: (one: Settled) => boolean,
    isSecond: (one: Settled) => boolean,
    shortOnTie: 0 | 1
  ): [RuleId, InWorld][] => {
    const counts = countTwice
      ? [full.filter(isFirst).length, full.filter(isSecond).length]
      : bestSplit(full, isFirst, isSecond, [needs(ids[0]), needs(ids[1])], shortOnTie);
    return ids.map((id, side) => [id, atLeast(counts[side] ?? 0, needs(id))]);
  };
  const countries = new Set(full.filter(inProgramme).map(({ country }) => country)).size;
  const allowed = mayBeFull - asFull.filter((one) => !isAllowed(one)).length;
  const chartered = mayNeedCharter - full.filter(withoutCharter).length;
  return [
    ["one-coordinator", atLeast(coordinated ? 1 : 0, 1)],
    ["countries-allowed", atLeast(allowed, mayBeFull)],
    ["full-partners", atLeast(full.length, needs("full-partners"))],
    ["programme-countries", atLeast(countries, needs("programme-countries"))],
    ...pair(
      ["labour-market-actors", "education-and-training-providers"],
      (one) => one.actor,
      isProvider,
      0
    ),
    ...pair(["higher-education-institution", "vet-provider"], isHei, (one) => one.vet, 1),
    ["eche", atLeast(chartered, mayNeedCharter)],
  ];
}

function atLeast(count: number, needed: number): InWorld {
  return { count, met: count >= needed };
}

/** Tries every split of those able to be both, and takes the best: groups filled, then the right one, then even margins. */
function bestSplit(
  full: World,
  isFirst: (one: Settled) => boolean,
  isSecond: (one: Settled) => boolean,
  [needFirst, needSecond]: readonly [number, number],
  shortOnTie: 0 | 1
): readonly [number, number] {
  const both = full.filter((one) => isFirst(one) && isSecond(one)).length;
  const first = full.filter(isFirst).length - both;
  const second = full.filter(isSecond).length - both;
  const firstIsShorter = first === second ? shortOnTie === 0 : first < second;
  let best: {
    readonly split: readonly [number, number];
    readonly score: readonly number[];
  } | null = null;
  for (let given = 0; given <= both; given++) {
    const split = [first + given, second + both - given] as const;
    const filled = [split[0] >= needFirst, split[1] >= needSecond];
    const rightOne = filled[0] !== filled[1] && filled[firstIsShorter ? 1 : 0];
    const even = Math.min(split[0] - needFirst, split[1] - needSecond);
    const score = [filled.filter(Boolean).length, rightOne ? 1 : 0, even, given];
    if (best === null || isGreater(score, best.score)) best = { split, score };
  }
  return best?.split ?? [0, 0];
}

function isGreater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

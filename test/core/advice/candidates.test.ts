import { CALLS } from "../../../src/calls/index";
import type { Partner } from "../../../src/core/reading/partner";
import {
  candidateRows,
  poolOf,
  type Candidate,
  type Pool,
} from "../../../src/core/advice/candidates";
import { choose, type Choice, type Wish } from "../../../src/core/advice/candidates-choice";
import { membersForSure, type Member } from "../../../src/core/advice/member";
import { minimaOf } from "../../../src/core/advice/minima";
import { withdrawalsFrom } from "../../../src/core/advice/withdrawals";
import { isMinimum } from "../../../src/core/rules/minimum";
import { judge } from "../../../src/core/rules/judge";
import type { Call } from "../../../src/core/rules/rule";
import type { Consortium, Finding, Outcome, Verdict } from "../../../src/core/rules/verdict";
import { consortiumFromCsv } from "../rules/partners-from-csv";
import { seeded } from "../rules/random-consortium";
import { askingLittle, tableOfNamesakes, tableWithCandidates, takenIn } from "./candidate-tables";
import { certain } from "./newcomers";
import { minimaMet, organisationsOf } from "./counted-minima";
import { SMALL_MINIMA } from "./small-minima";

const CASES = 1200;
const DAY = "2025-01-15";

describe("who can be chosen", () => {
  test("a candidate that would count for sure, as it would count", () => {
    const { base, candidates, leftOut } = pool([
      "Alpha,DE,coordinator,yes,,,,",
      "Beta,FR,full,,yes,,yes,candidate",
      "Gamma,CH,full,,,yes,,candidate",
    ]);
    expect(base).toEqual([{ id: 1, country: "DE", actor: true, hei: false, vet: false }]);
    expect(candidates).toEqual([
      {
        id: 2,
        country: "FR",
        actor: false,
        hei: true,
        vet: false,
        rows: [2],
        leads: false,
        grant: null,
      },
    ]);
    expect(leftOut).toEqual([{ id: 3, why: "cannot-count" }]);
  });

  test.each([
    ["open", "Beta,FR?,full,yes,,,,candidate"],
    ["open", "Beta,FR,full?,yes,,,,candidate"],
    ["cannot-count", "Beta,FR,associated,yes,,,,candidate"],
    ["cannot-count", "Beta,UA,full,yes,,,,candidate"],
    ["takes-part-already", "ALPHA,DE,full,yes,,,,candidate"],
    ["takes-part-already", "Alpha,,full,yes,,,,candidate"],
    ["takes-part-already", "Perhaps,FR,full,yes,,,,candidate"],
    ["second-coordinator", "Beta,FR,coordinator,yes,,,,candidate"],
    ["charter", "Beta,FR,full,,yes,,no,candidate"],
    ["charter", "Beta,FR,full,,yes,,,candidate"],
    ["open", "Beta,FR,full,,maybe,,no,candidate"],
    ["open", "Beta,FR,full,,maybe,,,candidate"],
    ["country-unmentioned", "Beta,JE,full,yes,,,,candidate"],
    ["open", "Beta,JE,full?,yes,,,,candidate"],
  ])("left out, %s: %s", (why, row) => {
    const { candidates, leftOut } = pool([
      "Alpha,DE,coordinator,yes,,,,",
      "Perhaps,FR,full?,yes,,,,",
      row,
    ]);
    expect([candidates, leftOut]).toEqual([[], [{ id: 3, why }]]);
  });

  test("a country of which nobody knows yet whether it is associated is a reason of its own", () => {
    const next = CALLS.find(({ id }) => id === "blueprint-2027") as Call;
    expect(pool(["Alpha,DE,coordinator,yes,,,,", "Beta,CH,full,yes,,,,candidate"], next).leftOut).toEqual([{ id: 2, why: "country-undecided" }]); // prettier-ignore
  });

  test("left out, each organisation once, though several rows name it", () => {
    const { leftOut } = pool([
      "Alpha,DE,coordinator,yes,,,,",
      "Beta,UA,full,yes,,,,candidate",
      "Gamma,DE,associated,yes,,,,candidate",
      "BETA,UA,full,yes,,,,candidate",
      "GAMMA,DE,associated,yes,,,,candidate",
      "Delta,DE,associated,yes,,,,candidate",
      "Alpha,DE,full,yes,,,,candidate",
      "Alpha,,full,yes,,,,candidate",
    ]);
    expect(leftOut).toEqual([
      { id: 2, why: "cannot-count" },
      { id: 3, why: "cannot-count" },
      { id: 6, why: "cannot-count" },
      { id: 7, why: "takes-part-already" },
    ]);
  });

  test("what is only likely a candidate is none", () => {
    const rows = ["Alpha,DE,coordinator,yes,,,,", "Beta,FR,full,yes,,,,candidate?"];
    expect(candidateRows(judged(rows))).toEqual([]);
    expect(pool(rows).candidates).toEqual([]);
  });

  test("rows of one candidate are one; several may lead while nobody who takes part does", () => {
    const { candidates, leftOut } = pool([
      "Beta,FR,coordinator,yes,,,,candidate",
      "Gamma,IT,full,yes,,,,candidate",
      "Delta,IT,coordinator,yes,,,,candidate",
      "GAMMA,IT,full,,,yes,,candidate",
    ]);
    expect(candidates.map(({ rows, leads }) => [rows, leads])).toEqual([
      [[1], true],
      [[2, 4], false],
      [[3], true],
    ]);
    expect(candidates[1]).toMatchObject({ actor: true, vet: true });
    expect(leftOut).toEqual([]);
  });

  test("what a candidate asks for is certain where one of its rows says it, and for certain", () => {
    const grants = (
      ...cells: readonly (readonly [string, ...NonNullable<Partner["grant"]>[]])[]
    ) => {
      const rows = cells.map(([name]) => `${name},DE,full,yes,,,,candidate`);
      const consortium = consortiumFromCsv([HEADER, ...rows].join("\n"));
      const partners = consortium.partners.map((one, at) => ({ ...one, grant: cells[at]?.[1] ?? ({ kind: "blank" } as const) })); // prettier-ignore
      return poolOf(judge(SMALL, { ...consortium, partners }, DAY), false).candidates.map(({ grant }) => grant); // prettier-ignore
    };
    const likely = { kind: "known", value: 7, typed: "7", confidence: "likely", evidence: "fuzzy" } as const; // prettier-ignore
    expect(grants(["Alpha", certain(7)], ["Alpha"], ["Beta", certain(0)], ["Gamma"])).toEqual([7, 0, null]); // prettier-ignore
    expect(grants(["Alpha"], ["Alpha", certain(7)])).toEqual([7]);
    expect(grants(["Alpha", certain(7)], ["Alpha", certain(7)])).toEqual([null]);
    expect(grants(["Alpha", certain(7)], ["Alpha", { kind: "unreadable", typed: "?", suggestions: [] }])).toEqual([null]); // prettier-ignore
    expect(grants(["Alpha", likely])).toEqual([null]);
  });

  test("a namesake that another row without a country may be is left out, its like elsewhere is not", () => {
    const { candidates, leftOut } = pool([
      "Alpha,,full,yes,,,,",
      "Alpha,FR,full,yes,,,,candidate",
      "Alpha,IT,full,yes,,,,candidate",
      "Beta,DE,full,yes,,,,",
      "Beta,FR,full,yes,,,,candidate",
    ]);
    expect(candidates.map(({ id }) => id)).toEqual([5]);
    expect(leftOut).toEqual([2, 3].map((id) => ({ id, why: "takes-part-already" })));
  });

  test("where so many bear one name, nobody can tell who is who", () => {
    const named = (many: number): readonly string[] =>
      Array.from({ length: many }, (_, at) => `Alpha,DE,${100_000_000 + at},`);
    const chosenAmong = (many: number): number => {
      const rows = [
        "organisation,country,pic,status",
        ...named(many),
        "Alpha,FR,999999999,candidate",
      ];
      return poolOf(judge(SMALL, consortiumFromCsv(rows.join("\n")), DAY), false).candidates.length;
    };
    expect([chosenAmong(100), chosenAmong(101)]).toEqual([1, 0]);
  });

  test.each([
    ["a few repeated", (random: () => number) => tableWithCandidates(random, 8)],
    ["hardly a row alone", tableOfNamesakes],
  ])("any of them taken in counts as it was said to, and breaks no rule: %s", (_, drawn) => {
    const random = seeded(77);
    let taken = 0;
    for (let index = 0; index < CASES; index++) {
      const call = SMALL_MINIMA[index % SMALL_MINIMA.length] as Call;
      const consortium = drawn(random);
      const before = judge(call, consortium, DAY);
      const { base, candidates } = poolOf(before, consortium.countTwice);
      const some = withOneLeader(candidates.filter(() => random() < 0.5));
      const then = judge(call, takenIn(consortium, rowsOf(some)), DAY);
      const where = `case ${index}`;
      expect([where, traitsOf(membersForSure(then.organisations))]).toEqual([
        where,
        traitsOf([...base, ...some]),
      ]);
      expect([where, worse(before.findings, then.findings)]).toEqual([where, []]);
      taken += some.length;
    }
    expect(taken).toBeGreaterThan(CASES / 3);
  });
});

describe("the choice", () => {
  test("is the best of all, by the rules themselves and by who may leave", () => {
    const random = seeded(20261126);
    const seen: Record<string, number> = {};
    const severalLead: [number, number] = [0, 0];
    for (let index = 0; index < CASES; index++) {
      const { call, consortium, offered, wish } = drawnCase(random, index);
      const does = doesBy(call, consortium, wish);
      const choice = last(choose(offered, wish));
      const expected = triedChoices(offered, wish, does);
      const where = `case ${index}`;
      expect([where, choice.is]).toEqual([where, expected.is]);
      const key = `${choice.is} ${wish.aim} ${wish.departures}`;
      seen[key] = (seen[key] ?? 0) + 1;
      if (choice.is !== "chosen") continue;
      expect([where, does(choice.candidates)]).toEqual([where, true]);
      expect([where, costOf(choice.candidates, wish)]).toEqual([where, expected.cost]);
      const leaders = leading(choice.candidates);
      expect([where, leaders <= 1, isInOrder(choice.candidates)]).toEqual([where, true, expected.isLed]); // prettier-ignore
      if (leading(offered.candidates) > 1) severalLead[leaders === 0 ? 0 : 1] += 1;
      expect([where, earlierAlternatives(offered, choice.candidates, wish, does)]).toEqual([
        where,
        [],
      ]);
    }
    expect(Math.min(...severalLead)).toBeGreaterThanOrEqual(10);
    const kinds = ["fewest", "cheapest"].flatMap((aim) => [0, 1, 2, 3].map((k) => `${aim} ${k}`));
    for (const kind of kinds) {
      expect([kind, (seen[`chosen ${kind}`] ?? 0) >= 40]).toEqual([kind, true]);
      expect([kind, (seen[`too-few ${kind}`] ?? 0) >= 5]).toEqual([kind, true]);
    }
  });
});

test("of those who would coordinate, one: the one it takes; of choices as good, one with a coordinator", () => {
  const chosen = (
    rows: readonly string[],
    grants: readonly number[],
    wish: Wish,
    seat: (one: Candidate) => Pick<Candidate, "country"> = ({ country }) => ({ country })
  ): unknown => {
    const offered = pool(["Alpha,DE,full,yes,,,,", "Beta,FR,full,yes,,,,", ...rows]);
    const candidates = offered.candidates.map((one, at) => ({ ...one, ...seat(one), grant: grants[at] ?? null })); // prettier-ignore
    const choice = last(choose({ ...offered, candidates }, wish));
    return "candidates" in choice && [choice.is, choice.candidates.map(({ id }) => id)];
  };
  const hei = ENOUGH[0] ?? "";
  const leading = [
    "Epsilon,IT,coordinator,,,yes,,candidate",
    "Zeta,IT,coordinator,,,yes,,candidate",
  ];
  const cheapest: Wish = { aim: "cheapest", departures: 0 };
  expect(chosen([hei, ...leading], [5, 9, 8], cheapest)).toEqual(["chosen", [3, 5]]);
  expect(chosen([hei, ...leading], [5, 9, 8], fewest(0))).toEqual(["chosen", [3, 4]]);
  expect(chosen([...ENOUGH, ...leading], [5, 8, 9, 8], cheapest)).toEqual(["chosen", [3, 6]]);
  expect(chosen([...ENOUGH, ...leading], [5, 7, 9, 8], cheapest)).toEqual(["chosen", [3, 4]]);
  // Who leads from elsewhere is no coordinator in order.
  const abroad = ({ leads, country }: Candidate) => ({ country: leads ? null : country });
  expect(chosen([hei, ...leading], [5, 9, 8], fewest(0), abroad)).toEqual(["chosen", [3, 4]]);
  expect(chosen([...leading.slice(0, 1), ...ENOUGH], [], fewest(0), abroad)).toEqual([
    "chosen",
    [4, 5],
  ]);
  // Both together would do, and can't be had.
  const both = ["Epsilon,IT,coordinator,,yes,,yes,candidate", leading[1] ?? ""];
  expect(chosen(both, [], fewest(0))).toEqual(["too-few", [3]]);
  // The second gets farther.
  const actor = "Epsilon,IT,coordinator,yes,,,,candidate";
  expect(chosen([actor, leading[1] ?? ""], [], fewest(0))).toEqual(["too-few", [4]]);
});

test("those who take part may do, the call may ask for nothing", () => {
  const rows = ["Alpha,DE,coordinator,yes,,,,", "Beta,FR,full,yes,,,,candidate"];
  const asksNothing = { ...SMALL, rules: SMALL.rules.filter(({ id }) => !isMinimum(id)) };
  expect(last(choose(pool(rows, asksNothing), fewest(3)))).toEqual({ is: "needless" });
});

test("where all of them won't do, it is told whom to add to all of them, or how many may leave then", () => {
  const all = ["Alpha,DE,coordinator,yes,,,,", "Beta,FR,full,yes,,,,", ...ENOUGH];
  const oneShort = last(choose(pool(all.slice(0, -1)), fewest(0)));
  expect(oneShort).toMatchObject({ is: "too-few", survives: null, missing: { total: 1, vets: 1 } });
  expect(last(choose(pool(all), fewest(0)))).toMatchObject({ is: "chosen" });
  expect(last(choose(pool(all), fewest(1)))).toMatchObject({
    is: "too-few",
    survives: 0,
    missing: { total: 0 },
  });
});

test("the cheapest are chosen of those whose grant is known; of the fewest the sum is told where it is", () => {
  const rows = ["Alpha,DE,coordinator,yes,,,,", "Beta,FR,full,yes,,,,", ...ENOUGH, ENOUGH[1] ?? ""];
  const asking = (...grants: readonly (number | null)[]): Pool => {
    const offered = pool(rows.map((row, at) => row.replace(/^/, `${at} `)));
    const candidates = offered.candidates.map((one, at) => ({ ...one, grant: grants[at] ?? null }));
    return { ...offered, candidates };
  };
  const chosen = (offered: Pool, wish: Wish): unknown => {
    const choice = last(choose(offered, wish));
    return choice.is === "chosen"
      ? [choice.candidates.map(({ id }) => id), choice.grant]
      : choice.is;
  };
  const cheapest: Wish = { aim: "cheapest", departures: 0 };
  expect(chosen(asking(10, 20.25, 19.1), cheapest)).toEqual([[3, 5], 29.1]);
  expect(chosen(asking(10, 20.25, 19.1), fewest(0))).toEqual([[3, 4], 30.25]);
  expect(chosen(asking(10, 20.25), cheapest)).toEqual([[3, 4], 30.25]);
  expect(chosen(asking(10), cheapest)).toBe("too-few");
  expect(chosen(asking(10), fewest(0))).toEqual([[3, 4], null]);
});

test.each([
  ["actors", "providers"],
  ["heis", "vets"],
])("one that is both counts for %s and %s only where one may count twice", (one, other) => {
  const minima = { partners: 0, countries: 0, actors: 0, providers: 0, heis: 0, vets: 0 };
  const both = { country: "DE", actor: true, hei: true, vet: true, leads: false, grant: null };
  const candidates = [1, 2, 3].map((id) => ({ ...both, id, rows: [id] }));
  const asked = { minima: { ...minima, [one]: 1, [other]: 1 }, base: [], candidates, leftOut: [] };
  const chosen = (countTwice: boolean): unknown => {
    const choice = last(choose({ ...asked, countTwice }, fewest(0)));
    return choice.is === "chosen" && choice.candidates.map(({ id }) => id);
  };
  expect([chosen(true), chosen(false)]).toEqual([[1], [1, 2]]);
});

test("each step tells how far it is; whoever stops asking has stopped it; beyond its steps it gives no answer", () => {
  const offered = pool(["Alpha,DE,coordinator,yes,,,,", "Beta,FR,full,yes,,,,", ...ENOUGH]);
  const steps = choose(offered, fewest(0));
  expect(steps.next()).toEqual({ done: false, value: { solved: 1, best: Infinity } });
  expect(steps.return({ is: "unsettled" })).toEqual({ done: true, value: { is: "unsettled" } });
  expect(steps.next()).toEqual({ done: true, value: undefined });
  expect(last(choose(offered, fewest(0), 0))).toEqual({ is: "unsettled" });
});

const ENOUGH = ["Gamma,IT,full,,yes,,yes,candidate", "Delta,IT,full,,,yes,,candidate"];

function fewest(departures: number): Wish {
  return { aim: "fewest", departures };
}

interface Case {
  readonly call: Call;
  readonly consortium: Consortium;
  readonly offered: Pool;
  readonly wish: Wish;
}

/** Mostly one in which all candidates together will do, and those who take part won't. */
function drawnCase(random: () => number, index: number): Case {
  const small = SMALL_MINIMA[Math.floor(random() * SMALL_MINIMA.length)] as Call;
  const departures = index % 4;
  const call = departures === 0 ? small : askingLittle(small);
  const aim = random() < 0.5 ? "fewest" : "cheapest";
  const isAny = random() < 0.15;
  for (;;) {
    const consortium = tableWithCandidates(random, isAny ? 3 : 8);
    const offered = poolOf(judge(call, consortium, DAY), consortium.countTwice);
    const wish: Wish = { aim, departures };
    const drawn = { call, consortium, offered, wish };
    if (isAny) return drawn;
    const does = doesBy(call, consortium, wish);
    if (does(withOneLeader(offered.candidates)) && !does([])) return drawn;
  }
}

type Does = (chosen: readonly Candidate[]) => boolean;

/** Whether candidates that take part make the rules on minima met and let so many leave. */
function doesBy(call: Call, consortium: Consortium, { departures }: Wish): Does {
  return (chosen) => {
    const after = takenIn(consortium, rowsOf(chosen));
    const organisations = organisationsOf(call, after);
    if (!minimaMet(call, after)(organisations)) return false;
    const members = membersForSure(organisations);
    const left = withdrawalsFrom(minimaOf(call), members, consortium.countTwice);
    return (left?.survives ?? Infinity) >= departures;
  };
}

function traitsOf(members: readonly Member[]): readonly string[] {
  return members.map(({ country, actor, hei, vet }) => [country, actor, hei, vet].join()).sort();
}

/** The outcomes of rules on other things than minima that are worse than before. */
function worse(before: readonly Finding[], then: readonly Finding[]): readonly string[] {
  const rank: Readonly<Record<Outcome, number>> = {
    met: 0,
    "not-applicable": 0,
    undetermined: 1,
    unmet: 2,
  };
  return then
    .filter(({ rule, outcome }, at) => {
      const was = before[at]?.outcome ?? "met";
      return !isMinimum(rule.id) && rule.id !== "eu-grant" && rank[outcome] > rank[was];
    })
    .map(({ rule }) => rule.id);
}

function triedChoices(
  { candidates }: Pool,
  wish: Wish,
  does: Does
): { readonly is: Choice["is"]; readonly cost?: number; readonly isLed?: boolean } {
  if (does([])) return { is: "needless" };
  const all = candidates.filter(({ grant }) => wish.aim === "fewest" || grant !== null);
  let cost = Infinity;
  let isLed = false;
  for (let mask = 1; mask < 2 ** all.length; mask++) {
    const chosen = all.filter((_, at) => mask & (1 << at));
    const [leaders, own] = [leading(chosen), costOf(chosen, wish)];
    const isBetter = own < cost || (own === cost && isInOrder(chosen) && !isLed);
    if (leaders <= 1 && isBetter && does(chosen)) [cost, isLed] = [own, isInOrder(chosen)];
  }
  return cost === Infinity ? { is: "too-few" } : { is: "chosen", cost, isLed };
}

/** Choices as good, led as well, that name an earlier row instead of one of these. */
function earlierAlternatives(
  { candidates }: Pool,
  chosen: readonly Candidate[],
  wish: Wish,
  does: Does
): readonly string[] {
  return chosen.flatMap((leaving) =>
    candidates
      .filter((coming) => coming.id < leaving.id && !chosen.includes(coming))
      .filter((coming) => costOf([coming], wish) === costOf([leaving], wish))
      .filter(
        (coming) =>
          leading([...chosen.filter((one) => one !== leaving), coming]) === leading(chosen)
      ) // prettier-ignore
      .filter((coming) => does([...chosen.filter((one) => one !== leaving), coming]))
      .map((coming) => `${coming.id} for ${leaving.id}`)
  );
}

function leading(chosen: readonly Candidate[]): number {
  return chosen.filter(({ leads }) => leads).length;
}

/** Whether one of them would coordinate from a programme country. */
function isInOrder(chosen: readonly Candidate[]): boolean {
  return chosen.some(({ leads, country }) => leads && country !== null);
}

function withOneLeader(some: readonly Candidate[]): readonly Candidate[] {
  const first = some.find(({ leads }) => leads);
  return some.filter((one) => !one.leads || one === first);
}

function costOf(chosen: readonly Candidate[], { aim }: Wish): number {
  if (aim === "fewest") return chosen.length;
  return chosen.reduce((sum, { grant }) => sum + (grant ?? NaN), 0);
}

function last<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function rowsOf(candidates: readonly Candidate[]): readonly number[] {
  return candidates.flatMap(({ rows }) => rows);
}

const HEADER = "organisation,country,role,lma,hei,vet,eche,status";

const SMALL = SMALL_MINIMA[0] as Call;

function judged(rows: readonly string[], call = SMALL): Verdict {
  return judge(call, consortiumFromCsv([HEADER, ...rows].join("\n")), DAY);
}

function pool(rows: readonly string[], call?: Call): Pool {
  return poolOf(judged(rows, call), false);
}

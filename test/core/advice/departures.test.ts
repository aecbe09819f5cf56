import { adviceOf } from "../../../src/core/advice/advice";
import { countedAmong } from "../../../src/core/rules/counted";
import { findingsOn, outcomeOfAll } from "../../../src/core/rules/findings";
import { judge } from "../../../src/core/rules/judge";
import { rowIdsOf, type Organisation } from "../../../src/core/rules/organisation";
import type { Call, RuleId } from "../../../src/core/rules/rule";
import type { Consortium, Finding } from "../../../src/core/rules/verdict";
import { consortiumFromCsv } from "../rules/partners-from-csv";
import { seeded } from "../rules/random-consortium";

import { organisationsOf } from "./counted-minima";
import { certain } from "./newcomers";
import { SMALL_MINIMA } from "./small-minima";

const CASES = 4000;
const CASES_JUDGED_ANEW = 400;
const DAY = "2025-01-15";

test("departures survived, critical partners and rules are those of trying every departure", () => {
  const random = seeded(20260310);
  const survived: Record<number, number> = {};
  const broken: Record<string, number> = {};
  for (let index = 0; index < CASES; index++) {
    const { call, consortium, csv } = metConsortium(random, index);
    const { withdrawals } = adviceOf(judge(call, consortium, DAY), consortium.countTwice);
    const organisations = organisationsOf(call, consortium);
    const tried = triedDepartures(organisations, rulesBrokenAmong(call, consortium));
    const where = `${call.id} ${consortium.countTwice ? "twice" : "once"}\n${csv}\n`;
    expect([where, withdrawals?.survives]).toEqual([where, tried.survives]);
    const critical = new Set(withdrawals?.breaks.flatMap(({ partners }) => partners));
    expect([where, inOrder(critical)]).toEqual([where, inOrder(tried.critical)]);
    const named = new Set(withdrawals?.breaks.flatMap(({ rules }) => rules));
    // Of two groups that share organisations only one may go short.
    expect([where, [...tried.rules].filter((rule) => !named.has(rule))]).toEqual([where, []]);
    for (const { rules, partners } of withdrawals?.breaks ?? []) {
      expect([where, rules.some((rule) => tried.rules.has(rule))]).toEqual([where, true]);
      expect([...partners]).toEqual(inOrder(new Set(partners)));
      const key = rules.join();
      broken[key] = (broken[key] ?? 0) + 1;
    }
    survived[tried.survives] = (survived[tried.survives] ?? 0) + 1;
  }
  expect(Math.min(...[0, 1, 2].map((times) => survived[times] ?? 0))).toBeGreaterThan(20);
  expect(Object.keys(broken)).toHaveLength(8);
  expect(Math.min(...Object.values(broken))).toBeGreaterThan(20);
});

test("the same by judging the table anew without their rows, another partner coordinating where that one left", () => {
  const random = seeded(5);
  for (let index = 0; index < CASES_JUDGED_ANEW; index++) {
    const { call, consortium, csv } = metConsortium(random, index);
    const { withdrawals } = adviceOf(judge(call, consortium, DAY), consortium.countTwice);
    const organisations = organisationsOf(call, consortium);
    const { survives } = triedDepartures(organisations, (staying) => {
      const then = judge(call, ledAnew(consortium, staying), DAY);
      return then.outcome === "met" ? [] : brokenIn(then.findings);
    });
    expect([csv, withdrawals?.survives]).toEqual([csv, survives]);
  }
});

test("where the verdict is not met there is nothing to survive", () => {
  const consortium = consortiumFromCsv("organisation,country\nAlpha,DE");
  const verdict = judge(SMALL_MINIMA[0] as Call, consortium, DAY);
  expect(adviceOf(verdict, false).withdrawals).toBeNull();
});

test("a call that counts nothing is broken by no departure", () => {
  const [small] = SMALL_MINIMA as [Call];
  const call = { ...small, rules: small.rules.filter(({ id }) => id === "countries-allowed") };
  const verdict = judge(call, consortiumFromCsv("organisation,country\nAlpha,DE"), DAY);
  expect(verdict.outcome).toBe("met");
  expect(adviceOf(verdict, false).withdrawals).toBeNull();
});

/** What of a consortium breaks when only these stay. */
type BrokenBy = (staying: readonly Organisation[]) => readonly RuleId[];

interface Tried {
  readonly survives: number;
  readonly critical: ReadonlySet<number>;
  readonly rules: ReadonlySet<RuleId>;
}

function triedDepartures(organisations: readonly Organisation[], brokenBy: BrokenBy): Tried {
  for (let leaving = 1; leaving <= organisations.length; leaving++) {
    const tried = [...subsets(organisations, leaving)].map((gone) => ({
      gone,
      broken: brokenBy(organisations.filter((one) => !gone.includes(one))),
    }));
    const breaking = tried.filter(({ broken }) => broken.length > 0);
    if (breaking.length === 0) continue;
    const critical = new Set(breaking.flatMap(({ gone }) => gone.map(({ id }) => id)));
    return {
      survives: leaving - 1,
      critical,
      rules: new Set(breaking.flatMap(({ broken }) => broken)),
    };
  }
  return { survives: Infinity, critical: new Set(), rules: new Set() };
}

function* subsets<T>(all: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= all.length - size; at++) {
    for (const rest of subsets(all, size - 1, at + 1)) yield [all[at] as T, ...rest];
  }
}

function rulesBrokenAmong(call: Call, consortium: Consortium): BrokenBy {
  const rules = call.rules.filter(({ id }) => id !== "one-coordinator");
  return (staying) => {
    const counted = countedAmong(staying, []);
    const findings = findingsOn({ ...call, rules }, consortium, counted);
    return outcomeOfAll(findings) === "met" ? [] : brokenIn(findings);
  };
}

function brokenIn(findings: readonly Finding[]): readonly RuleId[] {
  return findings
    .filter(({ outcome }) => outcome === "unmet" || outcome === "undetermined")
    .map(({ rule }) => rule.id);
}

/** The table without the rows of those who left; where the coordinator did, another full partner from the programme coordinates. */
function ledAnew(consortium: Consortium, staying: readonly Organisation[]): Consortium {
  const rows = new Set(staying.flatMap(rowIdsOf));
  const left = consortium.partners.filter(({ id }) => rows.has(id));
  const hasLead = staying.some(({ coordinates }) => coordinates === "certain");
  const successor = staying.find((one) => one.counts === "yes" && one.inProgramme === "certain");
  const partners = left.map((one) =>
    !hasLead && one.id === successor?.id && one.role.kind !== "absent"
      ? { ...one, role: certain("coordinator" as const) }
      : one
  );
  return { ...consortium, partners };
}

function inOrder(ids: ReadonlySet<number>): readonly number[] {
  return [...ids].sort((one, other) => one - other);
}

interface Case {
  readonly call: Call;
  readonly consortium: Consortium;
  readonly csv: string;
}

/** A consortium that breaks no rule. */
function metConsortium(random: () => number, index: number): Case {
  const call = SMALL_MINIMA[index % SMALL_MINIMA.length] as Call;
  for (;;) {
    const csv = likelyMet(random);
    const consortium = { ...consortiumFromCsv(csv), countTwice: random() < 0.3 };
    const everybody = organisationsOf(call, consortium);
    if (rulesBrokenAmong(call, consortium)(everybody).length > 0) continue;
    if (judge(call, consortium, DAY).outcome === "met") return { call, consortium, csv };
  }
}

/** Rows mostly in order, now and then an open cell or an organisation that stands there twice. */
function likelyMet(random: () => number): string {
  const pick = (...of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? "";
  const often = (usual: string, other: () => string): string => (random() < 0.9 ? usual : other());
  const size = 5 + Math.floor(random() * 4);
  const rows = Array.from({ length: size }, (_, at) => [
    `Organisation ${random() < 0.05 ? 0 : at}`,
    often(pick("DE", "FR", "IT", "DK"), () => pick("CH", "GL", "DE")),
    at === 0 ? "coordinator" : often("full", () => pick("full?", "associated", "associated?")),
    ...Array.from({ length: 3 }, () => pick("yes", "yes", "", "", "maybe")),
    at > 0 && random() < 0.1 ? "struck" : "",
  ]);
  return ["organisation,country,role,lma,hei,vet,row", ...rows.map((row) => row.join())].join("\n");
}

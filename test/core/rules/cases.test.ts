import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CALLS } from "../../../src/calls";
import { judge } from "../../../src/core/rules/judge";
import type { RuleId } from "../../../src/core/rules/rule";
import type { ProjectFacts, Verdict } from "../../../src/core/rules/verdict";
import { cellName } from "../../../src/core/table/cell-name";
import { consortiumFromCsv } from "./partners-from-csv";

/** What a case expects: outcome, required, certain, possible of every rule, and more where the case is about more. */
interface Expected {
  readonly call: string;
  readonly why: string;
  readonly outcome: string;
  /** The rules of the call, in its order. */
  readonly rules: Readonly<Partial<Record<RuleId, readonly [string, ...(number | null)[]]>>>;
  readonly counting?: Readonly<Partial<Record<RuleId, readonly number[]>>>;
  readonly settle?: Readonly<Partial<Record<RuleId, readonly string[]>>>;
  readonly because?: Readonly<Partial<Record<RuleId, string>>>;
  /** By partner id. */
  readonly standings?: Readonly<Record<string, string>>;
  readonly cautions?: readonly string[];
  readonly assumptions?: readonly string[];
}

/** What the user settled beside the table; `asOf` and `claimedPartners` too. */
interface Facts extends ProjectFacts {
  readonly countTwice?: boolean;
  readonly claimedPartners?: number;
  readonly asOf?: string;
}

const CASES = join(__dirname, "../../cases");
const NAMES = readdirSync(CASES).sort();

function readCase(name: string): { readonly expected: Expected; readonly verdict: Verdict } {
  const expected = readJson<Expected>(name, "expected.json");
  const call = CALLS.find(({ id }) => id === expected.call);
  if (!call) throw new Error(`${name}: no call ${expected.call}`);
  const hasFacts = existsSync(join(CASES, name, "facts.json"));
  const { asOf, countTwice, claimedPartners, ...facts } = hasFacts
    ? readJson<Facts>(name, "facts.json")
    : ({} as Facts);
  const table = consortiumFromCsv(readFileSync(join(CASES, name, "partners.csv"), "utf8"));
  const consortium = {
    ...table,
    facts,
    countTwice: countTwice ?? false,
    ...(claimedPartners === undefined ? {} : { claimedPartners }),
  };
  return { expected, verdict: judge(call, consortium, asOf ?? "2025-01-15T09:00:00Z") };
}

function readJson<T>(name: string, file: string): T {
  return JSON.parse(readFileSync(join(CASES, name, file), "utf8")) as T;
}

test("there are cases, and each folder is complete", () => {
  expect(NAMES.length).toBeGreaterThan(20);
  for (const name of NAMES) {
    const files = readdirSync(join(CASES, name)).sort();
    const optional = files.includes("facts.json") ? ["facts.json"] : [];
    expect([name, ...files]).toEqual([name, "expected.json", ...optional, "partners.csv"]);
  }
});

const READ = NAMES.map((name) => ({ name, ...readCase(name) }));

describe.each(READ)("$name", ({ expected, verdict }) => {
  test("is judged as reasoned", () => {
    const found = Object.fromEntries(
      verdict.findings.map(({ rule, outcome, required, certain, possible }) => [
        rule.id,
        [outcome, required, certain, possible],
      ])
    );
    expect(Object.keys(expected.rules)).toEqual(verdict.call.rules.map(({ id }) => id));
    expect({ outcome: verdict.outcome, rules: found }).toEqual({
      outcome: expected.outcome,
      rules: expected.rules,
    });
  });

  test("has the partners, cells, cautions and assumptions that it is about", () => {
    const { findings, standings, cautions, assumptions } = verdict;
    for (const { rule, counting, settle, because } of findings) {
      const { id } = rule;
      expect([id, expected.counting?.[id] ?? counting]).toEqual([id, counting]);
      expect([id, expected.settle?.[id] ?? settle.map(cellName)]).toEqual([
        id,
        settle.map(cellName),
      ]);
      expect([id, expected.because?.[id] ?? because]).toEqual([id, because]);
    }
    for (const [id, standing] of Object.entries(expected.standings ?? {})) {
      const { counts, reason } = standings[Number(id) - 1] ?? {};
      expect(`${id} ${counts} ${reason}`).toBe(`${id} ${standing}`);
    }
    const cautionCodes = cautions.map(({ code }) => code);
    expect(expected.cautions ?? cautionCodes).toEqual(cautionCodes);
    const assumptionCodes = assumptions.map(({ code }) => code);
    expect(expected.assumptions ?? assumptionCodes).toEqual(assumptionCodes);
  });
});

const RULES = CALLS.flatMap((call) => call.rules.map((rule) => ({ call, rule })));

test.each(RULES)("some case misses $rule.id of $call.id and nothing else", ({ call, rule }) => {
  const missing = READ.filter(({ expected, verdict }) => {
    if (expected.call !== call.id) return false;
    const unmet = verdict.findings.filter(({ outcome }) => outcome !== "met");
    const others = unmet.filter((finding) => finding.rule.id !== rule.id);
    const here = unmet.find((finding) => finding.rule.id === rule.id);
    const whole = rule.force === "must" ? "unmet" : "met";
    return (
      here?.outcome === "unmet" &&
      others.every(({ outcome }) => outcome === "not-applicable") &&
      verdict.outcome === whole
    );
  });
  expect(missing.length).toBeGreaterThan(0);
});

test.each(RULES)("some case meets $rule.id of $call.id with nothing to spare", ({ call, rule }) => {
  const met = READ.filter(
    ({ expected }) =>
      expected.call === call.id &&
      expected.rules[rule.id]?.[0] === "met" &&
      expected.rules[rule.id]?.[1] === expected.rules[rule.id]?.[2]
  );
  expect(met.length).toBeGreaterThan(0);
});

import { BLUEPRINT_2025 } from "../../../src/calls/blueprint-2025/call";
import {
  durationFinding,
  ecosystemFinding,
  grantFinding,
} from "../../../src/core/rules/fact-findings";
import type { Rule } from "../../../src/core/rules/rule";
import { knownFacts } from "../../../src/core/rules/known-facts";
import type { FactReading, WorkbookFacts } from "../../../src/core/reading/fact";
import type {
  Finding,
  KnownFacts,
  KnownGrant,
  ProjectFacts,
} from "../../../src/core/rules/verdict";

const RULE = BLUEPRINT_2025.rules[0] as Rule;
const BY_MONTHS = {
  kind: "eu-grant",
  atMost: 1_500_000,
  byMonths: { 24: 1_000_000, 36: 1_500_000 },
} as const;

function known(facts: ProjectFacts, fromWorkbook: WorkbookFacts = {}): KnownFacts {
  return knownFacts({ facts, fromWorkbook, partners: [], columns: new Set() }, []);
}

function read<T>(value: T | null, confidence: "certain" | "likely" = "certain"): FactReading<T> {
  const cell = { sheetName: "s", cell: { row: 0, column: 0 }, text: "as typed" };
  return { value, confidence, cells: [cell] };
}

function shown({ outcome, required, certain, possible }: Finding): unknown[] {
  return [outcome, required, certain, possible];
}

test("the limit of the grant may hang on the duration", () => {
  const limit = (grant: number, duration?: number): unknown[] =>
    shown(
      grantFinding(RULE, BY_MONTHS, known(duration === undefined ? { grant } : { grant, duration }))
    );
  expect(limit(1_200_000, 24)).toEqual(["unmet", 1_000_000, 1_200_000, 1_200_000]);
  expect(limit(1_200_000, 36)).toEqual(["met", 1_500_000, 1_200_000, 1_200_000]);
  expect(limit(1_500_001)).toEqual(["unmet", 1_500_000, 1_500_001, 1_500_001]);
});

test("with no such duration, a grant between the limits is open; below all or above all of them it isn't", () => {
  for (const duration of [{}, { duration: 30 }]) {
    const limit = (grant: number): unknown[] =>
      shown(grantFinding(RULE, BY_MONTHS, known({ grant, ...duration })));
    expect(limit(1_000_000)).toEqual(["met", 1_000_000, 1_000_000, 1_000_000]);
    expect(limit(1_000_001)).toEqual(["undetermined", 1_500_000, 1_000_001, 1_000_001]);
    expect(limit(1_500_000)).toEqual(["undetermined", 1_500_000, 1_500_000, 1_500_000]);
    expect(limit(1_500_001)).toEqual(["unmet", 1_500_000, 1_500_001, 1_500_001]);
  }
});

test("of several durations the nearest is named", () => {
  const lasting = (duration: number): unknown[] =>
    shown(durationFinding(RULE, [24, 36], known({ duration })));
  expect(lasting(36)).toEqual(["met", 36, 36, 36]);
  expect(lasting(25)).toEqual(["unmet", 24, 25, 25]);
  expect(lasting(40)).toEqual(["unmet", 36, 40, 40]);
});

test("one ecosystem named twice is one; an unknown one is none of the fourteen", () => {
  const naming = (...ecosystems: string[]): unknown[] =>
    shown(ecosystemFinding(RULE, known({ ecosystems })));
  expect(naming("health", "health")).toEqual(["met", 1, 1, 1]);
  expect(naming("health", "digital")).toEqual(["unmet", 1, 2, 2]);
  expect(naming("toString")).toEqual(["unmet", 1, 0, 0]);
  expect(naming()).toEqual(["not-applicable", 1, null, null]);
});

test("what nobody stated, or what is no number, is not judged", () => {
  const because = "not-stated";
  expect(grantFinding(RULE, BY_MONTHS, {})).toMatchObject({ outcome: "not-applicable", because });
  expect(grantFinding(RULE, BY_MONTHS, known({ grant: NaN }))).toMatchObject({ because });
  expect(durationFinding(RULE, [48], {})).toMatchObject({ required: 48, certain: null, because });
});

test("what the user stated goes first, then what a cell says", () => {
  const both = known({ duration: 24 }, { duration: read(36), grant: read(900_000) });
  expect(both.duration).toEqual({ from: "user", value: 24, confidence: "certain", cells: [] });
  expect(both.grant).toMatchObject({
    from: "cells",
    value: 900_000,
    cells: [{ text: "as typed" }],
  });
  expect(shown(grantFinding(RULE, BY_MONTHS, both))).toEqual(["met", 1_000_000, 900_000, 900_000]);
});

test("a likely reading leaves each rule open, whatever it would make of it", () => {
  for (const value of [900_000, 2_000_000]) {
    const facts = known({ duration: 24 }, { grant: read(value, "likely") });
    const [outcome, , certain, possible] = shown(grantFinding(RULE, BY_MONTHS, facts));
    expect([outcome, certain, possible]).toEqual(["undetermined", null, value]);
  }
  for (const value of [24, 25]) {
    const facts = known({}, { duration: read(value, "likely") });
    expect(shown(durationFinding(RULE, [24], facts))).toEqual(["undetermined", 24, null, value]);
  }
  for (const value of [["health"], ["health", "digital"]]) {
    const facts = known({}, { ecosystems: read<readonly string[]>(value, "likely") });
    expect(shown(ecosystemFinding(RULE, facts))).toEqual(["undetermined", 1, null, value.length]);
  }
  const likely = known({ grant: 1_200_000 }, { duration: read(24, "likely") });
  expect(grantFinding(RULE, BY_MONTHS, likely).outcome).toBe("undetermined");
});

test("of cells that disagree nothing is taken", () => {
  const facts = known(
    {},
    { grant: read<number>(null, "likely"), duration: read<number>(null, "likely") }
  );
  expect(grantFinding(RULE, BY_MONTHS, facts).outcome).toBe("not-applicable");
  expect(durationFinding(RULE, [48], facts).outcome).toBe("not-applicable");
});

test("between what is asked for at least and at most the rule is open", () => {
  const limit = { kind: "eu-grant", atMost: 1000 } as const;
  const settle = [{ row: 3, column: 4 }];
  const grant = (least: number, most: number | null): Finding => {
    const known: KnownGrant = {
      from: "column",
      value: least,
      confidence: "certain",
      cells: [],
      least,
      most,
    };
    return grantFinding(RULE, limit, { grant: known }, settle);
  };
  expect(shown(grant(900, 1000))).toEqual(["met", 1000, 900, 1000]);
  expect(shown(grant(900, 1001))).toEqual(["undetermined", 1000, 900, 1001]);
  expect(shown(grant(900, null))).toEqual(["undetermined", 1000, 900, null]);
  expect(shown(grant(1001, null))).toEqual(["unmet", 1000, 1001, null]);
  expect(grant(900, null).settle).toBe(settle);
  expect(grant(1001, null).settle).toEqual([]);
});

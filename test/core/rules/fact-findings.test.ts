import { BLUEPRINT_2025 } from "../../../src/calls/blueprint-2025/call";
import {
  durationFinding,
  ecosystemFinding,
  grantFinding,
} from "../../../src/core/rules/fact-findings";
import type { Rule } from "../../../src/core/rules/rule";
import type { Finding } from "../../../src/core/rules/verdict";

const RULE = BLUEPRINT_2025.rules[0] as Rule;
const BY_MONTHS = {
  kind: "eu-grant",
  atMost: 1_500_000,
  byMonths: { 24: 1_000_000, 36: 1_500_000 },
} as const;

function shown({ outcome, required, certain, possible }: Finding): unknown[] {
  return [outcome, required, certain, possible];
}

test("the limit of the grant may hang on the duration", () => {
  const limit = (grant: number, duration?: number): unknown[] =>
    shown(grantFinding(RULE, BY_MONTHS, duration === undefined ? { grant } : { grant, duration }));
  expect(limit(1_200_000, 24)).toEqual(["unmet", 1_000_000, 1_200_000, 1_200_000]);
  expect(limit(1_200_000, 36)).toEqual(["met", 1_500_000, 1_200_000, 1_200_000]);
  expect(limit(1_500_001)).toEqual(["unmet", 1_500_000, 1_500_001, 1_500_001]);
});

test("with no such duration, a grant between the limits is open; below all or above all of them it isn't", () => {
  for (const duration of [{}, { duration: 30 }]) {
    const limit = (grant: number): unknown[] =>
      shown(grantFinding(RULE, BY_MONTHS, { grant, ...duration }));
    expect(limit(1_000_000)).toEqual(["met", 1_000_000, 1_000_000, 1_000_000]);
    expect(limit(1_000_001)).toEqual(["undetermined", 1_500_000, 1_000_001, 1_000_001]);
    expect(limit(1_500_000)).toEqual(["undetermined", 1_500_000, 1_500_000, 1_500_000]);
    expect(limit(1_500_001)).toEqual(["unmet", 1_500_000, 1_500_001, 1_500_001]);
  }
});

test("of several durations the nearest is named", () => {
  const lasting = (duration: number): unknown[] =>
    shown(durationFinding(RULE, [24, 36], { duration }));
  expect(lasting(36)).toEqual(["met", 36, 36, 36]);
  expect(lasting(25)).toEqual(["unmet", 24, 25, 25]);
  expect(lasting(40)).toEqual(["unmet", 36, 40, 40]);
});

test("one ecosystem named twice is one; an unknown one is none of the fourteen", () => {
  const naming = (...ecosystems: string[]): unknown[] =>
    shown(ecosystemFinding(RULE, { ecosystems }));
  expect(naming("health", "health")).toEqual(["met", 1, 1, 1]);
  expect(naming("health", "digital")).toEqual(["unmet", 1, 2, 2]);
  expect(naming("toString")).toEqual(["unmet", 1, 0, 0]);
  expect(naming()).toEqual(["not-applicable", 1, null, null]);
});

test("what nobody stated, or what is no number, is not judged", () => {
  const because = "not-stated";
  expect(grantFinding(RULE, BY_MONTHS, {})).toMatchObject({ outcome: "not-applicable", because });
  expect(grantFinding(RULE, BY_MONTHS, { grant: NaN })).toMatchObject({ because });
  expect(durationFinding(RULE, [48], {})).toMatchObject({ required: 48, certain: null, because });
});

import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import { findingWith } from "../../../src/core/rules/finding";

const [rule] = BLUEPRINT_2026.rules;
if (!rule) throw new Error("no rule");
const figures = { rule, outcome: "met", required: 1, certain: 1, possible: 1 } as const;
const lists = { counting: [1], maybe: [], notCounting: [] };

test("the lists of a finding are made once, and by whoever asks first", () => {
  const who = jest.fn(() => lists);
  const settle = jest.fn(() => [{ row: 1, column: 2 }]);
  const finding = findingWith(figures, { who, settle });
  expect(finding.certain).toBe(1);
  expect(who).not.toHaveBeenCalled();
  expect([finding.counting, finding.maybe, finding.settle, finding.settle]).toEqual([
    [1],
    [],
    [{ row: 1, column: 2 }],
    [{ row: 1, column: 2 }],
  ]);
  expect([who.mock.calls.length, settle.mock.calls.length]).toEqual([1, 1]);
});

test("a finding is plain data to whoever compares, copies or stores it", () => {
  const countries = [{ country: "DE" as const, certain: true, partners: [1] }];
  const plain = { ...figures, ...lists, settle: [], countries };
  const finding = findingWith(figures, { who: () => lists, countries: () => countries });
  expect(finding).toEqual(plain);
  expect({ ...finding }).toEqual(plain);
  expect(JSON.parse(JSON.stringify(finding))).toEqual(JSON.parse(JSON.stringify(plain)));
  expect(findingWith(figures, { who: () => lists })).not.toHaveProperty("countries");
});

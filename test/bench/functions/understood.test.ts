import { saysUnderstood, understood } from "../../../bench/functions/understood";

const SPELLINGS = [
  { typed: "Germany", means: "DE" },
  { typed: "Frrance", means: "FR" },
  { typed: "Espana", means: "ES" },
  { typed: "tbc", means: null },
  { typed: "Europe", means: null },
] as const;

test("right, left open, wrong; what means no country is rightly left open", () => {
  const codes: Record<string, string> = { Germany: "DE", Espana: "PT", Europe: "FR" };
  expect(understood(SPELLINGS, (typed) => codes[typed])).toEqual({ right: 2, open: 1, wrong: 2 });
});

test("who understands less than half is no contestant", () => {
  expect(saysUnderstood({ right: 3, open: 1, wrong: 1 })).toBe("3 right, 1 left open, 1 wrong");
  expect(() => saysUnderstood({ right: 2, open: 2, wrong: 0 })).toThrow("Only 2 of 4 are right.");
});

import { mayBeginWith } from "../../../src/core/reading/first-word";

const pattern = mayBeginWith(["total"]);

test.each([
  "total",
  "Total: 12",
  "TOTAL partners",
  "tot-al",
  "t.o.t.a.l.",
  "Übersicht",
  "(sum)",
  "",
])("%j has to be looked at more closely", (text) => expect(pattern.test(text)).toBe(true));

test.each(["Werk Nord", "totally", "Totals of", "university"])(
  "%j begins with another word",
  (text) => expect(pattern.test(text)).toBe(false)
);

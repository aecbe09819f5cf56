import { mayBeginWith } from "../../../src/core/reading/first-word";

const mayBegin = mayBeginWith(["total", "gesamt"]);

test.each([
  "total",
  "Total: 12",
  "TOTAL partners",
  "Gesamt",
  "tot-al",
  "t.o.t.a.l.",
  "Übersicht",
  "(sum)",
  "",
])("%j has to be looked at more closely", (text) => expect(mayBegin(text)).toBe(true));

test.each(["Werk Nord", "totally", "Totals of", "university"])(
  "%j begins with another word",
  (text) => expect(mayBegin(text)).toBe(false)
);

import { mayBeginWith } from "../../../src/core/reading/first-word";

const mayBegin = mayBeginWith(["total", "gesamt", "n", "συνολο"]);

test.each([
  "total",
  "Total: 12",
  "TOTAL partners",
  "Gesamt",
  "tot-al",
  "t.o.t.a.l.",
  "Tötal",
  "To\u0308tal",
  "T\u00adotal",
  "Σύνολο εταίρων",
  "n/a",
  "(sum)",
  "",
])("%j has to be looked at more closely", (text) => expect(mayBegin(text)).toBe(true));

test.each(["Werk Nord", "totally", "Totals of", "university", "Übersicht", "Κέντρο", "na"])(
  "%j begins otherwise",
  (text) => expect(mayBegin(text)).toBe(false)
);

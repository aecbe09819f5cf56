import { mayBeginWith, mayBeMadeOf } from "../../../src/core/reading/first-word";

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

test.each([
  "Werk Nord",
  "totally",
  "Totals of",
  "university",
  "Übersicht",
  "Κέντρο",
  "na",
  "12 of 15",
])("%j begins otherwise", (text) => expect(mayBegin(text)).toBe(false));

const mayBeMade = mayBeMadeOf(["total", "of", "partners", "n"]);

test.each([
  "Total",
  "TOTAL of partners",
  "Total of 12 x",
  "Total: x",
  "n/a",
  "Partners of Tötal x",
])("%j has to be looked at more closely from end to end", (text) =>
  expect(mayBeMade(text)).toBe(true)
);

test.each(["Total welding", "total of welding 12", "welding", "of totals"])(
  "%j is not made of such words",
  (text) => expect(mayBeMade(text)).toBe(false)
);

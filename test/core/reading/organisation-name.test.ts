import fc from "fast-check";
import { fold } from "../../../src/core/reading/fold";
import { NO_NAME } from "../../../src/core/reading/name-glance";
import { type NameMarks, NameReader } from "../../../src/core/reading/name-marks";
import { sameOrganisationKey } from "../../../src/core/reading/organisation-name";
import { WordHashes } from "../../../src/core/reading/word-hash";

const same = (one: string, other: string) =>
  sameOrganisationKey(one) === sameOrganisationKey(other);

it.each([
  ["Muster GmbH", "MUSTER"],
  ["Muster GmbH & Co. KG", "Muster"],
  ["Esempio S.r.l.", "Esempio srl"],
  ["Przykład Sp. z o.o.", "Przyklad sp.z o.o."],
  ["Example Ltd.", "Example, Limited"],
  ["Université de l’Exemple", "universite de l'exemple"],
  ["The University of Nowhere", "University of Nowhere"],
  ["University of Nowhere (UNW)", "University of Nowhere"],
  ["Müller Werke GmbH", "Mueller Werke"],
  ["Müller Werke GmbH", "MULLER WERKE"],
  ["Beispiel-Universität für Öle", "Beispiel-Universitaet fuer Oele"],
  ["Udruga “Primjer”", "UDRUGA PRIMJER"],
])("%j and %j are one", (one, other) => expect(same(one, other)).toBe(true));

it.each([
  ["Muster GmbH", "Meister GmbH"],
  ["Company A GmbH", "Company E GmbH"],
  ["School I", "School O"],
  ["Blue Example", "Blu Example"],
  ["Bauer Werke", "Baur Werke"],
  ["Quelle Muster", "Qulle Muster"],
  ["Chamber of Nowhere (North)", "Chamber of Nowhere (South)"],
  ["University of Nowhere", "Nowhere University of Technology"],
  ["Fundación Ejemplo", "Ejemplo S.L."],
])("%j and %j are two", (one, other) => expect(same(one, other)).toBe(false));

it("has no key for no name, and keeps a name that is all legal form", () => {
  expect(sameOrganisationKey(" - ")).toBe("");
  expect(sameOrganisationKey("AS SA")).not.toBe("");
});

describe("the number by which names are told apart", () => {
  const NOTHING = new WordHashes([]);
  const markOf = (name: string): number | undefined => nameMarks([name], NOTHING).marks[0];

  it("is the same wherever the key is", () => {
    const word = fc.constantFrom(
      ..."Ost Müller Mueller Öle of the für S.A. GmbH e.V. Sp. z o.o. a.s. (OST) (Ost) & Š.K. Œuvre Οδός Ο.Ε. Blue".split(
        " "
      )
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    const isKept = (one: string, other: string): boolean =>
      !same(one, other) || markOf(one) === markOf(other);
    fc.assert(fc.property(name, name, isKept), { numRuns: 20_000 });
  });

  it("is the same however the name is spelt", () => {
    const unit = fc.constantFrom(..."aeoué.()-& ßŒ\u0301бΑ1,'xX\u00a0\u093e\u0915\u0663");
    const name = fc.string({ unit, maxLength: 12 });
    const isKept = (one: string): boolean => markOf(one) === markOf(fold(one));
    fc.assert(fc.property(name.filter(isWithoutAbbreviation), isKept), { numRuns: 20_000 });
  });

  it("differs where a word does", () => {
    const words = Array.from({ length: 5000 }, (_, i) => `Werk ${i} Ost`);
    expect(new Set(words.map(markOf)).size).toBe(5000);
    expect(new Set(nameMarks(words, NOTHING).marks).size).toBe(5000);
  });

  it("is the same where a name stands again, whatever stood between", () => {
    const [first, between, again] = nameMarks(["Ost AG", "West AG", "Ost AG"], NOTHING).marks;
    expect(again).toBe(first);
    expect(between).not.toBe(first);
  });

  it("is none for no name", () => {
    expect(["", " - ", "…"].map(markOf)).toEqual([NO_NAME, NO_NAME, NO_NAME]);
  });
});

it("tells in which names a word may stand that is looked out for", () => {
  const words = new WordHashes(["agency", "la fabrica"]);
  const names = [
    "The Agency Ltd",
    "L'AGENCY-Q",
    "Agencyship",
    "The Agency Ltd",
    "Q (ABC)",
    "Casa “La  Fábrica”",
    "Fábrica La",
  ];
  expect(nameMarks(names, words).telling).toEqual([0, 1, 3, 4, 5]);
});

function nameMarks(names: readonly string[], lookOutFor: WordHashes): NameMarks {
  const reader = new NameReader(names.length, lookOutFor);
  for (const name of names) {
    reader.read(name);
    reader.keep();
  }
  return reader.marks();
}

function isWithoutAbbreviation(name: string): boolean {
  return !name.includes(")");
}

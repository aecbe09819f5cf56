import { typesIn } from "./outcome";

test.each([
  ["Heilbrigðisstofnun (sjúkrahús)", "hospital likely"],
  ["Veterinary school", "school likely"],
  ["VET for all", "vet-school-or-centre likely"],
  ["NGOs and partners", "ngo likely"],
])("a short form is a whole word: %s is %s", (typed, expected) =>
  expect(typesIn(typed)).toBe(expected)
);

test.each([
  ["Association sportive locale", "sports-organisation likely"],
  ["Federation of youth", "youth-organisation likely"],
  ["Association of youth enterprises", "association + enterprise + youth-organisation likely"],
])("an association for sport or the young is one of theirs: %s is %s", (typed, expected) =>
  expect(typesIn(typed)).toBe(expected)
);

test.each([
  ["Sporthochschule", "tertiary-institute likely"],
  ["Universitätsklinikum", "hospital likely"],
])(
  "a long word is what it ends with, be it a university or a hospital: %s is %s",
  (typed, expected) => expect(typesIn(typed)).toBe(expected)
);

import { namesPart, wholesOf } from "../../../src/core/reading/part-name";

test.each([
  ["Faculty of Law, Nordhavn University", true],
  ["Fakultät für Bau", true],
  ["Wydział Prawa", true],
  ["Катедра по право", true],
  ["Τμήμα Φυσικής", true],
  ["School of Law", false],
  ["Departmental Store", false],
])("%j names a part: %j", (name, expected) => expect(namesPart(name)).toBe(expected));

test("what stands apart from a part may be the whole, and what it ends or begins with", () => {
  expect(wholesOf("Faculty of Law, Nordhavn University")).toEqual({
    apart: ["nordhavn university"],
    within: ["law nordhavn university", "nordhavn university"],
  });
  expect(wholesOf("Valdoro Università Facoltà").within).toEqual(["valdoro universita"]);
});

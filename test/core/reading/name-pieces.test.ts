import { pieceSearch } from "../../../src/core/reading/name-pieces";

const search = pieceSearch(["vet | universit | school of business | co op", "*schul | union"]);

test.each([
  ["vet centre", 1],
  ["veterans", 0],
  ["northern university", 1],
  ["interuniversity", 0],
  ["school of business", 1],
  ["school of law", 0],
  ["berufsschule", 2],
  ["trade union", 2],
  ["reunion", 0],
  ["universitat mit schule", 3],
  ["a school for business", 0],
  ["business school of business", 1],
  ["school of business union", 3],
  ["schoolof business", 0],
  ["a co op", 1],
  ["a co opera", 0],
  ["", 0],
])("%j has pieces of the lists %i", (name, expected) => {
  expect([search.inFolded(name), search.inName(name)]).toEqual([expected, expected]);
});

test("a name is folded first, whatever it is written in", () => {
  expect(search.inName("  Universität,  SCHOOL\tof  Business ")).toBe(1);
  // Too long to be folded unit by unit.
  expect(search.inName(`${"Verein ".repeat(100)} Berufs-Schule`)).toBe(2);
});

test("what was left of a longer name before is no part of this one", () => {
  expect(search.inName("School of Business")).toBe(1);
  expect(search.inName("School of Bus")).toBe(0);
});

test("a piece inside words that is several is our own mistake", () => {
  expect(() => pieceSearch(["*hohe schul"])).toThrow("hohe schul");
});

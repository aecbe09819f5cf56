import type { Work } from "../../../bench/functions/contestant";
import { reportOfFunctions, type Raced, type Racer } from "../../../bench/functions/report";

test("a row for each: speeds, the median of the ratios round by round, first call, what is understood", () => {
  const lines = reportOfFunctions([raced([400, 100, 900], [4, 2, 10])]);
  expect(lines[0]).toMatch(/^ +calls\/s +cells\/s +ours \/ it +first call +understands$/);
  expect(lines[1]).toBe("COUNTRYCODE");
  expect(lines[2]).toMatch(/^ {2}ours +400 +4,000,000 +12\.3 ms +all$/);
  // 100, 50 and 90 times as fast
  expect(lines[3]).toMatch(/^ {2}i18n-iso-countries +4\.00 +40,000 +90\.0 +1,235 ms +some$/);
  expect(lines[4]).toMatch(/once +8\.00 +80,000 +45\.0 +1,235 ms +some$/);
  expect(lines[5]).toMatch(/^ {2}Set +40,000 +400,000,000 +0\.0100 +0\.0500 ms +none$/);
});

test("the claim is held against the package's fastest, whichever way it goes; a plain look-up is no rival", () => {
  expect(claims([300], [150])).toEqual([
    "holds: at least as fast as i18n-iso-countries in COUNTRYCODE (ours / it: 1.00)",
  ]);
  expect(claims([299], [150])).toEqual([
    "DOES NOT HOLD: at least as fast as i18n-iso-countries in COUNTRYCODE (ours / it: 0.997)",
  ]);
});

test("nothing is claimed where the package does something else", () => {
  const other = raced([1], [1]);
  const lines = reportOfFunctions([{ ...other, work: { ...other.work, isTheSame: false } }]);
  expect(lines.filter((line) => line.includes("at least as fast"))).toEqual([]);
});

test("what was asked, and in which languages not, is said below", () => {
  const said = reportOfFunctions([raced([1], [1])]).join("\n");
  expect(said).toContain("getAlpha2Code in 38 languages");
  expect(said).toContain("it lacks pt-PT, sr-Latn, bs-Cyrl, lb.");
  expect(said.split("\n").filter((line) => line.length > 130)).toEqual([]);
});

function claims(ours: readonly number[], theirs: readonly number[]): readonly string[] {
  return reportOfFunctions([raced(ours, theirs)]).filter((line) => line.includes("at least"));
}

/** The package is twice as fast where it is asked about each spelling once. */
function raced(ours: readonly number[], theirs: readonly number[]): Raced {
  const twice = theirs.map((speed) => speed * 2);
  const first = racer("ours", ours, 12.34, "all");
  const others = [
    racer("i18n-iso-countries", theirs, 1234.6, "some"),
    racer("i18n-iso-countries, each spelling once", twice, 1234.6, "some"),
    racer(
      "Set",
      ours.map(() => 40_000),
      0.05,
      "none"
    ),
  ];
  const work: Work = {
    says: "COUNTRYCODE",
    cellsPerCall: 10_000,
    isTheSame: true,
    ours: first.contestant,
    others: others.map(({ contestant }) => contestant),
  };
  return { work, racers: [first, ...others] };
}

function racer(
  says: string,
  speeds: readonly number[],
  firstCall: number,
  understands: string
): Racer {
  const isPackage = says.startsWith("i18n");
  const contestant = { says, isPackage, part: 1, together: 1, call: () => 0, check: () => "" };
  return { contestant, speeds, firstCall, understands };
}

import type { Everything } from "../../../bench/reading/measure-all";
import { claimsOf, measured } from "../../../bench/reading/measured";
import { figures } from "../../../bench/reading/figures";
import { judged, NO_ANSWER, type Answer } from "../../../bench/reading/outcome";
import { reportOfReading } from "../../../bench/reading/report";
import { countsOf } from "../../../bench/reading/tally";

const LONG = "a very long spelling, ".repeat(9);
const SURE: Answer = { value: "AT", certain: true, stage: "name" };

const SET = measured(
  { id: "c", says: "countries", target: { mostWrongCertain: 0, leastRight: 0.5 } },
  [
    judged("Österriech", ["AT"], SURE, "one list"),
    judged(LONG, ["BE"], SURE, LONG),
    judged("Line\nbreak", ["BE"], NO_ANSWER, "one list"),
  ],
  [{ says: "a package", counts: countsOf(["rightCertain", "open", "open"]) }]
);

const ALL: Everything = {
  remarks: ["roles.csv is not there: what needs it is left out."],
  sets: [SET],
  lookUps: [
    {
      says: "names",
      rounds: 11,
      namesARound: 24,
      ours: 4.56,
      others: [{ says: "it", takes: 5678, ratio: 1234 }],
    },
  ],
  nameData: {
    names: {
      together: { raw: 9, gzipped: 5432 },
      files: [
        { file: "a.ts", size: { raw: 9, gzipped: 5000 } },
        { file: "b.ts", size: { raw: 9, gzipped: 500 } },
      ],
    },
    words: { together: { raw: 9, gzipped: 3210 }, files: [] },
    whole: { raw: 9, gzipped: 61_234 },
  },
  claims: claimsOf(SET),
};

const LINES = reportOfReading(ALL, false);

test("no line is wider than 120 columns", () => {
  const lines = [...LINES, ...reportOfReading(ALL, true)];
  expect(lines.filter((line) => [...line].length > 120 || line.includes("\n"))).toEqual([]);
});

test("a set's row: all outcomes and the share that is right", () => {
  expect(LINES).toContainEqual(expect.stringMatching(/^countries +3 +1 +· +· +1 +· +1 +33\.3 %$/));
  expect(LINES).toContainEqual(expect.stringMatching(/^ {2}one list +2 +1 +· +· +1 +· +· +50 %$/));
  expect(LINES).toContainEqual(expect.stringMatching(/^ {2}name +2 +1 +· +· +· +· +1 +50 %$/));
});

test("what is left out, contestants side by side, look-ups, sizes and claims are said", () => {
  expect(LINES.slice(0, 2)).toEqual(["Left out", ...ALL.remarks]);
  expect(LINES).toContainEqual(expect.stringMatching(/^ +ours +a package$/));
  expect(LINES).toContainEqual(
    expect.stringMatching(/^countries +33\.3 \/ 33\.3 +33\.3 \/ +0\.0$/)
  );
  expect(LINES).toContainEqual(expect.stringMatching(/^ {2}it +5,678 +1,234$/));
  expect(LINES).toContainEqual(expect.stringMatching(/^all of src\/reference +61\.2 kB$/));
  expect(LINES).toContainEqual(expect.stringMatching(/^names of countries .* 5\.4 kB$/));
  expect(LINES).toContainEqual(expect.stringMatching(/^ {2}a\.ts, by itself +5\.0 kB$/));
  expect(LINES).toContainEqual(expect.stringMatching(/^words of headers.* 3\.2 kB$/));
  expect(LINES.join("\n")).not.toContain("b.ts");
  expect(LINES).toContain("DOES NOT HOLD: countries: none certain and wrong (1 of 3)");
  expect(LINES).toContain("DOES NOT HOLD: countries: at least 50 % right (33.3 %, 1 of 3)");
});

test("rows: always those that are certain and wrong, the missed ones when asked for", () => {
  const wrong = /^ {2}a very long spelling, .*… +BE +AT +name/;
  const missed = /^ {2}Line break +BE +nothing +open +one list$/;
  expect(LINES).toContainEqual(expect.stringMatching(wrong));
  expect(LINES).not.toContainEqual(expect.stringMatching(missed));
  expect(reportOfReading(ALL, true)).toContainEqual(expect.stringMatching(missed));
});

test("figures for other programs hold all counts and no row", () => {
  const text = JSON.stringify(figures(ALL));
  expect(JSON.parse(text)).toMatchObject({
    sets: [
      {
        id: "c",
        n: 3,
        rightCertain: 1,
        wrongCertain: 1,
        open: 1,
        byOrigin: { "one list": { n: 2 } },
        byStage: { name: { n: 2, wrongCertain: 1 } },
        others: [{ says: "a package", n: 3, rightCertain: 1 }],
      },
    ],
    claims: [{ holds: false }, { holds: false }],
    nameData: { whole: { gzipped: 61_234 } },
  });
  expect(text).not.toContain("Österriech");
  expect(text).not.toContain("Line");
});

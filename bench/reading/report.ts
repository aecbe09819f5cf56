import type { Everything } from "./measure-all";
import { percent, type Claim, type Measured } from "./measured";
import { OUTCOMES, type Judged } from "./outcome";
import { besideOthers } from "./report-beside-others";
import { lookUpLines } from "./report-look-ups";
import { nameDataLines } from "./report-name-data";
import { right, total, type Counts } from "./tally";

/** Lines for people, at most 120 columns wide: figures first, what became of the claims last. */
export function reportOfReading(all: Everything, misses: boolean): readonly string[] {
  const { sets } = all;
  return [
    ...section("Left out", all.remarks),
    ...section("Set by set", [...HEAD, ...sets.map(({ says, counts }) => row(says, counts))]),
    ...section("Origin by origin", [...HEAD, ...sets.flatMap((set) => groups(set, set.byOrigin))]),
    ...section("By evidence", [...HEAD, ...sets.flatMap((set) => groups(set, set.byStage))]),
    ...section(
      "Certain and wrong",
      sets.flatMap((set) => answers(set, set.wrongCertain))
    ),
    ...section("Missed", misses ? sets.flatMap((set) => answers(set, set.missed)) : []),
    ...besideOthers(sets),
    ...section("Look-ups of names", all.lookUps.flatMap(lookUpLines)),
    ...section("Name data, minified and gzipped", nameDataLines(all.nameData)),
    ...section("What holds", all.claims.map(claim)),
    ...NOTES,
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines, ""];
}

const NAME_WIDTH = 46;

const HEAD = [
  line("", ["", "right,", "right,", "left", "", "wrong,", "wrong,", ""]),
  line("", ["n", "certain", "likely", "alone", "open", "likely", "certain", "right"]),
];

function row(name: string, counts: Counts): string {
  const n = total(counts);
  const figures = OUTCOMES.map((outcome) =>
    counts[outcome] === 0 ? "·" : String(counts[outcome])
  );
  return line(name, [String(n), ...figures, percent(right(counts), n)]);
}

function groups({ says }: Measured, of: Readonly<Record<string, Counts>>): readonly string[] {
  return [says, ...Object.entries(of).map(([name, counts]) => row(`  ${name}`, counts))];
}

function line(name: string, figures: readonly string[]): string {
  return `${name.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH)}${figures.map((figure) => figure.padStart(9)).join("")}`;
}

function answers({ says }: Measured, all: readonly Judged[]): readonly string[] {
  return all.length === 0 ? [] : [`${says}: ${all.length}`, ...all.map(answer)];
}

function answer({ asked, means, answered, origin, stage }: Judged): string {
  const parts = [fitted(asked, 44), fitted(means, 17), fitted(answered, 17), fitted(stage, 8)];
  return `  ${parts.join("  ")}  ${origin.slice(0, 24)}`.trimEnd();
}

function fitted(text: string, width: number): string {
  const one = text.replace(/\s+/g, " ");
  return (one.length > width ? `${one.slice(0, width - 1)}…` : one).padEnd(width);
}

function claim({ says, found, holds }: Claim): string {
  return `${holds ? "holds" : "DOES NOT HOLD"}: ${says} (${found})`;
}

const NOTES = [
  "right: certain, likely, or rightly left alone; open: something was meant, nothing answered. A likely organisation type",
  "is judged by what it says. An ECHE's end is our field; its start, and a bare “End Date”, must stay unmapped. Whole",
  "tables: the headers are the set's, the cells drawn from the sets or invented, the same in every run; where several",
  "columns hold a field, any one may get it. “Each field once” deals an origin's headers out to several tables.",
  "Levenshtein: at most 2 slips. Of others' labels: bench/reading/english-labels.ts. Name data is what names of countries",
  "and organisations are read by, with kinds of state and legal forms; words for headers, types and roles are not in it.",
];

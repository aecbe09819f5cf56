import { median } from "../median";
import type { Contestant, Work } from "./contestant";
import { LACKING, LANGUAGES } from "../iso-countries";

export interface Raced {
  readonly work: Work;
  /** Ours first. */
  readonly racers: readonly Racer[];
}

export interface Racer {
  readonly contestant: Contestant;
  /** Calls per second, one figure a round. */
  readonly speeds: readonly number[];
  /** Milliseconds. */
  readonly firstCall: number;
  readonly understands: string;
}

/** Lines for people: a table of speeds, what became of the claims, and what one has to know about the figures. */
export function reportOfFunctions(raced: readonly Raced[]): readonly string[] {
  return [
    line("", ["calls/s", "cells/s", "ours / it", "first call"], "understands"),
    ...raced.flatMap((one) => [one.work.says, ...one.racers.map((racer) => row(one, racer))]),
    "",
    ...raced.filter(({ work }) => work.isTheSame).map(claim),
    "",
    ...NOTES,
  ];
}

function row({ work, racers }: Raced, racer: Racer): string {
  const speed = median(racer.speeds);
  const [ours] = racers;
  const ratio = ours === racer ? "" : amount(ratioOf(ours, racer));
  const figures = [
    amount(speed),
    amount(speed * work.cellsPerCall),
    ratio,
    `${amount(racer.firstCall)} ms`,
  ];
  return line(`  ${racer.contestant.says}`, figures, racer.understands);
}

/** How many times as fast as `racer` ours is. */
function ratioOf(ours: Racer | undefined, racer: Racer): number {
  return median(racer.speeds.map((speed, round) => (ours?.speeds[round] ?? NaN) / speed));
}

// Against every way to ask the package, the fastest included.
function claim({ work, racers }: Raced): string {
  const [ours, ...others] = racers;
  const ratios = others
    .filter(({ contestant }) => contestant.isPackage)
    .map((racer) => ratioOf(ours, racer));
  const least = Math.min(...ratios);
  const says = `at least as fast as i18n-iso-countries in ${work.says}`;
  return `${least >= 1 ? "holds" : "DOES NOT HOLD"}: ${says} (ours / it: ${amount(least)})`;
}

function amount(figure: number): string {
  return figure < 100 ? figure.toPrecision(3) : Math.round(figure).toLocaleString("en-US");
}

function line(says: string, figures: readonly string[], understands: string): string {
  return `${says.padEnd(44)}${figures.map((figure) => figure.padStart(12)).join("")}   ${understands}`;
}

const NOTES = [
  "ours / it: in calls per second, the median of the ratios round by round; above 1 ours is faster.",
  "first call: the first of all in a new process that has read its files; all other figures are those of warm ones.",
  "The spellings: 200, each as often as the others, written by hand by those who made ours. What COUNTRYCODE leaves open, it",
  "suggests a country for. Ours keeps its lists of names from call to call, but no answer, and the cells change places between",
  "calls all the same. Within a call COUNTRYCODE understands each spelling once; the package keeps nothing, so it is asked",
  "that way too; asked about each of 10,000 cells, it is given 1,000 of them and its time multiplied.",
  `It is asked by isValid and toAlpha2, then by getAlpha2Code in ${LANGUAGES.length} languages, English first; accents forgiven means by`,
  `getSimpleAlpha2Code. Of our languages it lacks ${LACKING.join(", ")}.`,
  "COUNTRIES reads every row and judges the whole table; the others only count the distinct values of its one column.",
];

import { median } from "../median";
import type { FirstChecks } from "./first-checks";

/** A kind of table with the milliseconds of each round. */
export interface Checked {
  readonly says: string;
  /** Whether the claim is made for it. */
  readonly isUsual: boolean;
  readonly rounds: readonly { readonly parsing: number; readonly checking: number }[];
}

/** How many times as long as parsing its cells a usual table may take. */
const MOST = 8;

/** Lines for people: the times of each kind of table, what became of the claim, and what is measured. */
export function reportOfChecking(checked: readonly Checked[]): readonly string[] {
  const usual = Math.max(...checked.filter(({ isUsual }) => isUsual).map(ratioOf));
  const all = Math.max(...checked.map(ratioOf));
  return [
    line("milliseconds, 10,000 partners", ["parsing", "checking", "times"]),
    ...checked.map((one) =>
      line(one.says, [
        figure(median(one.rounds.map(({ parsing }) => parsing))),
        figure(median(one.rounds.map(({ checking }) => checking))),
        figure(ratioOf(one)),
      ])
    ),
    "",
    claim(usual, "usual tables"),
    claim(all, "all of them"),
    "",
    ...NOTES,
  ];
}

/** The first check of all, as it would be and as it is: lines for people. */
export function linesOfFirstChecks({ unprepared, ahead }: FirstChecks): readonly string[] {
  return [
    line("milliseconds, 12 partners, the first check in a new process", ["takes", "times"]),
    line("nothing made before", [figure(unprepared), figure(unprepared / ahead)]),
    line("lists of names and words made ahead", [figure(ahead), figure(1)]),
  ];
}

function ratioOf({ rounds }: Checked): number {
  return median(rounds.map(({ parsing, checking }) => checking / parsing));
}

function claim(ratio: number, which: string): string {
  const holds = ratio <= MOST ? "holds" : "DOES NOT HOLD";
  return `${holds}: at most ${MOST} times the parsing of the cells, ${which} (${figure(ratio)})`;
}

function figure(amount: number): string {
  return amount.toFixed(1);
}

function line(says: string, figures: readonly string[]): string {
  return `${says.padEnd(58)}${figures.map((one) => one.padStart(10)).join("")}`;
}

const NOTES = [
  "parsing: JSON.parse of the response that brings the cells, as the add-in asks for it through Microsoft's office.js.",
  "checking: finding the table in these cells, reading it and judging it under one call, cautions and all; nothing is written.",
  "times: the median of the ratios round by round. Cells are new in each round.",
];

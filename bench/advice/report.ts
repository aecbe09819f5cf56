import { median } from "../median";

/** One choice. */
export interface Chosen {
  /** Milliseconds. */
  readonly ours: number;
  readonly highs: number;
  /** Whether HiGHS finds none that is better, and none that is worse. */
  readonly isAsGood: boolean;
}

/** Milliseconds that 95 of 100 choices may take. */
const MOST = 50;

/** Lines for people: the times of both, and what became of the two claims. */
export function reportOfAdvice(chosen: readonly Chosen[]): readonly string[] {
  const ours = chosen.map((one) => one.ours);
  const highs = chosen.map((one) => one.highs);
  const good = chosen.filter(({ isAsGood }) => isAsGood).length;
  return [
    line("milliseconds, 300 candidates", ["median", "95th", "longest"]),
    line("ours", timesOf(ours)),
    line("HiGHS", timesOf(highs)),
    "",
    claim(percentile95(ours) < MOST, `under ${MOST} ms in 95 of 100 choices`, figure(percentile95(ours))), // prettier-ignore
    claim(good === chosen.length, "as good as HiGHS's choice", `${good} of ${chosen.length}`),
    "",
    ...NOTES,
  ];
}

function timesOf(times: readonly number[]): readonly string[] {
  return [median(times), percentile95(times), Math.max(...times)].map(figure);
}

/** The least that 95 of 100 don't exceed. */
function percentile95(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN;
}

function claim(holds: boolean, says: string, found: string): string {
  return `${holds ? "holds" : "DOES NOT HOLD"}: ${says} (${found})`;
}

function figure(amount: number): string {
  return amount.toFixed(1);
}

function line(says: string, figures: readonly string[]): string {
  return `${says.padEnd(30)}${figures.map((one) => one.padStart(10)).join("")}`;
}

const NOTES = [
  "ours: from the candidates to the choice, the fewest or the cheapest that meet every minimum and still do when up to 3 leave.",
  "HiGHS: the same question to a solver in WebAssembly, its model written anew for each case as it has to be.",
];

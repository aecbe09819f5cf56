import type { Measured } from "./measured";
import { right, total, wrong, type Counts } from "./tally";

/** Tables of the sets that others were asked too: of each contestant the shares of right and of wrong answers, in per cent. */
export function besideOthers(sets: readonly Measured[]): readonly string[] {
  const contests = new Map<string, Measured[]>();
  for (const set of sets) {
    const names = set.others.map(({ says }) => says).join("|");
    if (names !== "") contests.set(names, [...(contests.get(names) ?? []), set]);
  }
  return [...contests].flatMap(([names, some]) => [...contest(names.split("|"), some), ""]);
}

function contest(names: readonly string[], sets: readonly Measured[]): readonly string[] {
  return [
    "Beside others: per cent right (or rightly left alone) / wrong, certain and likely together",
    line("", ["ours", ...names]),
    ...sets.map(({ says, counts, others }) =>
      line(says, [counts, ...others.map((other) => other.counts)].map(shares))
    ),
  ];
}

function shares(counts: Counts): string {
  const share = (part: number): string => ((part * 100) / total(counts)).toFixed(1);
  return `${share(right(counts))} / ${share(wrong(counts)).padStart(4)}`;
}

const NAME_WIDTH = 40;
const LINE_WIDTH = 120;

/** As many columns as there are contestants, all as wide as the line lets them be. */
function line(name: string, cells: readonly string[]): string {
  const width = Math.min(20, Math.floor((LINE_WIDTH - NAME_WIDTH) / cells.length));
  const columns = cells.map((cell) => cell.slice(0, width - 1).padStart(width));
  return `${name.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH)}${columns.join("")}`;
}

import type { LookUpSpeed } from "./look-up-speed";

/** A line for each contestant: microseconds a look-up, and how many times as long as ours that is. */
export function lookUpLines({
  says,
  rounds,
  namesARound,
  ours,
  others,
}: LookUpSpeed): readonly string[] {
  return [
    line(`${says}, ${rounds} rounds of ${namesARound}`, "µs", "times ours"),
    line("  ours", amount(ours), ""),
    ...others.map((other) => line(`  ${other.says}`, amount(other.takes), amount(other.ratio))),
  ];
}

function line(name: string, takes: string, ratio: string): string {
  return `${name.padEnd(44)}${takes.padStart(12)}${ratio.padStart(14)}`.trimEnd();
}

function amount(figure: number): string {
  return figure < 100 ? figure.toPrecision(3) : Math.round(figure).toLocaleString("en-US");
}

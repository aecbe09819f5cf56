/** What `npm run bench` can measure, in its order. */
const PARTS = ["functions", "checking", "advice", "pane"] as const;

export type Part = (typeof PARTS)[number];

/** The parts that a command line names, all where it names none; null where it names something else. */
export function partsNamed(args: readonly string[]): readonly Part[] | null {
  if (args.length === 0) return PARTS;
  const known: readonly string[] = PARTS;
  return args.every((arg) => known.includes(arg))
    ? PARTS.filter((part) => args.includes(part))
    : null;
}

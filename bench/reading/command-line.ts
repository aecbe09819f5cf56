export interface ReadingCommand {
  readonly folder: string;
  /** Figures for other programs. */
  readonly json: boolean;
  /** Also what was missed, row by row. */
  readonly misses: boolean;
}

export const USAGE = "npm run bench:reading -- DIR [--misses] [--json]";

/** What the command line asks for; null where it asks for something else. */
export function readingCommand(args: readonly string[]): ReadingCommand | null {
  const options = args.filter((arg) => arg.startsWith("-"));
  const [folder, ...more] = args.filter((arg) => !arg.startsWith("-"));
  const known = options.every((option) => ["--json", "--misses"].includes(option));
  if (folder === undefined || more.length > 0 || !known) return null;
  return { folder, json: options.includes("--json"), misses: options.includes("--misses") };
}

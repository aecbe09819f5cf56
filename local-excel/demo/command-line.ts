import { parseArgs } from "node:util";
import { slipIn } from "../command-slip";

/** What the user asked `npm run demo` for. */
export interface CommandLine {
  /** Undefined: the sample. */
  readonly file: string | undefined;
  /** Undefined: the first free one from 3001 on. */
  readonly port: number | undefined;
  readonly opensBrowser: boolean;
}

export const USAGE = `Usage: npm run demo [-- FILE.xlsx] [--port N] [--no-open]

  FILE.xlsx      the workbook to begin with; it is only read. Default: assets/samples/messy-draft.xlsx
  --port N       serve on this port and no other; default: the first free one from 3001 on
  --no-open      print the address, open no browser

Press Ctrl+C to stop it. Exit codes: 0 stopped, 1 could not start, 64 wrong usage.
`;

/** Reads the arguments; a string says what is wrong with them, and is empty where help is asked for. */
export function parseCommandLine(args: readonly string[]): CommandLine | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "";
    const [file, ...more] = positionals;
    if (more.length > 0)
      return `One workbook at a time, please: ${more.join(", ")} is one too many.`;
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !isPort(port))
      return `${values.port} is no port. Give a number from 1 to 65535.`;
    return { file, port, opensBrowser: values["no-open"] !== true };
  } catch (error) {
    return slipIn(error);
  }
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}

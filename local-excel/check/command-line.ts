import { parseArgs } from "node:util";
import { slipIn } from "../command-slip";

/** What the user asked `npm run check` for. */
export interface CommandLine {
  readonly file: string;
  readonly call?: string;
  /** Whether a line for each call is wanted instead of one verdict in full. */
  readonly allCalls: boolean;
  readonly sheet?: string;
  readonly out?: string;
  readonly json: boolean;
}

export const USAGE = `Usage: npm run check -- FILE.xlsx [--call ID] [--sheet NAME] [--out FILE] [--json]

  FILE.xlsx      the workbook with your partner table; it is only read
  --call ID      the call to check against (see README.md); default: the one chosen in the workbook, else blueprint-2026;
                 "all" prints a line for each call instead of one verdict in full
  --sheet NAME   look for the table on this sheet only
  --out FILE     where the checked copy goes; default: beside the workbook, as NAME.checked.xlsx
  --json         print the verdict as JSON, for other programs

Exit codes: 0 met, 1 unmet, 2 undetermined, 3 cannot be checked, 64 wrong usage.
`;

/** Reads the arguments; a string says what is wrong with them, and is empty where help is asked for. */
export function parseCommandLine(args: readonly string[]): CommandLine | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        call: { type: "string" },
        sheet: { type: "string" },
        out: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "";
    const [file, ...more] = positionals;
    if (file === undefined) return "Which workbook? Give the name of an .xlsx file.";
    if (more.length > 0)
      return `One workbook at a time, please: ${more.join(", ")} is one too many.`;
    const { call, sheet, out, json } = values;
    return {
      file,
      json: json === true,
      allCalls: call === "all",
      ...(call !== undefined && call !== "all" && { call }),
      ...(sheet !== undefined && { sheet }),
      ...(out !== undefined && { out }),
    };
  } catch (error) {
    return slipIn(error);
  }
}

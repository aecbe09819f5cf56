import { readFile } from "node:fs/promises";
import path from "node:path";
import { problemSentence } from "../../src/core/report/problem-sentence";
import { fileProblem } from "./file-problem";
import { WorkbookFile } from "../file/workbook-file";
import { buildDemo } from "./build-demo";
import { parseCommandLine, USAGE } from "./command-line";
import { listen } from "./server/listen";
import { openBrowser } from "./open-browser";
import { demoSite } from "./server/site";

/** What the demo needs from the process. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly opensBrowser: boolean;
}

export interface RunningDemo {
  /** "http://127.0.0.1:3001/" */
  readonly address: string;
  readonly close: () => void;
}

const EXIT = { stopped: 0, failed: 1, usage: 64 } as const;
const ROOT = path.join(__dirname, "../..");
const SAMPLE = path.join(ROOT, "assets/samples/messy-draft.xlsx");

/** `npm run demo`: builds, serves, prints the address. Gives the running demo, or an exit code when there is none. */
export async function startDemo(
  args: readonly string[],
  terminal: Terminal
): Promise<RunningDemo | number> {
  const command = parseCommandLine(args);
  if (typeof command === "string") return explain(command, terminal);

  const file = path.resolve(command.file ?? SAMPLE);
  const problem = await problemOf(file);
  if (problem !== undefined) return fail(problem, terminal);
  try {
    const built = await buildDemo(ROOT, () => terminal.out("Building the pane and the page …\n"));
    const site = demoSite({ root: ROOT, built, workbook: file });
    const running = await listen(site, command.port);
    terminal.out(
      `The demo is at ${running.address} with ${path.basename(file)}.\nPress Ctrl+C to stop it.\n`
    );
    if (terminal.opensBrowser && command.opensBrowser) openBrowser(running.address);
    return running;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), terminal);
  }
}

function explain(slip: string, terminal: Terminal): number {
  if (slip === "") {
    terminal.out(USAGE);
    return EXIT.stopped;
  }
  terminal.err(`${slip}\n\n${USAGE}`);
  return EXIT.usage;
}

function fail(says: string, terminal: Terminal): number {
  terminal.err(`${says}\n`);
  return EXIT.failed;
}

/** Says in plain words why a file cannot be shown; undefined when it can. */
async function problemOf(file: string): Promise<string | undefined> {
  try {
    new WorkbookFile(new Uint8Array(await readFile(file)));
    return undefined;
  } catch (error) {
    const { says, next } = problemSentence(fileProblem(error));
    return `${path.basename(file)}: ${says} ${next}`;
  }
}

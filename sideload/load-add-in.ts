import { join } from "node:path";
import { certificateFiles } from "./certificates.cjs";
import { DevServerError, startDevServer, type Place } from "./dev-server";
import { excelCommand } from "./excel-command";
import { WORDS } from "./words";

export interface Surroundings extends Place {
  /** As in `process.platform`. */
  readonly platform: string;
  /** Has the system trust the certificate of https://localhost; it may ask. Rejects when it does not. */
  readonly trustCertificate: () => Promise<void>;
  /** Runs a command before the user's eyes. Resolves to whether it did what it was asked for. */
  readonly run: (command: readonly string[]) => Promise<boolean>;
  readonly say: (line: string) => void;
}

const MANIFEST = join(__dirname, "..", "manifest.xml");

/** `npm start`: serves the add-in and, where there is an Excel, opens it with the add-in. Resolves to the exit code. */
export async function loadAddIn(around: Surroundings): Promise<number> {
  const { platform, port, say } = around;
  const url = `https://localhost:${port}/`;
  const excel = excelCommand("start", platform, port);
  if (excel) {
    const problem = await problemOf(around.trustCertificate());
    if (problem) return fail(say, WORDS.notTrusted(problem));
  }
  say(WORDS.starting);
  try {
    await startDevServer(around);
  } catch (error) {
    if (error instanceof DevServerError) return fail(say, error.message);
    throw error;
  }
  say(WORDS.running(url));
  if (excel) {
    say(WORDS.opensExcel);
    if (await around.run(excel)) return 0;
  }
  say(excel ? WORDS.excelDidNotOpen : WORDS.noExcelHere);
  for (const line of WORDS.onTheWeb(url, MANIFEST, certificateFiles().ca)) say(line);
  return excel ? 1 : 0;
}

function fail(say: Surroundings["say"], why: string): number {
  say(why);
  return 1;
}

async function problemOf(promise: Promise<void>): Promise<string | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split("\n")[0];
  }
}

import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { installedBrowser } from "./installed-browsers";

/** How to start one browser, and where it was found. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a headless Chromium that reaches this machine only. Whoever starts it closes it.
 * @throws Error saying how to get a browser, when there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const found = findBrowser(process.env["ALLIANCE_CHECK_BROWSER"]);
  const root = process.platform === "linux" && process.getuid?.() === 0;
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...QUIET, ...found.args],
    env: { ...definedVariables(), ...found.env },
    // As root, and in the containers of most CI, Chromium's sandbox cannot start. Only pages of our own are opened.
    chromiumSandbox: !root && !process.env["CI"] && !found.args.includes("--no-sandbox"),
  });
}

/**
 * `wanted` is a path, or "npm" for the one of npm's `@sparticuz/chromium`. Without it: an installed one, else npm's on Linux.
 * @throws Error saying how to get a browser, when there is none
 */
export function findBrowser(wanted: string | undefined): FoundBrowser {
  if (wanted === "npm") return npmChromium();
  if (wanted) {
    if (realPath(wanted) !== undefined) return { executablePath: wanted, args: [], env: {} };
    throw new Error(`ALLIANCE_CHECK_BROWSER names ${wanted}, and there is no such file. ${ADVICE}`);
  }
  const { platform, env } = process;
  const installed = installedBrowser({ platform, env, realPath });
  return installed ? { executablePath: installed, args: [], env: {} } : npmChromium();
}

const ADVICE =
  "Install Google Chrome, Chromium or Microsoft Edge, or let ALLIANCE_CHECK_BROWSER name the program of one; then try again.";

// What playwright does not say already: no start page, and no name resolves but this machine's.
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-proxy-server",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

function npmChromium(): FoundBrowser {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(`No browser found for the tests. ${ADVICE}`);
  try {
    const script = join(__dirname, "npm-chromium.mjs");
    const answer = execFileSync(process.execPath, [script], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    return JSON.parse(answer) as FoundBrowser;
  } catch (error) {
    throw new Error(`npm's Chromium could not be unpacked. ${ADVICE}`, { cause: error });
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function definedVariables(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined)
  );
}

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { connect } from "node:net";
import { join } from "node:path";

/** Which port it serves, and the folder for its log and for the note by which it is found again. */
export interface Place {
  readonly port: number;
  readonly folder: string;
}

/** Why the dev server did not start, in words for people. */
export class DevServerError extends Error {}

const ROOT = join(__dirname, "..");
const PATIENCE_MS = 90_000;

/**
 * Starts the dev server, which stays when this program ends, and waits until it serves the pane. One that runs there
 * already is taken as it is.
 * @throws DevServerError
 */
export async function startDevServer(place: Place): Promise<void> {
  if (await servesThePane(place.port)) return;
  if (await isTaken(place.port))
    throw new DevServerError(
      `Port ${place.port} is in use by another program. End that program, then try again.`
    );
  mkdirSync(place.folder, { recursive: true });
  const output = openSync(logOf(place), "w");
  const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const child = spawn(
    process.execPath,
    [webpack, "serve", "--mode", "development", "--no-color", "--port", String(place.port)],
    {
      cwd: ROOT,
      detached: true,
      stdio: ["ignore", output, output],
      env: process.env,
      windowsHide: true,
    }
  );
  child.unref();
  writeFileSync(noteOf(place), JSON.stringify({ pid: child.pid }));
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  if (await isReady(place, ended)) return;
  const why = complaint(log(place));
  await stopDevServer(place);
  throw new DevServerError(`The add-in could not be built or served. webpack says:\n${why}`);
}

/** Ends the dev server that `startDevServer` left running. Resolves to false when there was none. */
export async function stopDevServer(place: Place): Promise<boolean> {
  const pid = notedPid(place);
  rmSync(noteOf(place), { force: true });
  // A number noted before the computer was switched off may by now be another program's: then nothing serves the port.
  if (pid === undefined || !(await isTaken(place.port))) return false;
  end(pid, "SIGTERM");
  if (!(await within(5_000, async () => !(await isTaken(place.port))))) end(pid, "SIGKILL");
  return true;
}

async function isReady(place: Place, ended: () => boolean): Promise<boolean> {
  let failed = false;
  const settled = await within(PATIENCE_MS, async () => {
    const said = log(place);
    failed = ended() || /compiled with \d+ error/.test(said);
    if (failed) return true;
    // The page is there before webpack has said whether what it built is whole.
    return (
      /compiled (successfully|with \d+ warning)/.test(said) && (await servesThePane(place.port))
    );
  });
  return settled && !failed;
}

function servesThePane(port: number): Promise<boolean> {
  const options = { host: "localhost", port, path: "/taskpane.html", rejectUnauthorized: false };
  return new Promise((resolve) => {
    const asked = request({ ...options, timeout: 5_000 }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve(/<title>Alliance Check<\/title>/.test(text)));
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(false));
    asked.end();
  });
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "localhost", port });
    const answer = (taken: boolean) => () => {
      socket.destroy();
      resolve(taken);
    };
    socket.on("connect", answer(true)).on("error", answer(false));
  });
}

/** The process and all that it started. */
function end(pid: number, signal: "SIGTERM" | "SIGKILL"): void {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/PID", String(pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

async function within(patienceMs: number, holds: () => Promise<boolean>): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

function notedPid(place: Place): number | undefined {
  try {
    const { pid } = JSON.parse(readFileSync(noteOf(place), "utf8")) as { pid?: unknown };
    return typeof pid === "number" && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function noteOf({ folder }: Place): string {
  return join(folder, "dev-server.json");
}

function logOf({ folder }: Place): string {
  return join(folder, "dev-server.log");
}

function log(place: Place): string {
  return readFileSync(logOf(place), "utf8");
}

/** From the first error on, or else the end; not more than a screen shows. */
function complaint(said: string): string {
  const lines = said.trimEnd().split("\n");
  const first = lines.findIndex((line) => line.startsWith("ERROR in "));
  return (first < 0 ? lines.slice(-20) : lines.slice(first, first + 20)).join("\n");
}

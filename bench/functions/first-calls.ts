import { fork } from "node:child_process";
import { join } from "node:path";
import { median } from "../median";

const PROCESSES = 3;

/**
 * Milliseconds that the very first call takes, in a process of its own: what is loaded is loaded, nothing was called yet.
 * The median of a few processes.
 */
export async function firstCall(workIndex: number, contestantIndex: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < PROCESSES; i++) times.push(await once([workIndex, contestantIndex]));
  return median(times);
}

function once(indices: readonly number[]): Promise<number> {
  const program = require.resolve("./first-call.ts");
  const root = join(__dirname, "..", "..");
  const child = fork(program, indices.map(String), { cwd: root, execArgv: ["--import", "tsx"] });
  return new Promise((resolve, reject) => {
    let told: number | undefined;
    child.on("message", (message) => (told = Number(message)));
    child.on("error", reject);
    child.on("close", (code) =>
      told === undefined ? reject(new Error(`No first call; exit code ${code}.`)) : resolve(told)
    );
  });
}

import { fork } from "node:child_process";
import { join } from "node:path";
import { median } from "./median";

const PROCESSES = 3;

/**
 * The number that a program of the bench tells, each time in a process of its own: for what is done there for the first
 * time. The median of a few processes.
 * @throws Error when it tells none
 */
export async function toldInOwnProcess(
  program: string,
  args: readonly (string | number)[]
): Promise<number> {
  const told: number[] = [];
  for (let i = 0; i < PROCESSES; i++) told.push(await once(program, args));
  return median(told);
}

function once(program: string, args: readonly (string | number)[]): Promise<number> {
  const root = join(__dirname, "..");
  const child = fork(program, args.map(String), { cwd: root, execArgv: ["--import", "tsx"] });
  return new Promise((resolve, reject) => {
    let told: number | undefined;
    child.on("message", (message) => (told = Number(message)));
    child.on("error", reject);
    child.on("close", (code) =>
      told === undefined
        ? reject(new Error(`${program} told nothing; exit code ${code}.`))
        : resolve(told)
    );
  });
}

import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

/** Builds the add-in for production into `folder`. @throws Error with what webpack said */
export function buildOurs(folder: string): Promise<void> {
  return webpack(["--output-path", folder]);
}

/** Builds the page that has the shape of Microsoft's React template into `folder`. @throws Error with what webpack said */
export function buildTemplate(folder: string): Promise<void> {
  return webpack([...BENCH, "--config-name", "template", "--output-path", folder]);
}

/** Builds what goes into both pages. @throws Error with what webpack said */
export function buildProbe(folder: string): Promise<void> {
  return webpack([...BENCH, "--config-name", "probe", "--output-path", folder]);
}

const BENCH = ["--config", join(__dirname, "webpack.config.cjs")];

function webpack(args: readonly string[]): Promise<void> {
  const program = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const all = [program, "--mode", "production", ...args];
  const env = { ...process.env, NODE_ENV: "production" };
  const child = spawn(process.execPath, all, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

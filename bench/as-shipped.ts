import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

/**
 * The pure modules that a file of the bench hands on, built and minified as the pane's script is: run file by file, each call
 * from one to another takes a way round that nobody's add-in takes, and how a minifier moves functions about decides how fast
 * they are. `built`: the path of the script, where it was built before.
 * @throws Error when they can't be built, with what webpack said
 */
export function asShipped<Exports>(file: string, built = buildShipped(file)): Exports {
  // By no loader: that of the bench's own files would change the script.
  const script = `(function (module) {${readFileSync(built, "utf8")}\n})`;
  const run = runInThisContext(script, { filename: built }) as (module: {
    exports: Exports;
  }) => void;
  const module = { exports: {} as Exports };
  run(module);
  return module.exports;
}

/** Builds the script into a folder of its own, which goes with the process; returns its path. */
export function buildShipped(file: string): string {
  const root = join(__dirname, "..");
  const folder = mkdtempSync(join(tmpdir(), "alliance-check-shipped-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const program = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const config = ["--config", join(__dirname, "shipped.config.cjs")];
  const what = ["--env", `file=${join(__dirname, file)}`, "--output-path", folder];
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync(process.execPath, [program, "--mode", "production", ...config, ...what], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return join(folder, "shipped.js");
}

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/** Folders of what was built. */
export interface BuiltDemo {
  /** The add-in, as `npm run build` makes it. */
  readonly pane: string;
  /** page.js and bridge.js. */
  readonly page: string;
}

/**
 * Builds the add-in and the demo's own scripts, unless that was done for the same sources before. `onBuild` is called when
 * it takes a moment.
 * @throws Error with what webpack said
 */
export async function buildDemo(root: string, onBuild: () => void): Promise<BuiltDemo> {
  const cache = path.join(root, "node_modules", ".cache", "alliance-check", "demo");
  const done = path.join(cache, stampOf(root));
  if (!existsSync(done)) {
    onBuild();
    await buildInto(done, cache, root);
  }
  return { pane: path.join(done, "pane"), page: path.join(done, "page") };
}

// What the builds are made of.
const SOURCES = ["src", "local-excel", "assets", "manifest.xml", "package-lock.json"];
const SETTINGS = ["webpack.config.js", "tsconfig.json"];

/** Built aside and put in place whole, so that a second demo never sees half a build. */
async function buildInto(done: string, cache: string, root: string): Promise<void> {
  const aside = path.join(cache, `unfinished-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  try {
    await Promise.all([
      webpack(root, "webpack.config.js", path.join(aside, "pane")),
      webpack(root, "local-excel/demo/webpack.config.cjs", path.join(aside, "page")),
    ]);
    removeOld(cache);
    renameSync(aside, done);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(done)) throw error;
  }
}

/** A demo may still be running from a build of today. */
function removeOld(cache: string): void {
  const DAY = 24 * 60 * 60 * 1000;
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > DAY)
      rmSync(folder, { recursive: true, force: true });
  }
}

function webpack(root: string, config: string, into: string): Promise<void> {
  const program = require.resolve("webpack/bin/webpack.js", { paths: [root] });
  const args = [program, "--mode", "production", "--config", config, "--output-path", into];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`The demo could not be built.\n${said}`))
    );
  });
}

/** Changes with any file that a build is made of. */
function stampOf(root: string): string {
  const hash = createHash("sha256");
  for (const source of [...SOURCES, ...SETTINGS]) {
    for (const file of filesIn(path.join(root, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16);
}

function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

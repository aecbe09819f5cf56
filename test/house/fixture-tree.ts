import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** What the guards read; the guards themselves come from node_modules. */
const TOOL_FILES = [
  ".dependency-cruiser.cjs",
  ".prettierignore",
  "eslint.config.mjs",
  "knip.json",
  "package.json",
  "tsconfig.json",
  "tsconfig.pure.json",
  "webpack.config.js",
];

export interface FixtureTree {
  /** Runs one of the installed tools in the tree. */
  run(tool: string, ...args: readonly string[]): { readonly code: number; readonly output: string };
  /** A file's path in the tree, as tools print it. */
  path(file: string): string;
  remove(): void;
}

/** A project of its own, outside this one, with our real tool files and these files (path → text). */
export function fixtureTree(files: Readonly<Record<string, string>>): FixtureTree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "alliance-check-guards-")));
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
  for (const file of TOOL_FILES) copyFileSync(join(ROOT, file), join(root, file));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return {
    run: (tool, ...args) => {
      const shell = process.platform === "win32"; // where tools are .cmd files
      const bin = join(ROOT, "node_modules", ".bin", tool);
      const { status, stdout, stderr } = spawnSync(bin, args, {
        cwd: root,
        encoding: "utf8",
        shell,
      });
      return { code: status ?? -1, output: stdout + stderr };
    },
    path: (file) => join(root, file),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { buildSync } from "esbuild";

/**
 * The pure modules that a file of the bench hands on, bundled and minified into one script as webpack does for Excel: run
 * file by file, each call from one to another takes a way round that nobody's add-in takes.
 * @throws Error when they can't be bundled, or need a package
 */
export function asShipped<Exports>(file: string): Exports {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, file)],
    bundle: true,
    minify: true,
    write: false,
    format: "cjs",
    target: "es2022",
    charset: "utf8",
  });
  const script = `(function (module) {${outputFiles[0]?.text ?? ""}\n})`;
  const run = runInThisContext(script, { filename: file }) as (module: {
    exports: Exports;
  }) => void;
  const module = { exports: {} as Exports };
  run(module);
  return module.exports;
}

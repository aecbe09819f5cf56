import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import type { Size } from "../sizes";

/** Bytes of all that the add-in knows about the world, as a bundle; and of each file by itself, the largest first. */
export interface NameData {
  readonly whole: Size;
  readonly files: readonly { readonly file: string; readonly size: Size }[];
}

export function measureNameData(): NameData {
  const files = readdirSync(REFERENCE).filter((file) => file.endsWith(".ts"));
  return {
    whole: bundled(files),
    files: files
      .map((file) => ({ file, size: bundled([file]) }))
      .sort((a, b) => b.size.gzipped - a.size.gzipped),
  };
}

const REFERENCE = join(__dirname, "..", "..", "src", "reference");

/** Minified, with nothing around it. */
function bundled(files: readonly string[]): Size {
  const contents = files.map((file, i) => `export * as part${i} from "./${file}";`).join("\n");
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: REFERENCE, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    // As webpack leaves them; escaped, names in Greek or Cyrillic would take three times the room.
    charset: "utf8",
  });
  const bytes = Buffer.from(outputFiles[0]?.contents ?? []);
  return { raw: bytes.byteLength, gzipped: gzipSync(bytes, { level: 9 }).byteLength };
}

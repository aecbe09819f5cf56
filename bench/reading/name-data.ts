import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import type { Size } from "../sizes";

interface Group {
  /** Of all its files as one bundle. */
  readonly together: Size;
  /** Of each file by itself, the largest first. */
  readonly files: readonly { readonly file: string; readonly size: Size }[];
}

/** Bytes of all that the add-in knows about the world, by what it is read with. */
export interface NameData {
  /** What names of countries and of organisations are read by. */
  readonly names: Group;
  /** What headers, types, roles, statuses and the rest are read by. */
  readonly words: Group;
  readonly whole: Size;
}

export function measureNameData(): NameData {
  const files = readdirSync(REFERENCE).filter((file) => file.endsWith(".ts"));
  return {
    names: group(files.filter((file) => OF_NAMES.test(file))),
    words: group(files.filter((file) => !OF_NAMES.test(file))),
    whole: bundled(files),
  };
}

// Countries, the kinds of state in their long names; how organisations call themselves, their legal forms, the EU's bodies.
const OF_NAMES = /^(?:countr|state-|organisation-name-|body-|legal-forms|eu-bodies)/;

function group(files: readonly string[]): Group {
  return {
    together: bundled(files),
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

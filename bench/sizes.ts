import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, as they are and as a server sends them (gzip, level 9). */
export interface Size {
  readonly raw: number;
  readonly gzipped: number;
}

/** All scripts and style sheets of a build, by file name; office.js, which comes from elsewhere, is in none. */
export function sizesOf(folder: string): ReadonlyMap<string, Size> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const own = files.filter((file) => /\.(js|css)$/.test(file)).sort();
  return new Map(own.map((file) => [file, sizeOf(readFileSync(join(folder, file)))]));
}

/** Those that a page loads as it opens: what comes only when it is asked for bears a hash in its name. */
export function loadedAtOnce(sizes: ReadonlyMap<string, Size>): ReadonlyMap<string, Size> {
  return new Map([...sizes].filter(([file]) => !/\.[0-9a-f]{10}\.js$/.test(file)));
}

export function total(sizes: Iterable<Size>): Size {
  let [raw, gzipped] = [0, 0];
  for (const size of sizes) {
    raw += size.raw;
    gzipped += size.gzipped;
  }
  return { raw, gzipped };
}

function sizeOf(bytes: Buffer): Size {
  return { raw: bytes.byteLength, gzipped: gzipSync(bytes, { level: 9 }).byteLength };
}

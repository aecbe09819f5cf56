import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, as they are and as a server sends them (gzip, level 9). */
export interface Size {
  readonly raw: number;
  readonly gzipped: number;
}

/** A script or a style sheet. It comes before the page stands; beside that, without being asked for; or when it is asked for. */
export interface OwnFile extends Size {
  readonly comes: "before" | "beside" | "when-asked";
}

/** All scripts and style sheets of a build, by file name; office.js, which comes from elsewhere, is in none. */
export function sizesOf(folder: string): ReadonlyMap<string, OwnFile> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const own = files.filter((file) => /\.(js|css)$/.test(file)).sort();
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  return new Map(
    own.map((file) => {
      const comes = whenItComes(file, page);
      return [file, { ...sizeOf(readFileSync(join(folder, file))), comes }];
    })
  );
}

/** What a page loads before it stands. */
export function loadedBefore(files: ReadonlyMap<string, OwnFile>): ReadonlyMap<string, OwnFile> {
  return new Map([...files].filter(([, { comes }]) => comes === "before"));
}

/** All that a page loads as it opens, without being asked for it. */
export function loadedAtOnce(files: ReadonlyMap<string, OwnFile>): ReadonlyMap<string, OwnFile> {
  return new Map([...files].filter(([, { comes }]) => comes !== "when-asked"));
}

export function total(sizes: Iterable<Size>): Size {
  let [raw, gzipped] = [0, 0];
  for (const size of sizes) {
    raw += size.raw;
    gzipped += size.gzipped;
  }
  return { raw, gzipped };
}

/** The page names what it waits for. What main asks for as soon as it runs, test/browser/conversation.test.ts looks at. */
function whenItComes(file: string, page: string): OwnFile["comes"] {
  if (page.includes(file)) return "before";
  return file.startsWith("conversation.") ? "beside" : "when-asked";
}

function sizeOf(bytes: Buffer): Size {
  return { raw: bytes.byteLength, gzipped: gzipSync(bytes, { level: 9 }).byteLength };
}

import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { BuiltDemo } from "../build-demo";
import { panePage } from "./pane-page";

/** One answer. */
export interface Served {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is at a path ("/pane/taskpane.html"); undefined when nothing is. */
export type Site = (address: string) => Promise<Served | undefined>;

export interface SiteParts {
  readonly root: string;
  readonly built: BuiltDemo;
  /** Path of the workbook that the page begins with. */
  readonly workbook: string;
}

/** The demo's files by their addresses: a short list, and two folders. */
export function demoSite({ root, built, workbook }: SiteParts): Site {
  const page = path.join(root, "local-excel/demo/page");
  const office = path.join(
    path.dirname(require.resolve("@microsoft/office-js/package.json")),
    "dist"
  );
  const files: Readonly<Record<string, string>> = {
    "/": path.join(page, "page.html"),
    "/demo/page.css": path.join(page, "page.css"),
    "/demo/grid.css": path.join(page, "grid.css"),
    "/demo/page.js": path.join(built.page, "page.js"),
    "/demo/bridge.js": path.join(built.page, "bridge.js"),
    "/favicon.ico": path.join(built.pane, "assets/icons/icon-32.png"),
  };
  const folders = { "/pane/": built.pane, "/office/": office };

  return async (address) => {
    if (address === "/workbook") return servedWorkbook(workbook);
    if (address === "/pane/taskpane.html")
      return servedPane(path.join(built.pane, "taskpane.html"));
    const file = Object.hasOwn(files, address) ? files[address] : await fileIn(folders, address);
    if (file === undefined) return undefined;
    const policy = address === "/" ? { "Content-Security-Policy": PAGE_POLICY } : {};
    return { bytes: await readFile(file), headers: { "Content-Type": typeOf(file), ...policy } };
  };
}

/** Scripts and data from here only: with it the browser itself sees to it that a workbook goes nowhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function typeOf(file: string): string {
  return TYPES[path.extname(file)] ?? "application/octet-stream";
}

// Read anew each time: the page begins with the file as it was last saved.
async function servedWorkbook(file: string): Promise<Served> {
  return {
    bytes: await readFile(file),
    headers: {
      "Content-Type": typeOf(file),
      "X-Workbook-Name": encodeURIComponent(path.basename(file)),
    },
  };
}

/** The page's own policy stands in its text and stays; that only the demo may frame it can be said in a header alone. */
async function servedPane(file: string): Promise<Served> {
  return {
    bytes: Buffer.from(panePage(await readFile(file, "utf8"))),
    headers: {
      "Content-Type": typeOf(file),
      "Content-Security-Policy": "frame-ancestors 'self'",
    },
  };
}

/** Only plain names, none of which begins with a dot, and only files that really lie in the folder. */
async function fileIn(
  folders: Readonly<Record<string, string>>,
  address: string
): Promise<string | undefined> {
  const mount = Object.keys(folders).find((prefix) => address.startsWith(prefix));
  const folder = mount === undefined ? undefined : folders[mount];
  if (mount === undefined || folder === undefined) return undefined;
  const names = address.slice(mount.length).split("/");
  if (!names.every((name) => /^[\w-][\w.-]*$/.test(name))) return undefined;
  try {
    const inside = await realpath(folder);
    const file = await realpath(path.join(inside, ...names));
    const isThere = file.startsWith(inside + path.sep) && (await stat(file)).isFile();
    return isThere ? file : undefined;
  } catch {
    return undefined;
  }
}

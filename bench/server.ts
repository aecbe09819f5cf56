import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import type { OpenedWorkbook } from "../local-excel/start";
import type { Sample } from "./in-page/sample";

export interface BenchServer {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** The workbook that answers from now on, and the next sample that a page sends. */
  visit(workbook: OpenedWorkbook): Promise<Sample>;
  close(): void;
}

/**
 * Serves folders by name, and Microsoft's office.js from its npm package at /office/, on this machine only. Everything
 * is compressed and may be kept, as by a server on the web. In pages, nothing changes but where office.js comes from.
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<BenchServer> {
  const office = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const roots = new Map(Object.entries({ ...folders, office }));
  const files = new Map<string, Buffer | undefined>();
  let workbook: OpenedWorkbook | undefined;
  let onSample: ((sample: Sample) => void) | undefined;

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    if (request.method !== "POST") return sendFile(path, response);
    void bodyOf(request).then(async (body) => {
      if (path === "/sample") onSample?.(JSON.parse(body) as Sample);
      const answer = path === "/excel" ? await workbook?.execute(body, 0) : "";
      response.end(answer);
    });
  });

  function sendFile(path: string, response: ServerResponse): void {
    if (!files.has(path)) files.set(path, compressed(path, roots));
    const bytes = files.get(path);
    if (!bytes) return void response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
      "Content-Encoding": "gzip",
      "Cache-Control": "max-age=3600",
    });
    response.end(bytes);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visit: (opened) => {
      workbook = opened;
      return new Promise((resolve) => (onSample = resolve));
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".png": "image/png",
  ".json": "application/json",
};

/** office.js asks for its further files beside itself, so its folder is all that has to be replaced. */
const OFFICE_FOLDER = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//g;

function compressed(path: string, roots: ReadonlyMap<string, string>): Buffer | undefined {
  const [, name = "", ...rest] = normalize(path).split("/");
  const root = roots.get(name);
  const file = root && join(root, ...rest);
  if (!file || !existsSync(file) || !statSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  const page = extname(file) === ".html";
  return gzipSync(page ? bytes.toString("utf8").replace(OFFICE_FOLDER, "/office/") : bytes);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

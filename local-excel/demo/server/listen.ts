import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { refusal } from "./refusal";
import type { Site } from "./site";

const HOST = "127.0.0.1";
const FIRST_PORT = 3001;
const PORTS_TRIED = 50;

/**
 * Serves the site on this machine only.
 * @param port this one and no other; undefined: the first free one from 3001 on; 0: any
 * @throws Error in plain words when the port is taken
 */
export async function listen(
  site: Site,
  port: number | undefined
): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => void answer(site, request, response));
  const bound = await bind(server, port);
  return {
    address: `http://${HOST}:${bound}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bind(server: Server, wanted: number | undefined): Promise<number> {
  const first = wanted ?? FIRST_PORT;
  const last = wanted ?? FIRST_PORT + PORTS_TRIED - 1;
  for (let port = first; port <= last; port += 1) {
    const bound = await tryPort(server, port);
    if (bound !== undefined) return bound;
  }
  throw new Error(
    wanted === undefined
      ? `All ports from ${first} to ${last} are taken. Name a free one with --port.`
      : `Port ${wanted} cannot be used. Name another one with --port.`
  );
}

function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const taken = (): void => resolve(undefined);
    server.once("error", taken);
    server.listen(port, HOST, () => {
      server.off("error", taken);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const send = (
    status: number,
    headers: Readonly<Record<string, string>>,
    body: Uint8Array | string
  ): void => {
    response.writeHead(status, {
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "Content-Length": Buffer.byteLength(body),
      ...headers,
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };
  const say = (status: number, text: string, headers = {}): void =>
    send(status, { "Content-Type": "text/plain; charset=utf-8", ...headers }, `${text}\n`);

  const refused = refusal(request, request.socket.localPort ?? 0);
  if (refused)
    return say(refused.status, refused.says, refused.allow ? { Allow: refused.allow } : {});
  try {
    const [address = "/"] = (request.url ?? "/").split("?");
    const served = await site(address);
    if (!served) return say(404, "There is nothing here.");
    send(200, served.headers, served.bytes);
  } catch {
    say(500, "The file could not be read; start the demo anew.");
  }
}

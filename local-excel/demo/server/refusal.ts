import type { IncomingMessage } from "node:http";

/** What a request tells of where it comes from. */
export type Origins = Pick<IncomingMessage, "method" | "headers">;

/**
 * Why a request is refused; undefined when it comes from this page or from the address bar. Other pages in the same browser
 * can send requests here too, and with a name that leads to 127.0.0.1 even read the answers; hence Host as well as Origin.
 */
export function refusal({ method, headers }: Origins, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host?.toLowerCase() ?? ""))
    return { status: 403, says: `The demo answers only at http://${hosts[0]}/.` };
  const { origin } = headers;
  const from = headers["sec-fetch-site"];
  const foreign =
    (origin !== undefined && origin !== `http://${headers.host}`) ||
    (from !== undefined && from !== "same-origin" && from !== "none");
  if (foreign)
    return { status: 403, says: `Not from another page: type http://${hosts[0]}/ yourself.` };
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, says: "The demo can be read and nothing else.", allow: "GET, HEAD" };
  return undefined;
}

export interface Refusal {
  readonly status: 403 | 405;
  readonly says: string;
  readonly allow?: string;
}

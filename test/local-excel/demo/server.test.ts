import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "../../../local-excel/demo/server/listen";
import { panePage } from "../../../local-excel/demo/server/pane-page";
import { demoSite } from "../../../local-excel/demo/server/site";

const ROOT = join(__dirname, "../../..");
const PANE =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><main id=pane></main>';

let folder: string;
let running: { address: string; close: () => void };
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "alliance-check-demo-"));
  const built = { pane: join(folder, "pane"), page: join(folder, "page") };
  for (const each of [join(built.pane, "assets/icons"), built.page])
    mkdirSync(each, { recursive: true });
  writeFileSync(join(built.pane, "taskpane.html"), PANE);
  writeFileSync(join(built.pane, "taskpane.js"), "pane();");
  writeFileSync(join(built.pane, "pane.css"), "main {}");
  writeFileSync(join(built.pane, ".hidden"), "hidden");
  writeFileSync(join(built.pane, "assets/icons/icon-32.png"), "icon");
  writeFileSync(join(built.page, "page.js"), "page();");
  writeFileSync(join(built.page, "bridge.js"), "bridge();");
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(built.pane, "link.txt"));
  writeFileSync(join(folder, "Ünser Entwurf.xlsx"), "a workbook");
  const workbook = join(folder, "Ünser Entwurf.xlsx");
  running = await listen(demoSite({ root: ROOT, built, workbook }), 0);
  port = Number(new URL(running.address).port);
});

afterAll(() => {
  running.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ["/", "text/html; charset=utf-8", "Alliance Check: demo without Excel"],
  ["/demo/page.css", "text/css; charset=utf-8", "color-scheme"],
  ["/demo/grid.css", "text/css; charset=utf-8", ".grid"],
  ["/demo/page.js", "text/javascript; charset=utf-8", "page();"],
  ["/demo/bridge.js", "text/javascript; charset=utf-8", "bridge();"],
  ["/pane/taskpane.html", "text/html; charset=utf-8", panePage(PANE)],
  ["/pane/taskpane.js?1234", "text/javascript; charset=utf-8", "pane();"],
  ["/pane/pane.css", "text/css; charset=utf-8", "main {}"],
  ["/pane/assets/icons/icon-32.png", "image/png", "icon"],
  ["/office/office.js", "text/javascript; charset=utf-8", "Microsoft"],
  ["/office/en-us/office_strings.js", "text/javascript; charset=utf-8", "Strings"],
  ["/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "a workbook"],
])("%s is %s", async (address, type, text) => {
  const { status, headers, body } = await ask(address);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-type": type,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  expect(body).toContain(text);
});

test("the page may load and reach nothing but this server, and nobody may frame it", async () => {
  const { headers } = await ask("/");
  const policy = String(headers["content-security-policy"]).split("; ");
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
    ])
  );
  const pane = await ask("/pane/taskpane.html");
  expect(pane.headers["content-security-policy"]).toBe("frame-ancestors 'self'");
});

test("the workbook comes with its name, whatever its letters", async () => {
  const { headers } = await ask("/workbook");
  expect(decodeURIComponent(String(headers["x-workbook-name"]))).toBe("Ünser Entwurf.xlsx");
});

test("HEAD tells the length and sends nothing", async () => {
  const { status, headers, body } = await ask("/demo/page.js", { method: "HEAD" });
  expect([status, headers["content-length"], body]).toEqual([200, "7", ""]);
});

test.each([
  "/secret.txt",
  "/pane/../secret.txt",
  "/pane/%2e%2e/secret.txt",
  "/pane/..%2fsecret.txt",
  "/pane/..\\secret.txt",
  "/pane//../../secret.txt",
  "/pane/link.txt",
  "/pane/.hidden",
  "/pane/",
  "/pane/assets",
  "/office/../package.json",
  "/office/../../../../package.json",
  "/package.json",
  "/demo/page.ts",
  "/constructor",
  "//attacker.example/",
  "/pane/\u0000",
])("%j leads nowhere", async (address) => {
  const { status, body } = await ask(address);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body).not.toMatch(/secret|hidden|"name"/);
});

test.each([
  ["another name", { host: "attacker.example" }],
  ["another origin", { origin: "https://attacker.example" }],
  ["another site", { "sec-fetch-site": "cross-site" }],
])("refused from %s", async (_from, headers) => {
  const { status, headers: answered, body } = await ask("/workbook", { headers });
  expect([status, answered["content-type"]]).toEqual([403, "text/plain; charset=utf-8"]);
  expect(body).not.toContain("a workbook");
});

test("nothing can be sent to it", async () => {
  const { status, headers } = await ask("/workbook", { method: "POST" });
  expect([status, headers["allow"]]).toEqual([405, "GET, HEAD"]);
});

test("it listens on this machine only", async () => {
  expect(running.address).toBe(`http://127.0.0.1:${port}/`);
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  // 127.0.0.2 is this machine too, and a server that listens everywhere answers there (not on a Mac, where there is none).
  for (const address of ["127.0.0.2", ...outside.map((each) => each.address)])
    expect(await answers(address)).toBe(false);
  expect(await answers("127.0.0.1")).toBe(true);
});

test("a port that is taken: the next one, or a plain sentence when it was asked for", async () => {
  const site = (): Promise<undefined> => Promise.resolve(undefined);
  await expect(listen(site, port)).rejects.toThrow(
    `Port ${port} cannot be used. Name another one with --port.`
  );
  const first = await listen(site, undefined);
  const second = await listen(site, undefined);
  first.close();
  second.close();
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port));
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function ask(
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {}
): Promise<Answer> {
  // As it stands, not tidied as fetch would do.
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, method, headers, path: path.replace("\u0000", "%00") },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString("utf8"),
          })
        );
      }
    );
    sent.on("error", reject);
    sent.end();
  });
}

function answers(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 }, () => done(true));
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.on("error", () => done(false));
    socket.on("timeout", () => done(false));
  });
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DevServerError, startDevServer, stopDevServer } from "../../sideload/dev-server";
import { loadAddIn, type Surroundings } from "../../sideload/load-add-in";
import { THIS_COMPUTER } from "../../sideload/this-computer";
import { unloadAddIn } from "../../sideload/unload-add-in";

// `npm start` and `npm stop` with the real dev server on a free port, and stand-ins for what only Windows and Mac have.
const home = mkdtempSync(join(tmpdir(), "alliance-check-start-"));
const oldHome = process.env["HOME"];
let port: number;
let said: string[];
let ran: string[];

beforeAll(async () => {
  process.env["HOME"] = home; // the dev server makes its certificates there
  port = await freePort();
});

beforeEach(() => {
  said = [];
  ran = [];
});

afterAll(async () => {
  await stopDevServer({ port, folder: home });
  if (oldHome === undefined) delete process.env["HOME"];
  else process.env["HOME"] = oldHome;
  rmSync(home, { recursive: true, force: true });
});

test("Linux: the pane is served, and Excel on the web explained", async () => {
  expect(await loadAddIn(on("linux"))).toBe(0);
  const page = await fetched("/taskpane.html");
  expect(page).toContain("<title>Alliance Check</title>");
  expect(said).toContain(`The dev server runs at https://localhost:${port}/.`);
  expect(said.join("\n")).toMatch(/let that browser trust .*ca\.crt/);
  expect(said.join("\n")).toMatch(/Upload My Add-in,\s+and pick .*manifest\.xml/);
  expect(ran).toEqual([]);
}, 120_000);

test("Windows and Mac: the certificate is trusted first, then Excel is opened", async () => {
  for (const platform of ["win32", "darwin"]) {
    ran = [];
    expect(await loadAddIn(on(platform))).toBe(0);
    expect(ran).toEqual(["trust", expect.stringMatching(/^npx .* start manifest\.xml desktop /)]);
    expect(said.at(-1)).toBe(
      "Excel opens now, with the add-in. On the Home tab, press Check consortium."
    );
  }
});

test("a certificate that is not trusted: nothing is started, and it is said what helps", async () => {
  const trustCertificate = (): Promise<void> => Promise.reject(new Error("cancelled\nat line 5"));
  expect(await loadAddIn({ ...on("darwin"), trustCertificate })).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(/\(cancelled\)\. Run `npx office-addin-dev-certs install`/),
  ]);
  expect(ran).toEqual([]);
});

test("Excel that does not open: Excel on the web is explained, and the exit code says so", async () => {
  expect(await loadAddIn({ ...on("win32"), run: () => Promise.resolve(false) })).toBe(1);
  expect(said.join("\n")).toMatch(/could not open Excel.*\n1\. Open https:/);
});

test("a command that fails is known by its words too", async () => {
  const says = (text: string): readonly string[] => [
    process.execPath,
    "-e",
    `process.stderr.write(${JSON.stringify(text)})`,
  ];
  const write = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(await THIS_COMPUTER.run(says("a warning"))).toBe(true);
  expect(await THIS_COMPUTER.run(says("Error: Unable to start debugging."))).toBe(false);
  expect(await THIS_COMPUTER.run([process.execPath, "-e", "process.exit(3)"])).toBe(false);
  expect(write.mock.calls.join("")).toContain("Unable to start debugging.");
  write.mockRestore();
});

test("npm stop: the dev server ends, and Excel forgets the add-in", async () => {
  expect(await unloadAddIn(on("darwin"))).toBe(0);
  expect(ran).toEqual(["npx --yes office-addin-debugging@7 stop manifest.xml desktop"]);
  expect(said).toEqual(["The dev server has stopped."]);
  await expect(fetched("/taskpane.html")).rejects.toThrow("ECONNREFUSED");

  said = [];
  expect(await unloadAddIn(on("linux"))).toBe(0);
  expect(said[0]).toBe("The dev server of `npm start` was not running.");
  expect(await unloadAddIn({ ...on("win32"), run: () => Promise.resolve(false) })).toBe(1);
  expect(said.at(-1)).toMatch(/could not take the add-in out/);
});

test("a port that another program has is named, and left alone", async () => {
  const other = await listening();
  const taken = { port: portOf(other), folder: home };
  await expect(startDevServer(taken)).rejects.toThrow(
    new DevServerError(
      `Port ${taken.port} is in use by another program. End that program, then try again.`
    )
  );
  expect(await stopDevServer(taken)).toBe(false);
  expect(other.listening).toBe(true);
  other.close();
}, 20_000);

test("a dev server that ends at once: what it said is shown", async () => {
  const old = process.env["NODE_OPTIONS"];
  process.env["NODE_OPTIONS"] = "--require=./no-such-file.cjs";
  const code = await loadAddIn(on("linux"));
  if (old === undefined) delete process.env["NODE_OPTIONS"];
  else process.env["NODE_OPTIONS"] = old;
  expect(code).toBe(1);
  expect(said.at(-1)).toMatch(/could not be built or served\. webpack says:\n[^]*no-such-file/);
});

function on(platform: string): Surroundings {
  return {
    platform,
    port,
    folder: home,
    trustCertificate: () => {
      ran.push("trust");
      return Promise.resolve();
    },
    run: (command) => {
      ran.push(command.join(" "));
      return Promise.resolve(true);
    },
    say: (line) => said.push(line),
  };
}

/** As a browser that trusts the certificate would. */
function fetched(path: string): Promise<string> {
  const ca = readFileSync(join(home, ".office-addin-dev-certs", "ca.crt"));
  return new Promise((resolve, reject) => {
    request({ host: "localhost", port, path, ca }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve(text));
    })
      .on("error", reject)
      .end();
  });
}

async function freePort(): Promise<number> {
  const server = await listening();
  const found = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return found;
}

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "localhost", () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

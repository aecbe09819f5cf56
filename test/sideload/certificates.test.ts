import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCRIPT = join(__dirname, "..", "..", "sideload", "certificates.cjs");
const URL = "https://localhost:3000/";

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "alliance-check-home-"));
  folder = join(home, ".office-addin-dev-certs");
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

test("made once, for localhost, and kept: nobody has to trust them anew each day", () => {
  const { type } = serverOnLinux();
  expect(type).toBe("https");
  const own = new X509Certificate(read("localhost.crt"));
  expect(own.checkHost("localhost")).toBe("localhost");
  expect(own.verify(new X509Certificate(read("ca.crt")).publicKey)).toBe(true);

  const before = FILES.map(read);
  serverOnLinux();
  expect(FILES.map(read)).toEqual(before);
});

test("what to trust is said", () => {
  expect(serverOnLinux().warned).toEqual([
    `Open ${URL}taskpane.html in your browser once and accept its certificate, or let the browser trust ${join(folder, "ca.crt")}.`,
  ]);
});

test("made anew when one is lost, broken or of another family", () => {
  serverOnLinux();
  const foreign = read("localhost.crt");
  for (const spoil of [
    () => rmSync(join(folder, "localhost.key")),
    () => writeFileSync(join(folder, "ca.crt"), "no certificate"),
    () => writeFileSync(join(folder, "localhost.crt"), foreign),
  ]) {
    const before = read("localhost.crt");
    spoil();
    expect(serverOnLinux().hasFiles).toBe(true);
    expect([before, foreign]).not.toContain(read("localhost.crt"));
  }
});

test("where none can be made: a self-signed one, and the reason", () => {
  writeFileSync(folder, "a file where the folder should be");
  const { hasFiles, warned } = serverOnLinux();
  expect(hasFiles).toBe(false);
  expect(warned).toEqual([
    expect.stringMatching(/^Excel's developer certificate is not ready \(Error: \w/),
    `Open ${URL}taskpane.html in your browser once and accept its certificate.`,
  ]);
});

const FILES = ["ca.crt", "localhost.crt", "localhost.key"];

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

/** In a process of its own, which takes itself for Linux: elsewhere a system dialog would ask whether to trust them. */
function serverOnLinux(): { type: string; hasFiles: boolean; warned: readonly string[] } {
  const program = `
    Object.defineProperty(process, "platform", { value: "linux" });
    const warned = [];
    console.warn = (line) => warned.push(line);
    console.log = () => {};
    require(${JSON.stringify(SCRIPT)}).httpsServer(${JSON.stringify(URL)}).then((server) => {
      const type = server.type ?? server;
      process.stdout.write(JSON.stringify({ type, hasFiles: server !== type, warned }));
    });`;
  const env = { ...process.env, HOME: home, USERPROFILE: home };
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", program], {
    env,
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof serverOnLinux>;
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDemo } from "../../../local-excel/demo/start-demo";

let folder: string;
let said: { out: string; err: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "alliance-check-demo-"));
  said = { out: "", err: "" };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("help", async () => {
  expect(await start("--help")).toBe(0);
  expect(said.out).toMatch(/^Usage: npm run demo/);
});

test.each([
  [["--colour"], "There is no option --colour."],
  [["--port"], "Something is missing after --port"],
  [["--port", "many"], "many is no port. Give a number from 1 to 65535."],
  [["--port", "0"], "0 is no port."],
  [["--port", "70000"], "70000 is no port."],
  [["a.xlsx", "b.xlsx"], "One workbook at a time, please: b.xlsx is one too many."],
])("%j", async (args, sentence) => {
  expect(await start(...args)).toBe(64);
  expect(said.err).toContain(sentence);
  expect(said.err).toContain("Usage: npm run demo");
});

test("a file that is not there", async () => {
  expect(await start(join(folder, "nothing.xlsx"))).toBe(1);
  expect(said.err).toMatch(/^nothing\.xlsx: The file could not be opened; .+\n$/);
});

test("a file that is no workbook", async () => {
  const file = join(folder, "letter.xlsx");
  writeFileSync(file, "Dear partners");
  expect(await start(file)).toBe(1);
  expect(said.err).toMatch(/^letter\.xlsx: The file is not an Excel workbook\. .+\n$/);
});

async function start(...args: readonly string[]): Promise<number> {
  const running = await startDemo(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    opensBrowser: false,
  });
  if (typeof running === "number") return running;
  running.close();
  throw new Error("The demo has started");
}

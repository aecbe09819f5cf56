import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildOurs, buildProbe, buildTemplate } from "../../bench/builds";
import { OURS, TEMPLATE } from "../../bench/contestants";
import { measure } from "../../bench/measure";
import { isSmaller } from "../../bench/report";
import { serve, type BenchServer } from "../../bench/server";
import { loadedAtOnce, loadedBefore, sizesOf, total } from "../../bench/sizes";
import { startLocalExcel } from "../../local-excel/start";
import { launchBrowser } from "../browser/launch";

// What `npm run bench` measures, built once and opened once. Times are the bench's business: no test looks at a clock.
const WORKBOOK = join(__dirname, "..", "..", "assets", "samples", "messy-draft.xlsx");

let folder: string;
let ours: string;
let template: string;
let browser: Browser;
let server: BenchServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "alliance-check-bench-"));
  [ours, template] = [join(folder, "ours"), join(folder, "template")];
  await Promise.all([buildOurs(ours), buildTemplate(template)]);
  await buildProbe(join(folder, "probe"));
  browser = await launchBrowser();
  server = await serve({ ours, template });
}, 180_000);

afterAll(async () => {
  server.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the pane loads fewer bytes of scripts and styles as it opens than Microsoft's React template", () => {
  const atOnce = (folder: string) => loadedAtOnce(sizesOf(folder));
  const [own, theirs] = [total(atOnce(ours).values()), total(atOnce(template).values())];
  expect([...loadedBefore(sizesOf(ours)).keys()]).toEqual(["pane.css", "taskpane.js"]);
  expect([...atOnce(ours).keys()]).toEqual([
    expect.stringMatching(/^conversation\.\w{10}\.js$/),
    "pane.css",
    "taskpane.js",
  ]);
  expect(sizesOf(ours).size).toBe(5);
  expect([...loadedBefore(sizesOf(template)).keys()]).toEqual([...sizesOf(template).keys()]);
  expect([...sizesOf(template).keys()]).toEqual(["polyfill.js", "taskpane.js", "vendor.js"]);
  expect(own.gzipped).toBeGreaterThan(10_000);
  expect({ own, theirs, smaller: isSmaller(own, theirs) }).toMatchObject({ smaller: true });
});

// The probe presses each main button in the first frame in which it looks ready; a sample comes only when Excel was asked.
test.each([OURS, TEMPLATE])(
  "$folder: the main button does its work as soon as it looks ready",
  async (contestant) => {
    const excel = await startLocalExcel();
    const tools = { browser, server, excel, probe: join(folder, "probe"), workbook: WORKBOOK };
    const { cold, warm } = await measure(tools, contestant);
    for (const time of [cold.ready, cold.officeReady, warm.ready, warm.officeReady])
      expect(time).toBeGreaterThan(0);
  },
  60_000
);

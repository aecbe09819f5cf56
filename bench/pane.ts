import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalExcel } from "../local-excel/start";
import { launchBrowser } from "../test/browser/launch";
import { buildOurs, buildProbe, buildTemplate } from "./builds";
import { OURS, TEMPLATE } from "./contestants";
import { measure, type Visits } from "./measure";
import { report } from "./report";
import { serve } from "./server";
import { sizesOf } from "./sizes";

const RUNS = 15;

/** Our pane beside one of the shape of Microsoft's React task-pane template, in one browser, turn by turn: lines for people. */
export async function racePane(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "alliance-check-bench-"));
  try {
    return await raceIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function raceIn(folder: string): Promise<readonly string[]> {
  const ours = join(folder, "ours");
  const template = join(folder, "template");
  const probe = join(folder, "probe");
  console.log("Building both pages …");
  await Promise.all([buildOurs(ours), buildTemplate(template)]);
  await buildProbe(probe);

  const browser = await launchBrowser();
  const server = await serve({ ours, template });
  try {
    const excel = await startLocalExcel();
    const workbook = join(__dirname, "..", "assets", "samples", "messy-draft.xlsx");
    const tools = { browser, server, excel, probe, workbook };
    console.log(`Opening each ${RUNS} times, in turn, in Chromium ${browser.version()} …\n`);
    await measure(tools, OURS); // the browser's own first start is nobody's
    const pairs: { ours: Visits; template: Visits }[] = [];
    for (let run = 0; run < RUNS; run++)
      pairs.push({ ours: await measure(tools, OURS), template: await measure(tools, TEMPLATE) });
    return report({ pairs, ours: sizesOf(ours), template: sizesOf(template) });
  } finally {
    server.close();
    await browser.close();
  }
}

import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { ALL_REQUIREMENT_SETS, type LocalExcel } from "../local-excel/start";
import type { Contestant } from "./contestants";
import type { PageUnderTest, Sample } from "./in-page/sample";
import type { BenchServer } from "./server";

/** A first visit, with nothing kept, and a second one in the same browser. */
export interface Visits {
  readonly cold: Sample;
  readonly warm: Sample;
}

export interface Bench {
  readonly browser: Browser;
  readonly server: BenchServer;
  readonly excel: LocalExcel;
  /** Script that runs in the page before its own. */
  readonly probe: string;
  /** Path of a workbook; each visit opens it afresh. */
  readonly workbook: string;
}

/** @throws Error when a page's main button did not do its work */
export async function measure(bench: Bench, contestant: Contestant): Promise<Visits> {
  const { button, work, folder } = contestant;
  const underTest: PageUnderTest = { button, work, requirementSets: ALL_REQUIREMENT_SETS };
  const context = await bench.browser.newContext({ viewport: { width: 350, height: 700 } });
  try {
    await context.addInitScript({ content: `window.pageUnderTest = ${JSON.stringify(underTest)}` });
    await context.addInitScript({ path: join(bench.probe, "probe.js") });
    const cold = await visit(bench, context, folder);
    return { cold, warm: await visit(bench, context, folder) };
  } finally {
    await context.close();
  }
}

const PATIENCE_MS = 20_000;

async function visit(bench: Bench, context: BrowserContext, folder: string): Promise<Sample> {
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  const sample = bench.server.visit(await bench.excel.open(bench.workbook));
  await page.goto(`${bench.server.origin}/${folder}/taskpane.html`, { waitUntil: "commit" });
  try {
    return await withinPatience(sample);
  } catch (error) {
    throw new Error([String(error), `${folder}:`, ...said].join("\n"), { cause: error });
  } finally {
    await page.close();
  }
}

function withinPatience<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = new Error(`The main button did not do its work within ${PATIENCE_MS / 1000} s.`);
    const timer = setTimeout(() => reject(late), PATIENCE_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

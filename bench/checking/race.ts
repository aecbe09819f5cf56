import type { WorkbookContents } from "../../src/app/workbook";
import { once } from "../../src/core/reading/once";
import { asShipped, buildShipped } from "../as-shipped";
import { askedSheet } from "./asked-sheet";
import { cellsIn } from "./cells-in";
import { firstChecks, SHIPPED } from "./first-checks";
import { linesOfFirstChecks, reportOfChecking, type Checked } from "./report";
import { mixtures } from "./tables";

const built = once(() => buildShipped(SHIPPED));
const shipped = once(() => asShipped<typeof import("./shipped")>(SHIPPED, built()));

const PARTNERS = 10_000;
const WARM_UP = 6;
const ROUNDS = 21;

/**
 * Finding, reading and judging a table of 10,000 partners beside JSON.parse of the response that carried its cells: lines
 * for people.
 * @throws Error when a table is not read as it was made
 */
export async function raceChecking(): Promise<readonly string[]> {
  console.log(`Parsing and judging tables of ${PARTNERS} partners, ${ROUNDS} rounds in turn …\n`);
  const checked: Checked[] = [];
  for (const { says, rows, isUsual } of mixtures(PARTNERS)) {
    const { response, contents } = await askedSheet(rows);
    const rounds: { parsing: number; checking: number }[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) rounds.push(turn(response, contents));
    checked.push({ says, isUsual, rounds: rounds.slice(WARM_UP) });
  }
  return [...reportOfChecking(checked), "", ...linesOfFirstChecks(await firstChecks(built()))];
}

/** Milliseconds. Each round has cells of its own, so that nobody has seen one of them before. */
function turn(response: string, contents: WorkbookContents): Checked["rounds"][number] {
  const start = performance.now();
  const parsed: unknown = JSON.parse(response);
  const between = performance.now();
  const partners = judgedPartners(withCells(contents, parsed));
  const end = performance.now();
  if (partners !== PARTNERS) throw new Error(`${partners} of ${PARTNERS} partners were judged.`);
  return { parsing: between - start, checking: end - between };
}

function withCells(contents: WorkbookContents, parsed: unknown): WorkbookContents {
  const values = cellsIn(parsed) ?? [];
  const sheets = contents.sheets.map((one) => ({
    ...one,
    sheet: { ...one.sheet, grid: { ...one.sheet.grid, values } },
  }));
  return { ...contents, sheets };
}

/** How many partners stand in the verdict, all that it says of them and of the whole worked out. */
function judgedPartners(contents: WorkbookContents): number {
  const { CALLS, readConsortium, readRecord } = shipped();
  const request = { calls: CALLS, asOf: "2026-02-01T09:00:00Z" };
  const answer = readConsortium(contents, readRecord(contents.record), request);
  if (!answer.ok) throw new Error(`The table was not judged: ${answer.problem.code}`);
  const { standings, cautions, assumptions } = answer.value.verdict;
  const said = cautions.length + assumptions.length;
  return said === 0 ? 0 : standings.length;
}

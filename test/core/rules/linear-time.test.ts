import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import type { CellValue, Sheet } from "../../../src/core/table/grid";
import { checkedSheet } from "./checked-table";
import { plainSheet } from "../table/plain-sheet";

type Row = readonly CellValue[];

const HEADER: Row = ["No.", "Organisation", "Country", "Role", "Type", "PIC", "ECHE"];
const COUNTRIES = ["Germany", "Ireland", "Hungary", "Italy", "Polska", "?"];
const TYPES = ["Higher education institution", "VET provider", "SME", "Chamber", "Other", ""];

function usual(row: number): Row {
  const [country = "", type = ""] = [COUNTRIES[row % 6], TYPES[row % 6]];
  const role = row === 0 ? "Coordinator" : "Full partner";
  return [row + 1, `Werk Nord ${row} GmbH`, country, role, type, 100_000_000 + row, "yes"];
}

function sheetOf(size: number, rowOf: (row: number) => Row): Sheet {
  const values = [HEADER, ...Array.from({ length: size }, (_, row) => rowOf(row))];
  return plainSheet(values);
}

/**
 * The processor's own time for one check, the best of several runs: what else this machine does meanwhile is no matter. Each run
 * checks as many rows in all, so that as much memory is to be cleared away.
 */
function millisecondsFor(size: number, rowOf: (row: number) => Row): number {
  const sheet = sheetOf(size, rowOf);
  const checks = LARGEST / size;
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    for (let check = 0; check < checks; check++) checkedSheet(sheet, BLUEPRINT_2026);
    return process.cpuUsage(start).user / 1000 / checks;
  });
  return Math.min(...runs);
}

const LARGEST = 20_000;

/** How many times as long four times the rows take: 4 were it the same for each row, some 16 were each held against each. */
function growth(rowOf: (row: number) => Row): number {
  return millisecondsFor(LARGEST, rowOf) / millisecondsFor(LARGEST / 4, rowOf);
}

// Memory to clear away makes it up to 9; as little as a look at each pair of rows makes it 13 and more.
const MOST = 12;

test.each<[string, (row: number) => Row]>([
  ["every organisation another", usual],
  ["few organisations, each many times", (row) => usual(row % 100)],
  ["few names and many PICs", (row) => [...usual(row % 100).slice(0, 5), 100_000_000 + row, ""]],
  ["nothing but names", (row) => [row + 1, `Werk Nord ${row}`, "", "", "", "", ""]],
])("four times the rows take about four times as long: %s", (_, rowOf) => {
  millisecondsFor(LARGEST / 4, rowOf);
  const measured = growth(rowOf);
  expect(measured > MOST ? growth(rowOf) : measured).toBeLessThan(MOST);
});

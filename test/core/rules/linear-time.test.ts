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

/** The processor's own time, the best of several runs: what else this machine does meanwhile is no matter. */
function millisecondsFor(size: number, rowOf: (row: number) => Row): number {
  const sheet = sheetOf(size, rowOf);
  const runs = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    checkedSheet(sheet, BLUEPRINT_2026);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...runs);
}

// Ten times the rows take at most ten times as long; were anything done for each pair of rows, it would be far more.
test.each<[string, (row: number) => Row]>([
  ["every organisation another", usual],
  ["few organisations, each many times", (row) => usual(row % 100)],
  ["few names and many PICs", (row) => [...usual(row % 100).slice(0, 5), 100_000_000 + row, ""]],
  ["nothing but names", (row) => [row + 1, `Werk Nord ${row}`, "", "", "", "", ""]],
])("ten thousand rows take at most ten times as long as one thousand: %s", (_, rowOf) => {
  millisecondsFor(1_000, rowOf);
  const thousand = millisecondsFor(1_000, rowOf);
  expect(millisecondsFor(10_000, rowOf)).toBeLessThan(10 * thousand);
});

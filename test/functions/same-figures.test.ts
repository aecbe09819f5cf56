import fc from "fast-check";
import { startLocalExcel } from "../../local-excel/start";
import { readConsortium } from "../../src/app/read-consortium";
import { readRecord } from "../../src/app/record";
import { CALLS } from "../../src/calls/index";
import type { Checked } from "../../src/core/report/checked";
import type { CellValue } from "../../src/core/table/grid";
import { plainWorkbook } from "../app/plain-contents";
import { plainSheet } from "../core/table/plain-sheet";
import { answerTo, type TableFunctionName } from "./answers";

beforeAll(async () => void (await startLocalExcel()));

// A function that is given a whole table answers what a check of a sheet with that table answers, whatever is in it and
// however a host sends its empty cells.

const COUNT_OF: Partial<Record<TableFunctionName, string>> = {
  countries: "programme-countries",
  partners: "full-partners",
  labourMarket: "labour-market-actors",
  providers: "education-and-training-providers",
  heis: "higher-education-institution",
  vetProviders: "vet-provider",
};
const OUTCOMES = { met: "Met", unmet: "Unmet", undetermined: "Undetermined" } as const;

const COLUMNS: Readonly<Record<string, readonly CellValue[]>> = {
  Organisation: ["Alpha GmbH", "Beta University", "Gamma VET school", "Delta Chamber", "Alpha GmbH", "", "TBC"], // prettier-ignore
  Country: ["Germany", "FR", "España", "Italia", "Switzerland", "Frrance", "?", "", "#N/A", 276, "Greenland", "Polska", "Türkiye"], // prettier-ignore
  Role: ["Coordinator", "Partner", "Beneficiary", "Affiliated entity", "Associated partner", "", "candidate?"], // prettier-ignore
  "Organisation type": ["SME", "University", "VET school", "HEI/VET", "Cluster", "NGO", "", "#REF!", 7], // prettier-ignore
  Status: ["confirmed", "candidate", "withdrawn", ""],
  ECHE: ["yes", "no", "x", "", "DE BERLIN01"],
  PIC: [999999967, "999 999 967", "", "12345", "938712441"],
};

const tables = fc
  .tuple(
    fc.subarray(Object.keys(COLUMNS).filter((name) => name !== "Country")),
    fc.integer({ min: 1, max: 18 }),
    fc.infiniteStream(fc.nat(999))
  )
  .map(([others, rows, picks]): CellValue[][] => {
    const headers = [...others.slice(0, 1), "Country", ...others.slice(1)];
    const pick = (header: string): CellValue => {
      const values = COLUMNS[header] ?? [""];
      return values[(picks.next().value as number) % values.length] ?? "";
    };
    return [headers, ...Array.from({ length: rows }, () => headers.map(pick))];
  });

test("on any table, for each call, however empty cells come", () => {
  let verdicts = 0;
  fc.assert(
    fc.property(tables, fc.constantFrom(...CALLS.map((call) => call.id)), (values, id) => {
      const checked = checkOf(values, id);
      // Cells that a check would not take for a table are taken for one where they are given.
      if (!checked) return;
      // Blank rows may cut a table in two, and the part without the header lead; a function refuses what is guessed so.
      if (checked.table.headerRow === null) return;
      verdicts += 1;
      for (const blank of [null, undefined, "", 0]) {
        const sent = values.map((row) => row.map((cell) => (cell === "" ? blank : cell)));
        // Errors come as objects, as Excel sends them.
        expectSame(sent.map((row) => row.map(asSent)), id, checked); // prettier-ignore
      }
    }),
    { numRuns: 60 }
  );
  expect(verdicts).toBeGreaterThan(40);
}, 60_000);

function expectSame(values: unknown[][], call: string, checked: Checked): void {
  expect(answerTo("check", values, call)).toBe(OUTCOMES[checked.verdict.outcome]);
  for (const [name, rule] of Object.entries(COUNT_OF)) {
    // Of countries alone no function can tell what kinds of organisation they are.
    if (values[0]?.length === 1 && !["countries", "partners"].includes(name)) continue;
    const finding = checked.verdict.findings.find((one) => one.rule.id === rule);
    expect([name, answerTo(name as TableFunctionName, values, call)]).toEqual([
      name,
      finding?.certain,
    ]);
  }
}

function checkOf(values: CellValue[][], callId: string): Checked | null {
  const answer = readConsortium(plainWorkbook(plainSheet(values)), readRecord(null), {
    calls: CALLS,
    callId,
    asOf: "2026-01-01T00:00:00Z",
  });
  return answer.ok ? answer.value : null;
}

function asSent(cell: unknown): unknown {
  return typeof cell === "string" && cell.startsWith("#")
    ? Object.assign(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable), { code: cell }) // prettier-ignore
    : cell;
}

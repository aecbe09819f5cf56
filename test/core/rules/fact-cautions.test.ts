import { CALLS } from "../../../src/calls";
import type { FactReading, WorkbookFacts } from "../../../src/core/reading/fact";
import { judge } from "../../../src/core/rules/judge";
import type { Call } from "../../../src/core/rules/rule";
import type { ProjectFacts } from "../../../src/core/rules/verdict";
import { checkedOf, partnerOf } from "../report/build-checked";

test("what was stated and a cell no longer says is cautioned about, however sure the cell is", () => {
  for (const confidence of ["certain", "likely"] as const) {
    const duration = read(36, confidence);
    expect(differing({ duration: 48 }, { duration })).toEqual(["duration"]);
    expect(differing({ duration: 37 }, { duration })).toEqual(["duration"]);
    expect(differing({ duration: 36 }, { duration })).toEqual([]);
    const grant = read(3_900_000, confidence);
    expect(differing({ grant: 4_000_000 }, { grant })).toEqual(["grant"]);
    expect(differing({ grant: 3_900_000.5 }, { grant })).toEqual([]);
    const ecosystems = read<readonly string[]>(["health", "tourism"], confidence);
    expect(differing({ ecosystems: ["health"] }, { ecosystems })).toEqual(["ecosystems"]);
    expect(differing({ ecosystems: ["tourism", "health"] }, { ecosystems })).toEqual([]);
  }
});

test("nothing is said where nothing was stated, or cells disagree, or the call has no rule on it", () => {
  const duration = read(36);
  expect(differing({}, { duration, ecosystems: read(["health"]) })).toEqual([]);
  expect(differing({ duration: 48 }, { duration: read<number>(null, "likely") })).toEqual([]);
  const ecosystems = read(["health"]);
  expect(differing({ ecosystems: ["tourism"] }, { ecosystems }, "stem-2026")).toEqual([]);
});

test("an amount that was read as small and stated in thousands is the same", () => {
  const grant = read(3950, "likely");
  expect(differing({ grant: 3_950_000 }, { grant })).toEqual([]);
  expect(differing({ grant: 3_950_001 }, { grant })).toEqual(["grant"]);
  expect(differing({ grant: 3_950_000 }, { grant: read(3950) })).toEqual(["grant"]);
});

function differing(
  facts: ProjectFacts,
  fromWorkbook: WorkbookFacts,
  callId = "blueprint-2026"
): unknown[] {
  const call = CALLS.find(({ id }) => id === callId) as Call;
  const { consortium } = checkedOf({ standings: [] });
  const partners = [partnerOf(1)];
  const { cautions } = judge(call, { ...consortium, partners, facts, fromWorkbook }, "2026-02-01");
  return cautions
    .filter(({ code }) => code === "stated-fact-differs")
    .map(({ detail }) => detail.fact);
}

function read<T>(value: T | null, confidence: "certain" | "likely" = "certain"): FactReading<T> {
  const cell = { sheetName: "Partners", cell: { row: 1, column: 1 }, text: "as typed" };
  return { value, confidence, cells: [cell] };
}

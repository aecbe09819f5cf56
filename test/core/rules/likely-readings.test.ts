import fc from "fast-check";
import { CALLS } from "../../../src/calls";
import type { ReadingChoice } from "../../../src/core/reading/choices";
import type { Checked } from "../../../src/core/report/checked";
import { drawnSheet } from "../table/drawn-sheet";
import { departures } from "../report/json-validator";
import { verdictJson } from "../../../src/core/report/verdict-json";
import { checkedSheet } from "./checked-table";
import { seeded } from "./random-consortium";

/*
 * Tables as people write them, read and judged end to end: a reading that is only likely keeps both ways open, so whatever
 * the user makes of it, a rule that was met stays met and one that was unmet stays unmet.
 */

const HEADER = ["Organisation", "Country", "Role", "Type", "ECHE", "Status"];
const SURE: readonly (readonly string[])[] = [
  [
    "Germany",
    "France",
    "Italy",
    "Spain",
    "Poland",
    "Austria",
    "Denmark",
    "Norway",
    "Greece",
    "Malta",
  ],
  ["Partner"],
  ["University", "VET school", "SME", "Chamber", "NGO"],
  ["yes", "yes", "no"],
  ["confirmed"],
];
const LIKELY: readonly (readonly string[])[] = [
  ["Gremany", "Vienna, Austria", "Switzerlnd", "Berlin, Germany"],
  ["WP2 leader", "Partner (affiliated)", "P1"],
  ["our university friends", "regional training centre of cooks", "Handwerk SME partnership"],
  ["yes, we think", "–"],
  ["Confirmed, 12 March", "Withdrawn, 3 May"],
];
const FIELDS = ["country", "role", "organisationType", "eche", "status"] as const;
const SETTLED: Readonly<Record<(typeof FIELDS)[number], readonly string[]>> = {
  country: ["DE", "FR", "CH", "SE", "GL", "BY"],
  role: ["coordinator", "full-partner", "affiliated-entity", "associated-partner"],
  organisationType: ["university", "vet-school-or-centre", "sme", "ngo", "university,sme"],
  eche: ["yes", "no"],
  status: ["confirmed", "withdrawn"],
};

/** Cells that say nothing or nothing known, beside the likely ones. */
const SILENT = ["", "", "#REF!", "qxzz"];
const CLEAR = ["Sweden", "Partner", "SME", "yes", "confirmed"];

interface Open {
  readonly row: number;
  readonly at: number;
}

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly likely: readonly Open[];
}

function randomTable(random: () => number, pool: readonly (readonly string[])[] = LIKELY): Table {
  const pick = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? "";
  const likely: Open[] = [];
  const rows = Array.from({ length: 9 + Math.floor(random() * 7) }, (_, row) => [
    `Aqxo ${row + 10} Brzu`,
    ...FIELDS.map((_field, at) => {
      if (row === 0 && at === 1) return "Coordinator";
      if (random() >= 0.08) return pick(SURE[at] ?? []);
      likely.push({ row, at });
      return pick(pool[at] ?? []);
    }),
  ]);
  return { rows, likely };
}

function check(
  { rows }: Pick<Table, "rows">,
  call: number,
  choices: readonly ReadingChoice[] = []
): Checked {
  const lines = [HEADER, ...rows].map((cells) => cells.join(" | "));
  const chosen = CALLS[call];
  if (!chosen) throw new Error("no such call");
  return checkedSheet(drawnSheet(`\n${lines.join("\n")}\n`), chosen, choices);
}

function outcomes({ verdict }: Checked): Record<string, string> {
  return Object.fromEntries(verdict.findings.map(({ rule, outcome }) => [rule.id, outcome]));
}

const worlds = fc.record({ seed: fc.integer(), call: fc.constantFrom(0, 1) });
const RUNS = { numRuns: 60, seed: 11 };

test("the likely cells are read as likely, and the others as certain", () => {
  for (const [at, field] of FIELDS.entries()) {
    for (const typed of LIKELY[at] ?? []) {
      const cells = ["Aqxo", ...SURE.map(([first]) => first ?? "")];
      cells[at + 1] = typed;
      const others = Array.from({ length: 4 }, (_, row) => [
        `Brzu ${row}`,
        ...SURE.map((texts) => texts[row % texts.length] ?? ""),
      ]);
      const [partner] = check({ rows: [cells, ...others] }, 0).consortium.partners;
      const reading = field === "organisationType" ? partner?.types : partner?.[field];
      expect([typed, reading]).toEqual([typed, expect.objectContaining({ confidence: "likely" })]);
    }
  }
});

test("whatever the user makes of likely readings, what was decided stays decided", () => {
  fc.assert(
    fc.property(worlds, ({ seed, call }) => {
      const random = seeded(seed);
      const table = randomTable(random);
      const before = outcomes(check(table, call));
      const choices = table.likely.map(({ row, at }): ReadingChoice => {
        const field = FIELDS[at] ?? "country";
        const [organisation = "", ...cells] = table.rows[row] ?? [];
        // That a duty hides a second coordinator is no reading of its cell.
        const values = SETTLED[field].filter((one) => one !== "coordinator" || cells[at] === "P1");
        const value = values[Math.floor(random() * values.length)] ?? "";
        return { field, typed: cells[at] ?? "", organisation, value };
      });
      const after = outcomes(check(table, call, choices));
      for (const [rule, outcome] of Object.entries(before)) {
        if (outcome === "met" || outcome === "unmet") {
          const stays = [outcome, "not-applicable"].includes(after[rule] ?? "");
          expect({ rule, outcome, after: after[rule], stays }).toMatchObject({
            stays: true,
          });
        }
      }
      expect(Object.values(after)).not.toContain("undetermined");
    }),
    RUNS
  );
});

test("a likely reading makes nothing unmet that a blank in its place leaves open", () => {
  fc.assert(
    fc.property(worlds, ({ seed, call }) => {
      const table = randomTable(seeded(seed));
      // A blank status says "taking part"; the other blanks say nothing.
      const open = table.likely.filter(({ at }) => FIELDS[at] !== "status");
      const rows = table.rows.map((cells, row) =>
        cells.map((cell, at) =>
          open.some((one) => one.row === row && one.at === at - 1) ? "" : cell
        )
      );
      const likely = outcomes(check(table, call));
      const blank = outcomes(check({ rows }, call));
      for (const rule of Object.keys(likely)) {
        if (likely[rule] === "unmet") expect([rule, blank[rule]]).toEqual([rule, "unmet"]);
      }
    }),
    RUNS
  );
});

test("the cells that a finding names settle it once they are filled in", () => {
  const pool = LIKELY.map((texts) => [...texts, ...SILENT]);
  fc.assert(
    fc.property(worlds, ({ seed, call }) => {
      const table = randomTable(seeded(seed), pool);
      for (const { rule, outcome, settle } of check(table, call).verdict.findings) {
        if (outcome !== "undetermined") continue;
        const rows = table.rows.map((cells, row) =>
          cells.map((cell, column) => {
            const named = settle.some((one) => one.row === row + 1 && one.column === column);
            return named ? (CLEAR[column - 1] ?? cell) : cell;
          })
        );
        const then = outcomes(check({ rows }, call));
        expect([rule.id, then[rule.id]]).not.toEqual([rule.id, "undetermined"]);
      }
    }),
    RUNS
  );
});

test("the verdict as data has exactly the promised shape", () => {
  fc.assert(
    fc.property(worlds, ({ seed, call }) => {
      const json = JSON.parse(JSON.stringify(verdictJson(check(randomTable(seeded(seed)), call))));
      expect(departures(json)).toEqual([]);
    }),
    RUNS
  );
});

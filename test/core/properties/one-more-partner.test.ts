import fc from "fast-check";
import type { Group } from "../../../src/core/reading/partner";
import type { RuleId } from "../../../src/core/rules/rule";
import type { Verdict } from "../../../src/core/rules/verdict";
import type { CellValue } from "../../../src/core/table/grid";
import { type Kind, type MessyTable, messyTable, sheetOf } from "./messy-tables";
import { callAt, type ReadSheet, readSheet, verdictOn } from "./read-sheet";

const NEWCOMER: Readonly<Record<Kind, CellValue>> = {
  number: 99,
  organisation: "Zeppelin",
  country: "Denmark",
  role: "Full partner",
  type: "",
  status: "confirmed",
  charter: "yes",
  pic: "",
  higherEducation: "",
  note: "",
};
const TYPES = ["University", "SME", "VET provider", "Foundation"];

/** Rules whose two groups share their organisations. */
const PAIRS: readonly Pair[] = [
  {
    rules: ["labour-market-actors", "education-and-training-providers"],
    sides: [["labour-market-actor"], ["higher-education-institution", "vet-provider"]],
  },
  {
    rules: ["higher-education-institution", "vet-provider"],
    sides: [["higher-education-institution"], ["vet-provider"]],
  },
];

interface Pair {
  readonly rules: readonly RuleId[];
  readonly sides: readonly (readonly Group[])[];
}

const additions = messyTable({ named: true, most: 7 }).chain((table) =>
  fc.record({
    table: fc.constant(table),
    type: fc.constantFrom(...TYPES),
    at: fc.nat(table.rows.length),
  })
);

test("a certain full partner more, from a programme country, lowers no count in any call", () => {
  fc.assert(
    fc.property(additions, fc.nat(), fc.boolean(), ({ table, type, at }, call, countTwice) => {
      const before = readSheet(sheetOf(table));
      const after = readSheet(sheetOf(withNewcomer(table, type, at)));
      // What another row says of a doubtful column, or of the blanks beside its mark, is no matter of counting.
      fc.pre(mappingOf(before) === mappingOf(after));
      fc.pre(chartersOf(before) === chartersOf(after));
      const one = verdictOn(before, callAt(call), countTwice);
      const other = verdictOn(after, callAt(call), countTwice);
      expect(lowered(one, other, countTwice)).toEqual([]);
      expect(emptied(one, other)).toEqual([]);
    }),
    { numRuns: 600, seed: 22 }
  );
});

function withNewcomer(table: MessyTable, type: string, at: number): MessyTable {
  const row = table.kinds.map((kind) => (kind === "type" ? type : NEWCOMER[kind]));
  return { ...table, rows: [...table.rows.slice(0, at), row, ...table.rows.slice(at)] };
}

function mappingOf({ columns }: ReadSheet): string {
  return columns.map(({ field, confidence }) => `${field} ${confidence}`).join();
}

/** How the charters of all but the newcomer were read: a first "yes" in a column of blanks turns the blanks to no. */
function chartersOf({ partners }: ReadSheet): string {
  const others = partners.filter(({ organisation }) => organisation !== NEWCOMER.organisation);
  return JSON.stringify(others.map(({ eche }) => eche));
}

/**
 * The rules of which a figure fell. Where an organisation is counted once, one provider more can tip the balance between
 * two groups that cannot both be filled: which of them is short is then told anew. Where no organisation may stand in both,
 * nothing falls.
 */
function lowered(before: Verdict, after: Verdict, countTwice: boolean): readonly string[] {
  const fallen = before.findings.flatMap(({ rule, certain, possible }) => {
    const now = findingOn(after, rule.id);
    const fell =
      (certain !== null && (now?.certain ?? -1) < certain) ||
      (possible !== null && (now?.possible ?? -1) < possible);
    return fell ? [rule.id] : [];
  });
  const balanced = countTwice ? [] : PAIRS.filter(({ sides }) => canShare(after, sides));
  return fallen.filter((id) => !balanced.some(({ rules }) => rules.includes(id)));
}

/** Whether some organisation may stand on either side of a pair. */
function canShare({ organisations }: Verdict, sides: Pair["sides"]): boolean {
  return organisations.some(({ groups }) =>
    sides.every((side) => side.some((group) => groups[group] !== "no"))
  );
}

function findingOn({ findings }: Verdict, id: RuleId): Verdict["findings"][number] | undefined {
  return findings.find(({ rule }) => rule.id === id);
}

/** The pairs of groups that were both filled, and no longer are. */
function emptied(before: Verdict, after: Verdict): readonly (readonly RuleId[])[] {
  const isMet = ({ findings }: Verdict, id: RuleId): boolean =>
    findings.some(({ rule, outcome }) => rule.id === id && outcome === "met");
  return PAIRS.map(({ rules }) => rules).filter(
    (pair) => pair.every((id) => isMet(before, id)) && !pair.every((id) => isMet(after, id))
  );
}

import fc from "fast-check";
import { CALLS } from "../../../src/calls";
import type { Partner } from "../../../src/core/reading/partner";
import { judge } from "../../../src/core/rules/judge";
import type { RuleId } from "../../../src/core/rules/rule";
import type { Consortium, Verdict } from "../../../src/core/rules/verdict";
import { consortiumFromCsv } from "./partners-from-csv";
import { randomTable, seeded } from "./random-consortium";
import { SMALL_CALLS } from "./small-calls";

const AS_OF = "2025-01-15T09:00:00Z";
const CALLS_TRIED = [...SMALL_CALLS, ...CALLS];

/** Random tables in which some rows name the same organisation, by PIC or by name. */
const consortia = fc
  .record({ seed: fc.integer(), countTwice: fc.boolean() })
  .map(({ seed, countTwice }): Consortium => {
    const random = seeded(seed);
    const table = consortiumFromCsv(randomTable(random, 12));
    const partners = table.partners.map((partner): Partner => {
      const pic = random() < 0.3 ? 999000000 + Math.floor(random() * 3) : null;
      const organisation =
        random() < 0.3 ? `Werk ${Math.floor(random() * 3)}` : partner.organisation;
      return { ...partner, pic, organisation };
    });
    return { ...table, partners, countTwice };
  });
const calls = fc.constantFrom(...CALLS_TRIED);

function figures({ outcome, findings }: Verdict): unknown {
  return [
    outcome,
    findings.map((one) => [one.rule.id, one.outcome, one.required, one.certain, one.possible]),
  ];
}

function renumbered(partners: readonly Partner[]): Partner[] {
  return partners.map((partner, index) => ({ ...partner, id: index + 1, row: index + 1 }));
}

function certainOf(verdict: Verdict, id: RuleId): number {
  return verdict.findings.find(({ rule }) => rule.id === id)?.certain ?? 0;
}

test("the order of the rows changes neither outcome nor figures", () => {
  fc.assert(
    fc.property(consortia, calls, fc.integer(), (consortium, call, seed) => {
      const random = seeded(seed);
      const shuffled = [...consortium.partners]
        .map((partner) => [random(), partner] as const)
        .sort(([one], [other]) => one - other)
        .map(([, partner]) => partner);
      const other = { ...consortium, partners: renumbered(shuffled) };
      expect(figures(judge(call, other, AS_OF))).toEqual(figures(judge(call, consortium, AS_OF)));
    }),
    { numRuns: 500, seed: 7 }
  );
});

const NEWCOMERS: readonly string[] = ["yes,,", ",yes,", ",,yes", ",,", "yes,yes,yes"];

const COUNTS: readonly RuleId[] = ["full-partners", "programme-countries"];
const GROUPS_COUNTED: readonly RuleId[] = [
  "labour-market-actors",
  "education-and-training-providers",
  "higher-education-institution",
  "vet-provider",
];
const PAIRS = [GROUPS_COUNTED.slice(0, 2), GROUPS_COUNTED.slice(2)];

test("a further full partner from a programme country never lowers a count, nor empties a filled pair of groups", () => {
  fc.assert(
    fc.property(consortia, calls, fc.constantFrom(...NEWCOMERS), (consortium, call, groups) => {
      const [newcomer] = consortiumFromCsv(
        `organisation,country,role,lma,hei,vet,eche\nNewcomer,DK,full,${groups},yes`
      ).partners;
      if (!newcomer) throw new Error("no newcomer");
      const before = judge(call, consortium, AS_OF);
      const partners = renumbered([...consortium.partners, newcomer]);
      const after = judge(call, { ...consortium, partners }, AS_OF);
      // Counted once, a provider more can take the one place that labour market actors had over it; never a filled pair.
      const compared = consortium.countTwice ? [...COUNTS, ...GROUPS_COUNTED] : COUNTS;
      for (const id of compared) {
        expect(certainOf(after, id)).toBeGreaterThanOrEqual(certainOf(before, id));
      }
      for (const pair of PAIRS) {
        if (pair.every((id) => isMet(before, id))) {
          expect(pair.filter((id) => isMet(after, id))).toEqual(pair);
        }
      }
      expect(certainOf(after, "full-partners")).toBe(certainOf(before, "full-partners") + 1);
    }),
    { numRuns: 500, seed: 8 }
  );
});

function isMet({ findings }: Verdict, id: RuleId): boolean {
  return findings.some(({ rule, outcome }) => rule.id === id && outcome === "met");
}

test("affiliated entities and associated partners change no count, even of an organisation listed elsewhere", () => {
  const roles = fc.constantFrom("affiliated", "associated");
  fc.assert(
    fc.property(consortia, calls, roles, fc.nat(2), (consortium, call, role, digit) => {
      if (consortium.partners.every((partner) => partner.role.kind === "absent")) return;
      const [bystander] = consortiumFromCsv(
        `organisation,country,role,lma,hei,vet,eche,pic\nWerk ${digit},FR,${role},yes,yes,yes,no,99900000${digit}`
      ).partners;
      if (!bystander) throw new Error("no bystander");
      const partners = renumbered([bystander, ...consortium.partners]);
      const after = judge(call, { ...consortium, partners }, AS_OF);
      expect(figures(after)).toEqual(figures(judge(call, consortium, AS_OF)));
    }),
    { numRuns: 500, seed: 9 }
  );
});

test("every partner is in one list of each rule on partners, and ids rise", () => {
  fc.assert(
    fc.property(consortia, calls, (consortium, call) => {
      const { findings, standings } = judge(call, consortium, AS_OF);
      const everyone = consortium.partners.map(({ id }) => id);
      expect(standings.map(({ partner }) => partner.id)).toEqual(everyone);
      for (const { rule, counting, maybe, notCounting } of findings) {
        if (["eu-grant", "duration", "one-ecosystem"].includes(rule.id)) continue;
        const lists = [counting, maybe.map(({ id }) => id), notCounting.map(({ id }) => id)];
        for (const list of lists) expect(list).toEqual([...list].sort((one, other) => one - other));
        expect([rule.id, lists.flat().sort((one, other) => one - other)]).toEqual([
          rule.id,
          everyone,
        ]);
      }
    }),
    { numRuns: 300, seed: 10 }
  );
});

test("what is undetermined names a cell of the table that would settle it, or a partner of an undecided country", () => {
  fc.assert(
    fc.property(consortia, calls, (consortium, call) => {
      const cells = new Set(
        consortium.partners.flatMap((partner) =>
          Object.values(partner.columns).map((column) => `${partner.row},${column}`)
        )
      );
      const inUndecided = consortium.partners.filter(
        ({ country }) => country.kind === "known" && call.places.undecided.includes(country.value)
      );
      // Another row of the organisation may stand for it, with a blank for its country.
      const undecided = consortium.partners.filter((partner) =>
        inUndecided.some(
          (one) =>
            partner.organisation === one.organisation ||
            (one.pic !== null && partner.pic === one.pic)
        )
      );
      const { findings } = judge(call, consortium, AS_OF);
      for (const { rule, outcome, settle } of findings) {
        const named = settle.map(({ row, column }) => `${row},${column}`);
        // Counted once, a partner of the other group decides who is left for this one.
        const sharing = PAIRS.find((pair) => pair.includes(rule.id)) ?? [rule.id];
        const open = findings.filter((one) => sharing.includes(one.rule.id));
        const isUndecided = open
          .flatMap(({ maybe }) => maybe)
          .some(({ id }) => undecided.some((one) => one.id === id));
        if (outcome !== "undetermined" || !isUndecided) {
          expect([rule.id, outcome, named.length > 0]).toEqual([
            rule.id,
            outcome,
            outcome === "undetermined",
          ]);
        }
        expect(new Set(named).size).toBe(named.length);
        for (const cell of named) expect(cells).toContain(cell);
      }
    }),
    { numRuns: 500, seed: 11 }
  );
});

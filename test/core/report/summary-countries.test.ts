import type { Group } from "../../../src/core/reading/partner";
import { countriesSection } from "../../../src/core/report/summary-countries";
import type { Line } from "../../../src/core/report/summary-page";
import type { Finding, Standing } from "../../../src/core/rules/verdict";
import { checkedOf, findingOf, NO_GROUPS, partnerOf, standingOf } from "./build-checked";

const ACTOR = "labour-market-actor";
const HEI = "higher-education-institution";
const VET = "vet-provider";

/** A partner that certainly counts, certain in these groups. */
function partner(id: number, ...groups: Group[]): Standing {
  const certain = Object.fromEntries(groups.map((group) => [group, "certain" as const]));
  return standingOf(partnerOf(id, { groups: { ...NO_GROUPS, ...certain } }));
}

interface Counting {
  readonly actors?: readonly number[];
  readonly providers?: readonly number[];
  readonly institutions?: readonly number[];
  readonly vet?: readonly number[];
}

/** The section of a verdict in which all these partners cover Germany, unless `countries` says otherwise. */
function sectionOf(
  standings: readonly Standing[],
  counting: Counting = {},
  programme: Partial<Finding> = {}
): readonly Line[] {
  const ids = standings.map((standing) => standing.partner.id);
  const countries = [{ country: "DE" as const, certain: true, partners: ids }];
  return countriesSection(
    checkedOf({
      standings,
      verdict: {
        findings: [
          findingOf("programme-countries", { countries, counting: ids, ...programme }),
          findingOf("labour-market-actors", { counting: counting.actors ?? [] }),
          findingOf("education-and-training-providers", { counting: counting.providers ?? [] }),
          findingOf("higher-education-institution", { counting: counting.institutions ?? [] }),
          findingOf("vet-provider", { counting: counting.vet ?? [] }),
        ],
      },
    })
  );
}

/** Labour market actors, HEIs, VET providers, others of the first country. */
function figuresOf(lines: readonly Line[]): readonly unknown[] {
  return lines.find(({ look }) => look === "row")?.cells.slice(2, 6) ?? [];
}

test("each partner stands in its group, whoever is in none with the others", () => {
  const standings = [partner(1, ACTOR), partner(2, HEI), partner(3, VET), partner(4)];
  const counting = { actors: [1], providers: [2, 3], institutions: [2], vet: [3] };
  expect(figuresOf(sectionOf(standings, counting))).toEqual([1, 1, 1, 1]);
});

test("an organisation in several groups stands once, where it counts", () => {
  const both = partner(1, ACTOR, HEI);
  expect(figuresOf(sectionOf([both], { actors: [1] }))).toEqual([1, 0, 0, 0]);
  expect(figuresOf(sectionOf([both], { providers: [1] }))).toEqual([0, 1, 0, 0]);
  // Counting in both is a choice of the user's.
  expect(figuresOf(sectionOf([both], { actors: [1], providers: [1] }))).toEqual([1, 0, 0, 0]);
  // It surely counts in one of them, but in which is open.
  expect(figuresOf(sectionOf([both]))).toEqual([0, 0, 0, 1]);
});

test("whoever could be HEI and VET provider stands for the one it is needed as", () => {
  const dual = partner(1, HEI, VET);
  const counting = { providers: [1] };
  expect(figuresOf(sectionOf([dual], counting))).toEqual([0, 1, 0, 0]);
  expect(figuresOf(sectionOf([dual], { ...counting, vet: [1] }))).toEqual([0, 0, 1, 0]);
  const twice = { ...counting, vet: [1], institutions: [1] };
  expect(figuresOf(sectionOf([dual], twice))).toEqual([0, 1, 0, 0]);
});

test("a group that is possible only is no group yet; a certain one is, whatever is needed", () => {
  const possible = standingOf(partnerOf(1, { groups: { ...NO_GROUPS, [HEI]: "possible" } }));
  expect(figuresOf(sectionOf([possible]))).toEqual([0, 0, 0, 1]);
  expect(figuresOf(sectionOf([partner(1, ACTOR)]))).toEqual([1, 0, 0, 0]);
  expect(figuresOf(sectionOf([partner(1, VET)]))).toEqual([0, 0, 1, 0]);
});

test("partners in question are in no figure, and said to be in question", () => {
  const [, , heads, line] = sectionOf([partner(1, HEI), partner(2, HEI)], {}, { counting: [1] });
  expect(heads?.cells).toEqual([
    "No.",
    "Country",
    "Labour market actors",
    "Higher education institutions",
    "VET providers",
    "Others, or group open",
    "Which",
    "Covered",
  ]);
  expect(line?.cells.slice(2, 6)).toEqual([0, 1, 0, 0]);
  expect(line?.cells[7]).toBe("✓ yes, by 2 partners, 1 of them in question");
});

test("the chart is over the countries that are certain, and knows its longest bar", () => {
  const standings = [partner(1, HEI), partner(2, VET), partner(3), partner(4)];
  const lines = sectionOf(
    standings,
    {},
    {
      counting: [1, 2, 3],
      countries: [
        { country: "DE", certain: true, partners: [1] },
        { country: "AT", certain: true, partners: [2, 3] },
        { country: "FR", certain: false, partners: [4] },
      ],
    }
  );
  const at = lines.findIndex(({ chart }) => chart !== undefined);
  const { chart, cells } = lines[at] ?? { cells: [] };
  expect(chart).toMatchObject({ categories: 2, firstColumn: 1, series: 4, longest: 2 });
  expect(lines[at - (chart?.headsAbove ?? 0)]?.look).toBe("column-heads");
  expect(at).toBe(lines.length - 1);
  // It covers the first columns, where no text may be.
  expect(cells.slice(0, 6)).toEqual(["", "", "", "", "", ""]);
});

test("no chart where no country is certain, no section where none is known", () => {
  const open = [{ country: "FR" as const, certain: false, partners: [1] }];
  const lines = sectionOf([partner(1)], {}, { counting: [], countries: open });
  expect(lines).toHaveLength(4);
  expect(lines.some(({ chart }) => chart)).toBe(false);
  expect(sectionOf([], {}, { countries: [] })).toEqual([]);
});

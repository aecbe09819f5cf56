import type { Group } from "../reading/partner";
import type { RuleId } from "../rules/rule";
import type { Finding, Standing } from "../rules/verdict";
import type { Checked } from "./checked";
import { standingOf } from "./names";
import type { Line } from "./summary-page";

/** What a country's partners are counted by, in the order of the columns; one organisation is in one of them. */
export const SERIES = [
  "Labour market actors",
  "Higher education institutions",
  "VET providers",
  "Others, or group open",
] as const;

/** For each of SERIES how many of these partners certainly count there. */
export type Figures = readonly number[];

/** Figures of any set of partners; what they need of the verdict is looked up once. Linear in the partners. */
export function figuresByGroup(checked: Checked): (ids: readonly number[]) => Figures {
  const counting = (rule: RuleId): ReadonlySet<number> =>
    new Set(findingOf(checked, rule)?.counting);
  const lists: Lists = {
    covering: counting("programme-countries"),
    actors: counting("labour-market-actors"),
    providers: counting("education-and-training-providers"),
    vet: counting("vet-provider"),
    institutions: counting("higher-education-institution"),
  };
  return (ids) => {
    const figures = SERIES.map(() => 0);
    for (const id of ids) {
      const standing = lists.covering.has(id) ? standingOf(checked, id) : undefined;
      if (!standing) continue;
      const series = seriesOf(standing, lists);
      figures[series] = (figures[series] ?? 0) + 1;
    }
    return figures;
  };
}

export function findingOf({ verdict }: Checked, id: RuleId): Finding | undefined {
  return verdict.findings.find(({ rule }) => rule.id === id);
}

/**
 * The line that holds the chart: bars for the countries that are certainly covered, whose lines come first below the heads.
 * @param figures of these countries
 * @param linesBelowHeads how many lines stand between the heads and this one
 */
export function chartLine(figures: readonly Figures[], linesBelowHeads: number): Line {
  return {
    look: "note",
    cells: ["", "", "", "", "", "", NOTE, ""],
    chart: {
      title: "Partners that certainly count, by country and group",
      valueTitle: "Partners",
      headsAbove: linesBelowHeads + 1,
      categories: figures.length,
      firstColumn: 1,
      series: SERIES.length,
      longest: Math.max(0, ...figures.map(total)),
    },
  };
}

const NOTE =
  "How many partners certainly count, by country and group. An organisation that could be in several groups stands once, where it counts. Partners in question are left out, and so are countries that are not certainly covered.";

interface Lists {
  readonly covering: ReadonlySet<number>;
  readonly actors: ReadonlySet<number>;
  readonly providers: ReadonlySet<number>;
  readonly vet: ReadonlySet<number>;
  readonly institutions: ReadonlySet<number>;
}

const [ACTORS, INSTITUTIONS, VET, OTHERS] = [0, 1, 2, 3] as const;

/** Position in SERIES. Whoever could be in both groups, and is assigned to neither, is left open. */
function seriesOf({ partner: { id }, groups }: Standing, lists: Lists): number {
  const is = (group: Group): boolean => groups[group] === "certain";
  const isActor = is("labour-market-actor");
  const isProvider = is("higher-education-institution") || is("vet-provider");
  if (lists.actors.has(id) || (isActor && !isProvider)) return ACTORS;
  if (!lists.providers.has(id) && (isActor || !isProvider)) return OTHERS;
  if (!is("vet-provider")) return is("higher-education-institution") ? INSTITUTIONS : OTHERS;
  const standsForVet = lists.vet.has(id) && !lists.institutions.has(id);
  return is("higher-education-institution") && !standsForVet ? INSTITUTIONS : VET;
}

function total(figures: Figures): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

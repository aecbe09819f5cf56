import type { Finding } from "../rules/verdict";
import type { Checked } from "./checked";
import { countryName } from "./names";
import { chartLine, figuresByGroup, findingOf, SERIES, type Figures } from "./summary-chart";
import { columnHeads, section } from "./summary-lines";
import type { Line } from "./summary-page";
import { whoText } from "./who";
import { counted, stretches } from "./wording";

/** The countries that count, with the partners each rests on, by group, and a chart of those that are certain. */
export function countriesSection(checked: Checked): readonly Line[] {
  const countries = findingOf(checked, "programme-countries")?.countries ?? [];
  if (countries.length === 0) return [];
  const figuresOf = figuresByGroup(checked);
  const figures = countries.map(({ partners }) => figuresOf(partners));
  const heads = columnHeads("No.", "Country", ...SERIES, "Which", "Covered");
  const lines = countries.map((covered, index) =>
    countryLine(covered, index, figures[index] ?? [], checked)
  );
  const certain = figures.slice(0, countries.filter((country) => country.certain).length);
  const chart = certain.length === 0 ? [] : [chartLine(certain, lines.length)];
  return section("Countries covered", [heads, ...lines, ...chart]);
}

type Covered = NonNullable<Finding["countries"]>[number];

function countryLine(
  { country, certain, partners }: Covered,
  index: number,
  figures: Figures,
  checked: Checked
): Line {
  const which = `No. ${stretches(partners)}: ${whoText(checked, partners, 3)}`;
  const open = partners.length - figures.reduce((sum, figure) => sum + figure, 0);
  return {
    look: certain ? "row" : "row-undetermined",
    cells: [
      index + 1,
      countryName(country),
      ...figures,
      which,
      coveredText(certain, partners, open),
    ],
  };
}

/** "✓ yes, by 3 partners", "✓ yes, by 3 partners, 1 of them in question", "? unclear". */
function coveredText(certain: boolean, partners: readonly number[], open: number): string {
  if (!certain) return "? unclear";
  const inQuestion = open > 0 ? `, ${open} of them in question` : "";
  return `✓ yes, by ${counted(partners.length, "partner")}${inQuestion}`;
}

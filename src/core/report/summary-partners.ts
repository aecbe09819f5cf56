import type { Standing } from "../rules/verdict";
import type { Checked } from "./checked";
import { countryName, countsWord, groupNames } from "./names";
import { countryText, groupsOf, roleText } from "./partner-words";
import { standingSentence } from "./standing-sentence";
import { columnHeads, section } from "./summary-lines";
import type { Line, LineLook } from "./summary-page";
import { whoText } from "./who";
import { stretches } from "./wording";

/** The countries that count, with how many partners each rests on. */
export function countriesSection(checked: Checked): readonly Line[] {
  const finding = checked.verdict.findings.find(({ rule }) => rule.id === "programme-countries");
  const countries = finding?.countries ?? [];
  if (countries.length === 0) return [];
  const heads = columnHeads("No.", "Covered", "Country", "Partners", "", "", "Which", "");
  const lines = countries.map(({ country, certain, partners }, index): Line => {
    const which = `No. ${stretches(partners)}: ${whoText(checked, partners, 3)}`;
    const covered = certain ? "✓ yes" : "? unclear";
    return {
      look: certain ? "row" : "row-undetermined",
      cells: [index + 1, covered, countryName(country), partners.length, "", "", which, ""],
    };
  });
  return section("Countries covered", [heads, ...lines]);
}

/** Every partner: what it was taken as, whether it counts, and why. */
export function partnersSection(checked: Checked): readonly Line[] {
  const heads = columnHeads(
    "No.",
    "Counts",
    "Organisation",
    "Role",
    "Country",
    "Group",
    "Why",
    "Where"
  );
  const lines = checked.verdict.standings.map((standing) => partnerLine(standing, checked));
  return section("Partners", [heads, ...lines]);
}

function partnerLine(standing: Standing, checked: Checked): Line {
  const { partner, counts } = standing;
  const { symbol, word } = countsWord(counts);
  const cells = [
    partner.id,
    `${symbol} ${word}`,
    partner.organisation,
    roleText(partner),
    countryText(standing),
    groupNames(groupsOf(standing)),
    standingSentence(standing, checked),
    `Row ${partner.row + 1}${partner.hidden ? ", hidden" : ""}`,
  ];
  return { look: lookOf(standing), cells };
}

function lookOf({ counts, reason }: Standing): LineLook {
  if (reason === "country-not-allowed") return "row-unmet";
  switch (counts) {
    case "yes":
      return "row";
    case "possibly":
      return "row-undetermined";
    case "no":
      return "row-not-applicable";
  }
}

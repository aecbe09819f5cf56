import type { Standing } from "../rules/verdict";
import type { Checked } from "./checked";
import { countsWord, groupNames } from "./names";
import { countryText, groupsOf, roleText } from "./partner-words";
import { standingSentence } from "./standing-sentence";
import { columnHeads, section } from "./summary-lines";
import type { Line, LineLook } from "./summary-page";

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

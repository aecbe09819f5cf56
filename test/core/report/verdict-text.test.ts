import { verdictText, type Paint } from "../../../src/core/report/verdict-text";
import { checkedOf, findingOf, known, partnerOf, standingOf } from "./build-checked";

const standings = [
  standingOf(
    partnerOf(1, { organisation: "Northern Skills GmbH", role: known("coordinator", "Lead") })
  ),
  standingOf(partnerOf(2, { role: known("associated-partner", "AP") }), {
    counts: "no",
    reason: "associated-partner",
  }),
];
const checked = checkedOf({
  standings,
  verdict: {
    outcome: "unmet",
    findings: [
      findingOf("full-partners", {
        outcome: "unmet",
        required: 12,
        certain: 1,
        possible: 1,
        counting: [1],
      }),
      findingOf(
        "duration",
        { outcome: "unmet", required: 48, certain: 36, possible: 36 },
        "should"
      ),
    ],
    assumptions: [{ code: "counted-once", detail: {} }],
  },
});

test("reads as a short report, without colour codes of its own", () => {
  expect(verdictText(checked)).toBe(
    `Consortium check
Invented Alliances 2026 (INVENTED-2026)
The deadline is 10 March 2026, 17:00 Brussels time.
Table A4:F6 on “Partners” of “alliance.xlsx”, checked on 1 February 2026

✗ Not eligible as it stands: 1 of at least 12 full partners.

Rules
Source, unless said otherwise: Invented Guide, version 1
✗ not met         Full partners · 1 of at least 12
                  1 full partner, at least 12 needed: 11 missing.
                  Part B, page 7
▸ advised         Duration · 36 of 48 months
                  A duration of 36 months, where the call advises 48 months.
                  Part B, page 7

Partners
✓   1  “Northern Skills GmbH”
       Coordinator · Germany · Neither group
–   2  “Invented Works 2”
       Associated partner · Germany · Neither group
       Associated partner: counts towards no minimum.

Advice
• Add 11 full partners: 5 labour market actors (such as companies), one higher education
  institution with an ECHE, one VET provider, 3 education and training providers and one of any
  kind, 7 of them from different programme countries you don’t have yet (for example Austria and
  Belgium).

Taken for granted
• An organisation that fits both groups counts in one of them, where it helps most.

What was understood
• Column A, “Partner”: Organisation (✓ sure)
• Column B, “Country”: Country (✓ sure)
• Column C, “Role”: Role (✓ sure)
• Column D, “Type”: Organisation type (✓ sure)
• Column E, “ECHE”: Erasmus charter (ECHE) (✓ sure)
• Column F, “Status”: Status (✓ sure)

Not checked
• Quality of the proposal: No table shows it.

Worked out on this computer, nothing sent anywhere. No legal decision: that is the agency’s.`
  );
});

test("missed advice is not painted like a missed requirement", () => {
  const tag =
    (name: string) =>
    (text: string): string =>
      `<${name}>${text}</${name}>`;
  const paint: Paint = {
    met: tag("met"),
    unmet: tag("unmet"),
    undetermined: tag("open"),
    dim: tag("dim"),
    bold: tag("bold"),
  };
  const lines = verdictText(checked, paint).split("\n");
  expect(lines).toContain("<unmet>✗ not met         Full partners · 1 of at least 12</unmet>");
  expect(lines).toContain("<bold>▸ advised         Duration · 36 of 48 months</bold>");
  expect(lines).toContain("<met>✓   1  “Northern Skills GmbH”</met>");
});

test("lines stay within the width of a terminal", () => {
  const long = partnerOf(3, { organisation: "Very long ".repeat(40), country: { kind: "blank" } });
  const wide = checkedOf({
    standings: [...standings, standingOf(long, { counts: "possibly", reason: "country-unknown" })],
  });
  for (const line of verdictText(wide).split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

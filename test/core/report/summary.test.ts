import { summaryPage } from "../../../src/core/report/summary";
import type { Checked } from "../../../src/core/report/checked";
import type { Line } from "../../../src/core/report/summary-page";
import { checkedOf, findingOf, known, NO_GROUPS, partnerOf, standingOf } from "./build-checked";

const STRANGE = '=HYPERLINK("http://x")\nAll rules met';

const standings = [
  standingOf(
    partnerOf(1, { organisation: "Northern Skills GmbH", role: known("coordinator", "Lead") }),
    {
      groups: { ...NO_GROUPS, "labour-market-actor": "certain" },
    }
  ),
  standingOf(
    partnerOf(2, { organisation: STRANGE, country: known("GL", "Greenland"), hidden: true }),
    {
      countsAs: "DK",
      groups: {
        ...NO_GROUPS,
        "higher-education-institution": "certain",
        "vet-provider": "possible",
      },
    }
  ),
  standingOf(
    partnerOf(3, { country: { kind: "unreadable", typed: "Frrance", suggestions: ["FR"] } }),
    {
      countsAs: null,
      counts: "possibly",
      reason: "country-unknown",
    }
  ),
  standingOf(partnerOf(4, { role: known("associated-partner", "AP") }), {
    counts: "no",
    reason: "associated-partner",
  }),
  standingOf(partnerOf(5, { country: known("CH", "CH") }), {
    counts: "no",
    reason: "country-not-allowed",
  }),
];

const checked = checkedOf({
  standings,
  verdict: {
    outcome: "undetermined",
    findings: [
      findingOf("full-partners", {
        outcome: "unmet",
        required: 12,
        certain: 2,
        possible: 3,
        counting: [1, 2],
      }),
      findingOf("programme-countries", {
        outcome: "undetermined",
        required: 2,
        certain: 2,
        possible: 3,
        counting: [1],
        countries: [
          { country: "DE", certain: true, partners: [1] },
          { country: "FR", certain: false, partners: [3] },
        ],
      }),
      findingOf("eu-grant", { required: 4_000_000, certain: 3_500_000, possible: 3_500_000 }),
      findingOf(
        "duration",
        { outcome: "unmet", required: 48, certain: 36, possible: 36 },
        "should"
      ),
      findingOf("one-ecosystem", { outcome: "not-applicable", required: 1, because: "not-stated" }),
    ],
    cautions: [{ code: "hidden-rows", partners: [2], detail: { rows: 1 } }],
    assumptions: [{ code: "no-eche-column", detail: {} }],
  },
});
const page = summaryPage(checked);

function sectionOf(
  { lines }: { readonly lines: readonly Line[] },
  heading: string
): readonly Line[] {
  const start = lines.findIndex(
    ({ look, cells }) => look === "heading" && String(cells[0]).startsWith(heading)
  );
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(({ look }) => look === "blank");
  return start < 0 ? [] : rest.slice(0, end < 0 ? rest.length : end);
}

test("the top that stays in view is title and verdict", () => {
  expect(page.frozenLines).toBe(2);
  expect(page.lines[0]).toEqual({ look: "title", cells: ["Consortium check"], wide: true });
  expect(page.lines[1]?.look).toBe("verdict-undetermined");
  expect(page.lines[1]?.cells[0]).toMatch(/^\? Cannot be decided yet/);
});

test("the page says which call, which table and when", () => {
  const subtitles = page.lines
    .filter(({ look }) => look === "subtitle")
    .map(({ cells }) => cells[0]);
  expect(subtitles).toEqual([
    "Call: Invented Alliances 2026 (INVENTED-2026)",
    "The deadline is 10 March 2026, 17:00 Brussels time.",
    "Table: A4:F9 on the sheet “Partners” of “alliance.xlsx”",
    "Checked on 1 February 2026",
  ]);
});

test("each rule has outcome in symbol and word, numbers as numbers, and its source", () => {
  const [heads, ...rules] = sectionOf(page, "Rules");
  expect(heads?.cells).toHaveLength(page.widths.length);
  expect(rules.map(({ look, cells }) => [look, ...cells.slice(0, 6)])).toEqual([
    ["row-unmet", 1, "✗ not met", "Full partners", 12, "2–3", "−10 to −9"],
    ["row-undetermined", 2, "? undecided", "Programme countries", 2, "2–3", "0 to 1"],
    [
      "row-met",
      3,
      "✓ met",
      "EU grant",
      "EUR\u00a04\u00a0000\u00a0000",
      "EUR\u00a03\u00a0500\u00a0000",
      "EUR\u00a0500\u00a0000",
    ],
    ["row-advice", 4, "▸ advised", "Duration", 48, 36, ""],
    ["row-not-applicable", 5, "– not applicable", "One industrial ecosystem", 1, "", ""],
  ]);
  expect(rules[0]?.cells[6]).toMatch(
    /2 to 3 full partners, at least 12 needed: 9 missing\..*\(Partners no\. 1–2\)$/
  );
  expect(rules[0]?.cells[7]).toBe("Invented Guide, version 1, Part B, page 7");
});

test("countries covered say whether, by how many partners and by which", () => {
  const [, ...countries] = sectionOf(page, "Countries covered");
  expect(countries.slice(0, 2).map(({ look, cells }) => [look, ...cells])).toEqual([
    ["row", 1, "Germany", 1, 0, 0, 0, "No. 1: “Northern Skills GmbH”", "✓ yes, by 1 partner"],
    ["row-undetermined", 2, "France", 0, 0, 0, 0, "No. 3: “Invented Works 3”", "? unclear"],
  ]);
});

test("every partner stands there as typed, with what it was taken as and why", () => {
  const [, ...partners] = sectionOf(page, "Partners");
  expect(partners.map(({ look, cells }) => [look, ...cells.slice(0, 6)])).toEqual([
    ["row", 1, "✓ yes", "Northern Skills GmbH", "Coordinator", "Germany", "Labour market actor"],
    [
      "row",
      2,
      "✓ yes",
      STRANGE,
      "Full partner",
      "Greenland (as Denmark)",
      "Higher education institution, perhaps VET provider",
    ],
    [
      "row-undetermined",
      3,
      "? unclear",
      "Invented Works 3",
      "Full partner",
      "“Frrance” (unclear)",
      "Neither group",
    ],
    [
      "row-not-applicable",
      4,
      "– no",
      "Invented Works 4",
      "Associated partner",
      "Germany",
      "Neither group",
    ],
    ["row-unmet", 5, "– no", "Invented Works 5", "Full partner", "Switzerland", "Neither group"],
  ]);
  expect(partners[2]?.cells[6]).toBe("Country “Frrance” (B7) is not one we know; France?");
  expect(partners[1]?.cells[7]).toBe("Row 6, hidden");
});

test("no text of the user's stands first on a line across the page", () => {
  for (const { cells, wide } of page.lines) {
    if (wide) expect(String(cells[0])).not.toMatch(/^=|^All rules met|^“/);
  }
});

test("cautions, assumptions, what was not checked, colours and the disclaimer close the page", () => {
  expect(sectionOf(page, "Cautions")[0]?.cells[0]).toMatch(/^• 1 row is hidden/);
  expect(sectionOf(page, "Taken for granted")[0]?.cells[0]).toMatch(/^• There is no ECHE column/);
  expect(sectionOf(page, "Not checked")[0]?.cells[0]).toBe(
    "• Quality of the proposal: No table shows it. (Invented Guide, version 1, Part C, page 9)"
  );
  expect(sectionOf(page, "Colours").map(({ mark }) => mark)).toEqual([
    "counts",
    "unclear",
    "not-counted",
    "not-allowed",
  ]);
  expect(page.lines[page.lines.length - 1]?.cells[0]).toMatch(
    /on this computer.*decides nothing legally/
  );
});

test("what was understood names columns, what they became, and all that was left out", () => {
  const { table } = checked;
  const messy: Checked = {
    ...checked,
    columns: [
      { index: 0, field: "organisation", confidence: "certain", evidence: "header" },
      { index: 1, field: "country", confidence: "likely", evidence: "content", rival: 2 },
      { index: 5, field: null, confidence: "none", evidence: "none" },
      { index: 6, field: null, confidence: "none", evidence: "none" },
    ],
    table: {
      ...table,
      columns: [...table.columns.slice(0, 6), { column: 6, header: "Remarks" }],
      merged: [{ top: 4, left: 1, bottom: 6, right: 1 }],
      leftOut: [
        { row: 9, why: "totals" },
        { row: 5, why: "section" },
        { row: 7, why: "section" },
      ],
    },
    others: [{ ...table, sheetName: "Old", rows: [{ row: 4, values: [] }] }],
  };
  const understood = sectionOf(summaryPage(messy), "What was understood").map(({ cells }) =>
    cells.filter((cell) => cell !== "").join(" | ")
  );
  expect(understood.slice(1)).toEqual([
    "A | ✓ sure | Partner | Organisation | By its header.",
    "B | ? to confirm | Country | Country | By its cells. Column C fits about as well.",
    "• Column not used: “Status”.",
    "• Looked at only for who has left, is not sure yet or has another role: “Remarks”.",
    "• Merged cells, read for each of their rows: B5:B7.",
    "• Left out as totals: row 10.",
    "• Left out as section headings: rows 6 and 8.",
    "• Another table that could have been meant: A4:F9 on “Old” (1 row).",
  ]);
});

test("the widths fit a page and no line is wider", () => {
  expect(page.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(190);
  for (const { cells } of page.lines) expect(cells.length).toBeLessThanOrEqual(page.widths.length);
});

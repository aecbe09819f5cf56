import type { CellValue } from "../../../src/core/table/grid";

type Rows = CellValue[][];

const HEADER = ["Organisation", "Country", "Role", "Organisation type", "ECHE"];

/** An alliance that breaks no rule; all organisations are invented. */
export const MET: Rows = [
  HEADER,
  ["Hollerup University", "Denmark", "Coordinator", "University", "yes"],
  ["Politecnico di Valverda", "Italy", "Full partner", "University", "yes"],
  ["Bergstedt Vocational College", "Germany", "Full partner", "VET school", ""],
  ["Escola Profissional do Lagar", "Portugal", "Full partner", "VET school", ""],
  ["Centrum Kształcenia Zielonka", "Poland", "Full partner", "VET provider", ""],
  ["Aurelle Textiles SAS", "France", "Full partner", "SME", ""],
  ["Tejidos Miralta SL", "Spain", "Full partner", "SME", ""],
  ["Kvarnby Robotics AB", "Sweden", "Full partner", "Large enterprise", ""],
  ["Chamber of Commerce of Drava", "Slovenia", "Full partner", "Chamber", ""],
  ["Baltic Fibre Cluster", "Lithuania", "Full partner", "Cluster", ""],
  ["Employers’ Union of Oravsko", "Slovakia", "Full partner", "Employers’ association", ""],
  ["Institute for Fibre Research", "Austria", "Full partner", "Research institute", ""],
  ["Thurwil Weaving School", "Switzerland", "Associated partner", "VET school", ""],
];

/** The same, with a coordinator from outside, too few countries and one provider too few. */
export const UNMET: Rows = MET.map(([name = "", country = "", ...rest], row) =>
  row === 1
    ? [name, "Switzerland", ...rest]
    : [name, row > 5 && row < 12 ? "France" : country, ...rest]
).filter((_, row) => row !== 5);

/** The same as that which breaks no rule, but for one that is only a candidate so far and one that has left. */
export const CANDIDATES: Rows = MET.map((row, at) => {
  const status = { 0: "Status", 6: "candidate", 12: "withdrawn" };
  return [...row, status[at as keyof typeof status] ?? "confirmed"];
});

/** Nine that take part and six candidates, five of whom can be chosen: three fill the minima, two of these ask for less. */
export const POOL: Rows = [
  [...HEADER, "EU grant (EUR)", "Status"],
  ...MET.slice(1, 10).map((row) => [...row, 300_000, "confirmed"]),
  ["Baltic Fibre Cluster", "Lithuania", "Full partner", "Cluster", "", 240_000, "candidate"],
  ["Employers’ Union of Oravsko", "Slovakia", "Full partner", "Employers’ association", "", 90_000, "candidate"],
  ["Institute for Fibre Research", "Austria", "Full partner", "Research institute", "", 310_000, "candidate"],
  ["Hollerup University", "Denmark", "Full partner", "University", "yes", 120_000, "candidate"],
  ["Kaunas Spinning Works", "Lithuania", "Full partner", "SME", "", 110_000, "candidate"],
  ["Nettuno Dyeing Srl", "Italy", "Full partner", "SME", "", "", "candidate"],
]; // prettier-ignore

/** A draft: misspelt countries, doubtful types, a blank role, and no word on one charter. */
export const OPEN: Rows = [
  HEADER,
  ["Hollerup University", "Denmark", "Coordinator", "University", "yes"],
  ["Politecnico di Valverda", "SP", "Full partner", "University", "?"],
  ["Bergstedt Vocational College", "Germny", "Full partner", "Other", ""],
  ["Escola Profissional do Lagar", "tbc", "Full partner", "VET school", ""],
  ["Centrum Kształcenia Zielonka", "Poland", "", "Training", ""],
  ["Aurelle Textiles SAS", "Frrance", "Full partner", "SME", ""],
  ["Tejidos Miralta SL", "SP", "perhaps", "SME", ""],
  ["Kvarnby Robotics AB", "Sweden", "Full partner", "NGO", ""],
  ["Chamber of Commerce of Drava", "Slovenia", "Full partner", "Chamber", ""],
  ["Baltic Fibre Cluster", "Lithuania", "Full partner", "Cluster", ""],
  ["Employers’ Union of Oravsko", "Slovakia", "Full partner", "", ""],
  ["Institute for Fibre Research", "Austria", "Full partner", "Research institute", ""],
  ["Thurwil Weaving School", "Switzerland", "Associated partner", "VET school", ""],
];

const RIGHT_TO_LEFT = "\u202e";
const NO_BREAK = "A".repeat(50_000);

/** What a table can hold that means harm, or just is too much. */
export const HOSTILE: Rows = [
  ["Organisation", "Country", "Role", "__proto__", "<b>Type</b>"],
  ["<img src=x onerror=alert(1)>", "Denmark", "Coordinator", "constructor", "University"],
  ['=HYPERLINK("http://example.invalid")', "Italy", "Full partner", "toString", "VET school"],
  [`${RIGHT_TO_LEFT}gpj.exe`, `${RIGHT_TO_LEFT}ynamreG`, "Full partner", "", "VET school"],
  ["جامعة الواحة للتقنيات", "Fraance", "Full partner", "", "University"],
  ["האוניברסיטה החדשה", "Spain", "Full partner", "", "University"],
  [NO_BREAK, NO_BREAK, NO_BREAK, NO_BREAK, NO_BREAK],
  ["</script><script>alert(2)</script>", "${7*7}", "{{constructor}}", "", "SME"],
];

/** Ten thousand rows, two thousand of which have to be asked about. */
export function huge(): Rows {
  const countries = [
    "France",
    "Spain",
    "Italy",
    "Denmark",
    "Poland",
    "Austria",
    "Sweden",
    "Latvia",
  ];
  const rows = Array.from({ length: 10_000 }, (_, at) => [
    `Organisation ${at + 1}`,
    at % 10 === 0 ? `Somewhere ${at}` : (countries[at % 8] ?? ""),
    at === 1 ? "Coordinator" : at % 10 === 5 ? `Whatever ${at}` : "Full partner",
    ["University", "VET school", "SME"][at % 3] ?? "",
    "yes",
  ]);
  return [HEADER, ...rows];
}

/** Below a table: facts of the project, sure, likely and contradictory. */
export const FACTS: CellValue[][] = [
  ["", "", "", "", ""],
  ["EU grant requested: 3 950 000 €", "", "", "", ""],
  ["Project duration: 4 years", "", "", "", ""],
  ["Ecosystem: Low-carbon Energy-Intensive Industries", "", "", "", ""],
  ["Industrial ecosystem", "Tourism", "", "", ""],
];

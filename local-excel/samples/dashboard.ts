import type { CellStyle, WriteSheet } from "hucre";
import { HEADER, LABEL, NOTE, TITLE } from "./sample-look";

// A dashboard as a planner would build it: all its figures are formulas. Formulas as files have them (local-excel/README.md).

/** What is counted, with the minimum of the 2026 call, typed in by the planner. */
const COUNTS: readonly (readonly [label: string, name: string, needed: number])[] = [
  ["Full partners", "PARTNERS", 12],
  ["Programme countries", "COUNTRIES", 8],
  ["Labour market actors", "LABOURMARKET", 5],
  ["Education and training providers", "PROVIDERS", 5],
  ["Higher education institutions", "HEIS", 1],
  ["VET providers", "VETPROVIDERS", 1],
];
const FIRST_COUNT = 5;

interface Entry {
  readonly at: string;
  readonly text?: string | number;
  readonly formula?: string;
  /** Whether its result fills the cells around it. */
  readonly spills?: boolean;
  readonly style?: CellStyle;
}

const ENTRIES: readonly Entry[] = [
  { at: "A1", text: "Blue Coast Energy Skills Alliance: where we stand", style: TITLE },
  {
    at: "A2",
    text: "Every figure is a formula of Alliance Check and follows the list on the sheet Partners.",
    style: NOTE,
  },
  { at: "A3", text: "Verdict", style: LABEL },
  { at: "B3", formula: `${fn("CHECK")}()`, style: LABEL },
  ...heads(4, ["Counted", "Found", "Needed", "Enough?"]),
  ...COUNTS.flatMap(countLine),
  { at: "A12", text: "What is missing", style: LABEL },
  { at: "B12", formula: `${fn("MISSING")}()` },
  { at: "A13", text: "Under the 2025 call", style: LABEL },
  { at: "B13", formula: `${fn("CHECK")}(,"blueprint-2025")` },
  { at: "A14", text: "The same table, by its name", style: LABEL },
  { at: "B14", formula: `${fn("CHECK")}(Partners[#All])` },
  { at: "A15", text: "The column of countries alone", style: LABEL },
  { at: "B15", formula: `${fn("COUNTRIES")}(Partners[Country])` },
  ...heads(17, ["Rule", "Outcome", "Required", "Found", "Margin", "What to do"]),
  { at: "A18", formula: `${fn("FINDINGS")}()`, spills: true },
  ...heads(17, ["Code", "Covered country", "Partners"], 7),
  { at: "H18", formula: `${fn("COUNTRYLIST")}()`, spills: true },
];

export const DASHBOARD: WriteSheet = {
  name: "Dashboard",
  columns: [32, 14, 12, 16, 12, 60, 4, 8, 18, 10].map((width) => ({ width })),
  cells: new Map(ENTRIES.map((entry) => [keyOf(entry.at), cellOf(entry)])),
  rows: [],
  rowDefs: new Map([[0, { height: 21 }]]),
};

function countLine([label, name, needed]: (typeof COUNTS)[number], index: number): Entry[] {
  const row = FIRST_COUNT + index;
  return [
    { at: `A${row}`, text: label },
    { at: `B${row}`, formula: `${fn(name)}()` },
    { at: `C${row}`, text: needed },
    { at: `D${row}`, formula: `IF(B${row}>=C${row},"yes","not for certain")` },
  ];
}

function heads(row: number, texts: readonly string[], from = 0): Entry[] {
  return texts.map((text, at) => ({
    at: `${String.fromCharCode(65 + from + at)}${row}`,
    text,
    style: HEADER,
  }));
}

/** How a file names a worksheet function of an add-in. */
function fn(name: string): string {
  return `_xldudf_ALLIANCE_${name}`;
}

function keyOf(at: string): string {
  return `${Number(at.slice(1)) - 1},${at.charCodeAt(0) - 65}`;
}

type Cells = NonNullable<WriteSheet["cells"]>;

function cellOf({
  at,
  text,
  formula,
  spills,
  style,
}: Entry): Cells extends Map<string, infer One> ? One : never {
  return {
    ...(text !== undefined && { value: text }),
    ...(formula !== undefined && { formula }),
    ...(spills && { formulaType: "array", formulaRef: at, formulaDynamic: true }),
    ...(style && { style }),
  };
}

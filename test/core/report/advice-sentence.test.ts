import { adviceSentences } from "../../../src/core/report/advice-sentence";
import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import { checkedSheet } from "../rules/checked-table";
import { plainSheet } from "../table/plain-sheet";

const HEADER = ["Organisation", "Country", "Role", "Type"];
const COUNTRIES = ["Germany", "Italy", "Spain", "Poland", "Malta", "Norway", "Serbia", "Ireland"];

/** Twelve partners of eight countries; one VET provider, five providers in all, and `companies`. */
function alliance(companies: number, vetProviders = 1) {
  const types = [
    ...Array.from({ length: vetProviders }, () => "VET provider"),
    ...Array.from({ length: 6 - vetProviders }, () => "University"),
    ...Array.from({ length: companies }, () => "SME"),
  ];
  return types.map((type, row) => [
    `Werk ${row + 1}`,
    COUNTRIES[row % 8] ?? "",
    row === 0 ? "Coordinator" : "Full partner",
    type,
  ]);
}

function adviceOnRows(rows: readonly string[][]): readonly string[] {
  return adviceSentences(checkedSheet(plainSheet([HEADER, ...rows]), BLUEPRINT_2026));
}

test("an eligible alliance is told on whom it hangs", () => {
  expect(adviceOnRows(alliance(8))).toEqual([
    "A single departure can break it: Programme countries (“Werk 7” and “Werk 8”) and VET provider (“Werk 1”). If the coordinator leaves, another full partner has to take over.",
  ]);
});

test("one with partners to spare is told how many may leave, whoever they are", () => {
  expect(adviceOnRows([...alliance(8, 3), ...alliance(6).slice(6).map(renamed)])).toEqual([
    "Any one partner can leave and every rule is still met. With 2 it can break: Programme countries (any 2 of 8) and Education and training providers (any 2 of 6). If the coordinator leaves, another full partner has to take over.",
  ]);
});

test("one that misses a rule is told what to add, and nothing of departures", () => {
  expect(adviceOnRows(alliance(8, 0))).toEqual(["Add one VET provider as a full partner."]);
});

function renamed(row: readonly string[]): string[] {
  const [name = "", ...rest] = row;
  return [`${name} Neu`, ...rest];
}

import { countryCode } from "../../src/functions/cell-functions";
import type { Contestant, Work } from "./contestant";
import { eachOnce } from "./each-once";
import { inNewOrder } from "./in-new-order";
import { packageCode, packageCodeWithoutAccents } from "../iso-countries";
import { cells, spellings } from "./spellings";
import { saysUnderstood, understood } from "./understood";

const COUNT = 10_000;

/** COUNTRYCODE over a column. Ours understands each spelling once a call; so the package is asked that way too. */
export function codesOfColumn(): Work {
  const column = asColumn(cells(COUNT));
  const tenth = column.slice(0, COUNT / 10);
  const set = new Set(column.flat());
  const once = (): unknown => each(column, eachOnce(packageCode));
  return {
    says: "COUNTRYCODE, 10,000 cells in one call",
    cellsPerCall: COUNT,
    isTheSame: true,
    ours: { ...OURS, call: (n) => countryCode(inNewOrder(column, n)) },
    others: [
      { ...PACKAGE, call: () => each(tenth, packageCode), part: 1 / 10 },
      { ...PACKAGE, says: "i18n-iso-countries, each spelling once", call: once },
      { ...SET, call: () => each(column, (cell) => set.has(cell)) },
    ],
  };
}

/** COUNTRYCODE filled down: a call for each cell. Ours keeps its lists of names from call to call, but no answers. */
export function codesCellByCell(): Work {
  const column = cells(COUNT);
  const set = new Set(column);
  const cell = (n: number): string => column[n % COUNT] ?? "";
  const together = spellings().length;
  return {
    says: "COUNTRYCODE, one cell in each call",
    cellsPerCall: 1,
    isTheSame: true,
    ours: { ...OURS, call: (n) => countryCode([[cell(n)]]), together },
    others: [
      { ...PACKAGE, call: (n) => packageCode(cell(n)), together },
      { ...WITHOUT_ACCENTS, call: (n) => packageCodeWithoutAccents(cell(n)), together },
      { ...SET, call: (n) => set.has(cell(n)), together },
    ],
  };
}

/** What the function gives for one cell; undefined for an error and for nothing. */
export function ourCode(cell: string): string | undefined {
  const [[answer] = []] = countryCode([[cell]]);
  return typeof answer === "string" && answer !== "" ? answer : undefined;
}

type Sketch = Omit<Contestant, "call">;

const OURS: Sketch = {
  says: "ours",
  isPackage: false,
  part: 1,
  together: 1,
  check: () => saysUnderstood(understood(spellings(), ourCode)),
};

const PACKAGE: Sketch = {
  ...OURS,
  says: "i18n-iso-countries",
  isPackage: true,
  check: () => saysUnderstood(understood(spellings(), packageCode)),
};

const WITHOUT_ACCENTS: Sketch = {
  ...PACKAGE,
  says: "i18n-iso-countries, accents forgiven",
  check: () => saysUnderstood(understood(spellings(), packageCodeWithoutAccents)),
};

const SET: Sketch = { ...OURS, says: "Set", check: () => "nothing" };

function asColumn(list: readonly string[]): string[][] {
  return list.map((cell) => [cell]);
}

function each<T>(column: readonly string[][], answer: (cell: string) => T): readonly T[][] {
  return column.map((row) => row.map(answer));
}

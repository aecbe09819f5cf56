import { CALLS } from "../../src/calls";
import { countries } from "../../src/functions/table-functions";
import type { Work } from "./contestant";
import { eachOnce } from "./each-once";
import { inNewOrder } from "./in-new-order";
import { packageCode } from "../iso-countries";
import { partnerTable } from "./partner-table";
import { cells, spellings } from "./spellings";

const COUNT = 10_000;

/** COUNTRIES over a partner table: it is read and judged as a whole, where the others count in one column of it. */
export function countriesOfTable(): Work {
  return counting("COUNTRIES, a table of 10,000 partners", partnerTable(cells(COUNT)));
}

/** COUNTRIES over the countries alone, each then a full partner that is judged. */
export function countriesOfColumn(): Work {
  const column = cells(COUNT).map((cell) => [cell]);
  return counting("COUNTRIES, a column of 10,000 cells", column);
}

function counting(says: string, given: string[][]): Work {
  const column = cells(COUNT);
  const tenth = column.slice(0, COUNT / 10);
  const ours = (n: number): unknown => ourCount(inNewOrder(given, n));
  const once = (): number => countOfCodes(column, eachOnce(packageCode));
  const size = (): number => new Set(column).size;
  const check = (): string => saysCounted(once(), meant().length);
  return {
    says,
    cellsPerCall: COUNT,
    isTheSame: false,
    ours: { ...OURS, call: ours, check: () => saysCounted(ours(0), programmeCountries()) },
    others: [
      { ...PACKAGE, call: () => countOfCodes(tenth, packageCode), part: 1 / 10, check },
      { ...PACKAGE, says: "i18n-iso-countries, each spelling once", call: once, check },
      { ...OURS, says: "Set", call: size, check: () => `counts ${size()} spellings` },
    ],
  };
}

const OURS = { says: "ours", isPackage: false, part: 1, together: 1 } as const;
const PACKAGE = { ...OURS, says: "i18n-iso-countries", isPackage: true } as const;

/** @throws Error when it counts more than there are, or less than half */
export function saysCounted(count: unknown, truth: number): string {
  const isPlausible = typeof count === "number" && count <= truth && count * 2 >= truth;
  if (!isPlausible) throw new Error(`Counted ${String(count)} of ${truth} countries.`);
  return `counts ${count} of ${truth} countries`;
}

/** What the function sets; undefined when it sets nothing at once, as it must where no page is connected. */
function ourCount(given: string[][]): unknown {
  let result: unknown;
  const setResult = (told: unknown): void => void (result = told);
  const invocation = { setResult } as unknown as CustomFunctions.StreamingInvocation<number>;
  countries(given, LEFT_OUT, invocation);
  return result;
}

// How hosts say so of the call.
const LEFT_OUT = "";

function countOfCodes(
  column: readonly string[],
  codeOf: (cell: string) => string | undefined
): number {
  const codes = new Set(column.map(codeOf));
  codes.delete(undefined);
  return codes.size;
}

/** What COUNTRIES counts: those that the newest call calls programme countries. */
function programmeCountries(): number {
  const programme: readonly string[] = CALLS[0].places.programmeCountries;
  return meant().filter((code) => programme.includes(code)).length;
}

/** All countries that the cells mean. */
function meant(): readonly string[] {
  return [...new Set(spellings().flatMap(({ means }) => means ?? []))];
}

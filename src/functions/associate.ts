import type { Part } from "../app/part";
import { PART_MISSING_IN_CELL } from "../core/report/first-words";
import type * as cellFunctions from "./cell-functions";
import type { Stream } from "./follow-table";
import type * as tableFunctions from "./table-functions";
import type * as withdrawalFunctions from "./withdrawal-functions";

type CellFunctions = typeof cellFunctions;
type TableFunctions = typeof tableFunctions & typeof withdrawalFunctions;

/** What answers in cells. */
export type WorksheetFunctions = CellFunctions & TableFunctions;

/**
 * Tells Excel who answers for each worksheet function: what loads as the page opens, for Excel asks at once. What answers
 * comes in a script of its own, and is waited for.
 */
export function associateFunctions(part: Part<{ readonly functions: WorksheetFunctions }>): void {
  for (const [id, name] of Object.entries(OF_CELLS))
    CustomFunctions.associate(id, async (...given: unknown[]) => {
      const found = await part.ask();
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft's own error is none of JavaScript's
      if (!found) throw notLoaded();
      return (found.functions[name] as WorksheetFunction)(...given);
    });
  for (const [id, name] of Object.entries(OF_TABLES))
    CustomFunctions.associate(id, (...given: unknown[]) => {
      const stream = given.at(-1) as Stream;
      let isWanted = true;
      stream.onCanceled = () => (isWanted = false);
      void part.ask().then((found) => {
        if (!found && isWanted) (stream.setResult as (result: unknown) => void)(notLoaded());
      });
      void part.here.then(({ functions }) => {
        if (isWanted) (functions[name] as WorksheetFunction)(...given);
      });
    });
}

type WorksheetFunction = (...given: unknown[]) => unknown;

const OF_CELLS = {
  CALLS: "calls",
  COUNTRYCODE: "countryCode",
  COUNTRYSTATUS: "countryStatus",
  GROUP: "group",
  ROLE: "role",
  PICVALID: "picValid",
} as const satisfies Readonly<Record<string, keyof CellFunctions>>;

/** These answer again and again. */
const OF_TABLES = {
  COUNTRIES: "countries",
  COUNTRYLIST: "countryList",
  PARTNERS: "partners",
  LABOURMARKET: "labourMarket",
  PROVIDERS: "providers",
  HEIS: "heis",
  VETPROVIDERS: "vetProviders",
  CHECK: "check",
  FINDINGS: "findings",
  MISSING: "missing",
  SURVIVES: "survives",
  CRITICAL: "critical",
} as const satisfies Readonly<Record<string, keyof TableFunctions>>;

function notLoaded(): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, PART_MISSING_IN_CELL);
}

import { CALLS } from "../../../src/calls";
import { NO_CHOICES } from "../../../src/core/reading/choices";
import { mapColumns } from "../../../src/core/reading/columns";
import type { ColumnMap } from "../../../src/core/reading/field";
import { readPartners } from "../../../src/core/reading/partners";
import type { Partner } from "../../../src/core/reading/partner";
import { judge } from "../../../src/core/rules/judge";
import type { Call } from "../../../src/core/rules/rule";
import type { Consortium, Verdict } from "../../../src/core/rules/verdict";
import { findTables } from "../../../src/core/table/find-tables";
import type { FoundTable } from "../../../src/core/table/found-table";
import type { Sheet } from "../../../src/core/table/grid";
import { SMALL_CALLS } from "../rules/small-calls";

/** A table read by the core alone, ready to be judged. */
export interface ReadSheet {
  readonly table: FoundTable;
  readonly columns: ColumnMap;
  readonly partners: readonly Partner[];
}

// Of small calls a handful of partners decides.
const TRIED: readonly Call[] = [...SMALL_CALLS, ...SMALL_CALLS, ...CALLS];

/** One of the calls there are, or a small one; any whole number from 0 names one. */
export function callAt(at: number): Call {
  const call = TRIED[at % TRIED.length];
  if (!call) throw new Error("no calls");
  return call;
}

/** The best table of a sheet, read; throws where there is none. */
export function readSheet(sheet: Sheet): ReadSheet {
  const [table] = findTables([sheet]);
  if (!table) throw new Error("no table found");
  return readTable(table, sheet);
}

/** A found table, read. */
export function readTable(table: FoundTable, sheet: Sheet): ReadSheet {
  const columns = mapColumns(table, NO_CHOICES);
  return { table, columns, partners: readPartners(table, columns, NO_CHOICES, sheet) };
}

/** What is judged; counting twice or once. */
export function consortiumOf({ columns, partners }: ReadSheet, countTwice = false): Consortium {
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  return { partners, columns: fields, facts: {}, countTwice };
}

/** The verdict of a call on what was read. */
export function verdictOn(read: ReadSheet, call: Call, countTwice = false): Verdict {
  return judge(call, consortiumOf(read, countTwice), "2025-01-15T09:00:00Z");
}

/** A verdict's outcome, and each rule's outcome and figures. */
export function figuresOf({ outcome, findings }: Verdict): unknown {
  return [
    outcome,
    findings.map((one) => [one.rule.id, one.outcome, one.required, one.certain, one.possible]),
  ];
}

import { mapColumns } from "../../../src/core/reading/columns";
import { NO_CHOICES, type ReadingChoice } from "../../../src/core/reading/choices";
import type { Field } from "../../../src/core/reading/field";
import { readPartners } from "../../../src/core/reading/partners";
import type { Checked } from "../../../src/core/report/checked";
import { judge } from "../../../src/core/rules/judge";
import type { Call } from "../../../src/core/rules/rule";
import { findTables } from "../../../src/core/table/find-tables";
import type { Sheet } from "../../../src/core/table/grid";

/** A sheet checked from its cells to the verdict, by the core alone. */
export function checkedSheet(
  sheet: Sheet,
  call: Call,
  readings: readonly ReadingChoice[] = []
): Checked {
  const [table, ...others] = findTables([sheet]);
  if (!table) throw new Error("no table found");
  const choices = { ...NO_CHOICES, readings };
  const columns = mapColumns(table, choices);
  const partners = readPartners(table, columns, choices, sheet);
  const fields = new Set<Field>(columns.flatMap(({ field }) => field ?? []));
  const claimed = table.claims?.find(({ noun }) => noun === "partners")?.number;
  const consortium = {
    partners,
    columns: fields,
    facts: {},
    countTwice: false,
    ...(claimed === undefined ? {} : { claimedPartners: claimed }),
  };
  const asOf = "2025-01-15T09:00:00Z";
  const verdict = judge(call, consortium, asOf);
  return { workbook: "alliance.xlsx", asOf, table, others, columns, consortium, verdict };
}

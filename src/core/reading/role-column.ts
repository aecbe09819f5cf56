import type { FoundTable, TableRow } from "../table/found-table";
import type { CellValue } from "../table/grid";
import { cellOf, type Columns, type ReadCell } from "./column-readers";
import type { Role } from "./partner";
import { readRole, saysApplicant, saysCoordinator } from "./role";

/**
 * How a role column is read. "Applicant" has two meanings, and the column tells which: the coordinator where one row says
 * it and none says coordinator, each full partner else.
 */
export function roleColumnReader(table: FoundTable, columns: Columns): ReadCell<Role> {
  const valueIn = cellOf("role", columns);
  const values = new Set<CellValue>();
  let above: CellValue | undefined;
  const add = (row: TableRow): void => {
    const value = valueIn(row);
    // What stands in the row above often stands here again.
    if (value !== above) values.add(value);
    above = value;
  };
  if (columns.has("role")) table.rows.forEach(add);
  if (![...values].some(saysApplicant)) return readRole;

  const applicants = table.rows.filter((row) => saysApplicant(valueIn(row))).length;
  const coordinated = [...values].some(saysCoordinator);
  const meaning: Role = applicants === 1 && !coordinated ? "coordinator" : "full-partner";
  return (value) => {
    const reading = readRole(value);
    if (reading.kind !== "known" || !saysApplicant(value)) return reading;
    return { ...reading, value: meaning, confidence: "certain", evidence: "name" };
  };
}

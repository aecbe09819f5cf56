import type { FoundTable } from "../table/found-table";
import type { CellValue } from "../table/grid";
import type { FieldColumn } from "./column-readers";
import type { Role } from "./partner";
import type { Reading } from "./reading";
import { readRole, saysApplicant } from "./role";

/**
 * How a role column is read. "Applicant" has two meanings, and the column tells which: the coordinator where one row says
 * it and none says coordinator, each full partner else.
 */
export function roleColumnReader(
  table: FoundTable,
  column: FieldColumn | undefined
): (value: CellValue) => Reading<Role> {
  if (!column) return readRole;
  const values = table.rows.map((row) => row.values[column.index] ?? "");
  const applicants = values.filter(saysApplicant).length;
  if (applicants === 0) return readRole;
  const distinct = [...new Set(values)].map(readRole);
  const coordinated = distinct.some(
    (role) => role.kind === "known" && role.value === "coordinator" && role.confidence === "certain"
  );
  const meaning: Role = applicants === 1 && !coordinated ? "coordinator" : "full-partner";
  return (value) => {
    const reading = readRole(value);
    if (reading.kind !== "known" || !saysApplicant(value)) return reading;
    return { ...reading, value: meaning, confidence: "certain", evidence: "name" };
  };
}

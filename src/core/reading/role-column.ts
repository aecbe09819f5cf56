import type { FoundTable } from "../table/found-table";
import { valueOf, type Columns, type ReadCell } from "./column-readers";
import type { Role } from "./partner";
import { readRole, saysApplicant } from "./role";

/**
 * How a role column is read. "Applicant" has two meanings, and the column tells which: the coordinator where one row says
 * it and none says coordinator, each full partner else.
 */
export function roleColumnReader(table: FoundTable, columns: Columns): ReadCell<Role> {
  const values = table.rows.map((row) => valueOf(row, "role", columns));
  const applicants = values.filter(saysApplicant).length;
  if (applicants === 0) return readRole;

  const named = [...new Set(values)].map(readRole);
  const coordinated = named.some(
    (role) => role.kind === "known" && role.value === "coordinator" && role.confidence === "certain"
  );
  const meaning: Role = applicants === 1 && !coordinated ? "coordinator" : "full-partner";
  return (value) => {
    const reading = readRole(value);
    if (reading.kind !== "known" || !saysApplicant(value)) return reading;
    return { ...reading, value: meaning, confidence: "certain", evidence: "name" };
  };
}

import type { FoundTable, TableRow } from "../table/found-table";
import type { Columns } from "./column-readers";
import type { Role } from "./partner";
import type { Reading } from "./reading";
import { remarksIn } from "./remark";
import { remembered } from "./remembered";
import { lesserIn, orLesserRole } from "./role-of-name";

/**
 * A partner's role, or a lesser one that the remarks on its row name ("associated partner", "could be associated"), or its
 * number ("AP1"); for all rows of a table. `numbers`: see `kindNumbersIn`.
 */
export function remarkedRoleReader(
  table: FoundTable,
  columns: Columns,
  numbers: number
): (role: Reading<Role>, row: TableRow) => Reading<Role> {
  const remarks = remarksIn(table, columns);
  if (remarks < 0 && numbers < 0) return (role) => role;
  const remarked = remembered(lesserIn);
  return (role, { values }) => {
    const value = remarked(values[remarks] ?? "") ?? remarked(values[numbers] ?? "");
    return value === null ? role : orLesserRole(role, value, "remark");
  };
}

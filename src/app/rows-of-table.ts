import type { FoundTable } from "../core/table/found-table";
import { overlap } from "../core/table/area";
import type { Area } from "../core/table/grid";

/**
 * Rows of a table whose header stands above the area, as it does above those of Partners[#Data]: they are read by that
 * header. All of its rows and columns are the table itself. Null where the area is anything else.
 */
export function rowsOfTable(found: readonly FoundTable[], area: Area): FoundTable | null {
  const [table, ...others] = found.filter((one) => overlap(one.area, area));
  if (!table || others.length > 0 || table.layout === "wide") return null;
  if (table.headerRow === null || area.top <= table.headerRow) return null;
  const rows = table.rows.filter(({ row }) => row >= area.top && row <= area.bottom);
  const wanted = table.columns.flatMap(({ column }, at) =>
    column !== null && column >= area.left && column <= area.right ? at : []
  );
  if (rows.length === table.rows.length && wanted.length === table.columns.length) return table;
  return {
    ...table,
    area,
    columns: wanted.flatMap((at) => table.columns[at] ?? []),
    rows: rows.map((row) => ({ ...row, values: wanted.map((at) => row.values[at] ?? "") })),
    claims: [],
    isSelection: true,
  };
}

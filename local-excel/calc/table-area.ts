import type { Box } from "../file/addresses";
import type { TablePart } from "../file/table-part";

/**
 * The cells behind "[Column]", "[[#Headers],[Column]]", "[@Column]", "[#All]" … of a table.
 * @param row of the formula, counted from 0
 * @returns undefined when there is no such column or no such row
 */
export function tableArea(table: TablePart, brackets: string, row: number): Box | undefined {
  const inside = brackets.slice(1, -1).trim();
  const isThisRow = inside.startsWith("@");
  const parts = partsOf(isThisRow ? inside.slice(1) : inside);
  const items = parts.flatMap(({ item }) => item ?? []);
  const columns = columnsOf(table, parts);
  const rows = rowsOf(table, isThisRow ? ["#this row"] : items, row);
  return rows && columns && { ...rows, ...columns };
}

interface Part {
  /** "#headers", in lower case. */
  item?: string;
  column?: string;
}

function partsOf(inside: string): Part[] {
  const texts = inside.startsWith("[")
    ? [...inside.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((found) => found[1] ?? "")
    : [inside];
  return texts
    .filter((text) => text !== "")
    .map((text) =>
      text.startsWith("#")
        ? { item: text.toLowerCase() }
        : { column: text.replace(/'(.)/g, "$1").toLowerCase() }
    );
}

function columnsOf(
  table: TablePart,
  parts: readonly Part[]
): Pick<Box, "left" | "right"> | undefined {
  const { left, right } = table.box;
  const names = table.columnNames.map((name) => name.toLowerCase());
  const wanted = parts.flatMap(({ column }) =>
    column === undefined ? [] : [names.indexOf(column)]
  );
  if (wanted.includes(-1)) return undefined;
  return wanted.length === 0
    ? { left, right }
    : { left: left + Math.min(...wanted), right: left + Math.max(...wanted) };
}

function rowsOf(
  table: TablePart,
  items: readonly string[],
  row: number
): Pick<Box, "top" | "bottom"> | undefined {
  const { top, bottom } = table.box;
  const [first, last] = [top + (table.hasHeaders ? 1 : 0), bottom - (table.hasTotals ? 1 : 0)];
  const known: Record<string, [number, number] | undefined> = {
    "#all": [top, bottom],
    "#data": [first, last],
    "#headers": table.hasHeaders ? [top, top] : undefined,
    "#totals": table.hasTotals ? [bottom, bottom] : undefined,
    "#this row": row >= first && row <= last ? [row, row] : undefined,
  };
  const ranges = (items.length > 0 ? items : ["#data"]).map((item) => known[item]);
  if (ranges.some((range) => !range)) return undefined;
  return {
    top: Math.min(...ranges.map((range) => range![0])),
    bottom: Math.max(...ranges.map((range) => range![1])),
  };
}

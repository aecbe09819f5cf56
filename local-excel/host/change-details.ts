import type { CellRange } from "./range-values";

/** What an event tells of one cell before and after; nothing when the range has more cells, as documented. */
export function detailsOf({ sheet, box }: Pick<CellRange, "sheet" | "box">): () => object {
  if (box.top !== box.bottom || box.left !== box.right) return () => ({});
  const read = (): [value: unknown, type: string] => {
    const cell = sheet.cells.cell(box.top, box.left);
    const value = cell?.value ?? null;
    if (value === null) return ["", "Empty"];
    return [value, cell?.error ? "Error" : TYPES[typeof value as "string" | "number" | "boolean"]];
  };
  const [valueBefore, valueTypeBefore] = read();
  return () => {
    const [valueAfter, valueTypeAfter] = read();
    return { valueBefore, valueTypeBefore, valueAfter, valueTypeAfter };
  };
}

const TYPES = { string: "String", number: "Double", boolean: "Boolean" } as const;

import type { Area, CellValue, ExcelTable, Sheet } from "../../../src/core/table/grid";

interface Drawn {
  readonly name?: string;
  readonly active?: boolean;
  readonly visible?: boolean;
  readonly tables?: readonly ExcelTable[];
  /** Areas in sheet rows and columns, as "A1:C1". */
  readonly merged?: readonly string[];
  readonly top?: number;
  readonly left?: number;
}

/**
 * A sheet as drawn: one line a row, cells between bars, digits alone are numbers, TRUE and FALSE are booleans. The first
 * line break is not a row.
 */
export function drawnSheet(drawing: string, drawn: Drawn = {}): Sheet {
  const lines = drawing
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  const rows = lines.map((line) => line.split("|").map((cell) => valueOf(cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  return {
    id: drawn.name ?? "Sheet1",
    name: drawn.name ?? "Sheet1",
    active: drawn.active ?? true,
    visible: drawn.visible ?? true,
    grid: {
      top: drawn.top ?? 0,
      left: drawn.left ?? 0,
      values: rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]),
    },
    tables: drawn.tables ?? [],
    merged: (drawn.merged ?? []).map(areaOf),
    hiddenRows: new Set(),
    struckRows: new Set(),
  };
}

/** "B2:D9" as an area. */
export function areaOf(name: string): Area {
  const [first = "A1", last = first] = name.split(":");
  const [top, left] = cellOf(first);
  const [bottom, right] = cellOf(last);
  return { top, left, bottom, right };
}

function cellOf(name: string): readonly [number, number] {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

function valueOf(text: string): CellValue {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text.replace(/\\n/g, "\n");
}

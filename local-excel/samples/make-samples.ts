import { writeFileSync } from "node:fs";
import path from "node:path";
import { type CellStyle, type RowDef, writeXlsx, type WriteSheet } from "hucre";
import { ELIGIBLE, MESSY, ONE_MISSING, type SampleSheet } from "./consortia";
import { FONT, HEADER, NOTE, SECTION, TITLE } from "./sample-look";

// `npm run samples` writes assets/samples anew.
const FOLDER = path.join(__dirname, "../../assets/samples");
void Promise.all([ELIGIBLE, ONE_MISSING, MESSY].map(makeSample));

async function makeSample(sample: SampleSheet): Promise<void> {
  const bytes = await writeXlsx({
    sheets: [sheetOf(sample)],
    defaultFont: { name: FONT, size: 11 },
  });
  writeFileSync(path.join(FOLDER, sample.file), bytes);
}

function sheetOf(sample: SampleSheet): WriteSheet {
  const { sheet, above, headers, rows, widths, tableName } = sample;
  const width = headers.length;
  const top = above.length;
  const sections = rows.flatMap((row, index) => (row.length < width ? [top + 1 + index] : []));
  const merges = [...above.keys(), ...sections].map((row) => ({
    startRow: row,
    startCol: sections.includes(row) ? 1 : 0,
    endRow: row,
    endCol: width - 1,
  }));
  const lastColumn = String.fromCharCode(64 + width);
  return {
    name: sheet,
    columns: widths.map((columnWidth) => ({ width: columnWidth })),
    rows: [...above.map((line) => [line]), [...headers], ...rows.map((row) => [...row])],
    cells: styles(sample, sections),
    merges,
    freezePane: { rows: top + 1 },
    rowDefs: new Map([
      ...above.map((_, row): [number, RowDef] => [row, { height: row === 0 ? 21 : 15 }]),
      [top, { height: headers.some((header) => header.includes("\n")) ? 32 : 18 }],
    ]),
    ...(tableName !== undefined && {
      tables: [
        {
          name: tableName,
          range: `A1:${lastColumn}${rows.length + 1}`,
          columns: headers.map((name) => ({ name })),
          style: "TableStyleMedium2",
        },
      ],
    }),
  };
}

type CellStyles = NonNullable<WriteSheet["cells"]>;

function styles(
  { above, headers, rows, tableName }: SampleSheet,
  sections: readonly number[]
): CellStyles {
  const cells: CellStyles = new Map();
  const value = (row: number, column: number): string | number =>
    row < above.length
      ? (above[row] ?? "")
      : row === above.length
        ? (headers[column] ?? "")
        : (rows[row - above.length - 1]?.[column] ?? "");
  const put = (row: number, column: number, style: CellStyle): void => {
    cells.set(`${row},${column}`, { value: value(row, column), style });
  };
  above.forEach((_, row) => put(row, 0, row === 0 ? TITLE : NOTE));
  if (tableName === undefined) headers.forEach((_, column) => put(above.length, column, HEADER));
  for (const row of sections) put(row, 1, SECTION);
  return cells;
}

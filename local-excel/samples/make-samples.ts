import { writeFileSync } from "node:fs";
import path from "node:path";
import { type CellStyle, type RowDef, writeXlsx, type WriteSheet } from "hucre";
import { openLive } from "../check/live-cells";
import { startLocalExcel } from "../start";
import { BESIDE_DASHBOARD, ELIGIBLE, MESSY, ONE_MISSING, type SampleSheet } from "./consortia";
import { DASHBOARD } from "./dashboard";
import { FONT, HEADER, NOTE, SECTION, TITLE } from "./sample-look";

// `npm run samples` writes assets/samples anew.
const FOLDER = path.join(__dirname, "../../assets/samples");
void Promise.all([...[ELIGIBLE, ONE_MISSING, MESSY].map(makeSample), makeDashboard()]);

async function makeSample(sample: SampleSheet): Promise<void> {
  writeFileSync(path.join(FOLDER, sample.file), await fileOf(sheetOf(sample)));
}

/** The cells of the dashboard hold what our functions give, so that they show it wherever the file is opened. */
async function makeDashboard(): Promise<void> {
  const name = BESIDE_DASHBOARD.file;
  const bytes = await fileOf(DASHBOARD, sheetOf(BESIDE_DASHBOARD));
  const live = await openLive(await startLocalExcel(), bytes, { name, asOf: BEFORE_THE_DEADLINE });
  await live.calculated();
  writeFileSync(path.join(FOLDER, name), await live.book.save());
  live.end();
}

function fileOf(...sheets: WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets, defaultFont: { name: FONT, size: 11 } });
}

const BEFORE_THE_DEADLINE = "2026-02-01T09:00:00Z";

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

import { NO_CHOICES } from "../../../src/core/reading/choices";
import { mapColumns } from "../../../src/core/reading/columns";
import type { ColumnMap } from "../../../src/core/reading/field";
import type { FoundTable } from "../../../src/core/table/found-table";
import type { DataFolder } from "../data-folder";
import { fieldsMeant } from "../header-meanings";
import { measured, type Measured, type Target } from "../measured";
import { judged, type Answer, type Judged } from "../outcome";
import { cellsFor } from "./cells";
import { chanceOf } from "./chance";
import { dealtLayouts, wholeLayouts, type Layout } from "./layouts";
import { realCells, type RealCells } from "./real-cells";

/** Tables made of an origin's headers and of cells that fit them: is each column taken for what it is? */
export function measureTables(folder: DataFolder): readonly Measured[] {
  const real = realCells(folder);
  const { rows } = folder.headers;
  const all = (layouts: readonly Layout[]): readonly Judged[] =>
    layouts.flatMap((layout, i) => judgeTable(layout, i, real));
  return [
    measured(
      { id: "tables", says: "whole tables, an origin's headers together", target: TARGET },
      all(wholeLayouts(rows))
    ),
    measured(
      { id: "tables-dealt", says: "whole tables, each field once", target: TARGET },
      all(dealtLayouts(rows))
    ),
  ];
}

const TARGET: Target = { leastRight: 0.98 };

function judgeTable(layout: Layout, index: number, real: RealCells): readonly Judged[] {
  const table = tableOf(layout, index, real);
  return judgeColumns(layout, mapColumns(table, NO_CHOICES));
}

/**
 * Where several columns hold the same field, any one of them may get it, and the others must stay unmapped; if none gets it,
 * one is missed.
 */
export function judgeColumns({ origin, headers }: Layout, map: ColumnMap): readonly Judged[] {
  const given = new Set<string>();
  for (const [i, header] of headers.entries()) {
    const field = map[i]?.field ?? null;
    if (field !== null && fieldsMeant(header).includes(field)) given.add(field);
  }
  const missed = new Set<string>();
  return headers.map((header, i) => {
    const means = fieldsMeant(header);
    const answer = answerOf(map[i]);
    const twinHasIt = means.some((field) => given.has(field) || missed.has(field));
    if (answer.value === null) for (const field of means) missed.add(field);
    const isTwin = twinHasIt && answer.value === null;
    return judged(header.header, isTwin ? [] : means, answer, origin);
  });
}

function answerOf(column: ColumnMap[number] | undefined): Answer {
  const certain = column?.confidence === "certain";
  return { value: column?.field ?? null, certain, stage: column?.evidence ?? "none" };
}

function tableOf({ origin, headers }: Layout, index: number, real: RealCells): FoundTable {
  const chance = chanceOf(`${origin} ${index}`);
  const count = chance.between(FEWEST_ROWS, MOST_ROWS);
  const columns = headers.map((header) => cellsFor(header, count, chance, real));
  return {
    sheetId: "1",
    sheetName: origin,
    origin: "plain-range",
    area: { top: 0, left: 0, bottom: count, right: headers.length - 1 },
    headerRow: 0,
    layout: "one-row-per-partner",
    columns: headers.map(({ header }, column) => ({ column, header })),
    rows: Array.from({ length: count }, (_, at) => ({
      row: at + 1,
      values: columns.map((cells) => cells[at] ?? ""),
    })),
    leftOut: [],
    score: 1,
  };
}

const FEWEST_ROWS = 12;
const MOST_ROWS = 30;

import type { Area, CellRef } from "../core/table/grid";
import { answered } from "./answered";
import type { Answer, Workbook } from "./workbook";

/** Selects a cell, or an area, of a sheet. */
export function showIn(
  workbook: Workbook,
  sheetId: string,
  place: CellRef | Area
): Promise<Answer<void>> {
  return answered(() => workbook.select(sheetId, areaOf(place)));
}

function areaOf(place: CellRef | Area): Area {
  if ("top" in place) return place;
  const { row, column } = place;
  return { top: row, left: column, bottom: row, right: column };
}

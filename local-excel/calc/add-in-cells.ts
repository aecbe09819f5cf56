import type { Box } from "../file/addresses";
import { AddInCalls } from "../file/add-in-calls";
import { calleeOf } from "../file/formula-text";
import type { WorkbookFile } from "../file/workbook-file";
import { formulaCellsIn } from "./formula-cells";
import { spilledBoxOf } from "./spill";
import { spellOut } from "./spelled-formula";

/** A formula that calls functions of an add-in. */
export interface AddInCell {
  readonly sheet: string;
  /** The cells that it fills. */
  readonly area: Box;
  /** Whether the formula is one call of the add-in's, and nothing beside it. */
  readonly isCallAlone: boolean;
}

/** The formulas that call functions of a namespace, be they spelled as in files or as typed, directly or through a name. */
export function addInCells(file: WorkbookFile, namespace: string): AddInCell[] {
  const calls = new AddInCalls({ namespace, functions: () => [] });
  return formulaCellsIn(file.sheets).flatMap((place) => {
    const spelled = spellOut(file, place.formula, place);
    if (!calls.areIn(spelled)) return [];
    const callee = calleeOf(spelled);
    return {
      sheet: place.sheet.name,
      area: spilledBoxOf(place.cell, place.row),
      isCallAlone: callee !== undefined && calls.owns(callee),
    };
  });
}

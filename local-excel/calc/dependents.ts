import type { WorkbookFile } from "../file/workbook-file";
import { FormulaCells, type FormulaCell } from "./formula-cells";
import { referencesIn } from "./references";
import { spellOut } from "./spelled-formula";

/**
 * The formulas that call an add-in's functions, and all that depend on what these fill, directly or through others.
 * @param calls whether a formula does, with the names in it spelled out
 */
export function withDependents(
  file: WorkbookFile,
  all: readonly FormulaCell[],
  calls: (spelled: string) => boolean
): FormulaCells {
  const spelled = all.map((cell) => ({ cell, formula: spellOut(file, cell.formula, cell) }));
  const calling = new Set(spelled.filter(({ formula }) => calls(formula)).map(({ cell }) => cell));
  const found = new FormulaCells([...calling]);
  if (calling.size === 0) return found;
  let others = spelled
    .filter(({ cell }) => !calling.has(cell))
    .map(({ cell, formula }) => ({ cell, needs: referencesIn(file, formula, cell.sheet) }));
  for (let before = 0; before !== found.all.length;) {
    before = found.all.length;
    others = others.filter(({ cell, needs }) => {
      const depends = needs.some(({ sheet, box }) => found.fillAnyOf(sheet, box));
      if (depends) found.add(cell);
      return !depends;
    });
  }
  return found;
}

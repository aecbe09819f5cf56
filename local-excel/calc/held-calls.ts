import { AddInCalls } from "../file/add-in-calls";
import type { WorkbookFile } from "../file/workbook-file";
import { formulaCellsIn } from "./formula-cells";
import { spellOut } from "./spelled-formula";

/** Whether formulas call functions of a namespace, spelled as in files or as typed, directly or through a name. */
export function holdsCallsOf(file: WorkbookFile, namespace: string): boolean {
  const calls = new AddInCalls({ namespace, functions: () => [] });
  return formulaCellsIn(file.sheets).some((place) =>
    calls.areIn(spellOut(file, place.formula, place))
  );
}

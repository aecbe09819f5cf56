import type { FormulaKeeping } from "./cell-xml";
import type { DefinedNames } from "./defined-names";
import type { OfficePackage } from "./package";
import type { Styles } from "./styles";

/** What a sheet needs of the workbook it is in. */
export interface SheetSurroundings extends FormulaKeeping {
  readonly pack: OfficePackage;
  readonly names: DefinedNames;
  readonly styles: Styles;
  readonly strings: readonly string[];
  formulasChanged(): void;
  /** A number no table of the workbook has. */
  freeTableId(): number;
}

import { WHOLE_SHEET } from "../file/addresses";
import { mentionsSheet } from "../file/formula-text";
import type { Sheet } from "../file/sheet";
import type { Session } from "./session";

/** Whether formulas of other sheets, of their conditional formats or validations, speak of a sheet. */
export function formulasMention(session: Session, sheet: Sheet): boolean {
  return session.file.sheets.some((other) => {
    if (other === sheet) return false;
    let found = false;
    other.cells.forEach(
      WHOLE_SHEET,
      (cell) =>
        void (found ||= cell.formula !== undefined && mentionsSheet(cell.formula, sheet.name))
    );
    return (
      found ||
      other.root.elements("conditionalFormatting").some((c) => mentionsSheet(c.text, sheet.name)) ||
      mentionsSheet(other.root.child("dataValidations")?.text ?? "", sheet.name)
    );
  });
}

import type { Sheet } from "../file/sheet";
import { apiType, HostObject } from "../protocol/host-object";
import type { Session } from "./session";

// [option of the API, attribute of the file, whether the file permits it when it says nothing]
const OPTIONS: [string, string, boolean][] = [
  ["allowAutoFilter", "autoFilter", false],
  ["allowDeleteColumns", "deleteColumns", false],
  ["allowDeleteRows", "deleteRows", false],
  ["allowEditObjects", "objects", true],
  ["allowEditScenarios", "scenarios", true],
  ["allowFormatCells", "formatCells", false],
  ["allowFormatColumns", "formatColumns", false],
  ["allowFormatRows", "formatRows", false],
  ["allowInsertColumns", "insertColumns", false],
  ["allowInsertHyperlinks", "insertHyperlinks", false],
  ["allowInsertRows", "insertRows", false],
  ["allowPivotTables", "pivotTables", false],
  ["allowSort", "sort", false],
];

export class WorksheetProtectionObject extends HostObject {
  readonly [apiType] = "WorksheetProtection";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet
  ) {
    super();
  }

  get protected(): boolean {
    return this.session.isProtected(this.sheet);
  }
  /** null on a sheet that is not protected */
  get options(): Record<string, unknown> | null {
    if (!this.protected) return null;
    const element = this.sheet.root.child("sheetProtection");
    const locked = (attribute: string): boolean =>
      ["1", "true"].includes(element?.get(attribute) ?? "");
    const selection = locked("selectUnlockedCells")
      ? "None"
      : locked("selectLockedCells")
        ? "Unlocked"
        : "Normal";
    const allowed = OPTIONS.map(([option, attribute, byDefault]): [string, boolean] => {
      const said = element?.get(attribute);
      return [option, said === undefined ? byDefault : !["1", "true"].includes(said)];
    });
    return { ...Object.fromEntries(allowed), selectionMode: selection };
  }
}

export class WorkbookProtectionObject extends HostObject {
  readonly [apiType] = "WorkbookProtection";

  constructor(private readonly session: Session) {
    super();
  }

  get protected(): boolean {
    return this.session.structureProtected;
  }
}

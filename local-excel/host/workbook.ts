import type { Box } from "../file/addresses";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import { ConditionalFormatCollectionObject } from "./conditional-formats";
import { CustomXmlPartCollectionObject } from "./custom-xml-parts";
import { NamedItemCollectionObject } from "./names";
import { WorkbookProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import type { Makers, Session } from "./session";
import { SettingCollectionObject } from "./settings";
import { TableCollectionObject } from "./tables";
import { WorksheetObject } from "./worksheet";
import { WorksheetCollectionObject } from "./worksheets";

/** `context.workbook`, where every path of the client begins. */
export class WorkbookObject extends HostObject {
  readonly [apiType] = "Workbook";

  constructor(private readonly session: Session) {
    super();
    session.make = makers(session);
  }

  get name(): string {
    return this.session.options.name;
  }
  get readOnly(): boolean {
    return this.session.options.readOnly;
  }
  get worksheets(): HostObject {
    return new WorksheetCollectionObject(this.session);
  }
  get tables(): HostObject {
    return new TableCollectionObject(this.session, undefined);
  }
  get names(): HostObject {
    return new NamedItemCollectionObject(this.session, undefined);
  }
  get customXmlParts(): HostObject {
    return new CustomXmlPartCollectionObject(this.session);
  }
  get settings(): HostObject {
    return new SettingCollectionObject(this.session);
  }
  get protection(): HostObject {
    return new WorkbookProtectionObject(this.session);
  }
  get application(): HostObject {
    return new ApplicationObject(this.session);
  }
  /** @throws InvalidSelection when several areas are selected */
  getSelectedRange(): HostObject {
    const { sheet, boxes } = this.session.selection;
    if (boxes.length !== 1) throw failures.invalidSelection();
    return new RangeObject(this.session, sheet, boxes[0]!);
  }
  getSelectedRanges(): HostObject {
    const { sheet, boxes } = this.session.selection;
    return new RangeAreasObject(this.session, sheet, boxes);
  }
  getActiveCell(): HostObject {
    const { sheet, boxes } = this.session.selection;
    const { top, left } = boxes[0]!;
    return new RangeObject(this.session, sheet, { top, left, bottom: top, right: left });
  }
}

class ApplicationObject extends HostObject {
  readonly [apiType] = "Application";

  constructor(private readonly session: Session) {
    super();
  }

  get calculationMode(): string {
    return this.session.calculationMode;
  }
  set calculationMode(mode: string) {
    if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode))
      throw failures.invalidArgument();
    this.session.calculationMode = mode;
  }
  // Nothing is drawn and nothing calculated here, so there is nothing to hold back.
  suspendScreenUpdatingUntilNextSync(): void {}
  suspendApiCalculationUntilNextSync(): void {}
}

function makers(session: Session): Makers {
  return {
    worksheet: (sheet) => new WorksheetObject(session, sheet),
    range: (sheet, box: Box) => new RangeObject(session, sheet, box),
    rangeAreas: (sheet, boxes) => new RangeAreasObject(session, sheet, boxes),
    tables: (sheet, accepts) => new TableCollectionObject(session, sheet, accepts),
    conditionalFormats: (sheet, boxes) =>
      new ConditionalFormatCollectionObject(session, sheet, boxes),
    names: (sheet) => new NamedItemCollectionObject(session, sheet),
  };
}

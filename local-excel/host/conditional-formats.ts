import { contains, intersection, type Box } from "../file/addresses";
import type { ConditionalRule } from "../file/conditional-formats";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { apiType, HostCollection, itemAt, members, type HostObject } from "../protocol/host-object";
import { ConditionalFormatObject } from "./conditional-format";
import type { Session } from "./session";

// What a rule's formula is until it is set. Excel's own is not known; this one marks no cell.
const NO_FORMULA = "FALSE";

export class ConditionalFormatCollectionObject extends HostCollection {
  readonly [apiType] = "ConditionalFormatCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly boxes: readonly Box[]
  ) {
    super();
  }

  [members](): ConditionalFormatObject[] {
    return this.rules().map(
      (rule) => new ConditionalFormatObject(this.session, this.sheet, rule.element)
    );
  }
  [itemAt](key: unknown): HostObject | undefined {
    return this[members]().find((format) => format.id === key);
  }
  getItemOrNullObject(key: unknown): HostObject | undefined {
    return this[itemAt](key);
  }
  getItemAt(index: number): HostObject {
    const format = this[members]()[index];
    if (!format) throw failures.itemNotFound();
    return format;
  }
  getCount(): number {
    return this.rules().length;
  }
  add(type: unknown): HostObject {
    if (type !== "Custom")
      throw failures.notImplemented(`ConditionalFormatCollection.add("${String(type)}")`);
    this.session.requireSheet(this.sheet, "formatCells");
    const rule = this.sheet.conditionalFormats.add(this.boxes, NO_FORMULA);
    return new ConditionalFormatObject(this.session, this.sheet, rule.element);
  }
  clearAll(): void {
    this.session.requireSheet(this.sheet, "formatCells");
    for (const { boxes, element } of this.rules()) {
      const isWhole = boxes.every((box) => this.boxes.some((own) => contains(own, box)));
      if (!isWhole)
        throw failures.notImplemented(
          "ConditionalFormatCollection.clearAll() that cuts a format in two"
        );
      this.sheet.conditionalFormats.remove(element);
    }
  }

  private rules(): ConditionalRule[] {
    return this.sheet.conditionalFormats
      .rules()
      .filter((rule) => rule.boxes.some((box) => this.boxes.some((own) => intersection(own, box))));
  }
}

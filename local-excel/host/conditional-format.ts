import type { ConditionalRule } from "../file/conditional-formats";
import type { Sheet } from "../file/sheet";
import type { XmlElement } from "../file/xml-element";
import { failures } from "../protocol/failure";
import { apiType, HostObject, identity } from "../protocol/host-object";
import { CustomConditionalFormatObject } from "./custom-conditional-format";
import type { Session } from "./session";

export class ConditionalFormatObject extends HostObject {
  readonly [apiType] = "ConditionalFormat";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly element: XmlElement
  ) {
    super();
  }

  [identity](): Record<string, unknown> {
    return { Id: this.id };
  }
  get id(): string {
    return idOf(this.element);
  }
  get type(): string {
    return TYPES[this.rule().kind] ?? "Custom";
  }
  /** Counted from 0 on the whole sheet. */
  get priority(): number {
    return this.sheet.conditionalFormats.rules().findIndex((rule) => rule.element === this.element);
  }
  set priority(position: number) {
    this.session.requireSheet(this.sheet, "formatCells");
    if (!Number.isInteger(position) || position < 0) throw failures.invalidArgument();
    this.sheet.conditionalFormats.setPriority(this.element, position);
  }
  get stopIfTrue(): boolean | null {
    return ["ColorScale", "DataBar", "IconSet"].includes(this.type) ? null : this.rule().stopIfTrue;
  }
  set stopIfTrue(value: boolean | null) {
    this.session.requireSheet(this.sheet, "formatCells");
    this.element.set("stopIfTrue", value ? "1" : undefined);
  }
  get custom(): HostObject {
    const custom = this.customOrNullObject;
    if (!custom) throw failures.invalidOperation();
    return custom;
  }
  get customOrNullObject(): HostObject | undefined {
    return this.type === "Custom"
      ? new CustomConditionalFormatObject(this.session, this.sheet, this.element)
      : undefined;
  }
  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw failures.itemNotFound();
    return range;
  }
  getRangeOrNullObject(): HostObject | undefined {
    const [first, ...more] = this.rule().boxes;
    return first && more.length === 0 ? this.session.make.range(this.sheet, first) : undefined;
  }
  getRanges(): HostObject {
    return this.session.make.rangeAreas(this.sheet, this.rule().boxes);
  }
  delete(): void {
    this.rule();
    this.session.requireSheet(this.sheet, "formatCells");
    this.sheet.conditionalFormats.remove(this.element);
  }

  /** @throws ItemNotFound once the format is deleted, and for one that is broken */
  private rule(): ConditionalRule {
    const rule = this.sheet.conditionalFormats.rules().find((r) => r.element === this.element);
    const isBroken = this.session.options.brokenFormats && rule?.kind === "cellIs";
    if (!rule || isBroken) throw failures.itemNotFound();
    return rule;
  }
}

/** Files keep no ids: each opened workbook gives its own. */
function idOf(element: XmlElement): string {
  let id = ids.get(element);
  if (!id) ids.set(element, (id = `{${crypto.randomUUID().toUpperCase()}}`));
  return id;
}
const ids = new WeakMap<XmlElement, string>();

const TYPES: Record<string, string> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  aboveAverage: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  containsErrors: "PresetCriteria",
  notContainsErrors: "PresetCriteria",
  timePeriod: "PresetCriteria",
};

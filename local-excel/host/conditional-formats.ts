import { intersection, type Box } from "../file/addresses";
import type { ConditionalRule } from "../file/conditional-formats";
import type { Sheet } from "../file/sheet";
import type { XmlElement } from "../file/xml-element";
import { failures } from "../protocol/failure";
import {
  apiType,
  HostCollection,
  HostObject,
  identity,
  itemAt,
  members,
} from "../protocol/host-object";
import { ConditionalRangeFormatObject } from "./conditional-range-format";
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
    for (const rule of this.rules()) {
      if (
        rule.boxes.some(
          (box) =>
            !this.boxes.some(
              (own) =>
                own.top <= box.top &&
                own.left <= box.left &&
                own.bottom >= box.bottom &&
                own.right >= box.right
            )
        )
      )
        throw failures.notImplemented(
          "ConditionalFormatCollection.clearAll() that cuts a format in two"
        );
      this.sheet.conditionalFormats.remove(rule.element);
    }
  }

  private rules(): ConditionalRule[] {
    return this.sheet.conditionalFormats
      .rules()
      .filter((rule) => rule.boxes.some((box) => this.boxes.some((own) => intersection(own, box))));
  }
}

class ConditionalFormatObject extends HostObject {
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

  /** @throws ItemNotFound once the format is deleted */
  private rule(): ConditionalRule {
    const rule = this.sheet.conditionalFormats.rules().find((r) => r.element === this.element);
    if (!rule) throw failures.itemNotFound();
    return rule;
  }
}

class CustomConditionalFormatObject extends HostObject {
  readonly [apiType] = "CustomConditionalFormat";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly element: XmlElement
  ) {
    super();
  }

  get rule(): HostObject {
    return new ConditionalFormatRuleObject(this.session, this.sheet, this.element);
  }
  get format(): HostObject {
    return new ConditionalRangeFormatObject(this.session, this.sheet, this.element);
  }
}

class ConditionalFormatRuleObject extends HostObject {
  readonly [apiType] = "ConditionalFormatRule";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly element: XmlElement
  ) {
    super();
  }

  get formula(): string {
    const text = (this.element.child("formula") ?? this.element.child("xm:f"))?.text;
    return text === undefined ? "" : `=${text}`;
  }
  set formula(formula: string) {
    if (typeof formula !== "string" || formula.trim() === "") throw failures.invalidArgument();
    // Longer formulas are refused by Excel's own dialogue and its file format.
    if (formula.length > 8192) throw failures.invalidArgument();
    this.session.requireSheet(this.sheet, "formatCells");
    this.sheet.conditionalFormats.setFormula(this.element, formula.replace(/^=/, ""));
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

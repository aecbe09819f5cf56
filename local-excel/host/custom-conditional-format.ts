import type { Sheet } from "../file/sheet";
import type { XmlElement } from "../file/xml-element";
import { apiType, HostObject } from "../protocol/host-object";
import { checkedFormula } from "./checked-formula";
import { ConditionalRangeFormatObject } from "./conditional-range-format";
import type { Session } from "./session";

export class CustomConditionalFormatObject extends HostObject {
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
    const checked = checkedFormula(formula);
    this.session.requireSheet(this.sheet, "formatCells");
    this.sheet.conditionalFormats.setFormula(this.element, checked);
  }
}

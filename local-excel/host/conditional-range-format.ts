import { changeFont, argb, readFont, type Font } from "../file/cell-format";
import { readColor } from "../file/colors";
import type { Sheet } from "../file/sheet";
import { XmlElement } from "../file/xml-element";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import { checkedColor } from "./checked-color";
import { checkedNumberFormat } from "./checked-number-format";
import type { Session } from "./session";

const DXF_ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];

/** What a conditional format does to the cells it holds for. Properties it does not touch read as null or "". */
abstract class DifferentialPart extends HostObject {
  constructor(
    protected readonly session: Session,
    protected readonly sheet: Sheet,
    protected readonly rule: XmlElement
  ) {
    super();
  }

  protected get current(): XmlElement | undefined {
    return this.sheet.conditionalFormats.format(this.rule);
  }

  protected changing(): XmlElement {
    this.session.requireSheet(this.sheet, "formatCells");
    return this.sheet.conditionalFormats.formatForWriting(this.rule);
  }
}

export class ConditionalRangeFormatObject extends DifferentialPart {
  readonly [apiType] = "ConditionalRangeFormat";

  get fill(): HostObject {
    return new ConditionalFillObject(this.session, this.sheet, this.rule);
  }
  get font(): HostObject {
    return new ConditionalFontObject(this.session, this.sheet, this.rule);
  }
  get numberFormat(): string | null {
    return this.current?.child("numFmt")?.get("formatCode") ?? null;
  }
  set numberFormat(code: string | null) {
    const formatCode = checkedNumberFormat(code);
    const format = this.changing();
    const old = format.child("numFmt");
    if (old) format.remove(old);
    format.insert(XmlElement.of("numFmt", { numFmtId: 0, formatCode }), DXF_ORDER);
  }
}

class ConditionalFillObject extends DifferentialPart {
  readonly [apiType] = "ConditionalRangeFill";

  get color(): string {
    const pattern = this.current?.child("fill")?.child("patternFill");
    const { theme } = this.session.file.styles;
    // In differential formats the colour of a solid fill is its background.
    return (
      readColor(pattern?.child("bgColor"), theme) ??
      readColor(pattern?.child("fgColor"), theme) ??
      ""
    );
  }
  set color(value: string) {
    const color = checkedColor(value);
    const format = this.changing();
    const old = format.child("fill");
    if (old) format.remove(old);
    format.insert(
      XmlElement.of(
        "fill",
        {},
        XmlElement.of("patternFill", {}, XmlElement.of("bgColor", { rgb: argb(color) }))
      ),
      DXF_ORDER
    );
  }
  clear(): void {
    const format = this.changing();
    const fill = format.child("fill");
    if (fill) format.remove(fill);
  }
}

class ConditionalFontObject extends DifferentialPart {
  readonly [apiType] = "ConditionalRangeFont";

  get bold(): boolean | null {
    return this.read("bold", "b");
  }
  set bold(bold: boolean | null) {
    this.change({ bold: bold === true });
  }
  get italic(): boolean | null {
    return this.read("italic", "i");
  }
  set italic(italic: boolean | null) {
    this.change({ italic: italic === true });
  }
  get strikethrough(): boolean | null {
    return this.read("strikethrough", "strike");
  }
  set strikethrough(strikethrough: boolean | null) {
    this.change({ strikethrough: strikethrough === true });
  }
  get underline(): string | null {
    return this.read("underline", "u");
  }
  set underline(value: string | null) {
    if (value !== "None" && value !== "Single" && value !== "Double")
      throw failures.invalidArgument();
    this.change({ underline: value });
  }
  get color(): string {
    return this.read("color", "color") ?? "";
  }
  set color(value: string) {
    this.change({ color: checkedColor(value) });
  }

  private read<K extends keyof Font>(key: K, element: string): Font[K] | null {
    const font = this.current?.child("font");
    return font?.child(element) ? readFont(font, this.session.file.styles.theme)[key] : null;
  }
  private change(font: Partial<Font>): void {
    changeFont(this.changing().childOrNew("font", DXF_ORDER), font);
  }
}

import type { Font } from "../file/cell-format";
import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import { changeFormat, sharedFormat, type AreaObject } from "./area";
import { checkedColor } from "./checked-color";

export class RangeFontObject extends HostObject {
  readonly [apiType] = "RangeFont";

  constructor(private readonly area: AreaObject) {
    super();
  }

  get bold(): boolean | null {
    return this.shared("bold");
  }
  set bold(bold: boolean | null) {
    this.change({ bold: bold === true });
  }
  get italic(): boolean | null {
    return this.shared("italic");
  }
  set italic(italic: boolean | null) {
    this.change({ italic: italic === true });
  }
  get strikethrough(): boolean | null {
    return this.shared("strikethrough");
  }
  set strikethrough(strikethrough: boolean | null) {
    this.change({ strikethrough: strikethrough === true });
  }
  get underline(): string | null {
    return this.shared("underline");
  }
  set underline(value: string | null) {
    const underline = UNDERLINES.find((known) => known === value);
    if (!underline) throw failures.invalidArgument();
    this.change({ underline });
  }
  get color(): string | null {
    return this.shared("color");
  }
  set color(color: string | null) {
    this.change({ color: checkedColor(color) });
  }
  get name(): string | null {
    return this.shared("name");
  }
  set name(name: string | null) {
    if (!name) throw failures.invalidArgument();
    this.change({ name });
  }
  get size(): number | null {
    return this.shared("size");
  }
  set size(size: number | null) {
    if (typeof size !== "number" || size < 1 || size > 409) throw failures.invalidArgument();
    this.change({ size });
  }

  private shared<K extends keyof Font>(key: K): Font[K] | null {
    return sharedFormat(this.area, (f) => f.font[key]);
  }
  private change(font: Partial<Font>): void {
    changeFormat(this.area, { font });
  }
}

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

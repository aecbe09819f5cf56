import type { Box } from "../file/addresses";
import type { Border, Side } from "../file/cell-format";
import { failures } from "../protocol/failure";
import { apiType, HostCollection, HostObject, itemAt, members } from "../protocol/host-object";
import { isUnbounded, type AreaObject } from "./area";
import { checkedColor } from "./checked-color";

const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Index = (typeof INDEXES)[number];

export class BorderCollectionObject extends HostCollection {
  readonly [apiType] = "RangeBorderCollection";

  constructor(private readonly area: AreaObject) {
    super();
  }

  get count(): number {
    return INDEXES.length;
  }
  [members](): HostObject[] {
    return INDEXES.map((index) => new BorderObject(this.area, index));
  }
  [itemAt](key: unknown): HostObject {
    const index = INDEXES.find((i) => i === key);
    if (index) return new BorderObject(this.area, index);
    throw typeof key === "string" && key.startsWith("Diagonal")
      ? failures.notImplemented("diagonal borders")
      : failures.invalidArgument();
  }
}

class BorderObject extends HostObject {
  readonly [apiType] = "RangeBorder";

  constructor(
    private readonly area: AreaObject,
    private readonly index: Index
  ) {
    super();
  }

  get style(): string | null {
    return this.shared((border) => (border ? (LINES[border.line]?.[0] ?? "Continuous") : "None"));
  }
  set style(value: string | null) {
    const line = Object.keys(LINES).find((key) => LINES[key]![0] === value);
    if (value === "None") this.change(null);
    else if (line) this.change({ line });
    else throw failures.invalidArgument();
  }
  get weight(): string | null {
    return this.shared((border) => LINES[border?.line ?? "thin"]?.[1] ?? "Thin");
  }
  set weight(value: string | null) {
    const line = value === "Hairline" ? "hair" : value?.toLowerCase();
    if (!line || !["hair", "thin", "medium", "thick"].includes(line))
      throw failures.invalidArgument();
    this.change({ line });
  }
  get color(): string | null {
    return this.shared((border) => border?.color ?? "#000000");
  }
  set color(value: string | null) {
    this.change({ color: checkedColor(value) });
  }

  private shared<T>(read: (border: Border | undefined) => T): T | null {
    const { sheet, session } = this.area;
    const seen = new Set<T>();
    for (const [box, side] of this.strips()) {
      for (let row = box.top; row <= box.bottom; row++)
        for (let column = box.left; column <= box.right; column++)
          seen.add(read(session.file.styles.format(sheet.styleAt(row, column)).borders[side]));
    }
    return seen.size === 1 ? [...seen][0]! : null;
  }

  private change(border: Partial<Border> | null): void {
    this.area.session.requireSheet(this.area.sheet, "formatCells");
    for (const [box, side] of this.strips())
      this.area.sheet.format(box, { borders: { [side]: border } });
  }

  /** The cells along the line, and the side of them it runs on. */
  private strips(): [Box, Side][] {
    return this.area.boxes.flatMap((box): [Box, Side][] => {
      if (isUnbounded(box)) throw failures.notImplemented("borders of whole rows and columns");
      switch (this.index) {
        case "EdgeTop":
          return [[{ ...box, bottom: box.top }, "top"]];
        case "EdgeBottom":
          return [[{ ...box, top: box.bottom }, "bottom"]];
        case "EdgeLeft":
          return [[{ ...box, right: box.left }, "left"]];
        case "EdgeRight":
          return [[{ ...box, left: box.right }, "right"]];
        case "InsideHorizontal":
          return box.bottom > box.top ? [[{ ...box, bottom: box.bottom - 1 }, "bottom"]] : [];
        case "InsideVertical":
          return box.right > box.left ? [[{ ...box, right: box.right - 1 }, "right"]] : [];
      }
    });
  }
}

// File name of a line: [style, weight] of the API.
const LINES: Record<string, [style: string, weight: string]> = {
  thin: ["Continuous", "Thin"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  dashDotDot: ["DashDotDot", "Thin"],
  slantDashDot: ["SlantDashDot", "Medium"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  mediumDashed: ["Dash", "Medium"],
  mediumDashDot: ["DashDot", "Medium"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
};

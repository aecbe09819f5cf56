import { anchoredOn, numberOf, findBelow } from "../file/drawing-part";
import type { Sheet } from "../file/sheet";
import { apiType, HostCollection, HostObject, identity, members } from "../protocol/host-object";

const KINDS = ["xdr:sp", "xdr:pic", "xdr:cxnSp", "xdr:grpSp"];

/** Shapes can be counted and named, nothing more. Pictures count as shapes, charts do not. */
export class ShapeCollectionObject extends HostCollection {
  readonly [apiType] = "ShapeCollection";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  getCount(): number {
    return this[members]().length;
  }
  [members](): HostObject[] {
    return anchoredOn(this.sheet)
      .filter(({ anchor }) => KINDS.some((name) => anchor.child(name)))
      .map(
        ({ anchor }) =>
          new ShapeObject(findBelow(anchor, "xdr:cNvPr")?.get("name") ?? "", numberOf(anchor))
      );
  }
}

class ShapeObject extends HostObject {
  readonly [apiType] = "Shape";

  constructor(
    private readonly shownName: string,
    private readonly number: number
  ) {
    super();
  }

  [identity](): Record<string, unknown> {
    return { Id: this.id };
  }
  get id(): string {
    return `{00000000-0008-0000-0000-${String(this.number).padStart(12, "0")}}`;
  }
  get name(): string {
    return this.shownName;
  }
}

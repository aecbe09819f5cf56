import type { Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import {
  apiType,
  HostCollection,
  identity,
  itemAt,
  members,
  type HostObject,
} from "../protocol/host-object";
import { addressOf, AreaObject } from "./area";
import { RangeObject } from "./range";
import { RangeFormatObject } from "./range-format";
import type { Session } from "./session";

export class RangeAreasObject extends AreaObject {
  readonly [apiType] = "RangeAreas";

  get address(): string {
    return addressOf(this.sheet, this.boxes);
  }
  get areaCount(): number {
    return this.boxes.length;
  }
  get cellCount(): number {
    const count = this.boxes.reduce(
      (sum, box) => sum + (box.bottom - box.top + 1) * (box.right - box.left + 1),
      0
    );
    return count > 2_147_483_647 ? -1 : count;
  }
  get areas(): HostObject {
    return new RangeCollectionObject(this.session, this.sheet, this.boxes);
  }
  get format(): HostObject {
    return new RangeFormatObject(this);
  }
  get conditionalFormats(): HostObject {
    return this.session.make.conditionalFormats(this.sheet, this.boxes);
  }
  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }
}

class RangeCollectionObject extends HostCollection {
  readonly [apiType] = "RangeCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly boxes: readonly Box[]
  ) {
    super();
  }

  getCount(): number {
    return this.boxes.length;
  }
  getItemAt(index: number): HostObject {
    const box = this.boxes[index];
    if (!box) throw failures.itemNotFound();
    return new RangeObject(this.session, this.sheet, box);
  }
  [members](): HostObject[] {
    return this.boxes.map((box) => new RangeObject(this.session, this.sheet, box));
  }
  [itemAt](key: unknown): HostObject | undefined {
    return typeof key === "number" ? this.getItemAt(key) : undefined;
  }
  [identity](): Record<string, unknown> {
    return {};
  }
}

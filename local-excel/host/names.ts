import type { DefinedName } from "../file/defined-names";
import type { Sheet } from "../file/sheet";
import { HostFailure } from "../protocol/failure";
import {
  apiType,
  HostCollection,
  HostObject,
  identity,
  itemAt,
  members,
} from "../protocol/host-object";
import { addressOf, locate } from "./area";
import type { Session } from "./session";

/** Names of the workbook, or of one sheet. Excel's own names (print areas, filters) are left out. */
export class NamedItemCollectionObject extends HostCollection {
  readonly [apiType] = "NamedItemCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | undefined
  ) {
    super();
  }

  [members](): NamedItemObject[] {
    const scope = this.sheet && this.session.file.indexOf(this.sheet);
    return this.session.file.names
      .all()
      .filter((name) => name.sheet === scope && !name.name.startsWith("_xlnm."))
      .map((name) => new NamedItemObject(this.session, name, this.sheet));
  }
  [itemAt](key: unknown): HostObject | undefined {
    return this[members]().find((item) => item.name.toLowerCase() === String(key).toLowerCase());
  }
  getItemOrNullObject(key: unknown): HostObject | undefined {
    return this[itemAt](key);
  }
  getCount(): number {
    return this[members]().length;
  }
}

class NamedItemObject extends HostObject {
  readonly [apiType] = "NamedItem";

  constructor(
    private readonly session: Session,
    private readonly defined: DefinedName,
    private readonly sheet: Sheet | undefined
  ) {
    super();
  }

  [identity](): Record<string, unknown> {
    return { Name: this.name };
  }
  get name(): string {
    return this.defined.name;
  }
  get formula(): string {
    return `=${this.defined.formula}`;
  }
  get visible(): boolean {
    return !this.defined.hidden;
  }
  get scope(): string {
    return this.sheet ? "Worksheet" : "Workbook";
  }
  get type(): string {
    if (this.place()) return "Range";
    const { formula } = this.defined;
    if (/^#/.test(formula)) return "Error";
    if (/^-?\d+(\.\d+)?$/.test(formula))
      return Number.isInteger(Number(formula)) ? "Integer" : "Double";
    return /^(true|false)$/i.test(formula) ? "Boolean" : "String";
  }
  get value(): unknown {
    const place = this.place();
    if (place) return addressOf(place.sheet, [place.box]);
    const { formula } = this.defined;
    return /^-?\d+(\.\d+)?$/.test(formula)
      ? Number(formula)
      : formula.replace(/^"([\s\S]*)"$/, "$1").replace(/""/g, '"');
  }
  getRangeOrNullObject(): HostObject | undefined {
    const place = this.place();
    return place && this.session.make.range(place.sheet, place.box);
  }

  private place(): ReturnType<typeof locate> | undefined {
    try {
      return locate(this.session, this.defined.formula, this.sheet ?? this.session.active);
    } catch (error) {
      if (error instanceof HostFailure) return undefined;
      throw error;
    }
  }
}

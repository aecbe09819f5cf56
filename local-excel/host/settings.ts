import { failures } from "../protocol/failure";
import {
  apiType,
  HostCollection,
  HostObject,
  identity,
  itemAt,
  members,
} from "../protocol/host-object";
import type { Session } from "./session";

/** `workbook.settings`: kept while the workbook is open, not written into the file. */
export class SettingCollectionObject extends HostCollection {
  readonly [apiType] = "SettingCollection";

  constructor(private readonly session: Session) {
    super();
  }

  [members](): HostObject[] {
    return [...this.session.settings.keys()].map((key) => new SettingObject(this.session, key));
  }
  [itemAt](key: unknown): HostObject | undefined {
    return this.session.settings.has(String(key))
      ? new SettingObject(this.session, String(key))
      : undefined;
  }
  getItemOrNullObject(key: unknown): HostObject | undefined {
    return this[itemAt](key);
  }
  getCount(): number {
    return this.session.settings.size;
  }
  add(key: unknown, value: unknown): HostObject {
    if (typeof key !== "string" || key === "") throw failures.invalidArgument();
    this.session.requireWritable();
    this.session.settings.set(key, value);
    return new SettingObject(this.session, key);
  }
}

class SettingObject extends HostObject {
  readonly [apiType] = "Setting";

  constructor(
    private readonly session: Session,
    readonly setting: string
  ) {
    super();
  }

  [identity](): Record<string, unknown> {
    return { _Id: this.setting };
  }
  get key(): string {
    return this.setting;
  }
  get value(): unknown {
    return this.session.settings.get(this.setting);
  }
  set value(value: unknown) {
    this.session.settings.set(this.setting, value);
  }
  delete(): void {
    this.session.settings.delete(this.setting);
  }
}

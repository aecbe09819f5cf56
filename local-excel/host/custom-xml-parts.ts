import {
  addCustomXml,
  listCustomXml,
  removeCustomXml,
  setCustomXml,
  type CustomXmlItem,
} from "../file/custom-xml";
import { XmlSyntaxError } from "../file/xml";
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

/** All custom XML parts of the workbook, or those of one namespace. */
export class CustomXmlPartCollectionObject extends HostCollection {
  readonly [apiType]: string;

  constructor(
    private readonly session: Session,
    private readonly namespaceUri?: string
  ) {
    super();
    this[apiType] =
      namespaceUri === undefined ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  [members](): CustomXmlPartObject[] {
    return listCustomXml(this.session.file)
      .filter((item) => this.namespaceUri === undefined || item.namespaceUri === this.namespaceUri)
      .map((item) => new CustomXmlPartObject(this.session, item));
  }
  [itemAt](key: unknown): HostObject | undefined {
    return this[members]().find((part) => part.id.toLowerCase() === String(key).toLowerCase());
  }
  getItemOrNullObject(key: unknown): HostObject | undefined {
    return this[itemAt](key);
  }
  getCount(): number {
    return this[members]().length;
  }
  getByNamespace(namespaceUri: unknown): HostObject {
    if (typeof namespaceUri !== "string") throw failures.invalidArgument();
    return new CustomXmlPartCollectionObject(this.session, namespaceUri);
  }
  getOnlyItemOrNullObject(): HostObject | undefined {
    const parts = this[members]();
    return parts.length === 1 ? parts[0] : undefined;
  }
  add(xml: unknown): HostObject {
    this.session.requireWritable();
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const item = wellFormed(xml, (text) => addCustomXml(this.session.file, text, id));
    return new CustomXmlPartObject(this.session, item);
  }
}

class CustomXmlPartObject extends HostObject {
  readonly [apiType] = "CustomXmlPart";

  constructor(
    private readonly session: Session,
    private readonly item: CustomXmlItem
  ) {
    super();
  }

  [identity](): Record<string, unknown> {
    return { Id: this.item.id };
  }
  get id(): string {
    return this.item.id;
  }
  get namespaceUri(): string {
    return this.item.namespaceUri;
  }
  getXml(): string {
    const xml = this.session.file.pack.text(this.item.path);
    if (xml === undefined) throw failures.itemNotFound();
    return xml;
  }
  setXml(xml: unknown): void {
    this.writable();
    wellFormed(xml, (text) => setCustomXml(this.session.file, this.item, text));
  }
  delete(): void {
    this.writable();
    removeCustomXml(this.session.file, this.item);
  }

  private writable(): void {
    this.session.requireWritable();
    if (!this.session.file.pack.has(this.item.path)) throw failures.itemNotFound();
  }
}

function wellFormed<T>(xml: unknown, use: (text: string) => T): T {
  if (typeof xml !== "string") throw failures.invalidArgument();
  try {
    return use(xml);
  } catch (error) {
    throw error instanceof XmlSyntaxError ? failures.invalidArgument() : error;
  }
}

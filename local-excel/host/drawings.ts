import type { Sheet } from "../file/sheet";
import type { XmlElement } from "../file/xml-element";
import { apiType, HostCollection, HostObject, identity, members } from "../protocol/host-object";
import type { Session } from "./session";

/** Charts and shapes can be counted and named, nothing more. */
abstract class DrawingCollection extends HostCollection {
  protected abstract readonly itemType: string;
  protected abstract accepts(anchor: XmlElement): boolean;

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet
  ) {
    super();
  }

  getCount(): number {
    return this[members]().length;
  }
  [members](): HostObject[] {
    return anchors(this.session, this.sheet)
      .filter((anchor) => this.accepts(anchor))
      .map((anchor) => {
        const properties = find(anchor, "xdr:cNvPr");
        return new DrawingObject(
          this.itemType,
          properties?.get("name") ?? "",
          properties?.get("id") ?? ""
        );
      });
  }
}

export class ChartCollectionObject extends DrawingCollection {
  readonly [apiType] = "ChartCollection";
  protected readonly itemType = "Chart";

  get count(): number {
    return this.getCount();
  }
  protected accepts(anchor: XmlElement): boolean {
    return find(anchor, "xdr:graphicFrame") !== undefined;
  }
}

/** Pictures count as shapes, charts do not. */
export class ShapeCollectionObject extends DrawingCollection {
  readonly [apiType] = "ShapeCollection";
  protected readonly itemType = "Shape";

  protected accepts(anchor: XmlElement): boolean {
    return ["xdr:sp", "xdr:pic", "xdr:cxnSp", "xdr:grpSp"].some((name) => anchor.child(name));
  }
}

class DrawingObject extends HostObject {
  readonly [apiType]: string;

  constructor(
    type: string,
    readonly shownName: string,
    readonly number: string
  ) {
    super();
    this[apiType] = type;
  }

  [identity](): Record<string, unknown> {
    return { Id: `{00000000-0008-0000-0000-${this.number.padStart(12, "0")}}` };
  }
  get id(): unknown {
    return this[identity]()["Id"];
  }
  get name(): string {
    return this.shownName;
  }
}

function anchors(session: Session, sheet: Sheet): XmlElement[] {
  const { pack } = session.file;
  return pack
    .relationships(sheet.path)
    .ofKind("drawing")
    .flatMap(({ path }) => (path === undefined ? undefined : pack.xml(path))?.root.elements() ?? [])
    .filter((element) => element.name.endsWith("Anchor"));
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.elements()) {
    const found = child.name === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

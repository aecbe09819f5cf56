import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { Relationships } from "./relationships";
import { parseXml, serializeXml, type XmlDocument } from "./xml";
import { XmlElement } from "./xml-element";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The parts of an Office file by path ("xl/workbook.xml"). Parts nobody changed are saved with the bytes they were read with;
 * an unchanged package is saved as the very file it was.
 */
export class OfficePackage {
  private readonly parts: Map<string, Uint8Array>;
  private readonly documents = new Map<string, { document: XmlDocument; source: string }>();
  private readonly relationshipsOf = new Map<string, Relationships>();
  private changed = false;

  /** @throws whatever the zip library throws on bytes that are no zip */
  constructor(private readonly original: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(original)));
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path);
  }

  text(path: string): string | undefined {
    const bytes = this.parts.get(path);
    return bytes && decodeText(bytes);
  }

  /** The part as a tree, one tree per part: whoever changes it changes what is saved. */
  xml(path: string, opaque?: string): XmlDocument | undefined {
    const known = this.documents.get(path);
    if (known) return known.document;
    const text = this.text(path);
    if (text === undefined) return undefined;
    const source = withoutPrefix(text);
    const document = parseXml(source, opaque);
    this.documents.set(path, { document, source });
    return document;
  }

  write(path: string, content: string | Uint8Array, contentType?: string): void {
    this.changed = true;
    this.documents.delete(path);
    this.parts.set(path, typeof content === "string" ? strToU8(content) : content);
    if (contentType) this.declare(path, contentType);
  }

  remove(path: string): void {
    if (!this.parts.delete(path)) return;
    this.changed = true;
    this.documents.delete(path);
    const types = this.contentTypes();
    const declared = types.elements("Override").find((o) => o.get("PartName") === `/${path}`);
    if (declared) types.remove(declared);
  }

  contentType(path: string): string | undefined {
    const types = this.contentTypes();
    const override = types
      .elements("Override")
      .find((o) => o.get("PartName")?.toLowerCase() === `/${path}`.toLowerCase());
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return (
      override ??
      types.elements("Default").find((d) => d.get("Extension")?.toLowerCase() === extension)
    )?.get("ContentType");
  }

  /** @param path the part the relationships start from; "" is the package itself */
  relationships(path: string): Relationships {
    let found = this.relationshipsOf.get(path);
    if (!found) this.relationshipsOf.set(path, (found = new Relationships(this, path)));
    return found;
  }

  /** Removes every part that can no longer be reached from the package (after a sheet was deleted). */
  removeUnreachable(from: readonly string[]): void {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const relation of this.relationships(path).all())
        if (relation.path !== undefined) visit(relation.path);
    };
    visit("");
    for (const path of from) this.removeTree(path, reached);
  }

  /** @returns what makes the trees of all parts again what they are now; styles stay, for others may be using new ones */
  remember(): () => void {
    const trees = [...this.documents.values()]
      .filter(({ document }) => document.root.name !== "styleSheet")
      .map(({ document }) => document.root.remember());
    return () => {
      for (const restore of trees) restore();
    };
  }

  save(): Uint8Array {
    for (const [path, { document, source }] of this.documents) {
      const now = serializeXml(document);
      if (now === source) continue;
      this.changed = true;
      // What is written is UTF-8, whatever the part was before.
      this.parts.set(path, strToU8(now.replace(/^(<\?xml[^>]*encoding=["'])utf-16/i, "$1UTF-8")));
      this.documents.set(path, { document, source: now });
    }
    if (!this.changed) return this.original.slice();
    const files: Zippable = {};
    for (const [path, bytes] of this.parts)
      files[path] = [bytes, { mtime: EPOCH, level: path.endsWith(".png") ? 0 : levelFor(bytes) }];
    return zipSync(files);
  }

  private removeTree(path: string, reached: ReadonlySet<string>): void {
    if (reached.has(path) || !this.has(path)) return;
    const next = this.relationships(path).all();
    this.remove(path);
    this.remove(this.relationships(path).path);
    this.relationshipsOf.delete(path);
    for (const relation of next)
      if (relation.path !== undefined) this.removeTree(relation.path, reached);
  }

  private declare(path: string, contentType: string): void {
    if (this.contentType(path) === contentType) return;
    this.contentTypes().append(
      XmlElement.of("Override", { PartName: `/${path}`, ContentType: contentType })
    );
  }

  private contentTypes(): XmlElement {
    const document = this.xml(CONTENT_TYPES);
    if (!document) throw new Error(`no ${CONTENT_TYPES}`);
    return document.root;
  }
}

// Of a part of 30 MB level 3 makes a tenth more than level 6, in a third of the time.
function levelFor({ length }: Uint8Array): 3 | 6 {
  return length > 1 << 20 ? 3 : 6;
}

// Zip keeps local time without a zone: a constant makes the same content give the same bytes everywhere.
const EPOCH = new Date(1980, 0, 1, 0, 0, 0);

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = bytes.length > 1 << 24 ? new TextDecoder().decode(bytes) : strFromU8(bytes);
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Some writers prefix every element (`<x:worksheet>`). Seen without the prefix, the parts of all writers look the same. */
function withoutPrefix(source: string): string {
  const prefix =
    /^(?:\s*<\?[^>]*>|\s*<!--[\s\S]*?-->)*\s*<([A-Za-z]\w*):(?:worksheet|workbook|styleSheet|sst|table|metadata|Types|Relationships)[\s>]/.exec(
      source
    )?.[1];
  if (!prefix) return source;
  return source
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replace(`xmlns:${prefix}=`, "xmlns=");
}

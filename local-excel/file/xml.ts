/**
 * A lossless XML tree: text, comments and every untouched tag keep the characters they had in the file, so that a part in which
 * one attribute was set differs from the original in that attribute only.
 */
export type XmlNode = XmlElement | string;

export interface XmlDocument {
  /** Declaration, comments and white space before the root. */
  before: string;
  root: XmlElement;
  after: string;
}

export class XmlSyntaxError extends Error {}

/**
 * @param opaque name of an element whose content stays one raw string (a sheet's cells have a reader of their own)
 * @throws XmlSyntaxError when tags or attributes are malformed; document type declarations are refused
 */
export function parseXml(source: string, opaque?: string): XmlDocument {
  const stack: XmlElement[] = [];
  let before = "";
  let after = "";
  let root: XmlElement | undefined;
  let at = 0;
  const place = (raw: string): void => {
    const parent = stack[stack.length - 1];
    if (parent) parent.children.push(raw);
    else if (root) after += raw;
    else before += raw;
  };
  const until = (mark: string, from: number): number => {
    const found = source.indexOf(mark, from);
    if (found < 0) throw new XmlSyntaxError(`"${mark}" expected after character ${from}`);
    return found + mark.length;
  };

  while (at < source.length) {
    const open = source.indexOf("<", at);
    if (open !== at) place(source.slice(at, open < 0 ? source.length : open));
    if (open < 0) break;
    const rawEnd = source.startsWith("<!--", open)
      ? until("-->", open + 4)
      : source.startsWith("<![CDATA[", open)
        ? until("]]>", open)
        : source.startsWith("<?", open)
          ? until("?>", open)
          : 0;
    if (rawEnd) {
      place(source.slice(open, rawEnd));
      at = rawEnd;
    } else if (source[open + 1] === "/") {
      at = until(">", open);
      const top = stack.pop();
      const name = source.slice(open + 2, at - 1).trim();
      if (top?.name !== name) throw new XmlSyntaxError(`</${name}> closes <${top?.name ?? ""}>`);
    } else {
      START_TAG.lastIndex = open;
      const tag = START_TAG.exec(source);
      if (!tag)
        throw new XmlSyntaxError(
          `malformed tag at character ${open}: ${source.slice(open, open + 40)}`
        );
      const [whole, name = "", head = "", slash] = tag;
      const element = new XmlElement(name, head);
      const parent = stack[stack.length - 1];
      if (parent) parent.children.push(element);
      else if (root) throw new XmlSyntaxError("more than one root element");
      else root = element;
      at = open + whole.length;
      if (!slash && name === opaque) {
        const end = source.indexOf(`</${name}>`, at);
        if (end < 0) throw new XmlSyntaxError(`<${name}> is not closed`);
        element.children.push(source.slice(at, end));
        at = end + name.length + 3;
      } else if (!slash) {
        element.children.push("");
        stack.push(element);
      }
    }
  }
  if (!root || stack.length > 0) throw new XmlSyntaxError("the document ends too early");
  return { before, root, after };
}

const START_TAG = /<([^\s/>!?<"'=]+)((?:\s+[^\s=>/<"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*)(\/?)>/y;

export function serializeXml(document: XmlDocument): string {
  return document.before + document.root.toString() + document.after;
}

export class XmlElement {
  /** An element with no children at all is written `<name/>`; one holding "" is written `<name></name>`. */
  children: XmlNode[] = [];

  constructor(
    readonly name: string,
    private head = ""
  ) {}

  static of(
    name: string,
    attributes: Record<string, string | number> = {},
    ...children: XmlNode[]
  ): XmlElement {
    const element = new XmlElement(name);
    for (const [key, value] of Object.entries(attributes)) element.set(key, String(value));
    element.children = children;
    return element;
  }

  /** @param attribute its name; being made part of a regular expression, it may also be a pattern (a prefix nobody knows) */
  get(attribute: string): string | undefined {
    const found = attributePattern(attribute).exec(this.head);
    return found ? decodeXml(found[2] ?? found[3] ?? "") : undefined;
  }

  /** @param value undefined removes the attribute */
  set(attribute: string, value: string | undefined): this {
    const pattern = attributePattern(attribute);
    const written = value === undefined ? "" : ` ${attribute}="${escapeXml(value)}"`;
    if (pattern.test(this.head)) this.head = this.head.replace(pattern, () => written);
    else if (written) this.head = this.head.trimEnd() + written;
    return this;
  }

  elements(name?: string): XmlElement[] {
    return this.children.filter(
      (c): c is XmlElement => c instanceof XmlElement && (name === undefined || c.name === name)
    );
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((c): c is XmlElement => c instanceof XmlElement && c.name === name);
  }

  /** Decoded text of this element and all below it. */
  get text(): string {
    return this.children.map((c) => (c instanceof XmlElement ? c.text : decodeXml(c))).join("");
  }

  set text(value: string) {
    this.children = [escapeXml(value)];
  }

  append(...nodes: XmlNode[]): void {
    this.children.push(...nodes);
  }

  /** Puts `element` where `order` (the schema's sequence) wants it; names that are not in `order` are passed over. */
  insert(element: XmlElement, order: readonly string[]): XmlElement {
    const rank = order.indexOf(element.name);
    const next = this.children.findIndex(
      (c) => c instanceof XmlElement && order.indexOf(c.name) > rank
    );
    this.children.splice(next < 0 ? this.children.length : next, 0, element);
    return element;
  }

  /** The child of this name, made in its place when there is none. */
  childOrNew(name: string, order: readonly string[]): XmlElement {
    return this.child(name) ?? this.insert(new XmlElement(name), order);
  }

  remove(child: XmlElement): void {
    this.children = this.children.filter((c) => c !== child);
  }

  clone(): XmlElement {
    const copy = new XmlElement(this.name, this.head);
    copy.children = this.children.map((c) => (c instanceof XmlElement ? c.clone() : c));
    return copy;
  }

  toString(): string {
    if (this.children.length === 0) return `<${this.name}${this.head}/>`;
    return `<${this.name}${this.head}>${this.children.join("")}</${this.name}>`;
  }
}

function attributePattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern)
    patterns.set(name, (pattern = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  return pattern;
}
const patterns = new Map<string, RegExp>();

export function escapeXml(text: string): string {
  if (!/[&<>"\u0000-\u001f]/.test(text)) return text;
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

export function decodeXml(raw: string): string {
  if (!raw.includes("&") && !raw.includes("<")) return raw;
  return raw
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "")
    .replace(
      /<!\[CDATA\[([\s\S]*?)\]\]>|&(#x[\da-f]+|#\d+|\w+);/gi,
      (whole, cdata: string | undefined, entity: string | undefined) => {
        if (entity === undefined) return cdata ?? "";
        if (entity.startsWith("#")) {
          const code = /^#x/i.test(entity)
            ? parseInt(entity.slice(2), 16)
            : parseInt(entity.slice(1), 10);
          return String.fromCodePoint(code);
        }
        return ENTITIES[entity] ?? whole;
      }
    );
}
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

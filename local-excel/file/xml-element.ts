import { decodeXml, escapeXml } from "./xml-text";

/**
 * A lossless XML tree: text, comments and every untouched tag keep the characters they had in the file, so that a part in which
 * one attribute was set differs from the original in that attribute only.
 */
export type XmlNode = XmlElement | string;

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

  /** @returns what makes this element and all below it again what they are now, the very same elements */
  remember(): () => void {
    const { head } = this;
    const children = [...this.children];
    const below = this.elements().map((element) => element.remember());
    return () => {
      this.head = head;
      this.children = [...children];
      for (const restore of below) restore();
    };
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

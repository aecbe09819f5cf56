import { XmlElement } from "./xml-element";

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

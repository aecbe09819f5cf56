import { decodeXml } from "./xml-text";

/** Texts of xl/sharedStrings.xml by index, rich text flattened, phonetic readings left out. */
export function readSharedStrings(source: string): string[] {
  const strings: string[] = [];
  let at = source.indexOf("<si");
  while (at >= 0) {
    const head = source.indexOf(">", at);
    if (source[head - 1] === "/") {
      strings.push("");
      at = source.indexOf("<si", head);
      continue;
    }
    const end = source.indexOf("</si>", head);
    strings.push(richText(source.slice(head + 1, end)));
    at = source.indexOf("<si", end);
  }
  return strings;
}

/** Text of the content of <si> or <is>. */
export function richText(inner: string): string {
  const body = inner.includes("<rPh") ? inner.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, "") : inner;
  let text = "";
  let at = body.indexOf("<t");
  while (at >= 0) {
    const head = body.indexOf(">", at);
    const closed = body[head - 1] === "/";
    const end = closed ? head : body.indexOf("</t>", head);
    if (!closed) text += decodeXml(body.slice(head + 1, end));
    at = body.indexOf("<t", end + 1);
  }
  return decodeCellEscapes(text);
}

/** Office writes characters that XML cannot hold as _xHHHH_. */
export function decodeCellEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16))
      )
    : text;
}

export function encodeCellEscapes(text: string): string {
  return (
    text
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
      // What XML 1.0 cannot hold.
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
        (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
      )
  );
}

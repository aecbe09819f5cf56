/** Bytes that a text takes in UTF-8, in Node as in a browser. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
const encoder = new TextEncoder();

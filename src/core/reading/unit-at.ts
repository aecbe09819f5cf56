/**
 * The UTF-16 unit at a place inside a text. Engines keep texts in half a dozen ways, and where all of these come by they
 * look the method up anew for each character: loops over texts take several times as long. This spares it, as long as
 * nobody asks for a place outside.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- called on a text above
const { charCodeAt } = String.prototype;

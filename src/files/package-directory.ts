/** What a ZIP package says of itself. */
export interface PackageDirectory {
  readonly names: readonly string[];
  /** How many bytes all of it has, unpacked. */
  readonly unpacked: number;
}

/**
 * The directory of a ZIP package; null where it can't be read, or leaves a size unsaid. Whoever unpacks it must not go
 * beyond what is said of each entry (the reader doesn't): then a package that claims little gives little, and one that
 * claims too much is refused before a byte of it is unpacked.
 */
export function packageDirectory(bytes: Uint8Array): PackageDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const names: string[] = [];
  let unpacked = 0;
  for (let at = view.getUint32(end + 16, true); names.length < count;) {
    if (at + HEADER > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const size = view.getUint32(at + 24, true);
    const isUnsaid = size === 0 && view.getUint32(at + 20, true) > EMPTY;
    if (size === SAID_ELSEWHERE || isUnsaid) return null;
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true)
    );
    names.push(String.fromCharCode(...bytes.subarray(at + HEADER, at + HEADER + name)));
    unpacked += size;
    at += HEADER + name + extra + comment;
  }
  return { names, unpacked };
}

// ZIP File Format Specification (PKWARE, APPNOTE), 4.3.12 and 4.3.16.
const ENTRY = 0x02014b50;
const HEADER = 46;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** In the ZIP64 part, which only files of more than 4 GB need. */
const SAID_ELSEWHERE = 0xffffffff;
/** Nothing, packed, takes two bytes. */
const EMPTY = 2;

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

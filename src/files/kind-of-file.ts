/** What a file is, by its first bytes: a package that may be a workbook, or why it can't be read. */
export function kindOfFile(
  bytes: Uint8Array
): "xlsx" | "password-protected" | "unsupported-format" | "not-a-workbook" {
  if (begins(bytes, ZIP)) return "xlsx";
  if (!begins(bytes, COMPOUND)) return "not-a-workbook";
  // An encrypted .xlsx lies in a file of the kind that .xls is, under a name of its own.
  return holds(bytes, ENCRYPTED) ? "password-protected" : "unsupported-format";
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** [MS-CFB], compound file: .xls, and whatever Office encrypts. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** [MS-OFFCRYPTO]: the stream with the encrypted package, its name in UTF-16. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

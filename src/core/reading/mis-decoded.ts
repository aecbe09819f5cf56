/**
 * A text whose UTF-8 was once read as Windows-1252, put right: "TÃ¼rkiye" is "Türkiye". Undefined for any other text.
 * It happens to every .csv that Excel opens by double click.
 */
export function decodedAnew(text: string): string | undefined {
  if (!TRACE.test(text)) return undefined;
  let bytes = "";
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const byte = WINDOWS_1252.indexOf(letter) + 0x80;
    const value = byte >= 0x80 ? byte : code;
    if (value > 0xff) return undefined;
    bytes += "%" + value.toString(16).padStart(2, "0");
  }
  try {
    return decodeURIComponent(bytes);
  } catch {
    return undefined;
  }
}

// A UTF-8 lead byte followed by something that can be a continuation byte.
const TRACE = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/;
// Bytes 0x80 to 0x9f; the five that Windows leaves empty stand for themselves.
const WINDOWS_1252 = [
  ...[
    "€",
    "\u0081",
    "‚",
    "ƒ",
    "„",
    "…",
    "†",
    "‡",
    "ˆ",
    "‰",
    "Š",
    "‹",
    "Œ",
    "\u008d",
    "Ž",
    "\u008f",
  ],
  ...["\u0090", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u009d", "ž", "Ÿ"],
];

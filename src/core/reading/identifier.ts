import type { CellValue } from "../table/grid";

/** A PIC: its nine digits as one number, for there are thousands to compare. See `picText`. */
export type Pic = number;

/** The PIC in a cell, number or text, blanks set aside; null for anything else. */
export function readPic(value: CellValue): Pic | null {
  if (value === "") return null;
  // Numbers of nine digits, as nearly all PICs are kept in cells.
  if (typeof value === "number" && value >= 1e8 && value < 1e9 && value % 1 === 0) return value;
  const typed = String(value);
  // Names have none, and are told by that alone.
  if (!DIGIT.test(typed)) return null;
  if (NINE_DIGITS.test(typed)) return Number(typed);
  const digits = withoutBlanks(typed.replace(REMARK, "")).replace(/^PIC(?:no|nr|number)?:?/i, "");
  return NINE_DIGITS.test(digits) ? Number(digits) : null;
}

/** A PIC as people write it. */
export function picText(pic: Pic): string {
  return String(pic).padStart(9, "0");
}

const DIGIT = /\d/;
const NINE_DIGITS = /^\d{9}$/;
// "123456789 (validated)", but not "(old)" nor "(of the parent company)": it is not the partner's own.
const REMARK = /\((?!.*\b(?:old\b|former|parent|alt\b))[^()\d]{0,40}\)\s*$/i;

/**
 * Whether a number can be a PIC: all we have seen, several thousand, leave 1 when divided by 97. Nowhere documented, so
 * good for a question only; it catches each single wrong digit and each swap of neighbours.
 */
export function isWellFormedPic(pic: Pic): boolean {
  return pic < 1e9 && pic % 97 === 1;
}

/** An organisation id of the EU's registry ("E" and eight digits) in a cell; null for anything else. */
export function readOid(value: CellValue): string | null {
  const text = withoutBlanks(value).toUpperCase();
  return /^E\d{8}$/.test(text) ? text : null;
}

/**
 * An Erasmus code in a cell ("D  BERLIN13", "IRLDUBLIN01"), capitals, its blanks reduced to one; null for anything else.
 * Its letters say nothing certain about the country: codes have moved with their holders.
 */
export function readErasmusCode(value: CellValue): string | null {
  if (typeof value !== "string" || value === "") return null;
  if (!LOOKS_LIKE_CODE.test(value)) return null;
  const text = value.trim().replace(/\s+/g, " ").toUpperCase();
  return ERASMUS_CODE.test(text) ? text : null;
}

// As written, before anything is made of it, for names may end in a number as well; in whatever letters, which may become ours.
const LOOKS_LIKE_CODE = /^\s*[^\s\d]{1,3}\s*[^\s\d]{1,9}\d{2,3}\s*$/;
// Up to three letters for the country, then place and number; nothing but blanks fills the country's three places.
const ERASMUS_CODE = /^(?:[A-Z]{1,2} |[A-Z]{2,3} ?)[A-Z][A-Z.'\u2019-]{1,8}\d{2,3}$/;

function withoutBlanks(value: CellValue): string {
  return String(value).replace(/[\s\u200b\u2060\ufeff.,'-]+/g, "");
}

import { failures } from "../protocol/failure";

// The longest that Excel's file format holds, and the sections of positive, negative, zero and text (ECMA-376 18.8.31).
const LONGEST = 255;
const SECTIONS = 4;

/** @throws InvalidArgument for a code that Excel cannot read: too long, too many sections, a quotation mark left open */
export function checkedNumberFormat(code: unknown): string {
  if (typeof code !== "string" || code.length > LONGEST) throw failures.invalidArgument();
  const unquoted = code.replace(/\\.|"[^"]*"/g, "");
  if (unquoted.includes('"') || unquoted.split(";").length > SECTIONS)
    throw failures.invalidArgument();
  return code === "" ? "General" : code;
}

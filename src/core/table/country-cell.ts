import { readCountry } from "../reading/country";
import type { CellValue } from "./grid";

/** Whether a cell says a country beyond doubt, by name or code. */
export function isCountry(value: CellValue | undefined): boolean {
  // Reading a paragraph as a country takes long and never succeeds.
  if (typeof value !== "string" || value.length > LONGEST_COUNTRY) return false;
  const reading = readCountry(value);
  return reading.kind === "known" && reading.confidence === "certain";
}

const LONGEST_COUNTRY = 60;

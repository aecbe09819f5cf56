import type { CountryCode } from "../../reference/countries";
import type { FoundTable } from "../table/found-table";
import type { Columns, ReadCell } from "./column-readers";
import { readCountry } from "./country";
import { understand } from "./header-meaning";

/** How a column of countries is read. Under "City, country" a cell of two parts is no guess: "Zamora, España". */
export function countryColumnReader(table: FoundTable, columns: Columns): ReadCell<CountryCode> {
  const index = columns.get("country")?.index;
  const header = index === undefined ? "" : (table.columns[index]?.header ?? "");
  const { words } = understand(header);
  return words.has("city") ? readPlace : readCountry;
}

const readPlace: ReadCell<CountryCode> = (value) => {
  const reading = readCountry(value);
  const isSaid =
    reading.kind === "known" && reading.evidence === "split" && TWO_PARTS.test(reading.typed);
  return isSaid ? { ...reading, confidence: "certain" } : reading;
};

const TWO_PARTS = /^[^,;/|()]+[,;/|(][^,;/|()]+\)?$/;

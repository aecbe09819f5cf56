import { codesCellByCell, codesOfColumn } from "./country-codes";
import { countriesOfColumn, countriesOfTable } from "./country-counts";

/** What worksheets ask for; each makes its cells anew. */
export const WORKS = [codesOfColumn, codesCellByCell, countriesOfTable, countriesOfColumn] as const;

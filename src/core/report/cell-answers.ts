import type { CountryCode } from "../../reference/countries";
import { isBlank, isErrorValue } from "../reading/blank";
import { cellReader, type Columns, type ReadCell } from "../reading/column-readers";
import { readCountry } from "../reading/country";
import { groupsOf } from "../reading/groups";
import { isWellFormedPic, readPic } from "../reading/identifier";
import { readOrganisationTypes } from "../reading/organisation-type";
import { readRole } from "../reading/role";
import type { Reading } from "../reading/reading";
import { placeOf, stateOf } from "../rules/place";
import type { Call } from "../rules/rule";
import type { CellValue } from "../table/grid";
import { countryName, groupNames, organisationTypeName, roleName } from "./names";
import { listed, quoted } from "./wording";

/** What a worksheet function answers about one cell: a value, nothing about nothing, or why it can't say. */
export type CellAnswer =
  | { readonly kind: "value"; readonly value: string | boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "unclear"; readonly says: string };

/** The ISO code of a country in any spelling that leaves no doubt. */
export function countryCodeAnswer(cell: CellValue): CellAnswer {
  return answered(asInTable(readCountry, cell), countryName, (code) => code);
}

/** What a partner from a country may be in a call: "Full partner", "Full partner (counts as Denmark)" … */
export function countryStatusAnswer(cell: CellValue, call: Call): CellAnswer {
  return answered(asInTable(readCountry, cell), countryName, (code) => statusIn(call, code));
}

/** The groups that a type of organisation counts in, by itself. */
export function groupAnswer(cell: CellValue): CellAnswer {
  const types = asInTable(readOrganisationTypes, cell);
  const nameOf = (list: readonly Parameters<typeof organisationTypeName>[0][]): string =>
    listed(list.map(organisationTypeName));
  return answered(types, nameOf, () => groupNames(groupsOf(types, NO_MARKS, "")));
}

/** The role that a cell says. */
export function roleAnswer(cell: CellValue): CellAnswer {
  return answered(asInTable(readRole, cell), roleName, roleName);
}

/** Whether a cell holds nine digits that can be a PIC. */
export function picAnswer(cell: CellValue): CellAnswer {
  if (isBlank(cell)) return { kind: "blank" };
  if (isErrorValue(cell)) return unclear(String(cell), []);
  // A hyphen between digits is no sign, but that of a number is one.
  const pic = typeof cell === "number" && cell < 0 ? null : readPic(cell);
  return { kind: "value", value: pic !== null && isWellFormedPic(pic) };
}

/** A cell as it is read in a column that holds such cells, so that a doubt there ("France?") is one here. */
function asInTable<T>(read: ReadCell<T>, cell: CellValue): Reading<T> {
  const readRow = cellReader("country", ITS_COLUMN, () => null, read, () => undefined); // prettier-ignore
  return readRow({ row: 0, values: [cell] }, "");
}

// Which field it is matters only to what the user settled, and nothing is settled here.
const ITS_COLUMN: Columns = new Map([["country", { index: 0, likely: false }]]);

const NO_MARKS = {
  "labour-market-actor": { kind: "absent" },
  "higher-education-institution": { kind: "absent" },
  "vet-provider": { kind: "absent" },
} as const;

/** Only what is certain is a value: a figure in a dashboard can't be asked whether it is sure. */
function answered<T>(
  reading: Reading<T>,
  nameOf: (value: T) => string,
  valueOf: (value: T) => string
): CellAnswer {
  switch (reading.kind) {
    case "known":
      return reading.confidence === "certain"
        ? { kind: "value", value: valueOf(reading.value) }
        : unclear(reading.typed, [nameOf(reading.value)]);
    case "unreadable":
      return unclear(reading.typed, reading.suggestions.map(nameOf));
    case "blank":
    case "absent":
      return { kind: "blank" };
  }
}

function unclear(typed: string, guesses: readonly string[]): CellAnswer {
  const guess = guesses.length === 0 ? "" : ` Perhaps ${guesses.slice(0, 3).join(" or ")}?`;
  return { kind: "unclear", says: `${quoted(typed, 40)} is not clear.${guess}` };
}

function statusIn({ places }: Call, code: CountryCode): string {
  const state = stateOf(places, code);
  switch (placeOf(places, code)) {
    case "programme":
      return state === code ? "Full partner" : `Full partner (counts as ${countryName(state)})`;
    case "full-partner":
      return "Full partner (adds no programme country)";
    case "associated-partner-only":
      return "Associated partner only";
    case "barred":
      return "No full partner";
    case "undecided":
      return "Not known yet: full partner if associated to the programme";
    case "unmentioned":
      return "Not mentioned in the call";
  }
}

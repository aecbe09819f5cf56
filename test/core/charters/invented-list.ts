import type { CellValue } from "../../../src/core/table/grid";

/** The headers of the issue of 2026, in its order. */
export const HEADERS = [
  "Proposal number",
  "Erasmus Code",
  "PIC",
  "OID",
  "Legal Name",
  "Street",
  "Post Cd",
  "City",
  "Country Cd",
  "Website Url",
  "Erasmus Eche Start",
  "Erasmus Eche End",
];

const COUNTRIES = [
  ["D", "DE", "Germany"],
  ["E", "ES", "Spain"],
  ["F", "FR", "France"],
  ["I", "IT", "Italy"],
  ["PL", "PL", "Poland"],
  ["IRL", "IE", "Ireland"],
  ["G", "EL", "Greece"],
] as const;

const PLACES = ["LINDENB", "ORAVA", "SALTMAR", "VALVERD", "KESTREL", "MIRALTA", "BERGSTE"];

/** A PIC with a right check: leaves 1 when divided by 97. */
export function picOf(number: number): number {
  return 97 * (9_300_000 + number) + 1;
}

export function codeOf(number: number): string {
  const letters = COUNTRIES[number % COUNTRIES.length]![0].padEnd(3);
  const place = PLACES[Math.floor(number / 7) % PLACES.length]!;
  return `${letters}${place}${String(Math.floor(number / 49) + 1).padStart(2, "0")}`;
}

export function nameOf(number: number): string {
  const kinds = ["UNIVERSITY OF", "Hochschule", "Academia de", "Politechnika"];
  const letter = (at: number): string => String.fromCharCode(97 + (at % 26));
  const town = `${letter(number)}${letter(number / 26)}elborg${letter(number / 676)}a`;
  return `${kinds[number % kinds.length]} ${town.charAt(0).toUpperCase()}${town.slice(1)}`;
}

export function countryOf(number: number): string {
  return COUNTRIES[number % COUNTRIES.length]![2];
}

/** One row as the issue of 2026 has it; all invented. */
function holderRow(number: number): Record<string, CellValue> {
  return {
    "Proposal number": String(101_000_000 + number * 13),
    "Erasmus Code": codeOf(number),
    PIC: String(picOf(number)),
    OID: `E1${String(number).padStart(7, "0")}`,
    "Legal Name": nameOf(number),
    Street: `Long Street ${number}`,
    "Post Cd": String(10_000 + number),
    City: "Velborga",
    "Country Cd": COUNTRIES[number % COUNTRIES.length]![1],
    "Website Url": `www.school-${number}.example`,
    "Erasmus Eche Start": "2021-01-01",
    "Erasmus Eche End": "2029-12-31",
  };
}

export type Changed = (
  row: Record<string, CellValue>,
  number: number
) => Partial<Record<string, CellValue>>;

/** The list with these columns; `changed` gives other cells than the usual. */
export function listValues(
  count: number,
  columns: readonly string[] = HEADERS,
  changed: Changed = () => ({})
): CellValue[][] {
  return Array.from({ length: count }, (_, number) => {
    const row = holderRow(number);
    const all = { ...row, ...changed(row, number) };
    return columns.map((column) => all[column] ?? "");
  });
}

/** With the headers above. */
export function listGrid(count: number, changed?: Changed): CellValue[][] {
  return [HEADERS, ...listValues(count, HEADERS, changed)];
}

import { isBlank } from "../reading/blank";
import { ambiguousMeanings } from "../reading/country-spellings";
import type { Field } from "../reading/field";
import { fold } from "../reading/fold";
import { headerFits, isSilentHeader, speaksOfNoName } from "../reading/header";
import { initialsOf } from "../reading/initials";
import { readMark } from "../reading/mark";
import { isCountry } from "./country-cell";
import type { FoundTable } from "./found-table";
import type { CellValue } from "./grid";

/**
 * A table without a column of countries, whose names have them behind ("Example GmbH (DE)", "Example Works, Spain") or in
 * front: with such a column, made of these. Any other table as it is.
 */
export function withCountriesOfNames(table: FoundTable): FoundTable {
  const index = columnOfBoth(table);
  if (index === null) return table;
  const { column = null, header = "" } = table.columns[index] ?? {};
  const headers = headersOf(header);
  const columns = table.columns.map((one, at) =>
    at === index ? { column, header: headers.name } : one
  );
  const rows = table.rows.map((row) => {
    const [name, country] = parted(row.values[index] ?? "", headers.country === header);
    const values = [...row.values.map((value, at) => (at === index ? name : value)), country];
    const from = row.from && [...row.from, row.from[index] ?? null];
    return { ...row, values, ...(from && { from }) };
  });
  return { ...table, columns: [...columns, { column, header: headers.country }], rows };
}

/** The column in which most names stand with their countries; null for none, and where countries stand elsewhere too. */
function columnOfBoth({ columns, rows }: FoundTable): number | null {
  const fits = columns.map(({ header }) => headerFits(header));
  const heads = (field: Field): readonly boolean[] =>
    fits.map((fit) => fit.some((one) => one.field === field && one.weight >= LEAST));
  const [naming, telling] = [heads("organisation"), heads("country")];
  // Most tables: a column of names, another of countries.
  const isPlain = telling.some(
    (tells, at) =>
      tells && naming.some((names, of) => names && of !== at && sampleOf(rows, of).some(isNoTick))
  );
  if (isPlain) return null;

  const cells = columns.map((_, at) => sampleOf(rows, at));
  const holdsCountries = cells.map((some) => isMost(some, isCountry));
  const index = columns.findIndex(
    ({ header }, at) =>
      (naming[at] || (isSilentHeader(header) ? at === 0 : telling[at])) &&
      !speaksOfNoName(header) &&
      !holdsCountries[at] &&
      isMost(cells[at], (cell) => parted(cell, telling[at] === true)[1] !== "")
  );
  const elsewhere = columns.some((_, at) => at !== index && (telling[at] || holdsCountries[at]));
  return index < 0 || elsewhere ? null : index;
}

function sampleOf(rows: FoundTable["rows"], at: number): readonly CellValue[] {
  const cells = rows.slice(0, SAMPLE).map(({ values }) => values[at] ?? "");
  return [...new Set(cells)].filter((cell) => !isBlank(cell));
}

// "Lead?" may head names, too.
function isNoTick(cell: CellValue): boolean {
  return readMark(cell).kind === "unreadable";
}

function isMost(cells: readonly CellValue[] = [], is: (cell: CellValue) => boolean): boolean {
  return cells.length > 1 && cells.filter(is).length >= cells.length * LEAST_SHARE;
}

const SAMPLE = 40;
const LEAST = 0.3;
const LEAST_SHARE = 0.6;

/** A name and its country, apart; "" where a cell names no country beside something else. `isSaid`: its header speaks of both. */
function parted(cell: CellValue, isSaid: boolean): readonly [name: CellValue, country: string] {
  if (typeof cell !== "string" || cell.length > LONGEST) return [cell, ""];
  const text = cell.trim();
  const [, before = "", , inBrackets = ""] = IN_BRACKETS.exec(text) ?? [];
  if (namesCountry(inBrackets, before)) return [before, inBrackets];
  // "Example Works, Spain (coordinator)".
  const [name, country] = before === "" ? ["", ""] : parted(before, isSaid);
  if (country !== "") return [`${String(name)} (${inBrackets})`, country];
  const [, ahead = "", behind = ""] = BEHIND.exec(text) ?? [];
  const [, first = "", rest = ""] = IN_FRONT.exec(text) ?? [];
  // "Firm, SA" and "Firm, AG" have legal forms behind.
  const isTold = (part: string): boolean => (isSaid || part.length > 2) && namesCountry(part, "");
  if (isTold(behind) === isTold(first)) return [cell, ""];
  return isTold(behind) ? [ahead, behind] : [rest, first];
}

const LONGEST = 300;
const IN_BRACKETS = /^(.*[^\s,;/|-])[\s,]*[([]([^()[\]]*[,;/]\s*)?([^()[\],;/]{2,40})[)\]]$/su;
const BEHIND = /^(.*[^\s,;/|-])(?:\s*[,;/|\n]\s*|\s+[-\u2013\u2014]\s*)([^,;/|\n()]{2,40})$/su;
const IN_FRONT = /^([^,;/|:\n()]{2,40}?)(?:\s*[:|\n]\s*|\s+[-\u2013\u2014/]\s+)(\S.*)$/su;

/** Whether a text is a country, or one of two; a code of the name's own initials is none. */
function namesCountry(text: string, name: string): boolean {
  if (text.length === 3 && text !== "USA") return false;
  if (text.length === 2 && (!/^[A-Z]{2}$/.test(text) || initialsOf(name) === text)) return false;
  return text !== "" && isCountryOrTwo(text);
}

function isCountryOrTwo(text: string): boolean {
  return isCountry(text) || ambiguousMeanings(fold(text)) !== undefined;
}

/** "Partner / Country" heads both; of any other header it is told for which of the two it stands. */
function headersOf(header: string): { readonly name: string; readonly country: string } {
  const is = (text: string, field: Field): boolean => headerFits(text)[0]?.field === field;
  const country = [header, `${header} (country)`].find((text) => is(text, "country")) ?? "Country";
  const parts = [header, ...header.split(/[/,;()|&+\n]|\s(?:and|und|et|y|e)\s/i)];
  const name = parts.map((part) => part.trim()).find((part) => is(part, "organisation"));
  return { name: name ?? "Organisation", country };
}

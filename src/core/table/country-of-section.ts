import type { FoundTable } from "./found-table";

/** A table without a column of countries, most of whose rows stand under headings that say one: with a column made of these. */
export function withCountriesOfSections(
  table: FoundTable,
  countries: readonly (string | null)[]
): FoundTable {
  const located = countries.filter((country) => country !== null).length;
  if (located * 2 < countries.length) return table;
  return {
    ...table,
    columns: [...table.columns, { column: null, header: "Country" }],
    rows: table.rows.map((row, at) => ({ ...row, values: [...row.values, countries[at] ?? ""] })),
  };
}

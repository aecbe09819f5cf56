import { namesBody } from "../reading/body-name";
import { headerFits } from "../reading/header";
import { isWord } from "./cell";
import type { FoundTable, TableRow } from "./found-table";
import type { CellValue } from "./grid";
import { withoutNameWords } from "./halves";
import { headingKind } from "./section-heading";

/**
 * Lists of partners by kind beside one column of countries ("Country | Universities | Companies") as one list, each partner
 * in a row of its own under what heads its column. Any other table as it is.
 */
export function withListsByKind(table: FoundTable): FoundTable {
  const lists = listsOf(table);
  if (lists === null) return table;
  const { country, kinds } = lists;
  const rows = kinds.flatMap(({ index, heading }) =>
    table.rows.flatMap(({ row, values, section }): TableRow[] => {
      const from = [index, country].map((at) => table.columns[at]?.column ?? null);
      const under = section === undefined ? heading : `${section}: ${heading}`;
      const place = values[country] ?? "";
      return namesIn(values[index]).map((name) => ({
        row,
        values: [name, place],
        from,
        section: under,
      }));
    })
  );
  const headers = ["Organisation", table.columns[country]?.header ?? ""];
  return {
    ...table,
    layout: "wide",
    columns: headers.map((header) => ({ column: null, header })),
    rows,
  };
}

/** The names in a cell, where several stand in lines or behind semicolons; a name's own second line begins small. */
function namesIn(cell: CellValue | undefined): readonly string[] {
  if (!isWord(cell)) return [];
  const names = cell.split(SEVERAL).map((name) => name.replace(BULLET, ""));
  return names.every(isWhole) ? names : [cell];
}

// "GmbH" is the end of a name, and so may be "Hochschule".
function isWhole(name: string): boolean {
  return name.length > LONGEST_MARK && (name.includes(" ") || !namesBody(`a ${name}`));
}

const SEVERAL = /\s*[;\n]\s*(?=(?:[-\u2022*]|\d{1,2}[.)])?\s*\p{Lu})/u;
const BULLET = /^\s*(?:[-\u2022*]|\d{1,2}[.)])\s*/;

interface ListsByKind {
  readonly country: number;
  readonly kinds: readonly { readonly index: number; readonly heading: string }[];
}

function listsOf({ columns, rows, layout }: FoundTable): ListsByKind | null {
  if (layout === "wide" || columns.length < 3) return null;
  const fields = columns.map(({ header }) => headerFits(header)[0]?.field);
  const [country, ...others] = fields.flatMap((field, at) => (field === "country" ? [at] : []));
  if (country === undefined || others.length > 0) return null;
  const rest = columns.flatMap(({ header }, index) =>
    index === country || fields[index] === "partnerNumber"
      ? []
      : [{ index, heading: headingOf(header) }]
  );
  const kinds = new Set(rest.map(({ heading }) => kindOf(heading)));
  if (rest.length < 2 || kinds.size < rest.length || kinds.has(null)) return null;
  const holdNames = rest.every(({ index }) => {
    const cells = rows
      .slice(0, SAMPLE)
      .map(({ values }) => values[index] ?? "")
      .filter((cell) => cell !== "");
    const names = cells.filter((cell) => isWord(cell) && cell.length > LONGEST_MARK);
    return names.length * 2 > cells.length && new Set(names).size * 2 > names.length;
  });
  return holdNames ? { country, kinds: rest } : null;
}

// "Education partners" says no kind as it is; "Education" does.
function headingOf(header: string): string {
  const words = header.split(" ");
  const shorter = [words, words.slice(0, -1)].map(withoutNameWords);
  return [header, ...shorter].find((text) => kindOf(text) !== null) ?? "";
}

// "Partner" beside "University" heads names, and the other says of which kind they are; so does "Participates".
function kindOf(heading: string): string | null {
  const kind = headingKind(heading);
  return kind === "confirmed" || (kind === "full-partner" && !heading.includes(" ")) ? null : kind;
}

const SAMPLE = 40;
const LONGEST_MARK = 3;

import type { Row } from "../data-folder";
import { fieldsMeant } from "../header-meanings";
import { originName } from "../origin-name";

export type HeaderOfOrigin = Row<"header" | "meaning" | "origin">;

/** The headers of a table that is to be made. */
export interface Layout {
  /** The origin that the headers share. */
  readonly origin: string;
  readonly headers: readonly HeaderOfOrigin[];
}

const WIDEST = 40;

/** All headers of an origin together, in the file's order; those of more than forty in tables of about the same width. */
export function wholeLayouts(rows: readonly HeaderOfOrigin[]): readonly Layout[] {
  return byOrigin(rows).flatMap(({ origin, headers }) => {
    const tables = Math.ceil(headers.length / WIDEST);
    const width = Math.ceil(headers.length / tables);
    return Array.from({ length: tables }, (_, i) => ({
      origin,
      headers: headers.slice(i * width, (i + 1) * width),
    }));
  });
}

/**
 * The same headers in tables as people have them: a field of ours stands in a table once. An origin that knows five words for
 * it gives five tables, its other headers dealt out among them.
 */
export function dealtLayouts(rows: readonly HeaderOfOrigin[]): readonly Layout[] {
  return byOrigin(rows).flatMap(({ origin, headers }) => {
    const seen = new Map<string, number>();
    const turnOf = (header: HeaderOfOrigin): number => {
      const [field = ""] = fieldsMeant(header);
      const turn = seen.get(field) ?? 0;
      seen.set(field, turn + 1);
      return turn;
    };
    const turns = headers.map((header) => ({ header, turn: turnOf(header) }));
    const ours = ({ header }: { readonly header: HeaderOfOrigin }): boolean =>
      fieldsMeant(header).length > 0;
    const tables = Math.max(1, ...turns.filter(ours).map(({ turn }) => turn + 1));
    return Array.from({ length: tables }, (_, i) => ({
      origin,
      headers: turns.filter(({ turn }) => turn % tables === i).map(({ header }) => header),
    }));
  });
}

function byOrigin(rows: readonly HeaderOfOrigin[]): readonly Layout[] {
  const groups = new Map<string, HeaderOfOrigin[]>();
  for (const row of rows) {
    const name = originName(row.origin);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([origin, headers]) => ({ origin, headers }));
}

import type { CellValue } from "../../src/core/table/grid";

/** The cells that a response carries; null for none. */
export function cellsIn(response: unknown): readonly (readonly CellValue[])[] | null {
  const { Results } = response as Response;
  return Results.find(({ Value }) => Value?.Values !== undefined)?.Value?.Values ?? null;
}

interface Response {
  readonly Results: readonly {
    readonly Value?: { readonly Values?: readonly (readonly CellValue[])[] } | null;
  }[];
}

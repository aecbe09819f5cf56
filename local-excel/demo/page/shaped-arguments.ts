/** As much of functions.json as tells which shape a function expects. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters?: readonly { readonly dimensionality?: string }[];
  }[];
}

/**
 * Arguments in the shapes that Excel hands over: rows of cells where a function asks for a range, also for one cell or a
 * typed value; a single value elsewhere; null for what is left out.
 */
export function shapedArguments(
  metadata: FunctionsMetadata,
  id: string,
  args: readonly unknown[]
): unknown[] {
  const parameters = metadata.functions.find((one) => one.id === id)?.parameters ?? [];
  return parameters.map(({ dimensionality }, at) => {
    const argument = args[at] ?? null;
    if (dimensionality === "matrix") return Array.isArray(argument) ? argument : [[argument]];
    return Array.isArray(argument) ? firstCell(argument) : argument;
  });
}

function firstCell(rows: readonly unknown[]): unknown {
  const row = rows[0];
  return Array.isArray(row) ? (row[0] ?? null) : null;
}

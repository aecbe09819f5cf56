/** As much of functions.json, as Microsoft's generator makes it, as is asked for here. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** What the add-in's code associates its function with. */
  readonly id: string;
  /** What formulas call it, behind the add-in's namespace; the id where it is missing. */
  readonly name?: string;
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
  readonly parameters?: readonly ParameterMetadata[];
  /** Errors reach the function; without it Excel passes an argument that is an error on as the result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface ParameterMetadata {
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/**
 * The function that a formula means by "ALLIANCE.CALLS".
 * @param namespace "ALLIANCE", which is only in the manifest; undefined: whatever stands before the first dot
 */
export function functionNamed(
  { functions }: FunctionsMetadata,
  called: string,
  namespace: string | undefined
): FunctionMetadata | undefined {
  const dot = namespace?.length ?? called.indexOf(".");
  const name = called.slice(dot + 1).toUpperCase();
  return functions.find((one) => nameOf(one).toUpperCase() === name);
}

/** What formulas call a function, behind the namespace. */
export function nameOf({ name, id }: FunctionMetadata): string {
  return name ?? id;
}

/** Member names of the client's proxy classes, to tell "Excel has no such thing" from "we have not built it". */
export interface ApiShape {
  /** As add-ins write them, in the client's order. */
  scalars: readonly string[];
  /** All names in lower case. */
  members: ReadonlySet<string>;
}

export type ApiShapes = ReadonlyMap<string, ApiShape>;

/** @param namespaces the client's global objects that hold proxy classes (Excel) */
export function reflect(...namespaces: object[]): ApiShapes {
  const shapes = new Map<string, ApiShape>();
  for (const namespace of namespaces) {
    for (const [name, candidate] of Object.entries(namespace)) {
      const prototype: unknown = typeof candidate === "function" ? candidate.prototype : undefined;
      if (!prototype || typeof prototype !== "object" || !("_className" in prototype)) continue;
      const scalars = names(prototype, "_scalarPropertyNames");
      const all = [...Object.getOwnPropertyNames(prototype), ...scalars].filter(
        (n) => !n.startsWith("_")
      );
      shapes.set(name, { scalars, members: new Set(all.map((n) => n.toLowerCase())) });
    }
  }
  return shapes;
}

function names(prototype: object, property: string): string[] {
  const value: unknown = Reflect.get(prototype, property);
  return Array.isArray(value) ? value.map(String) : [];
}

import type { MarkKind } from "../core/report/mark";

/** The condition of our highlights. N() of a text is 0, so it always holds; the text says whose highlight it is. */
export function markerFormula(kind: MarkKind): string {
  return `=N("alliance-check ${kind}")=0`;
}

/** Whether a conditional format's formula carries our marker, however Excel has respelt it. */
export function hasMarker(formula: string | null | undefined): boolean {
  return /\bN\s*\(\s*"alliance-check\b/i.test(formula ?? "");
}

import type { Problem } from "../core/report/problem";
import type { Answer } from "./workbook";

/** Asks; a mistake of ours becomes a problem like any other. */
export async function answered<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  return ask().catch((error: unknown) => ({ ok: false, ...asMistake(error) }));
}

/** A mistake of ours as a problem. Its message may hold what stands in a cell; its kind does not. */
export function asMistake(error: unknown): { readonly problem: Problem } {
  const code = error instanceof Error ? error.name : typeof error;
  return { problem: { code: "our-mistake", detail: { code } } };
}

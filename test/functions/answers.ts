import * as tableFunctions from "../../src/functions/table-functions";
import * as withdrawalFunctions from "../../src/functions/withdrawal-functions";

const FUNCTIONS = { ...tableFunctions, ...withdrawalFunctions };

export type TableFunctionName = keyof typeof FUNCTIONS;

/** All results that a table function has set so far, errors as what a cell shows on hovering: "#N/A: …". */
export interface Answers {
  readonly results: unknown[];
  readonly cancel: () => void;
}

/** Calls a function as Excel would, and collects what it sets. */
export function ask(name: TableFunctionName, partners?: unknown, call?: unknown): Answers {
  const results: unknown[] = [];
  const invocation: { setResult: (result: unknown) => void; onCanceled?: () => void } = {
    setResult: (result) =>
      results.push(
        result instanceof CustomFunctions.Error ? `${result.code}: ${result.message}` : result
      ),
  };
  (FUNCTIONS[name] as (...given: unknown[]) => void)(partners, call, invocation);
  return { results, cancel: () => invocation.onCanceled?.() };
}

/** The one result that a function sets at once. */
export function answerTo(name: TableFunctionName, partners?: unknown, call?: unknown): unknown {
  const { results } = ask(name, partners, call);
  expect(results).toHaveLength(1);
  return results[0];
}

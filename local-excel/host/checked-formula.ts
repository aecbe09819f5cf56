import { failures } from "../protocol/failure";

// Microsoft: Excel specifications and limits.
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;

/**
 * The formula without its "=". Formulas are not understood here; what is refused is what no formula can be.
 * @throws InvalidArgument when it is empty or too long, holds too long a text, or leaves a text or a parenthesis open
 */
export function checkedFormula(given: unknown): string {
  if (typeof given !== "string" || given.length > LONGEST_FORMULA) throw failures.invalidArgument();
  const formula = given.trim().replace(/^=/, "");
  const quoted = formula.match(QUOTED) ?? [];
  const rest = formula.replace(QUOTED, "");
  const isFormula =
    formula.trim() !== "" &&
    quoted.every((text) => text.startsWith("'") || lengthOf(text) <= LONGEST_TEXT) &&
    !/["']/.test(rest) &&
    closesWhatItOpens(rest);
  if (!isFormula) throw failures.invalidArgument();
  return formula;
}

// Texts and names of sheets.
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

function lengthOf(text: string): number {
  return text.slice(1, -1).replace(/""/g, '"').length;
}

function closesWhatItOpens(formula: string): boolean {
  let open = 0;
  for (const character of formula) {
    if (character === "(") open += 1;
    if (character === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

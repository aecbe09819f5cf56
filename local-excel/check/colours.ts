import type { Paint } from "../../src/core/report/verdict-text";

/** Colours of a terminal (ECMA-48, select graphic rendition). */
export const colours: Paint = {
  met: sgr(32),
  unmet: sgr(31),
  undetermined: sgr(33),
  dim: sgr(2),
  bold: sgr(1),
};

function sgr(code: number): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

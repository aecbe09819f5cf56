import fc from "fast-check";
import { MARK_LOOKS } from "../../../src/core/report/mark";
import { marksFor } from "../../../src/core/report/marks";
import { summaryPage } from "../../../src/core/report/summary";
import { verdictJson } from "../../../src/core/report/verdict-json";
import { verdictSentence } from "../../../src/core/report/verdict-sentence";
import { verdictText } from "../../../src/core/report/verdict-text";
import { cellName } from "../../../src/core/table/cell-name";
import { randomChecked } from "./random-checked";

const SLIPS = /undefined|NaN|\[object|\bnull\b|Infinity|: \.|\(\)|, ,| {2}\S+ {2}\./;
// What the user typed may hold anything; only our own words are looked at.
const withoutQuotes = (text: string): string => text.replace(/“[^”]*”/g, "“”");

describe("whatever the verdict", () => {
  test("no sentence, page, text or JSON shows a slip of the program", () => {
    fc.assert(
      fc.property(randomChecked, (checked) => {
        const json = verdictJson(checked);
        const says = [
          verdictSentence(checked),
          ...json.findings.map((one) => one.says),
          ...json.partners.map((one) => one.why),
          ...json.cautions.map((one) => one.says),
          ...json.assumptions.map((one) => one.says),
        ];
        for (const sentence of says) {
          expect(withoutQuotes(sentence)).not.toMatch(SLIPS);
          expect(sentence).toMatch(/[.?]$/);
        }
        const page = summaryPage(checked);
        for (const { cells } of page.lines) {
          expect(cells.length).toBeLessThanOrEqual(page.widths.length);
          for (const cell of cells.filter((_, column) => column !== 2)) {
            expect(withoutQuotes(String(cell))).not.toMatch(SLIPS);
          }
        }
      }),
      { seed: 1, numRuns: 150 }
    );
  });

  test("the text for a terminal holds no control character of the user's", () => {
    fc.assert(
      fc.property(randomChecked, (checked) => {
        expect(verdictText(checked)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      }),
      { seed: 1, numRuns: 100 }
    );
  });

  test("no cell carries two marks, and each mark has a look", () => {
    fc.assert(
      fc.property(randomChecked, (checked) => {
        const marks = marksFor(checked);
        expect(new Set(marks.map(({ cell }) => cellName(cell))).size).toBe(marks.length);
        for (const { kind } of marks) expect(MARK_LOOKS[kind].word).not.toBe("");
      }),
      { seed: 1, numRuns: 100 }
    );
  });
});

import { CALLS } from "../../../src/calls/index";
import { callLabel, progressSentence } from "../../../src/core/report/first-words";
import {
  isAboutTheTable,
  liveSentence,
  questionsHeading,
  summarySentence,
} from "../../../src/core/report/pane-words";

test("a call's name fits one line; a name of another shape stays as it is", () => {
  expect(CALLS.map(callLabel)).toEqual([
    "Blueprint 2026",
    "Blueprint 2025",
    "Education and Enterprises 2026",
    "STEM Skills Foundries 2026",
    "Blueprint 2027, provisional",
  ]);
  expect(callLabel({ ...CALLS[0], name: "Some other call" })).toBe("Some other call");
});

test("each stage of a check has words of its own; a check by itself has none", () => {
  const stages = ([null, "reading", "judging", "writing"] as const).map((stage) =>
    progressSentence("checking", stage)
  );
  expect(new Set(stages).size).toBe(4);
  expect(stages.every((text) => text.endsWith("…"))).toBe(true);
  expect(progressSentence("following", "judging")).toBe("");
});

test("where colours would cost the undo history, the pane says that they don't follow", () => {
  expect(liveSentence("pane-only")).toContain("undo history");
  expect(liveSentence("with-highlights")).not.toContain("undo");
});

test("one thing is not called things", () => {
  expect([questionsHeading(1), questionsHeading(3)]).toEqual([
    "1 thing to confirm",
    "3 things to confirm",
  ]);
});

test("a summary of an earlier check is told from a current one", () => {
  expect(summarySentence("Consortium check", false)).toContain("earlier");
  expect(summarySentence("Consortium check", true)).not.toContain("earlier");
});

test("selecting cells is offered where no table was understood, not where Excel refused", () => {
  expect(isAboutTheTable("no-table")).toBe(true);
  expect(isAboutTheTable("excel-refused")).toBe(false);
});

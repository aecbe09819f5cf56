import { figuresText, foundFigure, marginFigure } from "../../../src/core/report/finding-figures";
import { RULE_IDS } from "../../../src/core/rules/rule";
import { findingOf } from "./build-checked";

const figures = { required: 8, certain: 9, possible: 11 } as const;

test("a margin is what is certain beyond the minimum, and how far below the limit a grant stays", () => {
  expect(marginFigure(findingOf("programme-countries", { ...figures, possible: 9 }))).toBe(1);
  expect(
    marginFigure(
      findingOf("programme-countries", { required: 8, certain: 6, possible: 6, outcome: "unmet" })
    )
  ).toBe(-2);
  const grant = (possible: number | null): string | number =>
    marginFigure(findingOf("eu-grant", { required: 4_000_000, certain: 3_900_000, possible }));
  expect(grant(3_900_000)).toBe("EUR\u00a0100\u00a0000");
  expect(grant(4_100_000)).toBe("−EUR\u00a0100\u00a0000 to EUR\u00a0100\u00a0000");
  expect(grant(null)).toBe("at most EUR\u00a0100\u00a0000");
});

test("rules where more would not be safer have no margin, nor has what does not apply", () => {
  const withMargin = RULE_IDS.filter((id) => marginFigure(findingOf(id, figures)) !== "");
  expect(withMargin).toEqual([
    "full-partners",
    "programme-countries",
    "labour-market-actors",
    "education-and-training-providers",
    "higher-education-institution",
    "vet-provider",
    "eu-grant",
  ]);
  expect(marginFigure(findingOf("full-partners", { ...figures, outcome: "not-applicable" }))).toBe(
    ""
  );
});

test("what is open shows as a range, what is certain as a number", () => {
  expect(foundFigure(findingOf("vet-provider", figures))).toBe("9–11");
  expect(marginFigure(findingOf("vet-provider", { ...figures, certain: 7 }))).toBe("−1 to 3");
  expect(foundFigure(findingOf("vet-provider", { ...figures, possible: 9 }))).toBe(9);
  expect(figuresText(findingOf("vet-provider", figures))).toBe("9–11 of at least 8");
  expect(figuresText(findingOf("eche", figures))).toBe("9–11 of 8");
  expect(figuresText(findingOf("vet-provider", { required: 1 }))).toBe("");
});

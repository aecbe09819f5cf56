import { codeFromCldr } from "../../../bench/reading/cldr-names";
import { HEADER_RIVALS, unlike } from "../../../bench/reading/header-rivals";

describe("headers", () => {
  const answers = (header: string): object =>
    Object.fromEntries(HEADER_RIVALS.map(({ says, fieldOf }) => [says, fieldOf(header).value]));

  test("a label as it is, in any case and with any blanks, is everyone's", () => {
    const all = new Set(
      ["  partner_NAME", "PartnerName"].flatMap((h) => Object.values(answers(h)))
    );
    expect([...all]).toEqual(["organisation"]);
  });

  test("one slip", () => {
    expect(answers("Legal nmae")).toMatchObject({
      "exact label": null,
      Levenshtein: "organisation",
      contains: null,
    });
  });

  test("a label among other words", () => {
    expect(answers("the short name you use")).toMatchObject({
      "exact label": null,
      Levenshtein: null,
      contains: "shortName",
    });
  });

  test("what nobody knows", () => {
    expect(new Set(Object.values(answers("Zzyzx")))).toEqual(new Set([null]));
  });

  test("none says how sure it is: every answer counts as certain", () => {
    expect(HEADER_RIVALS.map(({ fieldOf }) => fieldOf("Country").certain)).toEqual(
      HEADER_RIVALS.map(() => true)
    );
  });

  test("Dice's coefficient of pairs of letters, each counted once", () => {
    expect(unlike("night", "nacht")).toBeCloseTo(0.75);
    expect([unlike("same", "same"), unlike("ab", "cd"), unlike("", "a")]).toEqual([0, 1, 1]);
    expect(unlike("aaaa", "aa")).toBeCloseTo(0.5);
  });
});

describe("countries, by Unicode's names and Levenshtein", () => {
  test.each([
    ["Finland", "FI", true],
    [" SUOMI ", "FI", true],
    ["fi", "FI", true],
    ["FIN", "FI", true],
    ["Finlandd", "FI", false],
    ["Северна Македонија", "MK", true],
  ])("%s", (cell, value, certain) => {
    expect(codeFromCldr(cell)).toMatchObject({ value, certain });
  });

  test("nothing where two countries are as close, or none is", () => {
    // Austria, Australia; Niger, Nigeria
    const cells = ["Austrlia", "Nigera", "The moon", "", "xy"];
    expect(cells.map((cell) => codeFromCldr(cell).value)).toEqual(cells.map(() => null));
  });
});

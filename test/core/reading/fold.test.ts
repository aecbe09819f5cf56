import fc from "fast-check";
import { fold } from "../../../src/core/reading/fold";

describe("fold forgives spelling", () => {
  it.each([
    ["  Türkiye\n", "turkiye"],
    ["Côte d’Ivoire", "cote d ivoire"],
    ["Straße — Nord", "strasse nord"],
    ["ŁÓDŹ", "lodz"],
    ["Færøerne", "faeroerne"],
    ["Þýskaland", "thyskaland"],
    ["İstanbul, ılık", "istanbul ilik"],
    ["a\u00a0b\r\nc\u00add", "a b cd"],
    ["S.r.l.", "srl"],
    ["Sp. z o.o.", "sp z oo"],
    ["Sp.z o.o.", "sp z oo"],
    ["d.o.o", "doo"],
    ["St.Lucia", "st lucia"],
    ["N. Ireland", "n ireland"],
    ["Büro für E.D.V., 3. Etage", "buro fur edv 3 etage"],
    ["St. Pölten, Æ. Ü.", "st polten ae u"],
    ["А.Б. Вг.", "аб вг"],
    ["Ελλάς", "ελλασ"],
    ["ΕΛΛΑΣ", "ελλασ"],
    ["Ё-моё", "е мое"],
    ["السعوديّة", "السعودية"],
    ["snake_case", "snake case"],
    ["— ? …", ""],
    ["", ""],
  ])("%j is %j", (text, folded) => expect(fold(text)).toBe(folded));

  it("keeps the letters of each script", () => {
    expect(fold("България")).not.toMatch(/[a-z]/);
    expect(fold("България")).toBe(fold("БЪЛГАРИЯ"));
  });

  it("folds what it folded to itself, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text))
    );
  });

  it("folds letter by letter as it does step by step", () => {
    const letters = fc.constantFrom(
      ..."aB 1-'.’ßΣςİи½ªﬁ℅…․",
      "\u00a0",
      "\u200b",
      "\u0301",
      "\u0903",
      "👍",
      "\ud800"
    );
    const text = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: "binary" }));
    // What is that long goes the long way round.
    const long = "z".repeat(500);
    const isSame = (text: string): boolean =>
      fold(`${text} ${long}`) === `${fold(text)} ${long}`.trim();
    fc.assert(fc.property(text, isSame), { numRuns: 5000 });
  });

  it("takes the same way through ASCII as through Unicode", () => {
    const ascii = fc.string({ unit: "grapheme-ascii" });
    fc.assert(fc.property(ascii, (text) => fold(`${text} é`) === `${fold(text)} e`.trim()));
  });
});

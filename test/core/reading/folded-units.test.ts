import fc from "fast-check";
import { tidy } from "../../../src/core/reading/blank";
import { fold } from "../../../src/core/reading/fold";
import { FoldedNames } from "../../../src/core/reading/folded-names";
import { foldedUnits } from "../../../src/core/reading/folded-units";
import { NameReader } from "../../../src/core/reading/name-marks";

// Letters that fold to themselves, to others, to several and to none, and all that stands between words.
const character = fc.constantFrom(
  ..."abeouzAEÉßœøŁıςΑΒабё09 .-()/'’,\t\n\u00a0\u00ad\u200b\u2028\u0301\u0308ﬁ№日".split(""),
  "😀",
  " ",
  " ",
  ". ",
  "A."
);
const text = fc.array(character, { maxLength: 24 }).map((characters) => characters.join(""));

function spelt(typed: string): string | null {
  const folded = foldedUnits(typed);
  return folded && String.fromCharCode(...folded.units.subarray(0, folded.count));
}

test("units are those of the folded text, where there are any", () => {
  // `fold` hands such texts over to them: what says the same in other letters goes another way.
  const isSame = (typed: string): boolean => {
    const units = spelt(typed);
    return units === null || units === fold(`${typed} ${"x".repeat(600)}`).replace(/ ?x{600}$/, "");
  };
  fc.assert(fc.property(text, isSame), { numRuns: 20_000 });
});

test("what is said to be tidy is", () => {
  const isKept = (typed: string): boolean =>
    foldedUnits(typed)?.isTidy !== true || tidy(typed) === typed;
  fc.assert(fc.property(text, isKept), { numRuns: 20_000 });
  expect(foldedUnits("Technical University of Nowhere")?.isTidy).toBe(true);
  expect([" a", "a ", "a  b", "a\tb", "a\u00a0b"].map((one) => foldedUnits(one)?.isTidy)).not.toContain(true); // prettier-ignore
});

test("what is rare is left to fold", () => {
  expect(["Ο.Ε.", "a".repeat(501), "№ 5 日"].map(spelt)).toEqual([null, null, "no 5 日"]);
  expect(["Straße", "S.r.l.", "N. Ireland", "fi\u0301n"].map(spelt)).toEqual([
    "strasse",
    "srl",
    "n ireland",
    "fin",
  ]);
});

test("names are read tidied, once and again", () => {
  const isTidied = (names: readonly string[]): boolean => {
    const reader = new NameReader(2 * names.length);
    return [...names, ...names].every((name) => {
      const read = reader.read(`Werk ${name}`);
      reader.keep();
      return read === tidy(`Werk ${name}`);
    });
  };
  fc.assert(fc.property(fc.array(text, { maxLength: 5 }), isTidied), { numRuns: 2000 });
});

describe("folded names", () => {
  const names = new FoldedNames<number>();
  const many = Array.from({ length: 20_000 }, (_, at) => `name ${at}`);
  many.forEach((name, at) => names.add(name, at));

  it("are found by text and by units, thousands of them", () => {
    expect(many.filter((name, at) => names.get(name) !== at)).toEqual([]);
    const byUnits = (name: string): number | undefined => {
      const units = foldedUnits(name.toUpperCase());
      return units ? names.findAll(units) : undefined;
    };
    expect(many.filter((name, at) => byUnits(name) !== at)).toEqual([]);
    expect([names.get("name 20000"), byUnits("name 20000"), names.get(""), byUnits("")]).toEqual(Array(4).fill(undefined)); // prettier-ignore
  });

  it("keep what they mean", () => {
    expect(names.add("name 7", 8)).toBe(7);
    expect(names.get("name 7")).toBe(7);
    expect(names.entries().length).toBe(20_000);
  });
});

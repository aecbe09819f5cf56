import { readCountry } from "../../../src/core/reading/country";

test.each([
  ["CR", ["CZ", "CR"]],
  ["SR", ["SK", "SR"]],
  ["NI", ["GB", "NI"]],
])(
  "%j is one country's code and another's short name: asked, never guessed",
  (typed, countries) => {
    expect(readCountry(typed)).toEqual({ kind: "unreadable", typed, suggestions: countries });
  }
);

import { COUNTRIES, type CountryCode } from "../../reference/countries";
import { COUNTRY_NAMES } from "../../reference/country-names";

/** The folded names of each place that `reference` lists in short, its English one apart. */
export function listedCountryNames(): ReadonlyMap<CountryCode, readonly string[]> {
  const lists = COUNTRY_NAMES.map((list) => list.split("\n"));
  const codes = Object.keys(COUNTRIES) as CountryCode[];
  return new Map(
    codes.map((code, i) => [code, lists.flatMap((lines) => namesOfLine(lines[i] ?? ""))])
  );
}

function namesOfLine(line: string): readonly string[] {
  let before = "";
  return (line.match(IN_SHORT) ?? []).map((name) => {
    const shared = name.charCodeAt(0) - A;
    return (before = before.slice(0, shared) + name.slice(1));
  });
}

// Names are folded: their own letters are small.
const IN_SHORT = /[A-Z][^A-Z]*/g;
const A = "A".charCodeAt(0);

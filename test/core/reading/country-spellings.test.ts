import { OTHER_COUNTRY_CODES } from "../../../src/reference/country-aliases";
import { COUNTRIES, type CountryCode } from "../../../src/reference/countries";
import { isBlank } from "../../../src/core/reading/blank";
import { readCountry } from "../../../src/core/reading/country";
import {
  allCountryNames,
  ambiguousMeanings,
  countryOfCode,
} from "../../../src/core/reading/country-spellings";
import { fold } from "../../../src/core/reading/fold";
import { listedCountryNames } from "../../../src/core/reading/listed-country-names";

const CODES = Object.keys(COUNTRIES) as CountryCode[];
const LISTED = listedCountryNames();

it("reads every name and code of ours as the place it belongs to, or asks", () => {
  const wrong = CODES.flatMap((code) =>
    [code, COUNTRIES[code].alpha3, COUNTRIES[code].name, ...(LISTED.get(code) ?? [])]
      .map((typed) => ({ typed, reading: readCountry(typed) }))
      .filter(({ reading }) => reading.kind !== "known" || reading.value !== code)
      .filter(({ typed }) => !ambiguousMeanings(fold(typed)))
      .map(({ typed }) => `${typed}: ${code}`)
  );
  expect(wrong).toEqual([]);
});

it("has no name that is another place's code", () => {
  const clashes = [...allCountryNames()].filter(([name, code]) => {
    const other = countryOfCode(name);
    return other !== undefined && other !== code;
  });
  expect(clashes).toEqual([]);
});

it("has no code of more than five letters", () => {
  expect(Object.keys(OTHER_COUNTRY_CODES).filter((code) => code.length > 5)).toEqual([]);
});

it("has no name that stands for an empty cell, or for an error of the spreadsheet", () => {
  const errors = "#REF! #N/A #VALUE! #NAME? #DIV/0! #NULL! #NUM! #SPILL! #CALC! #FIELD! #BLOCKED!";
  const more = "#CONNECT! #BUSY! #UNKNOWN! #GETTING_DATA #EXTERNAL! #PYTHON!";
  const told = `${errors} ${more}`.split(" ").map(fold);
  const names = allCountryNames().map(([name]) => name);
  expect(names.filter((name) => isBlank(name) || told.includes(name))).toEqual([]);
});

it("asks about a spelling of ours only where it may mean what it belongs to", () => {
  const lost = CODES.flatMap((code) =>
    (LISTED.get(code) ?? []).filter((name) => ambiguousMeanings(name)?.includes(code) === false)
  );
  expect(lost).toEqual([]);
});

it("lets no single slip turn one place into another for certain", () => {
  // A letter doubled somewhere in an English name: still that place, or a question.
  const crossed = CODES.flatMap((code) => {
    const { name } = COUNTRIES[code];
    return [...name]
      .map((letter, i) => name.slice(0, i) + letter + name.slice(i))
      .filter((typed) => {
        const reading = readCountry(typed);
        return reading.kind === "known" && reading.value !== code;
      });
  });
  expect(crossed).toEqual([]);
});

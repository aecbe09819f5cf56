import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fold } from "../../src/core/reading/fold";
import { listedCountryNames } from "../../src/core/reading/listed-country-names";
import { AMBIGUOUS_COUNTRY_SPELLINGS } from "../../src/reference/country-aliases";
import { COUNTRIES } from "../../src/reference/countries";
import { ORGANISATION_TYPES } from "../../src/reference/organisation-types";
import { countryNamesSource } from "./country-names-source";

const FILE = "src/reference/country-names.ts";

it("is what CLDR and our folding make of it today", () => {
  expect(readFileSync(FILE, "utf8")).toBe(countryNamesSource());
});

it("stays small enough to ship", () => {
  expect(gzipSync(readFileSync(FILE)).length).toBeLessThan(30_000);
});

it("has names for every place, and no spelling twice", () => {
  const listed = listedCountryNames();
  expect([...listed.keys()]).toEqual(Object.keys(COUNTRIES));
  const all = [...listed].flatMap(([code, names]) => [fold(COUNTRIES[code].name), ...names]);
  expect(all.length).toBeGreaterThan(5000);
  expect(all).not.toContain("");
  expect(new Set(all).size).toBe(all.length);
});

it("spells out again what was put in short", () => {
  const names = listedCountryNames();
  expect(names.get("AT")).toEqual(
    expect.arrayContaining([
      "austrija",
      "osterreich",
      "oesterreich",
      "αυστρια",
      "австрия",
      "النمسا",
    ])
  );
});

it("has 249 places of ISO 3166 and Kosovo, each with its own codes", () => {
  const alpha3 = Object.values(COUNTRIES).map((country) => country.alpha3);
  expect(alpha3).toHaveLength(250);
  expect(new Set(alpha3).size).toBe(250);
  for (const code of Object.keys(COUNTRIES)) expect(code).toMatch(/^[A-Z]{2}$/);
});

it("resolves each ambiguous spelling to places that exist", () => {
  for (const codes of Object.values(AMBIGUOUS_COUNTRY_SPELLINGS)) {
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(COUNTRIES).toHaveProperty(code);
  }
});

it("lets no type but a university of applied sciences and the unknown span groups it is certain in", () => {
  const certainTwice = Object.entries(ORGANISATION_TYPES).filter(
    ([, { groups }]) => Object.values(groups).filter((group) => group === "certain").length > 1
  );
  expect(certainTwice).toEqual([]);
  expect(Object.values(ORGANISATION_TYPES.other.groups)).toEqual([
    "possible",
    "possible",
    "possible",
  ]);
});

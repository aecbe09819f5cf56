import { readFileSync } from "node:fs";
import { readCountry } from "../../src/core/reading/country";

const LANGUAGES =
  "en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv tr no is mk sr sq uk ru ar";
// The world is the Isle of Man in Catalan but for an accent, Southern Africa one country in half of the languages.
const NAMED_LIKE_A_COUNTRY = ["001", "018", "057"];

it("reads no region of the world as a country", () => {
  const read = LANGUAGES.split(" ").flatMap((language) =>
    Object.entries(territories(language))
      .filter(([code]) => /^\d{3}$/.test(code) && !NAMED_LIKE_A_COUNTRY.includes(code))
      .filter(([, name]) => readCountry(name).kind === "known")
      .map(([code, name]) => `${language} ${code} ${name}`)
  );
  expect(read).toEqual([]);
});

it("is never certain that the region of Micronesia is the state", () => {
  const names = LANGUAGES.split(" ").map((language) => territories(language)["057"] ?? "");
  const certain = names.filter((name) => {
    const reading = readCountry(name);
    return reading.kind === "known" && reading.confidence === "certain";
  });
  expect(certain).toEqual([]);
});

function territories(language: string): Record<string, string> {
  const path = require.resolve(`cldr-localenames-full/main/${language}/territories.json`);
  const file = JSON.parse(readFileSync(path, "utf8")) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return file.main[language]?.localeDisplayNames.territories ?? {};
}

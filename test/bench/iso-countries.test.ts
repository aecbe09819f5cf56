import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { langs } from "i18n-iso-countries/index";
import { LACKING, LANGUAGES } from "../../bench/iso-countries";

const LANGUAGE_FILES = join(dirname(require.resolve("i18n-iso-countries/index")), "langs");

test("the package knows our languages, all that it has, and no others", () => {
  expect([...LANGUAGES, ...LACKING].sort()).toEqual(ourLanguages());
  expect([...langs()].sort()).toEqual([...LANGUAGES].sort());
  expect(LACKING.filter(hasFile)).toEqual([]);
});

function hasFile(language: string): boolean {
  return existsSync(join(LANGUAGE_FILES, `${language}.json`));
}

/** Those from which src/reference/country-names.ts is made. */
function ourLanguages(): readonly string[] {
  const source = join(__dirname, "..", "reference", "country-names-source.ts");
  const [, list = ""] = /const LANGUAGES =([^;]+);/.exec(readFileSync(source, "utf8")) ?? [];
  return (list.match(/[\w-]+/g) ?? []).sort();
}

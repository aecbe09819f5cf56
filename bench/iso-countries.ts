import { readFileSync } from "node:fs";
import {
  getAlpha2Code,
  getSimpleAlpha2Code,
  isValid,
  registerLocale,
  toAlpha2,
} from "i18n-iso-countries/index";

// Our own languages, in our order, as far as the package has them. It lacks European Portuguese, Serbian and Bosnian in
// their second script, and Luxembourgish.
export const LANGUAGES = (
  "en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv " +
  "tr nb nn is mk sr sq bs uk ru ar ca gl eu"
).split(" ");
export const LACKING = ["pt-PT", "sr-Latn", "bs-Cyrl", "lb"];

// Its file for Node brings all its languages; its file for browsers none, and these are given to it. Here, while this file
// is loaded, so that it costs the package no time in any measurement.
for (const language of LANGUAGES) {
  const path = require.resolve(`i18n-iso-countries/langs/${language}.json`);
  registerLocale(JSON.parse(readFileSync(path, "utf8")) as Parameters<typeof registerLocale>[0]);
}

/** The code of a country, asked the way the package offers: a code as a code, a name in one language after the other. */
export function packageCode(cell: string): string | undefined {
  return asked(cell, getAlpha2Code);
}

/** The same, forgiving accents: several times as slow. */
export function packageCodeWithoutAccents(cell: string): string | undefined {
  return asked(cell, getSimpleAlpha2Code);
}

function asked(
  cell: string,
  codeOf: (name: string, language: string) => string | undefined
): string | undefined {
  const name = cell.trim();
  if (name === "") return undefined;
  if (isValid(name)) return toAlpha2(name);
  for (const language of LANGUAGES) {
    const code = codeOf(name, language);
    if (code !== undefined) return code;
  }
  return undefined;
}

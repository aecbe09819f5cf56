import { readFileSync } from "node:fs";
import { alpha2ToAlpha3, getAlpha2Codes } from "i18n-iso-countries/index";
import { distance } from "fastest-levenshtein";
import { LACKING, LANGUAGES } from "../iso-countries";
import { NO_ANSWER, type Answer } from "./outcome";

/**
 * What one would build from packages: Unicode's names in our languages and ISO's codes, looked up as they are but for case;
 * else the closest name, where it is close and no other country's is as close.
 */
export function codeFromCldr(cell: string): Answer {
  const typed = plain(cell);
  const exact = names().get(typed);
  if (exact !== undefined) return { value: exact, certain: true, stage: "name" };
  const near = closest(typed);
  return near === undefined ? NO_ANSWER : { value: near, certain: false, stage: "fuzzy" };
}

let found: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  found ??= allNames();
  return found;
}

function allNames(): ReadonlyMap<string, string> {
  const codes = Object.keys(getAlpha2Codes());
  const all = new Map<string, string>(codes.map((code) => [code.toLowerCase(), code]));
  for (const code of codes) all.set(alpha2ToAlpha3(code)?.toLowerCase() ?? code, code);
  for (const language of [...LANGUAGES, ...LACKING]) {
    for (const [key, name] of Object.entries(territories(language))) {
      // "GB-alt-short" is another name of GB; numbers are continents.
      const code = key.slice(0, 2);
      if (/^[A-Z]{2}(?:-|$)/.test(key) && !all.has(plain(name))) all.set(plain(name), code);
    }
  }
  return all;
}

function territories(language: string): Readonly<Record<string, string>> {
  // Unicode keeps what both kinds of Norwegian share under "no".
  const folder = language === "nb" ? "no" : language;
  const path = require.resolve(`cldr-localenames-full/main/${folder}/territories.json`);
  const file = JSON.parse(readFileSync(path, "utf8")) as CldrFile;
  return file.main[folder]?.localeDisplayNames.territories ?? {};
}

interface CldrFile {
  readonly main: Readonly<
    Record<
      string,
      { readonly localeDisplayNames: { readonly territories: Record<string, string> } }
    >
  >;
}

function closest(typed: string): string | undefined {
  const most = typed.length < 5 ? 0 : typed.length < 9 ? 1 : 2;
  let best = most + 1;
  let codes = new Set<string>();
  for (const [name, code] of names()) {
    if (Math.abs(name.length - typed.length) > Math.min(best, most)) continue;
    const slips = distance(typed, name);
    if (slips < best) [best, codes] = [slips, new Set()];
    if (slips === best && slips <= most) codes.add(code);
  }
  const [only, ...rivals] = codes;
  return rivals.length === 0 ? only : undefined;
}

function plain(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

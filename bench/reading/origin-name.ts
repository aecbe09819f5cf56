/** A short name of where a row comes from: what rows of one list have in common, and no more than fits a line. */
export function originName(origin: string): string {
  for (const [pattern, name] of KNOWN)
    if (pattern.test(origin)) return origin.replace(pattern, name);
  return (/^[^(;,[]+/.exec(origin)?.[0] ?? origin).trim().slice(0, LONGEST) || "(none)";
}

// The first that fits; each takes the whole text.
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^SYNTHETIC .*\bop (\d+).*$/s, "one-letter slip, kind $1"],
  [/^EU Publications Office .* ([a-z]{3}) \(.*$/s, "EU names, $1"],
  [/^EU Publications Office .*$/s, "EU codes"],
  [/^Debian iso-codes \S+ \S+ (\S+) (\w+).*$/s, "Debian $1 $2"],
  [/^.*\/countrynames .*FAIL list.*$/s, "countrynames, FAIL list"],
  [/^.*\/countrynames .*listed under ([A-Z-]+).*$/s, "countrynames, $1"],
  [/^.*\/countrynames .*$/s, "countrynames"],
  [/^.*\/country_converter tests\/(\S+)\.txt.*$/s, "country_converter $1"],
  [/^.*\/countrycode tests\/testthat\/(\S+)\.R.*$/s, "countrycode $1"],
  [/^.*\bECHE list.*$/s, "ECHE list"],
  [/^.*business-term_(\w+)\.xml.*$/s, "eForms $1"],
  [/^.*\/([\w-]+)\.gc (\w+?)(?:_label)?(?: .*)?$/s, "eForms $1 $2"],
  [/^.*script\/real\.operations\/(\w+)\/.*$/s, "ERDF list $1"],
  [/^.*services\/ingestion\/etl\/(\w+)\/.*$/s, "data lake $1"],
];

const LONGEST = 44;

import { readCountry } from "../../src/core/reading/country";
import { packageCode, packageCodeWithoutAccents } from "../iso-countries";
import { codeFromCldr } from "./cldr-names";
import type { DataFolder, Row } from "./data-folder";
import { measured, type Measured, type Question } from "./measured";
import { judged, NO_ANSWER, outcomeOf, type Answer } from "./outcome";
import { originName } from "./origin-name";
import { countsOf } from "./tally";

/** The spellings of countries, set by set, read by ours and by others. */
export function measureCountries({ countries }: DataFolder): readonly Measured[] {
  const sets = new Map(COUNTRY_SETS.map((set) => [set, [] as CountryRow[]]));
  for (const row of countries.rows) {
    const set = COUNTRY_SETS.find(({ holds }) => holds(row));
    if (set) sets.get(set)?.push(row);
  }
  return [...sets].map(([{ id, says, target }, rows]) => {
    const ours = rows.map((row) =>
      judged(row.raw, meant(row), ourCountry(row.raw), originName(row.origin))
    );
    const others = RIVALS.map(({ says, codeOf }) => ({
      says,
      counts: countsOf(rows.map((row) => outcomeOf(codeOf(row.raw), meant(row)))),
    }));
    return measured({ id, says, target }, ours, others);
  });
}

function ourCountry(cell: string): Answer {
  const reading = readCountry(cell);
  if (reading.kind !== "known") return NO_ANSWER;
  const { value, confidence, evidence } = reading;
  return { value, certain: confidence === "certain", stage: evidence };
}

type CountryRow = Row<"raw" | "iso2" | "origin">;

interface CountrySet extends Question {
  /** The first set that holds a row has it. */
  readonly holds: (row: CountryRow) => boolean;
}

/** A country's names as the EU writes them. */
export function isEuName({ origin, iso2 }: CountryRow): boolean {
  return iso2 !== "" && origin.startsWith("EU Publications Office");
}

const COUNTRY_SETS: readonly CountrySet[] = [
  {
    id: "no-country",
    says: "no country, or more than one",
    target: { mostWrongCertain: 0 },
    holds: (row) => meant(row).length === 0,
  },
  {
    id: "countries-eu",
    says: "countries, EU names in 24 languages",
    target: { mostWrongCertain: 0, leastRight: 0.99 },
    holds: isEuName,
  },
  {
    id: "countries-slips",
    says: "countries, one-letter slips",
    target: { mostWrongCertain: 0, leastRight: 0.92 },
    holds: ({ origin }) => origin.startsWith("SYNTHETIC"),
  },
  {
    id: "countries-long",
    says: "countries, other languages, long names",
    target: { mostWrongCertain: 0.001, leastRight: 0.93 },
    holds: ({ origin }) => /Debian iso-codes|country_converter|\/countrycode /.test(origin),
  },
  {
    id: "countries-hearsay",
    says: "countries, countrynames",
    target: { mostWrongCertain: 0.005 },
    holds: ({ origin }) => origin.includes("countrynames"),
  },
  { id: "countries-other", says: "countries, other origins", target: {}, holds: () => true },
];

/** Some lists are there for what must not be taken for a country, whatever it resembles. */
function meant({ iso2, origin }: CountryRow): readonly string[] {
  return iso2 === "" || /should_not_match|FAIL list/.test(origin) ? [] : [iso2];
}

const RIVALS: readonly {
  readonly says: string;
  readonly codeOf: (cell: string) => Answer;
}[] = [
  { says: "i18n-iso-countries", codeOf: (cell) => certainly(packageCode(cell)) },
  {
    says: "accents forgiven",
    codeOf: (cell) => certainly(packageCodeWithoutAccents(cell)),
  },
  { says: "CLDR + Levenshtein", codeOf: codeFromCldr },
];

function certainly(code: string | undefined): Answer {
  return code === undefined ? NO_ANSWER : { value: code, certain: true, stage: "package" };
}

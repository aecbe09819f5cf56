import { COUNTRIES, type CountryCode } from "../../../src/reference/countries";
import { COUNTRY_ADJECTIVES } from "../../../src/reference/country-adjectives";
import { allCountryAdjectives } from "../../../src/core/reading/country-adjectives";
import { readCountry } from "../../../src/core/reading/country";
import { countryOfCode } from "../../../src/core/reading/country-spellings";
import { fold } from "../../../src/core/reading/fold";
import { listedCountryNames } from "../../../src/core/reading/listed-country-names";

/** "DE certain" for a known reading; for others what they suggest. */
function outcome(typed: string): string {
  const reading = readCountry(typed);
  if (reading.kind === "known") return `${reading.value} ${reading.confidence}`;
  return reading.kind === "unreadable" ? ["ask", ...reading.suggestions].join(" ") : reading.kind;
}

describe("a kind of state beside an adjective", () => {
  it.each([
    ["Francouzská republika", "FR certain"],
    ["Den franske republikk", "FR certain"],
    ["Tschechische Republik", "CZ certain"],
    ["Slovinská republika", "SI certain"],
    ["Slovaška republika", "SK certain"],
    ["Lett Köztársaság", "LV certain"],
    ["Чешская Республика", "CZ certain"],
    ["Poblacht na Fraince", "FR certain"],
    ["Franska lýðveldið", "FR certain"],
    ["الجمهورية اللبنانية", "LB certain"],
    ["الجمهوريّة اللبنانيّة", "LB certain"],
    ["Spolková republika Německo", "DE certain"],
    ["Arabische Republik Ägypten", "EG certain"],
    ["Ürdün Haşimi Krallığı", "JO certain"],
  ])("%j", (typed, expected) => expect(outcome(typed)).toBe(expected));

  it("says nothing without the kind of state", () => {
    expect(outcome("Italienische")).toMatch(/^(?:IT likely|ask)/);
  });

  it("is a question where two countries share it", () => {
    expect(outcome("Serbian Republic")).toBe("ask RS BA");
    expect(outcome("Dominikanska Republika")).toMatch(/^(?:DO|ask)/);
  });
});

describe("a kind of state beside a name that is declined: likely, never certain", () => {
  it.each([
    ["Airijos Respublika", "IE likely"],
    ["Zviedrijas Karaliste", "SE likely"],
    ["Regatul Norvegiei", "NO likely"],
    ["Republika e Polonisë", "PL likely"],
    ["Puolan tasavalta", "PL likely"],
    ["Królestwo Norwegii", "NO likely"],
    ["Sveitsin valaliitto", "CH likely"],
    ["Dél-szudáni Köztársaság", "SS likely"],
    ["Δημοκρατία της Ιρλανδίας", "IE likely"],
  ])("%j", (typed, expected) => expect(outcome(typed)).toBe(expected));

  it("is a question where the stem is that of two", () => {
    expect(outcome("Nigerin tasavalta")).not.toMatch(/certain/);
  });
});

describe("states that only the kind of state tells apart", () => {
  it.each([
    ["Repubblica di Cina", "ask TW CN"],
    ["Kina Respubliko", "ask"],
    ["Republik China", "ask TW CN"],
    ["Repubblica Popolare Cinese", "CN certain"],
    ["Volksrepublik China", "CN certain"],
    ["Hiina Rahvavabariik", "CN certain"],
    ["Republik Korea", "KR certain"],
    ["Republica Coreea", "KR certain"],
    ["Demokratische Volksrepublik Korea", "KP certain"],
    ["Corea", "ask KR KP"],
    ["Demokratische Republik Kongo", "CD certain"],
    ["Republik Kongo", "CG certain"],
  ])("%j", (typed, expected) => expect(outcome(typed)).toBe(expected));
});

describe("kingdoms, confederations and the Holy See", () => {
  it.each([
    ["Verenigd Koninkrijk", "GB certain"],
    ["Spojené království", "GB certain"],
    ["Förenade kungariket", "GB certain"],
    ["Regno Unito di Gran Bretagna e Irlanda del Nord", "GB certain"],
    ["Vereinigtes Königreich Großbritannien und Nordirland", "GB certain"],
    ["Yhdysvallat", "US certain"],
    ["Förenta staterna", "US certain"],
    ["Združene države", "US certain"],
    ["Confederação Suíça", "CH certain"],
    ["Den russiske føderasjonen", "RU certain"],
    ["Ρωσική Ομοσπονδία", "RU certain"],
    ["Saint-Siège", "VA certain"],
    ["Heliga stolen", "VA certain"],
    ["Santa Sede (Città del Vaticano)", "VA certain"],
    ["Κάτω Χώρες", "NL certain"],
    ["Regatul Țărilor de Jos", "NL certain"],
  ])("%j", (typed, expected) => expect(outcome(typed)).toBe(expected));
});

describe("articles and shortened words", () => {
  it.each([
    ["La France", "FR certain"],
    ["Die Schweiz", "CH certain"],
    ["Η Ελλάδα", "GR certain"],
    ["Il-Belġju", "BE certain"],
    ["Belġju", "BE certain"],
    ["An Ghréig", "GR certain"],
    ["Marshall Isds", "MH certain"],
    ["Saint Kitts & Nevis", "KN certain"],
    ["Br. Virgin Isl.", "VG certain"],
    ["Virgin Isds", "ask VI VG"],
  ])("%j", (typed, expected) => expect(outcome(typed)).toBe(expected));
});

describe("a territory and the state it belongs to", () => {
  it.each([
    ["Bermuda (UK)", "BM likely"],
    ["Puerto Rico, USA", "PR likely"],
    ["Cayman Ilsands (UK)", "KY likely"],
    ["London (UK)", "GB likely"],
    ["Jersey, USA", "ask JE US"],
    ["China, Macao SAR", "MO certain"],
    ["Greece excluding Crete", "GR likely"],
  ])("%j", (typed, expected) => expect(outcome(typed)).toBe(expected));
});

describe("no country, or not for certain", () => {
  it.each([
    ["Micronesia", "ask FM"],
    ["Saint-Martin / Sint Maarten", "ask MF SX"],
    ["St Maarten - St Martin", "ask MF SX"],
    ["West Indies", "ask"],
    ["Siberia", "ask"],
    ["Canadians", "ask"],
    ["South America", "ask"],
    ["Südamerika", "ask"],
    ["Chechen Republic", "ask"],
    ["Ireland and UK", "ask"],
    ["Turkish Republic of Northern Cyprus", "ask"],
    ["Austria-Hungary", "ask"],
    ["S.A.", "ask SA"],
    ["A.S.", "ask AS"],
    ["B.V.", "ask BV"],
  ])("%j", (typed, expected) => {
    const said = outcome(typed);
    expect(said.startsWith("ask")).toBe(true);
    if (expected !== "ask") expect(said).toBe(expected);
  });

  it("still knows the initials people write", () => {
    expect(outcome("U.K.")).toBe("GB certain");
    expect(outcome("U.S.")).toBe("US certain");
  });
});

const CODES = Object.keys(COUNTRIES) as CountryCode[];
const LISTED = listedCountryNames();
const KINDS = ["Republic of %", "% Respublika", "جمهورية %"];

function namesOf(code: CountryCode): readonly string[] {
  return [fold(COUNTRIES[code].name), ...(LISTED.get(code) ?? [])];
}

it("reads every name of ours under a kind of state as its country, or asks", () => {
  const wrong = CODES.flatMap((code) =>
    namesOf(code).flatMap((name) =>
      KINDS.map((kind) => kind.replace("%", name)).filter((typed) => {
        const reading = readCountry(typed);
        return reading.kind === "known" && reading.value !== code;
      })
    )
  );
  // What Taiwan calls itself.
  expect(wrong).toEqual(["Republic of china"]);
});

it("reads no declined name as certain, and none as another country for certain", () => {
  const certain = CODES.flatMap((code) =>
    namesOf(code)
      .filter((name) => name.length > 5)
      .map((name) => `${name.slice(0, -1)}xos Respublika`)
      .filter((typed) => {
        const reading = readCountry(typed);
        return reading.kind === "known" && reading.confidence === "certain";
      })
  );
  expect(certain).toEqual([]);
});

it("has no adjective that is another country's name or code", () => {
  const clashes = allCountryAdjectives().filter(([word, code]) => {
    const reading = readCountry(word);
    const other = reading.kind === "known" && reading.confidence === "certain";
    return other && reading.value !== code && countryOfCode(word) === undefined;
  });
  expect(clashes).toEqual([]);
});

it("reads each adjective beside a kind of state as its country, or asks", () => {
  const wrong = (Object.keys(COUNTRY_ADJECTIVES) as CountryCode[]).flatMap((code) =>
    (COUNTRY_ADJECTIVES[code] ?? "")
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word) => ({ word, reading: readCountry(`${word} Republik`) }))
      .filter(({ reading }) => reading.kind === "known" && reading.value !== code)
      .map(({ word }) => `${word}: ${code}`)
  );
  expect(wrong).toEqual([]);
});

import { readCountry } from "../../../src/core/reading/country";
import type { CellValue } from "../../../src/core/table/grid";

/** "DE certain code" for a known reading; for others their kind and what they suggest. */
function outcome(value: CellValue): string {
  const reading = readCountry(value);
  if (reading.kind === "known") return `${reading.value} ${reading.confidence} ${reading.evidence}`;
  if (reading.kind === "unreadable") return ["unreadable", ...reading.suggestions].join(" ");
  return reading.kind;
}

describe("certain", () => {
  it.each([
    ["AT", "AT certain code"],
    ["at", "AT certain code"],
    ["AUT", "AT certain code"],
    ["EL", "GR certain code"],
    ["GR", "GR certain code"],
    ["UK", "GB certain code"],
    ["GB", "GB certain code"],
    ["XK", "XK certain code"],
    ["Austria", "AT certain name"],
    [" ÖSTERREICH ", "AT certain name"],
    ["Oesterreich", "AT certain name"],
    ["Αυστρία", "AT certain name"],
    ["ΕΛΛΑΔΑ", "GR certain name"],
    ["Ísland", "IS certain name"],
    ["Holland", "NL certain name"],
    ["The Netherlands", "NL certain name"],
    ["Czech Republic", "CZ certain name"],
    ["Türkiye", "TR certain name"],
    ["Turkey", "TR certain name"],
    ["FYROM", "MK certain code"],
    ["Macedonia", "MK certain name"],
    ["Great Britain", "GB certain name"],
    ["Republic of Estonia", "EE certain name"],
    ["Eesti Vabariik", "EE certain name"],
    ["Republika Hrvatska", "HR certain name"],
    ["Königreich Spanien", "ES certain name"],
    ["ČR", "CZ certain name"],
    ["Č. R.", "CZ certain name"],
    ["C\u030cR", "CZ certain name"],
    ["Germany (DE)", "DE certain name"],
    ["Ceuta", "ES certain name"],
    ["Melilla", "ES certain name"],
    ["Melilla (Spain)", "ES certain name"],
    ["DE - Germany", "DE certain name"],
    ["Germany DE", "DE certain name"],
    ["IT Italy", "IT certain name"],
    ["Belgique / België", "BE certain name"],
    ["TÃ¼rkiye", "TR certain name"],
    ["Azores", "PT certain name"],
    ["Canary Islands", "ES certain name"],
    ["NO", "NO certain code"],
    ["Bosnia & Hercegovina", "BA certain name"],
    ["RFA", "DE certain name"],
    ["Bosnia & Herz.", "BA certain name"],
  ])("%j", (typed, expected) => expect(outcome(typed)).toBe(expected));
});

describe("places that are easily mixed up", () => {
  it.each([
    ["Ireland (N.)", "GB certain name"],
    ["N. Ireland", "GB certain name"],
    ["Northern Ireland", "GB certain name"],
    ["Ireland, Northern", "GB certain name"],
    ["Ireland", "IE certain name"],
    ["Republic of Ireland", "IE certain name"],
    ["Congo - Democratic Republic of the", "CD certain name"],
    ["DR Congo", "CD certain name"],
    ["Republic of the Congo", "CG certain name"],
    ["Congo", "unreadable CG CD"],
    ["Republic of Korea", "KR certain name"],
    ["Korea, South", "KR certain name"],
    ["DPR Korea", "KP certain name"],
    ["Korea", "unreadable KR KP"],
    ["Guinea", "GN certain name"],
    ["Guinea-Bissau", "GW certain name"],
    ["Sudan, South", "SS certain name"],
    ["Papua New Guinea", "PG certain name"],
    ["Dominica", "DM certain name"],
    ["Dominican Republic", "DO certain name"],
    ["Niger", "NE certain name"],
    ["Nigeria", "NG certain name"],
    ["Nigera", "unreadable NE NG"],
    ["Slovakia", "SK certain name"],
    ["Slovenia", "SI certain name"],
    ["Austrlia", "unreadable AT AU"],
    ["Georgia", "GE certain name"],
    ["Georgia (GE)", "GE certain name"],
    ["Georgia (US state)", "unreadable GE US"],
    ["Atlanta, Georgia", "unreadable GE US"],
    ["Norfolk", "unreadable NF GB"],
    ["New Jersey", "unreadable"],
    ["Kosovo*", "XK certain name"],
    ["Kosovo * UN resolution", "XK certain name"],
    ["Republic of China", "TW certain name"],
    ["People's Republic of China", "CN certain name"],
    ["Jersey", "JE certain name"],
    ["Isle of Man", "IM certain name"],
    ["Gibraltar", "GI certain name"],
    ["Guernsey", "GG certain name"],
    ["Faroe Islands", "FO certain name"],
    ["Greenland", "GL certain name"],
  ])("%j", (typed, expected) => expect(outcome(typed)).toBe(expected));

  it("mends letters of a look-alike script", () => {
    expect(outcome("Бългaрия")).toBe("BG certain name"); // Latin a
    expect(outcome("Pумъния")).toBe("RO certain name"); // Latin P
    expect(outcome("Аustria")).toBe("AT certain name"); // Cyrillic А
  });
});

describe("likely", () => {
  it.each([
    ["Berlin, Germany", "DE likely split"],
    ["Brussels (Belgium)", "BE likely split"],
    ["Paris - France", "FR likely split"],
    ["PL-Łódź", "PL likely split"],
    ["Cyprus (Turkish Republic of Northern)", "CY likely split"],
    ["AT-1010 Wien", "AT likely split"],
    ["D-10115 Berlin", "DE likely split"],
    ["no", "NO likely code"],
    ["Sì", "SI likely code"],
    ["Mr", "MR likely code"],
    ["Espa–a", "ES likely fuzzy"],
    ["Frrance", "FR likely fuzzy"],
    ["Germny", "DE likely fuzzy"],
    ["Portgual", "PT likely fuzzy"],
    ["Slovaka", "SK likely fuzzy"],
    ["Хърватсия", "HR likely fuzzy"],
  ])("%j", (typed, expected) => expect(outcome(typed)).toBe(expected));

  it("keeps what was typed", () => {
    expect(readCountry(" Frrance\n")).toMatchObject({ kind: "known", typed: "Frrance" });
  });
});

describe("never guessed", () => {
  it.each([
    ["GE", "unreadable GE DE"],
    ["SP", "unreadable ES"],
    ["NA", "unreadable NA"],
    ["D", "unreadable DE"],
    ["Belgium/France", "unreadable BE FR"],
    ["Austria, DE", "unreadable AT DE"],
    ["Portugal / ES", "unreadable PT ES"],
    ["Italy (EL)", "unreadable IT GR"],
    ["Georgia State", "unreadable GE US"],
    ["Italy & Malta", "unreadable IT MT"],
    ["Malta and Italy", "unreadable MT IT"],
    ["Italien und Malta", "unreadable IT MT"],
    ["Finland, Estonia and Latvia", "unreadable FI EE LV"],
    ["EU", "unreadable"],
    ["Europe", "unreadable"],
    ["International", "unreadable"],
    ["#REF!", "unreadable"],
    ["#N/A", "unreadable"],
    ["Northern Cyprus", "unreadable CY"],
    ["Cyprus (North)", "unreadable CY"],
    ["Cyprus, Northern", "unreadable CY"],
    ["Zypern (Nord)", "unreadable CY"],
    ["GE-Tbilisi", "unreadable GE DE"],
    ["IT-Services", "unreadable"],
    ["E-Learning", "unreadable"],
    ["Vienna", "unreadable AT"],
    ["French", "unreadable FR"],
    ["italienische", "unreadable IT"],
    ["MADRID", "unreadable ES"],
    ["Αθήνα", "unreadable GR"],
    ["Bayern", "unreadable"],
    ["Tirol", "unreadable"],
    ["Bulgary", "unreadable BG HU"],
  ])("%j", (typed, expected) => expect(outcome(typed)).toBe(expected));

  it("reads neither numbers nor truth values", () => {
    expect(outcome(40)).toBe("unreadable");
    expect(outcome(true)).toBe("unreadable");
  });
});

it.each(["", "  ", "-", "—"])("%j is blank", (typed) => {
  expect(outcome(typed)).toBe("blank");
});

it.each(["n/a", "tbc", "TBD", "?", "--", "unknown"])(
  "%j names no country, but is no blank",
  (typed) => {
    expect(readCountry(typed)).toEqual({ kind: "unreadable", typed, suggestions: [] });
  }
);

it.each([
  ["🇫🇷", "FR"],
  [" 🇬🇧 ", "GB"],
  ["🇬🇪", "GE"],
])("the flag %s is a code", (typed, value) => {
  expect(readCountry(typed)).toMatchObject({ value, confidence: "certain", evidence: "code" });
});

it("knows no country for letters that are none's flag", () => {
  expect(readCountry("🇶🇶").kind).toBe("unreadable");
});

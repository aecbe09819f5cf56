import { measureCountries } from "../../../bench/reading/countries";
import { measureHeaders } from "../../../bench/reading/headers";
import type { Measured } from "../../../bench/reading/measured";
import { measureOrganisationTypes } from "../../../bench/reading/organisation-types";
import { measureRoles } from "../../../bench/reading/roles";
import { folderOf } from "./written-folder";

const EU = "EU Publications Office of ours";
const FOLDER = folderOf({
  "countries.csv": [
    "raw,iso2,origin",
    `Finland,FI,${EU} eng (x)`,
    `Suomi,FI,${EU} fin (x)`,
    `Finland,SE,${EU} swe (x)`,
    "Finlandd,FI,SYNTHETIC op 1",
    "The Republic of Finland,FI,Debian iso-codes 1 1 en name",
    "The moon,FI,someone/countrynames",
    "FI,FI,someone else",
    "The moon,,a list",
    "Finland,,a list",
    "Finland,FI,a/countrynames FAIL list",
  ].join("\n"),
  "headers.csv": [
    "header,meaning,origin",
    "Country of the partner,country,ours",
    "Colour of the door,country,ours",
    "City,role,ours",
    "ECHE end date,eche_end,ours",
    "Until,eche_end,ours",
    "ECHE start date,eche_start,ours",
    "Telephone,constructor,ours",
    "Country,other,ours",
  ].join("\n"),
  "orgtypes.csv": [
    "label,code,source,class",
    "University,,ours,HEI",
    "University,,ours,VET",
    "VET school,,ours,VET",
    "Company,,ours,LMA-enterprise",
    "Chamber of commerce,,ours,LMA-intermediary",
    "Ministry,,ours,other",
    "Zoo of wonders,,ours,other",
    "A company,,ours,other",
    "Theatre group,,ours,ambiguous",
    "University,,ours,ambiguous",
    "Zoo of wonders,,ours,ambiguous",
    "Zoo with a vocational school,,ours,ambiguous",
  ].join("\n"),
  "roles.csv":
    "label,role,origin\nLead partner,coordinator,ours\nPartner,coordinator,ours\nZ,partner,ours\n",
});

describe("countries", () => {
  const sets = measureCountries(FOLDER);

  test("each row is in one set, judged against what it means", () => {
    expect(outcomes(sets)).toEqual({
      "no-country": { leftAlone: 1, wrongCertain: 2 },
      "countries-eu": { rightCertain: 2, wrongCertain: 1 },
      "countries-slips": { rightLikely: 1 },
      "countries-long": { rightCertain: 1 },
      "countries-hearsay": { open: 1 },
      "countries-other": { rightCertain: 1 },
    });
  });

  test("by origin and evidence", () => {
    expect(Object.keys(setOf(sets, "countries-eu").byOrigin)).toEqual([
      "EU names, eng",
      "EU names, fin",
      "EU names, swe",
    ]);
    expect(Object.keys(setOf(sets, "countries-slips").byStage)).toEqual(["fuzzy"]);
    expect(setOf(sets, "countries-eu").wrongCertain).toMatchObject([
      { asked: "Finland", means: "SE", answered: "FI", stage: "name" },
    ]);
  });

  test("others are asked the same", () => {
    const found = setOf(sets, "countries-slips").others.map(({ says, counts }) => [
      says,
      told(counts),
    ]);
    expect(found).toEqual([
      ["i18n-iso-countries", { open: 1 }],
      ["accents forgiven", { open: 1 }],
      ["CLDR + Levenshtein", { rightLikely: 1 }],
    ]);
  });
});

test("headers: those of our fields, and those that must stay unmapped", () => {
  const sets = measureHeaders(FOLDER);
  expect(outcomes(sets)).toMatchObject({
    "headers-ours": { rightCertain: 2, open: 1, wrongCertain: 1 },
    "headers-foreign": { leftAlone: 3, wrongCertain: 1 },
  });
  const asked = sets.map(({ counts }) => Object.values(counts).reduce((a, b) => a + b, 0));
  expect(asked).toEqual([4, 4]); // an ECHE's end is ours; its start, and what only says "until", are not
  expect(setOf(sets, "headers-ours").others).toHaveLength(5);
});

test("organisation types: the group of the class, and no certain one where it is open", () => {
  const sets = measureOrganisationTypes(FOLDER);
  expect(
    setOf(sets, "types-evident").wrongCertain.map(({ asked, means, answered }) => [
      asked,
      means,
      answered,
    ])
  ).toEqual([
    ["University", "vet-provider", "higher-education-institution"],
    ["A company", "no group", "labour-market-actor"],
  ]);
  expect(told(setOf(sets, "types-evident").counts)).toEqual({
    rightCertain: 5,
    open: 1,
    wrongCertain: 2,
  });
  expect(told(setOf(sets, "types-ambiguous").counts)).toEqual({ leftAlone: 3, wrongCertain: 1 });
});

test("roles", () => {
  expect(outcomes(measureRoles(FOLDER))).toEqual({
    roles: { rightCertain: 1, open: 1, wrongCertain: 1 },
  });
});

function setOf(sets: readonly Measured[], id: string): Measured {
  const found = sets.find((set) => set.id === id);
  if (!found) throw new Error(`There is no set ${id}.`);
  return found;
}

function outcomes(sets: readonly Measured[]): object {
  return Object.fromEntries(sets.map(({ id, counts }) => [id, told(counts)]));
}

/** Only the outcomes that came. */
function told(counts: Measured["counts"]): object {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

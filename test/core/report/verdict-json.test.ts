import { verdictJson } from "../../../src/core/report/verdict-json";
import {
  CALL,
  checkedOf,
  findingOf,
  known,
  likely,
  NO_GROUPS,
  partnerOf,
  standingOf,
} from "./build-checked";

const hei = {
  ...NO_GROUPS,
  "higher-education-institution": "certain",
  "vet-provider": "possible",
} as const;

test("has the promised shape, key by key", () => {
  const standings = [
    standingOf(
      partnerOf(1, {
        organisation: "Nuuk College",
        country: known("GL", "Greenland"),
        groups: hei,
      }),
      { countsAs: "DK" }
    ),
  ];
  const json = verdictJson(
    checkedOf({
      standings,
      verdict: {
        outcome: "undetermined",
        findings: [
          findingOf("programme-countries", {
            outcome: "undetermined",
            required: 8,
            certain: 7,
            possible: 9,
            counting: [1],
            settle: [
              { row: 6, column: 3 },
              { row: 6, column: 3 },
            ],
          }),
        ],
        cautions: [{ code: "hidden-rows", partners: [1, 1], detail: { rows: 1 } }],
        assumptions: [{ code: "no-role-column", detail: {} }],
      },
    })
  );
  expect(json).toEqual({
    schema: 1,
    workbook: "alliance.xlsx",
    call: "blueprint-2026",
    outcome: "undetermined",
    table: { sheet: "Partners", range: "A4:F5", headerRow: 4 },
    columns: [
      { column: "A", header: "Partner", field: "organisation", confidence: "certain" },
      { column: "B", header: "Country", field: "country", confidence: "certain" },
      { column: "C", header: "Role", field: "role", confidence: "certain" },
      { column: "D", header: "Type", field: "organisationType", confidence: "certain" },
      { column: "E", header: "ECHE", field: "eche", confidence: "certain" },
      { column: "F", header: "Status", field: "status", confidence: "certain" },
    ],
    findings: [
      {
        rule: "programme-countries",
        force: "must",
        outcome: "undetermined",
        required: 8,
        certain: 7,
        possible: 9,
        counting: [1],
        settle: ["D7"],
        says: "7 to 9 programme countries, at least 8 needed: settle D7.",
        source: { document: "Invented Guide", version: "version 1", section: "Part B", page: 7 },
      },
    ],
    partners: [
      {
        id: 1,
        row: 5,
        organisation: "Nuuk College",
        country: "GL",
        countsAs: "DK",
        countryConfidence: "certain",
        role: "full-partner",
        groups: ["higher-education-institution"],
        possibleGroups: ["vet-provider"],
        counts: true,
        why: "Full partner: counts. Greenland counts as part of Denmark. Its type is read as Small or medium-sized enterprise. It may be a VET provider; please confirm its type.",
        readings: {
          country: {
            kind: "known",
            value: "GL",
            typed: "Greenland",
            confidence: "certain",
            evidence: "name",
          },
          role: {
            kind: "known",
            value: "full-partner",
            typed: "Partner",
            confidence: "certain",
            evidence: "name",
          },
          organisationType: {
            kind: "known",
            value: ["sme"],
            typed: "SME",
            confidence: "certain",
            evidence: "name",
          },
        },
      },
    ],
    cautions: [
      {
        code: "hidden-rows",
        rows: [5],
        says: "1 row is hidden or filtered out, and counted all the same (row 5).",
      },
    ],
    assumptions: [
      {
        code: "no-role-column",
        says: "There is no role column, so every row is taken as a full partner.",
      },
    ],
    notChecked: CALL.notChecked.map(({ what, why }) => ({ what, why })),
    advice: {
      additions: {
        total: 11,
        fromNewCountries: 7,
        actors: 5,
        heis: 1,
        vets: 1,
        providers: 3,
        ofEitherGroup: 0,
        ofAnyKind: 1,
      },
      newCountries: ["AT", "BE", "DE", "ES", "FR", "IT", "NO", "PL", "TR"],
      survives: null,
      breaks: [],
      says: [
        expect.stringMatching(/^Add 11 full partners: .* Settle D7 on the sheet “Partners”\.$/),
      ],
    },
  });
});

function partnerJson(
  ...[partner, standing]: [Parameters<typeof partnerOf>[1], Parameters<typeof standingOf>[1]?]
) {
  const [json] = verdictJson(
    checkedOf({ standings: [standingOf(partnerOf(1, partner), standing)] })
  ).partners;
  return json;
}

test("a country likely, unread or blank says so", () => {
  expect(partnerJson({ country: likely("DE", "Gremany") })).toMatchObject({
    country: "DE",
    countsAs: "DE",
    countryConfidence: "likely",
  });
  const none = { country: null, countsAs: null, countryConfidence: "none" };
  expect(partnerJson({ country: { kind: "blank" } }, { countsAs: null })).toMatchObject(none);
  expect(
    partnerJson(
      { country: { kind: "unreadable", typed: "?", suggestions: ["FR"] } },
      { countsAs: null }
    )
  ).toMatchObject(none);
});

test("each reading says what was typed, how sure it is and what led there", () => {
  const byName = { confidence: "likely", evidence: "organisation-name" } as const;
  const country = { kind: "known", value: "SI", typed: "", ...byName } as const;
  const role = { kind: "unreadable", typed: "Pilot", suggestions: ["coordinator"] } as const;
  expect(partnerJson({ country, role, types: { kind: "absent" } })?.readings).toEqual({
    country: {
      kind: "known",
      value: "SI",
      typed: "",
      confidence: "likely",
      evidence: "organisation-name",
    },
    role: { kind: "unreadable", value: null, typed: "Pilot", confidence: "none", evidence: null },
    organisationType: {
      kind: "absent",
      value: null,
      typed: null,
      confidence: "none",
      evidence: null,
    },
  });
});

test("without a role column a partner was taken as a full partner; a blank role is none", () => {
  expect(partnerJson({ role: { kind: "absent" } })?.role).toBe("full-partner");
  expect(partnerJson({ role: { kind: "blank" } })?.role).toBeNull();
  expect(partnerJson({ role: known("no-partner", "Subcontractor") })?.role).toBeNull();
});

test("counts is true only if certain", () => {
  expect(partnerJson({}, { counts: "possibly", reason: "role-unknown" })?.counts).toBe(false);
});

test("a partner that counts nowhere still says what it is; one whose charter fails has lost its group", () => {
  const aside = { counts: "no", reason: "associated-partner", groups: NO_GROUPS } as const;
  expect(partnerJson({ groups: hei }, aside)?.groups).toEqual(["higher-education-institution"]);
  expect(
    partnerJson({ groups: hei, eche: known(false, "no") }, { groups: NO_GROUPS })?.groups
  ).toEqual([]);
});

test("a wide table's column is named by the first of its places", () => {
  const checked = checkedOf({ standings: [] });
  const wide = {
    ...checked.table,
    layout: "wide" as const,
    headerRow: null,
    columns: [
      { column: null, header: "Partner name" },
      { column: null, header: "Never there" },
    ],
    rows: [
      { row: 4, values: ["", ""], from: [null, null] },
      { row: 4, values: ["A", ""], from: [7, null] },
    ],
  };
  const columns = [0, 1].map((index) => ({
    index,
    field: null,
    confidence: "none" as const,
    evidence: "none" as const,
  }));
  const json = verdictJson({ ...checked, table: wide, columns });
  expect(json.columns.map(({ column }) => column)).toEqual(["H", ""]);
  expect(json.table.headerRow).toBeNull();
});

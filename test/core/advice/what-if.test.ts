import { consortiumIf, NOTHING_IMAGINED, type WhatIf } from "../../../src/core/advice/what-if";
import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import { judge } from "../../../src/core/rules/judge";
import type { Consortium, Verdict } from "../../../src/core/rules/verdict";
import { consortiumFromCsv } from "../rules/partners-from-csv";
import { certain } from "./newcomers";

const DAY = "2026-02-01";
const TABLE = consortiumFromCsv(
  `organisation,country,role,hei,vet,eche,status,pic,row
Alpha,DE,coordinator,yes,,yes,confirmed,999000091,
Beta,FR,full,,yes,,confirmed,,hidden struck
Beta,FR,full,,yes,,,,
Gamma,IT,full,,,,candidate,,struck
Delta,ES,associated,,yes,,confirmed,,
Epsilon,PT,affiliated,,,,withdrawn,,`
);

test("who leaves leaves with all rows, and no caution speaks of it any longer", () => {
  const before = judge(BLUEPRINT_2026, TABLE, DAY);
  expect(about(before, 2).length).toBeGreaterThan(3);
  const { verdict } = ifSo({ leaving: [3] });
  expect(figure(verdict, "full-partners")).toBe(1);
  expect([...about(verdict, 2), ...about(verdict, 3)]).toEqual([]);
  expect(verdict.standings.map(({ reason }) => reason)).toEqual([
    "counts",
    "withdrawn",
    "withdrawn",
    "candidate",
    "associated-partner",
    "withdrawn",
  ]);
});

test("candidates, those who had left and associated partners join as full partners", () => {
  expect(figure(judge(BLUEPRINT_2026, TABLE, DAY), "full-partners")).toBe(2);
  const { verdict } = ifSo({ joining: [4, 5, 6] });
  expect(figure(verdict, "full-partners")).toBe(5);
  expect(figure(verdict, "vet-provider")).toBe(2);
});

test("who joins coordinates if the table says so; where it has no roles it is a full partner anyway", () => {
  const lead = consortiumFromCsv(
    "organisation,country,role,status\nAlpha,DE,coordinator,candidate"
  );
  const alone = ifSo({ joining: [1] }, lead);
  expect(figure(alone.verdict, "one-coordinator")).toBe(1);
  const bare = consortiumFromCsv("organisation,country,status\nAlpha,DE,candidate");
  expect(ifSo({ joining: [1] }, bare).partners[0]?.role).toEqual({ kind: "absent" });
});

test("newcomers are certain full partners of one group or none, with ids and names of their own", () => {
  const namesake = consortiumFromCsv(
    "organisation,country\nThe Imagined Partner 1 GmbH,AT\nImagined partner 3,AT"
  );
  const newcomers = [
    { group: "vet-provider", country: "AT" },
    { group: "higher-education-institution", country: "AT" },
    { group: null, country: "AT" },
  ] as const;
  const { verdict, partners } = ifSo({ newcomers }, namesake);
  expect(partners.map(({ id, organisation }) => [id, organisation]).slice(2)).toEqual([
    [3, "Imagined partner 2"],
    [4, "Imagined partner 4"],
    [5, "Imagined partner 5"],
  ]);
  expect(figure(verdict, "full-partners")).toBe(5);
  expect(figure(verdict, "vet-provider")).toBe(1);
  expect(figure(verdict, "higher-education-institution")).toBe(1);
});

test("a newcomer without a country comes from one that is not covered, not even by other newcomers, for as long as there is one", () => {
  const places = {
    ...BLUEPRINT_2026.places,
    programmeCountries: ["DE", "FR", "IT", "DK"] as const,
  };
  const call = { ...BLUEPRINT_2026, places };
  const table = consortiumFromCsv("organisation,country\nAlpha,DE\nBeta,FR");
  const anywhere = { group: null, country: null };
  const newcomers = [anywhere, { group: null, country: "IT" as const }, anywhere, anywhere];
  const from = (whatIf: Partial<WhatIf>): unknown =>
    ifSo(whatIf, table, call).partners.flatMap(({ id, country }) =>
      id > 2 && country.kind === "known" ? [country.value] : []
    );
  expect(from({ newcomers })).toEqual(["DK", "IT", "DE", "DE"]);
  expect(from({ newcomers, leaving: [1] })).toEqual(["DE", "IT", "DK", "DE"]);
});

test("the grant of who leaves leaves the sum; a newcomer asks for none, and leaves it as sure as it was", () => {
  const grants = [2_500_000, 1_500_000, 500_000];
  const table: Consortium = {
    ...TABLE,
    columns: new Set([...TABLE.columns, "grant"]),
    partners: TABLE.partners
      .slice(0, 3)
      .filter(({ id }) => id !== 2)
      .map((one, at) => ({ ...one, grant: certain(grants[at] ?? 0) })),
  };
  const grantOf = ({ verdict }: IfSo): unknown => {
    const finding = verdict.findings.find(({ rule }) => rule.id === "eu-grant");
    return [finding?.certain, finding?.possible];
  };
  const newcomers = [{ group: null, country: "DE" }] as const;
  expect(grantOf(ifSo({}, table))).toEqual([4_000_000, 4_000_000]);
  expect(grantOf(ifSo({ leaving: [3] }, table))).toEqual([2_500_000, 2_500_000]);
  expect(grantOf(ifSo({ newcomers }, table))).toEqual([4_000_000, 4_000_000]);
  const none = { ...table, partners: table.partners.map((one) => ({ ...one, grant: BLANK })) };
  expect(grantOf(ifSo({ newcomers }, none))).toEqual(grantOf(ifSo({}, none)));
});

test("with a list of charter holders an imagined institution holds its charter still", () => {
  const charterList = {
    issued: { date: "2026-01-08", evidence: "file-name" },
    origin: { kind: "file", name: "holders.xlsx" },
    holders: [],
  } as const;
  const newcomers = [{ group: "higher-education-institution", country: "FI" }] as const;
  const { verdict } = ifSo({ newcomers }, { ...TABLE, partners: [], charterList });
  expect(figure(verdict, "higher-education-institution")).toBe(1);
  expect(verdict.findings.find(({ rule }) => rule.id === "eche")?.outcome).toBe("met");
});

test("what a title row claims is about the table alone", () => {
  const table = { ...TABLE, claimedPartners: TABLE.partners.length };
  const newcomers = [{ group: null, country: "FI" }] as const;
  const codes = ifSo({ newcomers }, table).verdict.cautions.map(({ code }) => code);
  expect(codes).not.toContain("claimed-number-differs");
});

const BLANK = { kind: "blank" } as const;

interface IfSo {
  readonly verdict: Verdict;
  readonly partners: Consortium["partners"];
}

function ifSo(whatIf: Partial<WhatIf>, table = TABLE, call = BLUEPRINT_2026): IfSo {
  const before = judge(call, table, DAY);
  const then = consortiumIf(before, table, { ...NOTHING_IMAGINED, ...whatIf });
  return { verdict: judge(call, then, DAY), partners: then.partners };
}

function figure({ findings }: Verdict, id: string): number | null | undefined {
  return findings.find(({ rule }) => rule.id === id)?.certain;
}

function about({ cautions }: Verdict, id: number): readonly string[] {
  return cautions.filter(({ partners }) => partners.includes(id)).map(({ code }) => code);
}

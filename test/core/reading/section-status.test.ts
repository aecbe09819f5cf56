import type { Partner } from "../../../src/core/reading/partner";
import { readSheet } from "../properties/read-sheet";
import { plainSheet } from "../table/plain-sheet";

const HEADER = ["Organisation", "Country", "Role"];

function read(rows: readonly (readonly string[])[], header = HEADER): readonly Partner[] {
  const width = header.length;
  const all = [header, ...rows].map((row) => [...row, ...Array(width - row.length).fill("")]);
  return readSheet(plainSheet(all as string[][])).partners;
}

const TWO = [
  ["Aspen Works", "Germany", "Coordinator"],
  ["Birch Metals", "Spain", "Partner"],
];

test.each([
  ["Candidates", "candidate"],
  ["Candidates:", "candidate"],
  ["Potential partners", "candidate"],
  ["Kandidaten", "candidate"],
  ["Reserve list", "candidate"],
  ["Partenaires potentiels", "candidate"],
  ["Withdrawn", "withdrawn"],
  ["Withdrawn partners", "withdrawn"],
  ["Ausgeschieden", "withdrawn"],
  ["Retirés", "withdrawn"],
  ["Confirmed partners", "confirmed"],
])("below the heading %j stand partners of the status %s", (heading, status) => {
  const [, , below] = read([...TWO, [heading], ["Cedar Tools", "Italy", "Partner"]]);
  expect(below).toMatchObject({
    organisation: "Cedar Tools",
    status: { kind: "known", value: status, confidence: "certain", evidence: "section" },
  });
});

test("a heading that awaits an answer leaves it open; other headings, and words as short as “In”, say nothing", () => {
  const below = (heading: string): Partner["status"] | undefined =>
    read([...TWO, [heading], ["Cedar Tools", "Italy", "Partner"]])[2]?.status;
  for (const heading of ["To be confirmed", "Partners to be confirmed", "Pending (1)", "En attente:"])
    expect(below(heading)).toMatchObject({ kind: "unreadable", suggestions: ["confirmed", "candidate"] }); // prettier-ignore
  expect(below("Industry partners:")).toEqual({ kind: "absent" });
  expect(below("In:")).toEqual({ kind: "absent" });
});

test("so does one that says nothing we know, below partners that stand under none or under one of a role", () => {
  const below = (heading: string, first: readonly string[][] = []): Partner["status"] | undefined =>
    read([...first, ...TWO, [heading], ["Cedar Tools", "Italy", "Partner"]])[2]?.status;
  for (const heading of ["Suplentes:", "Nachrücker:", "Lettres de soutien:", "Rezerwa (1)"])
    expect(below(heading)).toMatchObject({ kind: "unreadable", suggestions: ["confirmed", "candidate"] }); // prettier-ignore
  expect(below("Riserve:", [["Full partners"]])).toMatchObject({ kind: "unreadable" });
  expect(below("Uditori:", [["Core group:"]])).toEqual({ kind: "absent" });
  for (const heading of ["Page 2:", "Other partners:", "Italy:", "Business:"])
    expect(below(heading)).toEqual({ kind: "absent" });
});

test.each([
  "Partenaires de réserve",
  "Reservepartners",
  "Partners in reserve",
  "Reservpartner:",
  "Parteneri de rezervă",
  "Varasijat",
  "Rezervni partneri",
  "Yedek ortaklar",
  "Резервни партньори",
])("so does one of who stands by, below whatever heading: %j", (heading) => {
  const below = read([["Core group:"], ...TWO, [heading], ["Cedar Tools", "Italy", "Partner"]]);
  expect(below.map(({ status }) => status.kind)).toEqual(["absent", "absent", "unreadable"]);
});

test("so does what may be one, alone among the names of full rows; what is called a body or by its letters is none", () => {
  const kinds = (text: string, first: readonly string[][] = []): readonly string[] => {
    const [ash, cedar] = [
      ["Ash Tools", "Italy", "Partner"],
      ["Cedar Tools", "Italy", "Partner"],
    ];
    return read([...first, ...TWO, ash, [text], cedar])
      .slice(3)
      .map(({ status }) => status.kind);
  };
  expect(kinds("Sounding Board")).toEqual(["absent", "unreadable"]);
  expect(kinds("Sounding Board", [["Full partners"]])).toEqual(["absent", "unreadable"]);
  for (const name of ["Birch Institute", "CEDEFOP", "Fir Ltd", "of commerce"])
    expect(kinds(name)).toEqual(["absent", "absent"]);
  expect(kinds("Sounding Board", [["Universities"]])).toEqual(["absent", "absent"]);
});

test("so does one of another year: the one list or the other is an old one", () => {
  const old = [["Consortium 2025"], HEADER, ["Cedar Tools", "Italy", "Partner"]];
  expect(read([...TWO, ...old])[2]?.status.kind).toBe("unreadable");
  expect(read([["Full partners"], ...TWO, ...old])[2]?.status.kind).toBe("unreadable");
});

test("what stands above a header that comes again is a heading, whatever it says", () => {
  const again = [...TWO, ["Last proposal"], HEADER, ["Cedar Tools", "Italy", "Partner"]];
  expect(read(again).map(({ organisation, status }) => [organisation, status.kind])).toEqual([
    ["Aspen Works", "absent"],
    ["Birch Metals", "absent"],
    ["Cedar Tools", "unreadable"],
  ]);
});

test("a heading over headings holds on", () => {
  const rows = [...TWO, ["Candidates"], ["Universities"], ["Elm University", "Italy", "Partner"]];
  expect(read(rows)[2]?.status).toMatchObject({ value: "candidate", confidence: "certain" });
});

test("the cell goes before the heading, and is only likely where they disagree", () => {
  const header = [...HEADER, "Status"];
  const [, , cedar, dale] = read(
    [
      ...TWO.map((row) => [...row, "confirmed"]),
      ["Candidates"],
      ["Cedar Tools", "Italy", "Partner", "confirmed"],
      ["Dale Chamber", "France", "Partner", "invited"],
    ],
    header
  );
  expect(cedar?.status).toMatchObject({ value: "confirmed", confidence: "likely" });
  expect(dale?.status).toMatchObject({ value: "candidate", confidence: "certain" });
});

test("where all stand under such headings it is a draft, and nobody is put aside", () => {
  const all = read([["Proposed partners:"], ...TWO]);
  expect(all.map(({ status }) => status.kind)).toEqual(["absent", "absent"]);
});

test("a status in the role's cell: certain where it says no more, likely beside a role", () => {
  const rows = ["Candidate", "Full partner (withdrawn)", "Partner", "Partner (confirmed)"].map(
    (role, at) => [`Organisation ${at}`, "Italy", role]
  );
  const statuses = read([...TWO, ...rows]).map(({ status }) => status);
  expect(statuses.slice(2)).toMatchObject([
    { value: "candidate", confidence: "certain", evidence: "split" },
    { value: "withdrawn", confidence: "likely", evidence: "split" },
    { kind: "absent" },
    { kind: "absent" },
  ]);
});

test("a question mark behind what is written makes it likely, whatever the field", () => {
  const header = [...HEADER, "Type", "Status"];
  const [sure, doubted] = read(
    [
      ["Aspen Works", "Germany", "Partner", "SME", "confirmed"],
      ["Birch Metals", "Spain?", "Partner (?)", "SME ?", "confirmed?"],
    ],
    header
  );
  const of = (partner?: Partner): unknown[] =>
    [partner?.country, partner?.role, partner?.types, partner?.status].map(
      (reading) => reading?.kind === "known" && reading.confidence
    );
  expect(of(sure)).toEqual(["certain", "certain", "certain", "certain"]);
  expect(of(doubted)).toEqual(["likely", "likely", "likely", "likely"]);
});

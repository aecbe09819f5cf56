import { CALLS } from "../../../src/calls";
import { plainSheet } from "./plain-sheet";
import { readSheet, verdictOn } from "../properties/read-sheet";
import { drawnSheet } from "./drawn-sheet";
import { bestTable, leftOut, partners } from "./found";

const HEADINGS_OF_TYPES = `
  Name             | Country
  Universities     |
  Brook University | IE
  VET providers    |
  Rail School      | MT
  Companies        |
  Vento Lavori     | IT
  Adler Werke      | DE
`;

test("headings of types say what the rows below them are", () => {
  const read = readSheet(drawnSheet(HEADINGS_OF_TYPES));
  expect(read.partners.map(({ types }) => types)).toMatchObject([
    { value: ["university"], confidence: "certain", evidence: "section" },
    { value: ["vet-school-or-centre"], confidence: "certain", evidence: "section" },
    { value: ["enterprise"], confidence: "certain", evidence: "section" },
    { value: ["enterprise"], confidence: "certain", evidence: "section" },
  ]);
  const [call] = CALLS;
  const assumed = call && verdictOn(read, call).assumptions.map(({ code }) => code);
  expect(assumed).not.toContain("no-type-column");
});

test("a type in the row's own cell goes before the heading, and a heading in doubt says none", () => {
  const read = readSheet(
    plainSheet([
      ["Name", "Country", "Type"],
      ["Universities", "", ""],
      ["Brook University", "IE", "VET school"],
      ["Rhine University", "DE", ""],
      ["Industry partners:", "", ""],
      ["Adler", "DE", ""],
      ["Birke", "AT", "SME"],
    ])
  );
  expect(read.partners.map(({ types }) => types)).toMatchObject([
    { value: ["vet-school-or-centre"] },
    { value: ["university"], evidence: "section" },
    { kind: "blank" },
    { value: ["sme"] },
  ]);
});

test("a type above the header is the first of the headings, where the others are types too", () => {
  const first = (heading: string): unknown =>
    bestTable(
      drawnSheet(`
      Universities
      Name             | Country
      Brook University | IE

      ${heading}
      Name             | Country
      Rail School      | MT
      `)
    ).rows[0]?.section;
  expect(first("VET providers")).toBe("Universities");
  expect(first("Work package 2")).toBeUndefined();
});

test("a heading of a lesser role stands over the headings right below it", () => {
  const table = bestTable(
    drawnSheet(`
    Name                | Country
    Companies           |
    Vento Lavori        | IT
    Associated partners |
    Companies           |
    Alp Rail            | CH
    Universities        |
    Brook University    | UK
    Coordinator         |
    Universities        |
    Rhine University    | DE
    `)
  );
  expect(partners(table)).toEqual([
    "Companies > Vento Lavori",
    "Associated partners: Companies > Alp Rail",
    "Associated partners: Universities > Brook University",
    "Universities > Rhine University",
  ]);
});

test("a heading of a lesser role with rows of its own stands over these only", () => {
  const table = bestTable(
    drawnSheet(`
    Name                | Country
    Associated partners |
    Alp Rail            | CH
    Universities        |
    Brook University    | IE
    `)
  );
  expect(partners(table)).toEqual([
    "Associated partners > Alp Rail",
    "Universities > Brook University",
  ]);
});

test("rows below a heading over headings keep its role", () => {
  const read = readSheet(
    drawnSheet(`
    Name                | Country
    Associated partners |
    Companies           |
    Alp Rail            | CH
    Tor Rail            | NO
    `)
  );
  expect(read.partners.map(({ role }) => role)).toMatchObject([
    { value: "associated-partner", confidence: "certain" },
    { value: "associated-partner", confidence: "certain" },
  ]);
});

test("headings that are numbered, or count the rows below them, say the same", () => {
  const read = readSheet(
    drawnSheet(`
      Name                         | Country
      A. Coordinator (1)           |
      Brook University             | IE
      B. Full partners (2)         |
      Rail School                  | MT
      3) Associated partners       |
      Vento Lavori                 | IT
      IV. Withdrawn (1)            |
      Adler Werke                  | DE
    `)
  );
  expect(
    read.partners.map(({ role, status }) => [
      role.kind === "known" ? role.value : role.kind,
      status.kind === "known" ? status.value : status.kind,
    ])
  ).toEqual([
    ["coordinator", "absent"],
    ["full-partner", "absent"],
    ["associated-partner", "absent"],
    ["absent", "withdrawn"],
  ]);
});

test("a line about money is no partner", () => {
  const table = bestTable(
    drawnSheet(`
Organisation | Country | EU grant
Brook University | IE | 100000
Rail School | MT | 50000
Lump sum max. 4 M€ | |
`)
  );
  expect(partners(table)).toEqual(["Brook University", "Rail School"]);
  expect(leftOut(table)).toEqual(["4 note"]);
});

test("a cell beside the names, alone in its row, goes on with the row above and heads nothing", () => {
  const table = bestTable(
    drawnSheet(`
    Name                | Country | Type       | E-mail
    Brook University    | IE      | University | office@brook.example
                        |         |            | rector@brook.example
    Associated partners |         |            |
    Alp Rail            | CH      | SME        | info@alp.example
                        |         |            | boss@alp.example
    Tor Rail            | NO      | SME        | info@tor.example
    `)
  );
  expect(partners(table)).toEqual([
    "Brook University",
    "Associated partners > Alp Rail",
    "Associated partners > Tor Rail",
  ]);
  expect(leftOut(table)).toEqual(["3 note", "4 section", "6 note"]);
});

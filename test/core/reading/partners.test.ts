import fc from "fast-check";
import { FIELDS } from "../../../src/core/reading/field";
import type { Partner } from "../../../src/core/reading/partner";
import { readSheet } from "../properties/read-sheet";
import { drawnSheet } from "../table/drawn-sheet";
import { readTable, said } from "./read-table";

function roles(partners: readonly Partner[]): readonly string[] {
  return partners.map(({ role }) => said(role));
}

describe("rows", () => {
  it("become partners in their order, with their columns", () => {
    const [first, second] = readTable({
      fields: ["organisation", "country", "pic", "erasmusCode"],
      rows: [
        ["  Example\nUniversity ", "Austria", 123456789, "X  MUSTER01"],
        ["Muster GmbH", "?", "none", ""],
      ],
      hidden: [5],
      struck: [6],
    });
    expect(first).toMatchObject({
      id: 1,
      row: 5,
      organisation: "Example University",
      pic: 123456789,
      erasmusCode: "X MUSTER01",
      hidden: true,
      struck: false,
      columns: { organisation: 1, country: 2 },
    });
    expect(second).toMatchObject({ id: 2, row: 6, pic: null, hidden: false, struck: true });
    expect(second?.country).toEqual({ kind: "unreadable", typed: "?", suggestions: [] });
    expect(second?.status).toEqual({ kind: "absent" });
    expect(second?.columns).not.toHaveProperty("role");
  });

  it("that name nothing are left out, whatever role stands ready", () => {
    const partners = readTable({
      fields: ["partnerNumber", "organisation", "country", "role"],
      rows: [
        [1, "Muster GmbH", "", "Partner"],
        [2, "", "", "Partner"],
        [3, "tbc", "-", "Partner"],
        [4, "", "Spain", ""],
      ],
    });
    expect(partners.map(({ row }) => row)).toEqual([5, 8]);
    expect(partners.map(({ id }) => id)).toEqual([1, 2]);
  });

  it("take the short name where there is no other, and no name from an error or a placeholder", () => {
    const partners = readTable({
      fields: ["organisation", "shortName", "country"],
      rows: [
        ["", "EXU", "Spain"],
        ["#REF!", "", "Spain"],
        ["TBC", "", "Spain"],
        [365, "", "Spain"],
      ],
    });
    expect(partners.map(({ organisation }) => organisation)).toEqual(["EXU", "", "", "365"]);
  });

  it("of a wide table point to the cells they came from", () => {
    const partners = readTable({
      fields: ["organisation", "country"],
      rows: [
        ["One", "Spain"],
        ["Two", "Italy"],
      ],
      from: { 0: [3, 4], 1: [7, null] },
    });
    expect(partners.map(({ row, columns }) => [row, columns])).toEqual([
      [5, { organisation: 3, country: 4 }],
      [6, { organisation: 7 }],
    ]);
  });
});

describe("roles", () => {
  it("are absent where the table tells none", () => {
    expect(roles(readTable({ fields: ["organisation"], rows: [["One"]] }))).toEqual(["absent"]);
  });

  it("come from the section where the cell is blank; a cell that disagrees is only likely", () => {
    const partners = readTable({
      fields: ["organisation", "role"],
      rows: [
        ["One", ""],
        ["Two", ""],
        ["Three", "Associated partner"],
        ["Four", "Partner"],
        ["Five", "Coordinator"],
        ["Six", ""],
      ],
      sections: {
        1: "Associated partners:",
        2: "Associated partners:",
        3: "Associated partners:",
        4: "Full partners",
        5: "Partners from partner countries",
      },
    });
    expect(roles(partners)).toEqual([
      "blank",
      "associated-partner certain section",
      "associated-partner certain name",
      "full-partner likely name",
      "coordinator certain name",
      "blank",
    ]);
  });

  it("come from a tick where the cell says no more than partner; another cell that disagrees is only likely", () => {
    const partners = readTable({
      fields: ["organisation", "role", "isCoordinator", "isAssociatedPartner"],
      rows: [
        ["One", "Partner", "x", ""],
        ["Two", "Partner", "", ""],
        ["Three", "Partner", "", "x"],
        ["Four", "Full partner", "x", ""],
        ["Five", "Full partner", "", "x"],
        ["Six", "Coordinator", "", "x"],
        ["Seven", "Associated partner", "", "x"],
        ["Eight", "Partner", "x", "x"],
      ],
    });
    expect(roles(partners)).toEqual([
      "coordinator certain mark",
      "full-partner certain name",
      "associated-partner certain mark",
      "coordinator certain mark",
      "full-partner likely name",
      "coordinator likely name",
      "associated-partner certain name",
      "full-partner likely name",
    ]);
  });

  it("come from sections alone; rows above them are left to the assumption", () => {
    const partners = readTable({
      fields: ["organisation"],
      rows: [["One"], ["Two"], ["Three"]],
      sections: { 1: "Affiliated entities", 2: "Work package 3" },
    });
    expect(roles(partners)).toEqual(["absent", "affiliated-entity certain section", "absent"]);
  });

  it("come from columns of marks, where a blank means no", () => {
    const partners = readTable({
      fields: ["organisation", "isCoordinator", "isAssociatedPartner"],
      rows: [
        ["One", "x", ""],
        ["Two", "", ""],
        ["Three", "", "x"],
        ["Four", "x", "x"],
      ],
    });
    expect(roles(partners)).toEqual([
      "coordinator certain mark",
      "full-partner certain mark",
      "associated-partner certain mark",
      "unreadable",
    ]);
  });

  it("come from the letters for yes and no that the headers give", () => {
    const sheet = drawnSheet(`
Organisme | Pays | Associé (O/N) | Établissement d'enseignement supérieur (O/N)
Un | Espagne | O | N
Deux | Espagne | N | O
Trois | Espagne | N | n
    `);
    const { partners } = readSheet(sheet);
    expect(roles(partners)).toEqual([
      "associated-partner certain mark",
      "full-partner certain mark",
      "full-partner certain mark",
    ]);
    expect(partners.map(({ groups }) => groups["higher-education-institution"])).toEqual([
      "no",
      "certain",
      "no",
    ]);
  });

  it("are unknown where a column of marks says no in words and is blank elsewhere", () => {
    const partners = readTable({
      fields: ["organisation", "isAssociatedPartner"],
      rows: [
        ["One", "yes"],
        ["Two", "no"],
        ["Three", ""],
      ],
    });
    expect(roles(partners)).toEqual([
      "associated-partner certain mark",
      "full-partner certain mark",
      "blank",
    ]);
  });

  it("are unknown where full partners are ticked too and a row has no tick", () => {
    const partners = readTable({
      fields: ["organisation", "isCoordinator", "isFullPartner", "isAssociatedPartner"],
      rows: [
        ["One", "x", "", ""],
        ["Two", "", "x", ""],
        ["Three", "", "", "x"],
        ["Four", "", "", ""],
        ["Five", "", "x", "x"],
        ["Six", "x", "x", ""],
        ["Seven", "", "perhaps later", ""],
      ],
    });
    expect(roles(partners)).toEqual([
      "coordinator certain mark",
      "full-partner certain mark",
      "associated-partner certain mark",
      "blank",
      "unreadable",
      "coordinator certain mark",
      "unreadable",
    ]);
    expect(partners[6]?.role).toMatchObject({ suggestions: ["full-partner"] });
  });

  it("come from a tick for full partners before the section above it", () => {
    const partners = readTable({
      fields: ["organisation", "role", "isFullPartner"],
      rows: [
        ["One", "", "x"],
        ["Two", "", ""],
      ],
      sections: { 0: "Associated partners", 1: "Associated partners" },
    });
    expect(roles(partners)).toEqual([
      "full-partner certain mark",
      "associated-partner certain section",
    ]);
  });

  it("are not told by a column of marks that nobody filled in", () => {
    const partners = readTable({ fields: ["organisation", "isCoordinator"], rows: [["One", ""]] });
    expect(roles(partners)).toEqual(["absent"]);
  });

  it.each([
    [
      ["Applicant", "Partner"],
      ["coordinator certain name", "full-partner certain name"],
    ],
    [
      ["Applicant", "Applicant"],
      ["full-partner certain name", "full-partner certain name"],
    ],
    [
      ["Coordinator", "Applicant"],
      ["coordinator certain name", "full-partner certain name"],
    ],
  ])("take the applicant for what the column says: %j", (typed, expected) => {
    const rows = typed.map((role, i) => [`Org ${i}`, role]);
    expect(roles(readTable({ fields: ["organisation", "role"], rows }))).toEqual(expected);
  });
});

describe("a column that is only likely what it is taken for", () => {
  it("gives nothing certain", () => {
    const [partner] = readTable({
      fields: ["organisation", "~country", "~organisationType"],
      rows: [["Nobody", "Spain", "SME"]],
    });
    expect(partner?.country).toMatchObject({ value: "ES", confidence: "likely", evidence: "name" });
    expect(partner?.groups["labour-market-actor"]).toBe("possible");
  });
});

describe("charters", () => {
  const read = (values: readonly string[]) =>
    readTable({
      fields: ["organisation", "eche"],
      rows: values.map((value, i) => [`Org ${i}`, value]),
    }).map(({ eche }) => said(eche));

  it("are none where a column of marks is blank, and unknown in any other column", () => {
    expect(read(["x", ""])).toEqual(["true certain mark", "false certain mark"]);
    expect(read(["yes", "no", ""])).toEqual(["true certain mark", "false certain mark", "blank"]);
    expect(read(["101012345", ""])).toEqual(["true certain code", "blank"]);
    expect(read(["", ""])).toEqual(["blank", "blank"]);
  });

  it("are open where somebody put a question mark, though blanks mean none", () => {
    expect(read(["x", "?", "tbc", ""])).toEqual([
      "true certain mark",
      "unreadable",
      "unreadable",
      "false certain mark",
    ]);
  });
});

describe("statuses told by ticks alone", () => {
  const read = (values: readonly string[], header = "status") => {
    const partners = readTable({
      fields: ["organisation", "status"],
      headers: ["organisation", header],
      rows: values.map((value, i) => [`Org ${i}`, value]),
    });
    return partners.map(({ status }) => said(status));
  };

  it("leave whoever has none a likely candidate", () => {
    expect(read(["x", "", "-", "x"])).toEqual([
      "confirmed certain mark",
      "candidate likely mark",
      "candidate likely mark",
      "confirmed certain mark",
    ]);
    expect(read(["", ""])).toEqual(["blank", "blank"]);
    expect(read(["yes", "Withdrawn", ""])[2]).toBe("blank");
    expect(read(["confirmed", ""])).toEqual(["confirmed certain name", "blank"]);
  });

  it("confirm nobody under \u201cTo be confirmed\u201d", () => {
    expect(read(["x", ""], "To be confirmed")).toEqual(["candidate likely mark", "blank"]);
    expect(read(["x", ""], "À confirmer")).toEqual(["candidate likely mark", "blank"]);
  });
});

describe("what the user chose", () => {
  it("holds wherever the same text stands in the same field", () => {
    const partners = readTable({
      fields: ["organisation", "country", "city"],
      rows: [
        ["One", "GE", "GE"],
        ["Two", " ge ", ""],
        ["Three", "Gmny", ""],
      ],
      choices: [{ field: "country", typed: "Ge", value: "DE" }],
    });
    expect(partners.map(({ country }) => said(country))).toEqual([
      "DE certain choice",
      "DE certain choice",
      "unreadable",
    ]);
    expect(partners[1]?.country).toMatchObject({ typed: "ge" });
  });

  it("holds for one organisation before it holds for all, even without a column", () => {
    const partners = readTable({
      fields: ["organisation"],
      rows: [["One"], ["Two"], ["Three"]],
      choices: [
        { field: "organisationType", typed: "", organisation: "ONE", value: "sme, university" },
        { field: "isVetProvider", typed: "", organisation: "two", value: "yes" },
        { field: "organisationType", typed: "", value: "no such type" },
      ],
    });
    expect(partners[0]?.types).toMatchObject({ value: ["sme", "university"], evidence: "choice" });
    expect(partners[0]?.groups["labour-market-actor"]).toBe("certain");
    expect(partners[1]?.groups["vet-provider"]).toBe("certain");
    expect(partners[2]?.types).toEqual({ kind: "absent" });
  });

  it("goes before a section, a mark and a doubtful column", () => {
    const [partner] = readTable({
      fields: ["organisation", "~role", "status"],
      rows: [["One", "P", "maybe?"]],
      sections: { 0: "Associated partners" },
      choices: [
        { field: "role", typed: "p", value: "full-partner" },
        { field: "status", typed: "maybe?", value: "confirmed" },
      ],
    });
    expect(partner && said(partner.role)).toBe("full-partner certain choice");
    expect(partner && said(partner.status)).toBe("confirmed certain choice");
  });
});

it("never throws, whatever the cells hold, and says of each field something", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("", "x", "#REF!", "GE", "Partner", "HEI/VET", "constructor", "__proto__"),
    fc.double(),
    fc.boolean()
  );
  const row = fc.array(cell, { minLength: FIELDS.length, maxLength: FIELDS.length });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), fc.string(), (rows, section) => {
      for (const partner of readTable({ fields: FIELDS, rows, sections: { 0: section } })) {
        expect(partner.role.kind).toMatch(/known|blank|unreadable|absent/);
        expect(Object.values(partner.groups)).toHaveLength(3);
      }
    })
  );
});

it.each([
  ["dashes", "-".repeat(32_000)],
  ["digits", "1".repeat(32_000)],
  ["blanks between letters", "a ".repeat(16_000)],
  ["capitals", "AB ".repeat(10_000)],
  ["legal forms", "SA ".repeat(10_000)],
  ["dots", "a.".repeat(16_000)],
  ["brackets", "(".repeat(32_000)],
])("reads a cell full of %s as one partner, and comes to an end", (_name, text) => {
  expect(readTable({ fields: FIELDS, rows: [FIELDS.map(() => text)] }).length).toBeLessThan(2);
});

it("reads 10,000 rows, no two alike", () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => [
    `Institute for Matter ${i} GmbH`,
    `Town ${i}, Nowhere`,
    `Some role ${i}`,
    `Some training ${i}`,
    100_000_000 + i,
  ]);
  const fields = ["organisation", "country", "role", "organisationType", "pic"] as const;
  expect(readTable({ fields, rows })).toHaveLength(10_000);
});

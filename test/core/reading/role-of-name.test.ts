import type { Field } from "../../../src/core/reading/field";
import { readTable, said } from "./read-table";

function roleOf(name: string, role?: string): string {
  const fields: Field[] = ["organisation", "country"];
  if (role !== undefined) fields.push("role");
  const [partner] = readTable({
    fields,
    rows: [[name, "Spain", ...(role === undefined ? [] : [role])]],
  });
  return said(partner?.role);
}

test.each([
  ["Delta Works (associated partner)", "associated-partner"],
  ["Delta Works (AP)", "associated-partner"],
  ["Delta Works – affiliated entity", "affiliated-entity"],
  ["Delta Works (affiliated to P2)", "affiliated-entity"],
  ["Delta Works (subcontractor)", "no-partner"],
  ["AP: Delta Works", "associated-partner"],
  ["Associated partner - Delta Works", "associated-partner"],
  ["[AE] Delta Works", "affiliated-entity"],
  ["Delta Works\nAssociated partner", "associated-partner"],
  ["AP1 Delta Works", "associated-partner"],
  ["AE 2 Delta Works", "affiliated-entity"],
])("%s says its role beside its name", (name, role) =>
  expect(roleOf(name)).toBe(`${role} likely organisation-name`)
);

test.each([
  "Delta Works",
  "Delta Works (DW)",
  "Delta Institute (affiliated to Nordhavn University)",
  "Alpha Polska (AP)",
  "AP – Alpha Polska",
  "P2: Delta Works",
  "Delta Works\nCoordinator",
  "Delta: Partner for Works",
  "Delta Works (coordinator)",
  "Delta Works (partner)",
])("%s says nothing that would change how it counts", (name) =>
  expect(roleOf(name)).toBe("absent")
);

function roleBeside(remark: string | number, header = "Remarks", role?: string): string {
  const [partner] = readTable({
    fields: ["organisation", "role"],
    headers: ["Organisation", "Role", header],
    rows: [["Delta Works", role ?? "", remark]],
  });
  return said(partner?.role);
}

test.each([
  ["associated partner", "associated-partner"],
  ["Entidad asociada", "associated-partner"],
  ["affiliated to P2", "affiliated-entity"],
  ["subcontractor", "no-partner"],
  ["could be associated only", "associated-partner"],
  ["associated partner, LoI signed", "associated-partner"],
  ["AP (no funding)", "associated-partner"],
  ["subcontractor, not partner", "no-partner"],
  ["entité affiliée à Lindenau", "affiliated-entity"],
  ["maybe as affiliated entity of Lindenau", "affiliated-entity"],
  ["nur als assoziierter Partner", "associated-partner"],
  ["Peut-être partenaire associé ?", "associated-partner"],
])("a remark %j says its role", (remark, role) => {
  expect(roleBeside(remark)).toBe(`${role} likely remark`);
  expect(roleBeside(remark, "Bemerkungen")).toBe(`${role} likely remark`);
  expect(roleBeside(remark, "Remarks", "Partner")).toBe("full-partner likely name");
});

test("other remarks say nothing of a role, and other columns are none", () => {
  for (const remark of [
    "",
    7,
    "partner",
    "lead of WP2",
    "brings its associated partners",
    "see AP",
    "associated with Nordhavn University",
    "was associated partner in Skills 1",
    "may join as partner",
  ])
    expect(roleBeside(remark)).toBe("blank");
  expect(roleBeside("associated partner", "Partner of last project")).toBe("blank");
});

test("beside a role in its own cell it is a question, unless both agree", () => {
  expect(roleOf("Delta Works (AP)", "Partner")).toBe("full-partner likely name");
  expect(roleOf("Delta Works (AP)", "Associated partner")).toBe("associated-partner certain name");
  expect(roleOf("Delta Works (AP)", "Coordinator or partner")).toBe("unreadable");
  expect(roleOf("Delta Works (AP)", "")).toBe("associated-partner likely organisation-name");
});

import { readTable, said } from "./read-table";

function read(numbers: readonly (string | number)[], header = "No."): readonly string[] {
  const partners = readTable({
    fields: ["partnerNumber", "organisation", "country"],
    headers: [header, "Organisation", "Country"],
    rows: numbers.map((number, at) => [number, `Delta Works ${at}`, "Spain"]),
  });
  return partners.map(({ role, status }) => `${said(role)}, ${said(status)}`);
}

test("R1 among other numbers stands by, and AP1 is associated, both likely", () => {
  expect(read([1, "2.", "R1", "R 2", "AP1"])).toEqual([
    "absent, absent",
    "absent, absent",
    "absent, candidate likely remark",
    "absent, candidate likely remark",
    "associated-partner likely remark, absent",
  ]);
});

test.each([
  [["R1", "R2", "R3"]],
  [["U1", "V1", "R1"]],
  [["AP1", "AP1", "AP2"]],
  [[1, 2, "R1", "new"]],
  [["P1", "P2", "A1"]],
])("numbers of one kind, or texts among them, say nothing: %j", (numbers) =>
  expect(new Set(read(numbers))).toEqual(new Set(["absent, absent"]))
);

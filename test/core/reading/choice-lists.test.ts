import { readTable } from "./read-table";

it("leaves out a row in which nobody has chosen anything from its lists yet", () => {
  const partners = readTable({
    fields: ["organisation", "country", "role", "organisationType"],
    rows: [
      ["One", "Spain", "Select role", "Please select"],
      ["", "Please select", "Select role", "-- select --"],
    ],
  });
  expect(partners.map(({ role, types }) => [role.kind, types.kind])).toEqual([["blank", "blank"]]);
});

import { drawnSheet } from "./drawn-sheet";
import { bestTable, mapping, partners } from "./found";

test("a header is one, though the cells below it say one of its words again", () => {
  const table = bestTable(
    drawnSheet(`
      Organisation     | Country | Remarks    | Confirmed?
      Brook University | D       | call Ann   | confirmed
      Vento Lavori Srl | A       | in writing | confirmed
    `)
  );
  expect(table.headerRow).toBe(0);
  expect(mapping(table)).toContain("Confirmed?: status!");
  expect(partners(table)).toEqual(["Brook University", "Vento Lavori Srl"]);
});

test("a header said again further down is no partner, even where one of its words differs", () => {
  const table = bestTable(
    drawnSheet(`
      Organisation     | Country | Role        | Type       | Remarks
      Brook University | Denmark | Coordinator | University | call Ann
      Organisation     | Country | Role        | Kind       | Note
      Vento Lavori Srl | Austria | Partner     | SME        | in writing
    `)
  );
  expect(partners(table)).toEqual(["Brook University", "Vento Lavori Srl"]);
  expect(table.leftOut).toEqual([{ row: 2, why: "repeated-header" }]);
});

import { claimsIn } from "../../../src/core/table/claims";
import { drawnSheet } from "./drawn-sheet";
import { bestTable, leftOut } from "./found";

test.each([
  ["28 partners from 14 countries", ["28 partners", "14 countries"]],
  ["Consortium (12 full partners, 8 EU countries)", ["12 partners", "8 countries"]],
  ["15 Partner aus 9 Ländern", ["15 partners", "9 countries"]],
  ["12 partenaires de 8 pays", ["12 partners", "8 countries"]],
  ["Draft 3, partners of the project", []],
  ["Blueprint 2026 partners", []],
  ["Call 2026", []],
])("%s", (title, claims) => {
  expect(claimsIn(title, 4).map(({ number, noun }) => `${number} ${noun}`)).toEqual(claims);
  expect(claimsIn(title, 4).every(({ row }) => row === 4)).toBe(true);
});

test("who is said to lead above the header, and may stand in no row, is told to be left out", () => {
  const above = (title: string): readonly string[] =>
    leftOut(
      bestTable(
        drawnSheet(`
        ${title}
        Partner         | Country | Type
        Vento Lavori    | IT      | SME
        Rail School     | MT      | VET
        Bright Chamber  | IE      | Chamber
        `)
      )
    );
  expect(above("Coordinator: Brook University (IE)")).toEqual(["1 note"]);
  expect(above("Capofila: | Università di Fiumebello")).toEqual(["1 note"]);
  expect(above("4 partners, coordinator: Brook University")).toEqual(["1 note"]);
  expect(above("Coordinator | Brook University\nContact | Ann Lee\n|")).toEqual(["1 note"]);
  expect(above("Partners of the alliance, version: March")).toEqual([]);
});

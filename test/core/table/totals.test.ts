import { isTotalText } from "../../../src/core/table/lone-text";
import { drawnSheet } from "./drawn-sheet";
import { bestTable, leftOut, partners } from "./found";

test.each([
  ["Grand total"],
  ["Total général :"],
  ["Totale complessivo"],
  ["Gesamtzahl der Partner"],
  ["Celkový součet"],
  ["Suma końcowa"],
  ["Γενικό σύνολο"],
  ["Genel toplam"],
  ["TOTAL PROYECTO"],
  ["Nombre total de partenaires"],
  ["Number of countries"],
  ["Total eligible partners: 12"],
])("%j labels a row of totals", (text) => expect(isTotalText(text)).toBe(true));

test.each([["Total Textile Services"], ["Summa College"], ["General Motors Partner"], ["Grand"]])(
  "%j is a name",
  (text) => expect(isTotalText(text)).toBe(false)
);

test("rows of totals hold no partner, whatever they count", () => {
  const table = bestTable(
    drawnSheet(`
    Organisation     | Country     | Type
    Brook University | Ireland     | HEI
    Vento Lavori Srl | Italy       | SME
    Total            | France      | Large enterprise
    Subtotal         | 2 countries |
    Grand total      | 3 partners  | 1 HEI, 0 VET
    `)
  );
  expect(partners(table)).toEqual(["Brook University", "Vento Lavori Srl", "Total"]);
  expect(leftOut(table)).toEqual(["5 totals", "6 totals"]);
});

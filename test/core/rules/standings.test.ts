import { CALLS } from "../../../src/calls";
import { drawnSheet } from "../table/drawn-sheet";
import { checkedSheet } from "./checked-table";

test("each row has its standing: who counts, whom it repeats, why it is left out", () => {
  const sheet = drawnSheet(`
    Organisation       | Country     | Role               | Type
    Musterhochschule   | Germany     | Partner            | HEI
    Esempio S.r.l.     | Italy       | Partner            | SME
    Musterhochschule   | Germany     | Coordinator        | HEI
    Esempio            | Italy       | Associated partner | SME
    ESEMPIO Srl        | Italy       | Partner            | SME
    Exemple SA         | Switzerland | Associated partner | SME
  `);
  const [call] = CALLS;
  if (!call) throw new Error("no call");
  const { standings, organisations } = checkedSheet(sheet, call).verdict;
  expect(
    standings.map(({ partner, countsAs, counts, reason, sameAs }) => [
      partner.id,
      countsAs,
      counts,
      reason,
      sameAs ?? null,
    ])
  ).toEqual([
    [1, "DE", "no", "duplicate", 3],
    [2, "IT", "yes", "counts", null],
    [3, "DE", "yes", "counts", null],
    [4, "IT", "no", "associated-partner", null],
    [5, "IT", "no", "duplicate", 2],
    [6, "CH", "no", "associated-partner", null],
  ]);
  expect(organisations.map(({ id }) => id)).toEqual([2, 3]);
});

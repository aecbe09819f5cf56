import { foundAgain } from "../../../src/core/advice/found-again";
import { consortiumFromCsv } from "../rules/partners-from-csv";

const BEFORE = partners(`organisation,country,pic
Alpha,DE,
Beta,FR,999000091
Gamma,IT,
,ES,
Gamma,PT,
Delta,AT,
Delta,AT,`);

test.each([
  ["rows in another order: by name, and by country where several bear it", `
Delta,AT,
Gamma,PT,
Beta,FR,999000091
Alpha,DE,
Gamma,IT,
Delta,AT,`, [4, 3, 5, null, 2, 6, 1]],
  ["another name with the same PIC, another spelling, another country", `
ALPHA!,SE,
Beta Institute,FR,999000091
Gamma,IT,
,ES,`, [1, 2, 3, 4, null, null, null]],
  ["another PIC is another partner; of two with a name, from elsewhere, nobody can say which", `
Alpha,DE,
Beta,FR,999000188
Gamma,DK,
,DE,
Gamma,NO,`, [1, null, null, null, null, null, null]],
  ["who has no name is known by row and country alone", `
,ES,
Alpha,DE,
Beta,FR,
,IT,`, [2, 3, null, null, null, null, null]],
])("%s", (_, rows, ids) => {
  const find = foundAgain(BEFORE, partners(`organisation,country,pic${rows}`));
  expect(BEFORE.map(find)).toEqual(ids);
}); // prettier-ignore

test("among several without a name from one country nobody is told once one has gone or all have moved", () => {
  const first = "organisation,country,pic\nAlpha,DE,\n,ES,\n,ES,\n,IT,999000091";
  const before = partners(first);
  const found = (rows: string): (number | null)[] =>
    before.map(foundAgain(before, partners(`organisation,country,pic\n${rows}`)));
  expect(found("Alpha,DE,\n,ES,\n,ES,\n,IT,")).toEqual([1, 2, 3, 4]);
  expect(found("Alpha,DE,\n,ES,\nBeta,FR,\n,IT,999000188")).toEqual([1, null, null, null]);
  expect(found("Beta,FR,\nAlpha,DE,\n,ES,\n,ES,\n,IT,")).toEqual([2, null, null, null]);
  const third = foundAgain(before, partners(first), ({ id }) => id === 3);
  expect(before.map(third)).toEqual([null, null, 3, null]);
});

function partners(csv: string): ReturnType<typeof consortiumFromCsv>["partners"] {
  return consortiumFromCsv(csv).partners;
}

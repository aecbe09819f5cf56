import { askedSheet } from "../../../bench/checking/asked-sheet";
import { cellsIn } from "../../../bench/checking/cells-in";
import { mixtures, type Mixture } from "../../../bench/checking/tables";

const COUNT = 200;

test("each table has a header and so many partners, each row as wide as its header", () => {
  for (const { rows } of mixtures(COUNT)) {
    expect(rows).toHaveLength(COUNT + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  }
});

test("organisations differ, types are few, but where the table says otherwise", () => {
  const distinct = mixtures(COUNT).map((one) => [
    one.says.slice(0, 12),
    differentIn(one, "Organisation"),
    differentIn(one, "Organisation type") || differentIn(one, "Type"),
  ]);
  expect(distinct).toEqual([
    ["all organisa", COUNT, 5],
    ["the same, nu", COUNT, 5],
    ["an alliance ", 20, 5],
    ["names, count", COUNT, 0],
    ["a slip in ev", COUNT, 5],
    ["every type a", COUNT, COUNT],
  ]);
});

test("every third country has a slip where that is said, and none elsewhere", () => {
  const [usual, slips] = [mixtures(COUNT)[0], mixtures(COUNT)[4]].map((one) =>
    columnOf(one, "Country")
  );
  const changed = usual?.filter((country, at) => country !== slips?.[at]);
  expect(changed).toHaveLength(Math.ceil(COUNT / 3));
});

test("the response that carries the cells is found, whatever else the add-in asks", async () => {
  const [{ rows } = { rows: [] }] = mixtures(3);
  const { response, contents } = await askedSheet(rows);
  expect(cellsIn(JSON.parse(response))).toEqual(rows);
  expect(contents.sheets.map(({ sheet }) => sheet.grid.values)).toEqual([rows]);
  expect(cellsIn({ Results: [{}, { Value: null }, { Value: {} }] })).toBeNull();
});

/** How many different texts stand in a column; 0 where there is none. */
function differentIn(mixture: Mixture, header: string): number {
  return new Set(columnOf(mixture, header)).size;
}

function columnOf(mixture: Mixture | undefined, header: string): readonly unknown[] {
  const [head, ...rows] = mixture?.rows ?? [];
  const index = head?.indexOf(header) ?? -1;
  return index < 0 ? [] : rows.map((row) => row[index]);
}

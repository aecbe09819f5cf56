import { cells, spellings } from "../../../bench/functions/spellings";

const typed = (): readonly string[] => spellings().map((spelling) => spelling.typed);

test("200 distinct spellings", () => {
  expect(typed()).toHaveLength(200);
  expect(new Set(typed()).size).toBe(200);
});

test.each([
  ["two-letter codes", /^[A-Z]{2}$/, 20],
  ["three-letter codes", /^[A-Z]{3}$/, 5],
  ["Greek", /^\p{Script=Greek}+$/u, 2],
  ["Cyrillic", /^\p{Script=Cyrillic}/u, 3],
  ["names beyond ASCII", /^[A-Z].*[^\x00-\x7f]/, 10],
  ["a name with its code", /\(\p{Lu}{2}\)$/u, 2],
  ["an empty cell", /^$/, 1],
])("%s are among them", (_what, pattern, atLeast) => {
  expect(typed().filter((one) => pattern.test(one)).length).toBeGreaterThanOrEqual(atLeast);
});

test("most mean a country, some none", () => {
  const meaning = (code: string | null): readonly string[] =>
    spellings().flatMap(({ typed, means }) => (means === code ? [typed] : []));
  expect(meaning("DE")).toEqual(expect.arrayContaining(["Niemcy", "DEU", "Germny"]));
  expect(meaning(null)).toEqual(expect.arrayContaining(["", "tbc", "Europe"]));
  expect(meaning(null).length).toBeLessThan(20);
});

test("10,000 cells: every 200 in a row hold each spelling once, in a disorder of their own", () => {
  const all = cells(10_000);
  expect(all).toHaveLength(10_000);
  const orders = new Set<string>();
  for (let start = 0; start < all.length; start += 200) {
    const some = all.slice(start, start + 200);
    expect(new Set(some)).toEqual(new Set(typed()));
    orders.add(some.join("|"));
  }
  orders.add(typed().join("|"));
  expect(orders.size).toBe(51);
});

test("always the same cells", () => {
  expect(cells(1000)).toEqual(cells(1000));
});

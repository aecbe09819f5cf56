import { inNewOrder } from "../../../bench/functions/in-new-order";

test("the same rows, the first in its place, in no order that was there before", () => {
  const rows = ["header", ..."abcdefgh"];
  const seen = new Set([rows.join("")]);
  for (let n = 0; n < 40; n++) {
    const given = inNewOrder(rows, n);
    expect(given).toBe(rows);
    expect(given[0]).toBe("header");
    expect([...given].sort()).toEqual([..."abcdefgh", "header"]);
    seen.add(given.join(""));
  }
  expect(seen.size).toBe(41);
});

import {
  counted,
  euro,
  listed,
  quoted,
  stretches,
  wrapped,
} from "../../../src/core/report/wording";

test("counts agree in number", () => {
  expect([counted(0, "row"), counted(1, "row"), counted(2, "country", "countries")]).toEqual([
    "0 rows",
    "1 row",
    "2 countries",
  ]);
});

test("lists read as English and end in a figure when long", () => {
  expect(
    [[], ["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D", "E", "F"]].map((one) =>
      listed(one)
    )
  ).toEqual(["", "A", "A and B", "A, B and C", "A, B, C, D and 2 more"]);
});

test("runs of numbers are drawn together", () => {
  expect(stretches([1, 2, 3, 7, 9, 10])).toBe("1–3, 7 and 9–10");
  expect(stretches(Array.from({ length: 10_000 }, (_, index) => index * 2)).length).toBeLessThan(
    400
  );
});

test("amounts are grouped by spaces that do not break", () => {
  expect([euro(4_000_000), euro(-250), euro(1234.5)]).toEqual([
    "EUR\u00a04\u00a0000\u00a0000",
    "−EUR\u00a0250",
    "EUR\u00a01\u00a0234.50",
  ]);
});

test("quotations lose line breaks, control characters and excess, and break no letter in two", () => {
  expect(quoted("Łódź\r\n\u001b[31m \u202eWorks")).toBe("“Łódź [31m Works”");
  expect(quoted("😀".repeat(80), 5)).toBe("“😀😀😀😀…”");
});

test("lines break between words", () => {
  expect(wrapped("one two three four", 9)).toEqual(["one two", "three", "four"]);
});

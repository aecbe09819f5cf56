import { amountText, typedAmount, typedMonths } from "../../src/taskpane/typed-number";

test.each([
  ["4000000", 4_000_000],
  ["1 200 000", 1_200_000],
  ["1\u00a0200\u202f000", 1_200_000],
  ["1.200.000 €", 1_200_000],
  ["€1,200,000", 1_200_000],
  ["1,200,000.50", 1_200_000.5],
  ["1.200.000,50 EUR", 1_200_000.5],
  ["1’200’000", 1_200_000],
  ["1,2 Mio", 1_200_000],
  ["1.234 million", 1_234_000],
  ["EUR 4m", 4_000_000],
  ["4 millions d", "unreadable"],
  ["350k", 350_000],
  ["1.500", 1500],
  ["1,5", 1.5],
  ["1.23.456", "unreadable"],
  ["-5", "unreadable"],
  ["0", "unreadable"],
  ["=1+1", "unreadable"],
  ["about 4", "unreadable"],
  ["9".repeat(40), "unreadable"],
  ["  ", "unstated"],
])("the amount %p is %p", (text, value) => {
  expect(typedAmount(text)).toBe(value);
});

test.each([
  ["48", 48],
  ["48 months", 48],
  ["36 Monate", 36],
  ["48m", 48],
  ["4 years", 48],
  ["3 ans", 36],
  ["2,5 Jahre", 30],
  ["1.3", "unreadable"],
  ["0", "unreadable"],
  ["long", "unreadable"],
  ["4 weeks", "unreadable"],
  ["", "unstated"],
])("the duration %p is %p", (text, value) => {
  expect(typedMonths(text)).toBe(value);
});

test.each([1, 999, 1000, 4_000_000, 1_200_000.5])("%p is read back as it is shown", (amount) => {
  expect(typedAmount(amountText(amount))).toBe(amount);
});

import { grantReader } from "../../../src/core/reading/grant";
import type { CellValue } from "../../../src/core/table/grid";

test.each<[string, CellValue, number | string]>([
  ["EU grant", 350_000, 350_000],
  ["EU grant", "350 000 €", 350_000],
  ["EU grant", "350.000,50", 350_000.5],
  ["EU grant", 0, 0],
  ["EU grant", "0,00 €", 0],
  ["EU grant", "", "blank"],
  ["EU grant", "tbc", "blank"],
  ["EU grant", -5, "unreadable"],
  ["EU grant", 0.125, "unreadable"],
  ["EU grant", true, "unreadable"],
  ["EU grant", "#REF!", "unreadable"],
  ["EU grant", "350 000 PLN", "unreadable"],
  ["EU grant", "350 000 or more", "unreadable"],
  ["EU grant (k€)", 350, 350_000],
  ["EU grant in k€", "350 k€", 350_000],
  ["EU grant (TEUR)", 350, 350_000],
  ["EU grant in 1 000 €", 350, 350_000],
  ["EU grant (M€)", "0,35", 350_000],
  ["EU grant (M€)", 1.2, 1_200_000],
  ["EU grant 2026", 350_000, 350_000],
  ["EU grant (PLN)", 350_000, "unreadable"],
  ["EU grant %", 12, "unreadable"],
])("under %p %p is %p", (header, cell, expected) => {
  const reading = grantReader(header)(cell);
  expect(reading.kind === "known" ? reading.value : reading.kind).toBe(expected);
});

import { originName } from "../../../bench/reading/origin-name";

test.each([
  [
    "SYNTHETIC one-edit typo (seed 1, op 3) of: EU Publications Office x eng (y)",
    "one-letter slip, kind 3",
  ],
  ["EU Publications Office country authority 1-0 fin (a/b codelists, CC)", "EU names, fin"],
  ["EU Publications Office country authority code 1-0 (CC)", "EU codes"],
  ["Debian iso-codes 1.0 iso_1 sr@latin official_name (L)", "Debian sr@latin official_name"],
  ["o/countrynames c/d.yaml (M), not elsewhere, listed under GB-XXX", "countrynames, GB-XXX"],
  ["o/countrynames c/d.yaml FAIL list (M)", "countrynames, FAIL list"],
  ["o/countrynames c/d.yaml (M)", "countrynames"],
  ["o/sdk t/business-term_xx.xml BT-1 (CC)", "eForms xx"],
  ["o/sdk codelists/a-size.gc xyz_label (CC)", "eForms a-size xyz"],
  ["a/b script/real.operations/XX/1.sql (list; cut)", "ERDF list XX"],
  ["a/lake services/ingestion/etl/abc1/xls/R.md (x)", "data lake abc1"],
  ["XY ECHE list workbook(s) (1 of 2)", "ECHE list"],
  ["A list of ours (1 of 2) [+1 more]", "A list of ours"],
  ["", "(none)"],
])("%s", (origin, name) => {
  expect(originName(origin)).toBe(name);
});

test("no name is longer than a line has room for", () => {
  expect(originName("x".repeat(200))).toHaveLength(44);
});

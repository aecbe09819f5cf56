import type { CharterList } from "../../../src/core/charters/charter-list";
import { lookUpCharters } from "../../../src/core/charters/look-up";
import type { Call } from "../../../src/core/rules/rule";
import { CALL, NO_GROUPS, partnerOf } from "../report/build-checked";
import { picOf } from "./invented-list";

const CALL_OF_2027: Call = { ...CALL, edition: 2027, standing: "provisional", deadline: null };

/** What a list of October 2026 makes of a charter for a call of 2027: whether it holds, how surely, and why. */
function told(from: string | null, until: string | null): string {
  const list: CharterList = {
    holders: [
      { pic: picOf(1), erasmusCode: null, name: "HOCHSCHULE SEEHALDE", country: "DE", from, until },
    ],
    issued: { date: "2026-10-01", evidence: "file-name" },
    origin: { kind: "file", name: "list.xlsx" },
  };
  const groups = { ...NO_GROUPS, "higher-education-institution": "certain" } as const;
  const partner = partnerOf(1, { pic: picOf(1), groups, eche: { kind: "absent" } });
  const { lookUps } = lookUpCharters(list, CALL_OF_2027, [partner], "2026-11-01T09:00:00Z");
  const lookUp = lookUps.get(1);
  return `${lookUp?.told?.holds ? "holds" : "lacks"}, ${lookUp?.told?.confidence}: ${lookUp?.said?.is}`;
}

// While the deadline is not known it may be any day of the call's year.
test.each([
  ["2021-01-01", "2027-12-31", "holds, certain: valid"],
  ["2027-01-01", "2029-12-31", "holds, certain: valid"],
  ["2021-01-01", "2026-12-31", "lacks, certain: ended"],
  ["2021-01-01", "2027-12-30", "lacks, likely: ended-since"],
  ["2021-01-01", "2027-01-01", "lacks, likely: ended-since"],
  ["2027-01-02", "2029-12-31", "lacks, likely: not-begun"],
  ["2028-01-01", "2029-12-31", "lacks, likely: not-begun"],
  ["2027-03-01", "2027-09-30", "lacks, likely: ended-since"],
  ["2021-01-01", null, "holds, likely: undated"],
  ["2027-03-01", null, "lacks, likely: not-begun"],
])("a charter from %s until %s: %s", (from, until, expected) => {
  expect(told(from, until)).toBe(expected);
});

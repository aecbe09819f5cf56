import { callSentence } from "../../../src/core/report/call-sentence";
import { cautionSentence } from "../../../src/core/report/caution-sentence";
import { findingSentence } from "../../../src/core/report/finding-sentence";
import { standingSentence } from "../../../src/core/report/standing-sentence";
import { verdictSentence } from "../../../src/core/report/verdict-sentence";
import { whatToDo } from "../../../src/core/report/what-to-do";
import type { Checked } from "../../../src/core/report/checked";
import type { Call } from "../../../src/core/rules/rule";
import type { Finding, Standing } from "../../../src/core/rules/verdict";
import { CALL, checkedOf, findingOf, known, partnerOf, standingOf } from "./build-checked";

const british = partnerOf(1, { organisation: "Harbour Reach", country: known("GB", "UK") });
const undecided = standingOf(british, { counts: "possibly", reason: "country-undecided" });
const open = { outcome: "undetermined", required: 12, certain: 11, possible: 12 } as const;

function checkedWith(standing: Standing, findings: readonly Finding[] = []): Checked {
  return checkedOf({ standings: [standing], verdict: { outcome: "undetermined", findings } });
}

test("a partner of a country that is open counts only if that is in the programme", () => {
  expect(standingSentence(undecided, checkedWith(undecided))).toBe(
    "Whether the United Kingdom is associated to the programme in 2026 is not known yet; only if it is does this partner count, and cover a programme country."
  );
});

test("where its role is open too, both are said, and nobody says it adds no country", () => {
  const role = { kind: "blank" } as const;
  const standing = standingOf({ ...british, role }, { counts: "possibly", reason: "role-unknown" });
  expect(standingSentence(standing, checkedWith(standing))).toBe(
    "Role (C5) is blank; please fill it in. Whether the United Kingdom is associated to the programme in 2026 is not known yet."
  );
});

test("the verdict names what no cell can settle beside the cells that can be", () => {
  const finding = findingOf("full-partners", open);
  const sentence = "whether the United Kingdom is associated to the programme in 2026 is not known yet"; // prettier-ignore
  expect(verdictSentence(checkedWith(undecided, [finding]))).toBe(
    `Cannot be decided yet: ${sentence}.`
  );
  const settle = [{ row: 6, column: 3 }];
  expect(verdictSentence(checkedWith(undecided, [{ ...finding, settle }]))).toBe(
    `Cannot be decided yet: settle D7; ${sentence}.`
  );
});

test("a rule left open by it says whose country it is", () => {
  const finding = findingOf("full-partners", {
    ...open,
    maybe: [{ id: 1, why: "country-undecided" }],
  });
  const inQuestion =
    "In question: “Harbour Reach” (whether its country is associated is not known yet).";
  expect(findingSentence(finding, checkedWith(undecided))).toBe(
    `11 to 12 full partners, at least 12 needed. ${inQuestion}`
  );
  expect(whatToDo(finding, checkedWith(undecided))).toBe(inQuestion);
});

test("a deadline that is not known has not passed, and is not named", () => {
  const call: Call = { ...CALL, standing: "provisional", deadline: null };
  expect(callSentence(call, "2099-01-01")).toMatch(
    /^The deadline is not known yet\. Provisional: /
  );
  const checked = checkedOf({
    standings: [],
    verdict: { call },
    checked: { asOf: "2099-01-01T00:00:00Z" },
  });
  expect(verdictSentence(checked)).not.toContain("rehearsal");
  expect(cautionSentence({ code: "deadline-passed", partners: [], detail: {} }, checked)).toBe(
    "The deadline of this call passed; the next edition may ask for other figures."
  );
});

test("a grant that hangs on an open duration: the limits, and two ways out", () => {
  const rule = {
    ...findingOf("eu-grant").rule,
    requirement: {
      kind: "eu-grant",
      atMost: 1_500_000,
      byMonths: { 24: 1_000_000, 36: 1_500_000 },
    },
  } as const;
  const figures = { required: 1_500_000, certain: 1_200_000, possible: 1_200_000 };
  const finding: Finding = { ...findingOf("eu-grant", figures), rule, outcome: "undetermined" };
  const checked = checkedWith(undecided);
  const plain = (text: string): string => text.replaceAll("\u00a0", " ");
  expect(plain(findingSentence(finding, checked))).toContain(
    "at most EUR 1 000 000 for 24 months or EUR 1 500 000 for 36 months allowed"
  );
  expect(plain(whatToDo(finding, checked))).toBe(
    "Ask for at most EUR 1 000 000, or state a duration for which the call allows more."
  );
});

test.each([
  [
    "barred-in-any-role",
    "Nobody from the United Kingdom may take part in this call, in whatever role; please look at “Harbour Reach”.",
  ],
  [
    "essential-added-value",
    "A full partner from outside the programme countries has to bring essential added value, which evaluators judge from the proposal; it concerns “Harbour Reach”.",
  ],
  [
    "outside-partners-counted",
    "The call does not say whether full partners from outside the programme countries count towards its minima; here they do, for all but countries: “Harbour Reach”. Counted without: Full partners 7; then the consortium is not eligible.",
  ],
  [
    "eche-not-mentioned",
    "The call says nothing of an Erasmus charter (ECHE), which sister calls ask of higher education institutions; none is known of “Harbour Reach”. Please ask the agency whether it needs one.",
  ],
] as const)("the caution %s", (code, sentence) => {
  const detail = { "full-partners": 7, outcome: "unmet" };
  expect(cautionSentence({ code, partners: [1], detail }, checkedWith(undecided))).toBe(sentence);
});

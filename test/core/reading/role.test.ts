import { readRole, saysApplicant } from "../../../src/core/reading/role";
import type { CellValue } from "../../../src/core/table/grid";

function outcome(value: CellValue): string {
  const reading = readRole(value);
  if (reading.kind === "known") return `${reading.value} ${reading.confidence}`;
  if (reading.kind === "unreadable") return ["unreadable", ...reading.suggestions].join(" ");
  return reading.kind;
}

it.each([
  ["Coordinator", "coordinator certain"],
  ["AE to BEN 3", "affiliated-entity certain"],
  ["Affiliated entity (of P12)", "affiliated-entity certain"],
  ["Entité affiliée à P5", "affiliated-entity certain"],
  ["Co-ordinator", "coordinator certain"],
  ["COO", "coordinator certain"],
  ["Lead partner", "coordinator certain"],
  ["Chef de file", "coordinator certain"],
  ["Capofila", "coordinator certain"],
  ["Koordinator", "coordinator certain"],
  ["Coördinator", "coordinator certain"],
  ["LP", "coordinator certain"],
  ["Coordinator / WP leader", "coordinator certain"],
  ["Coordinator, PIC 999999999", "coordinator certain"],
  ["999999999 (associated partner)", "associated-partner certain"],
  ["Coordinator and partner", "coordinator certain"],
  ["Partner", "full-partner certain"],
  ["Full partner", "full-partner certain"],
  ["BEN", "full-partner certain"],
  ["Beneficiary 12", "full-partner certain"],
  ["Participant", "full-partner certain"],
  ["Partner no. 3", "full-partner certain"],
  ["εταίρος", "full-partner certain"],
  ["AE", "affiliated-entity certain"],
  ["Affiliated entities", "affiliated-entity certain"],
  ["Third party (linked)", "affiliated-entity certain"],
  ["entité affiliée", "affiliated-entity certain"],
  ["AP", "associated-partner certain"],
  ["associatedPartner", "associated-partner certain"],
  ["Partner associato", "associated-partner certain"],
  ["Associated partners (no funding)", "associated-partner likely"],
  ["Affiliated entity of the coordinator", "affiliated-entity likely"],
  ["Partner (Spain)", "full-partner likely"],
  ["Partner, affiliated", "affiliated-entity likely"],
  ["WP3 leader", "full-partner likely"],
  ["P1", "coordinator likely"],
  ["Partner no. 1", "coordinator likely"],
  ["Lead (WP2)", "coordinator likely"],
  ["Leader, WP 3", "coordinator likely"],
  ["Lead (WP leader)", "coordinator certain"],
  ["Capofila (WP2)", "coordinator likely"],
  ["Chef de file, WP2", "coordinator likely"],
  ["Leader (T2.1)", "coordinator likely"],
  ["socio/asociado", "associated-partner likely"],
  ["Partenaire / associé", "associated-partner likely"],
  ["Applicant", "coordinator likely"],
  ["internationalPartner", "associated-partner likely"],
  ["International partner", "full-partner likely"],
  ["coordinator (affiliated entity)", "unreadable coordinator affiliated-entity"],
  ["affiliated / associated", "unreadable affiliated-entity associated-partner"],
  ["not a partner", "unreadable"],
  ["Associated partner without funding", "associated-partner likely"],
  ["Non-funded associated partner", "associated-partner likely"],
  ["Coordinating beneficiary", "coordinator likely"],
  ["Koordinierender Partner", "coordinator likely"],
  ["Partner koordynujący", "coordinator likely"],
  ["Συντονίζων εταίρος", "coordinator likely"],
  ["Partner coordinated by P1", "full-partner likely"],
  ["Lead or partner", "unreadable coordinator full-partner"],
  ["not an associated partner", "unreadable"],
  ["Consultant", "unreadable"],
  ["#REF!", "unreadable"],
  [7, "unreadable"],
  ["", "blank"],
  ["tbc", "blank"],
])("%j is %s", (value, expected) => expect(outcome(value)).toBe(expected));

it.each([
  ["Kordinator", "coordinator likely"],
  ["Cordinator", "coordinator likely"],
  ["Lead partnr", "coordinator likely"],
  ["Partnr", "full-partner likely"],
  ["Partnr 12", "full-partner likely"],
  ["Benificiary", "full-partner likely"],
  ["Assosiated partner", "associated-partner likely"],
  ["Afiliated entity", "affiliated-entity likely"],
  ["Gartner", "unreadable"],
  ["Reader", "unreadable"],
  ["Membr", "unreadable"],
  ["Kordinatr", "unreadable"],
  ["no partnr", "unreadable"],
])("one slip of the keyboard is forgiven, and asked about: %j is %s", (value, expected) => {
  expect(outcome(value)).toBe(expected);
});

it("knows the word whose meaning hangs on the column", () => {
  expect(saysApplicant("APPLICANT ")).toBe(true);
  expect(saysApplicant("co-applicant")).toBe(false);
});

it.each(["Subcontractor", "Sub-contractor 2", "Advisory board", "sous-traitant", "Observer"])(
  "%j is no partner, and counts nowhere for certain",
  (typed) => {
    expect(readRole(typed)).toMatchObject({ value: "no-partner", confidence: "certain" });
  }
);

it("tells an associated partner from who is no partner", () => {
  expect(readRole("Associated partner")).toMatchObject({ value: "associated-partner" });
});

test.each([
  "Lead participant",
  "Leading institution",
  "Bénéficiaire principal",
  "Solicitante principal",
  "Vodilni upravičenec",
  "Водещ бенефициент",
  "Vezető kedvezményezett",
  "Hauptpartner",
  "Huvudpartner",
])("the first among partners is likely the coordinator: %s", (typed) =>
  expect(outcome(typed)).toBe("coordinator likely")
);

test.each(["Financial coordinator", "Quality lead", "Assistant coordinator", "Training manager"])(
  "%s leads something else than the consortium",
  (typed) => expect(outcome(typed)).toBe("full-partner likely")
);

test.each([
  ["Partner of the main hall", "full-partner likely"],
  ["Main hall", "unreadable"],
  ["Verbundene Organisationen", "affiliated-entity likely"],
  ["Partnerorganisationen", "full-partner likely"],
  ["Asociovaní partneri", "associated-partner likely"],
])("%s is %s", (typed, expected) => expect(outcome(typed)).toBe(expected));

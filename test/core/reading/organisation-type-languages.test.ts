import { readOrganisationTypes } from "../../../src/core/reading/organisation-type";

function outcome(value: string): string {
  const reading = readOrganisationTypes(value);
  return reading.kind === "known"
    ? `${reading.value.join(" + ")} ${reading.confidence}`
    : reading.kind;
}

test.each([
  ["Kleinbetrieb", "sme certain"],
  ["Väikefirma", "sme certain"],
  ["Mikropreduzeće", "sme certain"],
  ["Мале підприємство", "sme certain"],
  ["Малі та середні підприємства", "sme certain"],
  ["Fiontair bheaga agus mheánmhéide", "sme certain"],
])("the size of an enterprise: %s is %s", (typed, expected) =>
  expect(outcome(typed)).toBe(expected)
);

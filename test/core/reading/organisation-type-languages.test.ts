import { readOrganisationTypes } from "../../../src/core/reading/organisation-type";

function outcome(value: string): string {
  const reading = readOrganisationTypes(value);
  return reading.kind === "known"
    ? `${reading.value.join(" + ")} ${reading.confidence}`
    : reading.kind;
}

test.each([
  ["Národní univerzita", "university certain"],
  ["Ulusal araştırma merkezi", "research-institute certain"],
  ["Kansallinen tutkimuslaitos", "research-institute certain"],
  ["Krajowa federacja", "association certain"],
  ["Europejskie stowarzyszenie", "association certain"],
  ["Organismos públicos", "public-authority certain"],
])("who owns it, or how far it reaches, says nothing in any ending: %s is %s", (typed, expected) =>
  expect(outcome(typed)).toBe(expected)
);

test.each(["Nationellt offentligt organ", "Državno tijelo", "Δημόσια υπηρεσία", "Korp pubbliku"])(
  "what belongs to the state, and says no more, is likely a public authority: %s",
  (typed) => expect(outcome(typed)).toBe("public-authority likely")
);

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

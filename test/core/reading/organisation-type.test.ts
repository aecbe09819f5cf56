import { readOrganisationTypes } from "../../../src/core/reading/organisation-type";
import type { CellValue } from "../../../src/core/table/grid";

function outcome(value: CellValue): string {
  const reading = readOrganisationTypes(value);
  return reading.kind === "known"
    ? `${reading.value.join(" + ")} ${reading.confidence}`
    : reading.kind;
}

it.each([
  ["EPLUS-EDU-HEI", "tertiary-institute certain"],
  ["EPLUS-EDU-HEI - Higher education institution (tertiary level)", "tertiary-institute certain"],
  ["Higher education institution (tertiary level)", "tertiary-institute certain"],
  [
    "School/Institute/Educational centre – Vocational Training (secondary level)",
    "secondary-vocational-institute certain",
  ],
  [
    "School/Institute/Educational centre - Vocational Training (tertiary level)",
    "tertiary-vocational-institute certain",
  ],
  ["Small and medium sized enterprise", "sme certain"],
  ["HES", "higher-or-secondary-education certain"],
  ["UNI", "higher-or-secondary-education certain"],
  ["Uni", "university certain"],
  ["University", "university certain"],
  ["Private university", "university certain"],
  // Universities in English, a school for languages or computing in Spanish.
  ["Academia", "education-or-training-provider certain"],
  ["Fachhochschule", "university-of-applied-sciences certain"],
  ["VET", "vet-school-or-centre certain"],
  ["Berufsschule", "vet-school-or-centre certain"],
  ["SME", "sme certain"],
  ["KMU", "sme certain"],
  ["Large", "large-enterprise certain"],
  ["Micro or small company", "sme certain"],
  ["Velké podniky", "large-enterprise certain"],
  ["petite ou moyenne entreprise", "sme certain"],
  ["small or large enterprises", "enterprise certain"],
  ["Chamber of Commerce", "chamber certain"],
  ["Gewerkschaft", "trade-union certain"],
  ["Cluster", "cluster certain"],
  ["Търговска палата", "chamber certain"],
  ["Научноизследователски институт", "research-institute certain"],
  ["TU", "university likely"],
  ["Comp.", "enterprise likely"],
  ["RTO", "research-institute certain"],
  ["Ministry", "public-authority certain"],
  ["Cities and regions", "public-authority certain"],
  ["Authorities responsible for education, training or employment", "public-authority certain"],
  ["Public service providers", "public-service-provider certain"],
  ["Labour market actors", "labour-market-actor certain"],
  ["Acteur du marché du travail", "labour-market-actor certain"],
  ["Μικροεπιχείρηση", "sme certain"],
  ["Média", "sme likely"],
  ["University hospital", "hospital certain"],
  ["Other", "other certain"],
  ["OTH", "other certain"],
  ["HEI/VET", "tertiary-institute + vet-school-or-centre certain"],
  ["SME, VET provider", "sme + vet-school-or-centre certain"],
  ["Foundation and university", "foundation + university certain"],
  [
    "Social partner or other representative of working life (chambers of commerce, trade association, trade union)",
    "social-partner + chamber + trade-or-employers-association + trade-union certain",
  ],
  ["Trade union federation", "trade-union certain"],
  ["VET provider (secondary)", "secondary-vocational-institute certain"],
  ["VET provider (tertiary)", "tertiary-vocational-institute certain"],
  ["Association of SMEs", "trade-or-employers-association certain"],
  ["Berufsbildungsträger", "vet-school-or-centre certain"],
  ["Public body (regional level)", "public-authority certain"],
  ["Association of universities", "association + university likely"],
  ["A university somewhere", "university likely"],
  ["Univ. técnica", "university likely"],
  ["Tech. Univ.", "university likely"],
  ["Uni für Bodenkultur", "university likely"],
  ["Arbeidsgiverlaget", "trade-or-employers-association likely"],
  ["Kutsehariduskeskus Tartus", "vet-school-or-centre likely"],
  ["Société privée", "enterprise certain"],
  ["Soukromý malý podnik", "sme certain"],
  ["Private small company", "sme certain"],
  ["Public media", "unreadable"],
  ["Company or university", "enterprise + university likely"],
  // Whoever is one is seldom the other.
  ["Company / university", "enterprise + university likely"],
  ["Higher education & research", "tertiary-institute + research-institute likely"],
  ["Company, public body", "enterprise + public-authority likely"],
  [
    "Professional associations, universities",
    "sectoral-or-professional-association + university likely",
  ],
  ["Training & consulting", "training-provider + enterprise likely"],
  ["Chamber, public body", "chamber + public-authority certain"],
  ["Academic", "tertiary-institute likely"],
  ["Business school", "tertiary-institute likely"],
  ["Chamber or trade union", "chamber + trade-union certain"],
  ["Státní univerzita", "university certain"],
  ["Държавен университет", "university certain"],
  ["Private yrkesskole", "vet-school-or-centre certain"],
  ["Veřejná vysoká škola", "tertiary-institute certain"],
  ["SME (what we do: ships)", "sme likely"],
  ["Something else entirely", "unreadable"],
  ["media", "unreadable"],
  ["#REF!", "unreadable"],
  [3, "unreadable"],
  ["", "blank"],
  ["tbd", "blank"],
])("%j is %s", (value, expected) => expect(outcome(value)).toBe(expected));

// In Spain some of them teach trades.
it("a colegio may be a VET provider", () => expect(outcome("Colegio")).toBe("school certain"));

test.each([
  ["Business clusters", "cluster certain"],
  ["Sectoral organizations", "sectoral-or-professional-association certain"],
  ["Regional employers’ federations", "trade-or-employers-association certain"],
  ["Universitäten", "university certain"],
  ["Asociaciones profesionales", "sectoral-or-professional-association certain"],
  ["Forschungsinstitute", "research-institute certain"],
  ["Työnantajajärjestöt und Gewerkschaften", "trade-union + trade-or-employers-association likely"],
  // Other words, that end where these begin.
  ["Technik", "unreadable"],
  ["Odbor", "unreadable"],
])("endings are forgiven: %j is %s", (value, expected) => expect(outcome(value)).toBe(expected));

test.each([
  ["3. SMEs", "sme certain"],
  ["b) University", "university certain"],
  ["Small company (10-49 employees)", "sme certain"],
  ["Large (> 250)", "large-enterprise certain"],
])("numbers say nothing: %j is %s", (value, expected) => expect(outcome(value)).toBe(expected));

test.each([
  ["Public authority (except universities)", "public-authority certain"],
  ["Enterprise other than an SME", "enterprise certain"],
  ["Organisme public, hors recherche", "public-authority certain"],
  ["Verband (ohne Kammern)", "association certain"],
  ["School (not VET)", "school certain"],
  ["not a university", "unreadable"],
  ["no company", "unreadable"],
  ["Company, not SME", "enterprise certain"],
  ["University (not confirmed)", "university likely"],
  ["SME - no longer interested", "sme likely"],
  ["Unternehmen (nicht mehr dabei)", "enterprise likely"],
  ["University (no ECHE)", "university likely"],
  ["Association, not for profit", "association + ngo-association-or-social-enterprise certain"],
])("what is left out does not count: %j is %s", (value, expected) =>
  expect(outcome(value)).toBe(expected)
);

test.each([
  ["Werkzeugunternehmen", "enterprise likely"],
  ["Società per azioni", "enterprise likely"],
  ["Byggebolaget", "unreadable"],
  ["Byggebolag", "enterprise likely"],
  ["Dachdeckerverbände", "association likely"],
  ["Kreisvolkshochschule", "adult-education-centre likely"],
  ["Unversity", "university likely"],
  ["Enterprize", "enterprise likely"],
  ["GmbH", "enterprise likely"],
  ["Training company", "training-provider + enterprise likely"],
  ["Academy", "training-provider likely"],
  ["Instituto", "school likely"],
  ["Agency", "public-authority likely"],
  ["Ministry of Education", "public-authority likely"],
  ["Education ministry", "public-authority likely"],
  ["Authority in charge of training", "public-authority likely"],
])("a hint is asked about: %j is %s", (value, expected) => expect(outcome(value)).toBe(expected));

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
  ["Company or university", "enterprise + university likely"],
  ["Company / university", "enterprise + university certain"],
  ["Chamber or trade union", "chamber + trade-union certain"],
  ["Státní univerzita", "university certain"],
  ["Държавен университет", "university certain"],
  ["Private yrkesskole", "vet-school-or-centre certain"],
  ["Veřejná vysoká škola", "tertiary-institute certain"],
  ["SME (what we do: ships)", "sme likely"],
  ["Ministry of Education", "education-or-training-provider + public-authority likely"],
  ["Something else entirely", "unreadable"],
  ["media", "unreadable"],
  ["#REF!", "unreadable"],
  [3, "unreadable"],
  ["", "blank"],
  ["tbd", "blank"],
])("%j is %s", (value, expected) => expect(outcome(value)).toBe(expected));

import { typesIn } from "./outcome";

test.each([
  ["Przedszkole", "general-school likely"],
  ["Νηπιαγωγείο", "general-school likely"],
  ["Shkollë fillore", "general-school likely"],
  ["Leikskólar", "general-school likely"],
  ["Городская библиотека", "cultural-organisation likely"],
  ["Leabharlann", "cultural-organisation likely"],
  ["Stadtbibliothek", "cultural-organisation likely"],
  ["Позориште", "cultural-organisation likely"],
  ["Mużew", "cultural-organisation likely"],
  ["Istatistik kurumu", "statistics-office likely"],
  ["Клинички центар", "hospital likely"],
  ["Sptar", "hospital likely"],
  ["Pompiers", "public-authority likely"],
  ["Полиција", "public-authority likely"],
  ["Comhairle contae", "public-authority likely"],
  ["Vinnumálastofnun", "employment-service likely"],
  ["Shërbimi i punësimit", "employment-service likely"],
  ["Akkrediteringsinstitution", "qualification-body likely"],
  ["Mesleki Yeterlilik Kurumu", "qualification-body likely"],
  ["Фондација", "foundation likely"],
  ["Громадська організація", "ngo likely"],
  ["Għaqda taż-żgħażagħ", "youth-organisation likely"],
  ["Spor kulübü", "sports-organisation likely"],
  ["Znanstvena ustanova", "research-institute likely"],
])("what decides nothing, as its own country writes it: %s is %s", (typed, expected) =>
  expect(typesIn(typed)).toBe(expected)
);

test.each([
  ["Escola técnica", "vet-school-or-centre likely"],
  ["Școală postliceală", "vet-school-or-centre likely"],
  ["Viðskiptaráð", "chamber likely"],
  ["Shoqëri aksionare", "enterprise likely"],
  ["Академија струковних студија", "university-of-applied-sciences likely"],
  ["Заклад вищої освіти", "tertiary-institute likely"],
  ["Технички факултет", "university likely"],
  ["Ingeniørhøjskole", "tertiary-institute likely"],
  ["Istituto tecnico industriale", "vet-school-or-centre likely"],
  ["Istituto tecnico nautico", "vet-school-or-centre likely"],
])("what decides, likewise: %s is %s", (typed, expected) => expect(typesIn(typed)).toBe(expected));

test.each([
  ["Sektor prywatny", "enterprise certain"],
  ["FBM", "sme certain"],
  ["ЗПО", "vet-school-or-centre certain"],
  ["PMĮ", "vet-school-or-centre likely"],
  ["Biblioteca", "cultural-organisation certain"],
  // Where adults learn, whatever it is called.
  ["Narodni univerzitet", "adult-education-centre certain"],
  ["Università popolare", "adult-education-centre certain"],
])("words of one meaning are certain: %s is %s", (typed, expected) =>
  expect(typesIn(typed)).toBe(expected)
);

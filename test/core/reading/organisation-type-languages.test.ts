import { typesIn } from "./outcome";

test.each([
  ["Národní univerzita", "university certain"],
  ["Ulusal araştırma merkezi", "research-institute certain"],
  ["Kansallinen tutkimuslaitos", "research-institute certain"],
  ["Krajowa federacja", "association certain"],
  ["Europejskie stowarzyszenie", "association certain"],
  ["Organismos públicos", "public-authority certain"],
])("who owns it, or how far it reaches, says nothing in any ending: %s is %s", (typed, expected) =>
  expect(typesIn(typed)).toBe(expected)
);

test.each(["Nationellt offentligt organ", "Državno tijelo", "Δημόσια υπηρεσία", "Korp pubbliku"])(
  "what belongs to the state, and says no more, is likely a public authority: %s",
  (typed) => expect(typesIn(typed)).toBe("public-authority likely")
);

test.each([
  ["Kleinbetrieb", "sme certain"],
  ["Väikefirma", "sme certain"],
  ["Mikropreduzeće", "sme certain"],
  ["Мале підприємство", "sme certain"],
  ["Малі та середні підприємства", "sme certain"],
  ["Fiontair bheaga agus mheánmhéide", "sme certain"],
  ["Média", "sme likely"],
])("the size of an enterprise: %s is %s", (typed, expected) =>
  expect(typesIn(typed)).toBe(expected)
);

test.each([
  ["KMO's", "sme certain"],
  ["SMV'er", "sme certain"],
  ["IMM-uri", "sme certain"],
  ["NGO's", "ngo certain"],
])("several of what is abbreviated: %s is %s", (typed, expected) =>
  expect(typesIn(typed)).toBe(expected)
);

test.each([
  ["Ärztekammer", "chamber likely"],
  ["Konsulentfirma", "enterprise likely"],
  ["Perheyritys", "enterprise likely"],
  ["Landratsamt", "public-authority likely"],
])("the end of a long word tells: %s is %s", (typed, expected) =>
  expect(typesIn(typed)).toBe(expected)
);

test.each([
  ["Приватна компанія", "enterprise certain"],
  ["Конфедерація профспілок", "trade-union likely"],
  ["Central sindical", "trade-union likely"],
  ["Samtök atvinnulífsins", "trade-or-employers-association likely"],
  ["Соціальний партнер", "social-partner certain"],
  ["Inštitúcia vysokoškolského vzdelávania", "tertiary-institute likely"],
  ["Videregående uddannelse", "tertiary-institute likely"],
  ["Skola vokazzjonali", "vet-school-or-centre likely"],
  ["Професійний ліцей", "vet-school-or-centre likely"],
  ["Meslek yüksekokulu", "tertiary-vocational-institute certain"],
  // In Czech a school for a trade, in Croatian any place to learn.
  ["Učilište", "vet-school-or-centre likely"],
  ["Истражувачки центар", "research-institute likely"],
  ["Institiúid taighde", "research-institute likely"],
  ["Icke-statlig organisation", "ngo likely"],
  ["Urząd marszałkowski", "public-authority likely"],
  ["Miestna samospráva", "public-authority likely"],
  ["İlçe Milli Eğitim Müdürlüğü", "public-authority likely"],
  ["Міністерство освіти", "public-authority likely"],
  ["Foglalkoztatási szolgálat", "employment-service likely"],
  ["Azienda sanitaria", "hospital likely"],
  ["Nuorisojärjestö", "youth-organisation likely"],
  ["Αθλητικός σύλλογος", "sports-organisation likely"],
  ["Private sector organisation", "enterprise certain"],
  ["Public sector organisation", "public-authority certain"],
])("what partners are called in all languages of the programme: %s is %s", (typed, expected) =>
  expect(typesIn(typed)).toBe(expected)
);

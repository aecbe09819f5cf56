import { readRole } from "../../../src/core/reading/role";

/** Per language of the programme: coordinator, partner, associated partner, affiliated entity. */
const WORDS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  bg: ["Координатор", "Партньор", "Асоцииран партньор", "Свързано лице"],
  cs: ["Koordinátor", "Partner", "Přidružený partner", "Přidružený subjekt"],
  da: ["Koordinator", "Projektpartner", "Associeret partner", "Tilknyttet enhed"],
  de: ["Koordinator", "Partner", "Assoziierter Partner", "Verbundene Einrichtung"],
  el: ["Συντονιστής", "Εταίρος", "Συνδεδεμένος εταίρος", "Συνδεδεμένη οντότητα"],
  en: ["Coordinator", "Full partner", "Associated partner", "Affiliated entity"],
  es: ["Coordinador", "Socio", "Socio asociado", "Entidad afiliada"],
  et: ["Koordinaator", "Partner", "Assotsieerunud partner", "Seotud üksus"],
  fi: ["Koordinaattori", "Kumppani", "Assosioitunut kumppani", "Sidosyksikkö"],
  fr: ["Coordinateur", "Partenaire", "Partenaire associé", "Entité affiliée"],
  ga: ["Comhordaitheoir", "Comhpháirtí", "Comhpháirtí comhlachaithe", "Eintiteas cleamhnaithe"],
  hr: ["Koordinator", "Projektni partner", "Pridruženi partner", "Povezani subjekt"],
  hu: ["Koordinátor", "Partner", "Társult partner", "Kapcsolt vállalkozás"],
  is: ["Verkefnisstjóri", "Samstarfsaðili", "Aukaaðili", "Tengdur aðili"],
  it: ["Coordinatore", "Partner", "Partner associato", "Entità affiliata"],
  lt: ["Koordinatorius", "Partneris", "Asocijuotasis partneris", "Susijęs subjektas"],
  lv: ["Koordinators", "Partneris", "Asociētais partneris", "Saistītā vienība"],
  mk: ["Координатор", "Партнер", "Придружен партнер", "Придружен субјект"],
  mt: ["Koordinatur", "Sieħeb", "Sieħeb assoċjat", "Entità affiljata"],
  nb: ["Koordinator", "Prosjektpartner", "Assosiert partner", "Tilknyttet enhet"],
  nl: ["Coördinator", "Partner", "Geassocieerde partner", "Gelieerde entiteit"],
  nn: ["Koordinator", "Deltakar", "Assosiert partnar", "Tilknytt eining"],
  pl: ["Koordynator", "Partner", "Partner stowarzyszony", "Podmiot powiązany"],
  pt: ["Coordenador", "Parceiro", "Parceiro associado", "Entidade afiliada"],
  ro: ["Coordonator", "Partener", "Partener asociat", "Entitate afiliată"],
  sk: ["Koordinátor", "Partner", "Pridružený partner", "Pridružený subjekt"],
  sl: ["Koordinator", "Partner", "Pridruženi partner", "Povezana oseba"],
  sq: ["Koordinatori", "Partneri", "Partner i asociuar", "Subjekt i lidhur"],
  "sr (Cyrillic)": ["Координатор", "Партнер", "Придружени партнер", "Повезано лице"],
  "sr (Latin)": ["Koordinator", "Partner", "Pridruženi partner", "Povezano lice"],
  sv: ["Samordnare", "Projektpartner", "Associerad partner", "Anknuten enhet"],
  tr: ["Koordinatör", "Ortak", "İştirakçi ortak", "Bağlı kuruluş"],
};

const ROLES = ["coordinator", "full-partner", "associated-partner", "affiliated-entity"] as const;

test.each(Object.entries(WORDS))("roles are understood in the language %s", (_, words) => {
  const read = words.map((word) => {
    const reading = readRole(word);
    return reading.kind === "known" ? `${reading.value}, ${reading.confidence}` : `? ${word}`;
  });
  expect(read).toEqual(ROLES.map((role) => `${role}, certain`));
});

/** Legal forms as they stand behind, or before, an organisation's name; compared folded. Companies. */
export const COMPANY_FORMS = `
  GmbH | gGmbH | GmbH & Co. KG | AG | KG | OHG | UG | e.U. | GesmbH | SE
  Ltd | Limited | PLC | LLP | LLC | Inc | Corp | CLG | DAC
  SARL | S.à r.l. | SAS | SASU | EURL | SCOP | SCIC | SNC | SA
  S.L. | S.L.U. | S.A.U. | S.Coop. | SLL | S.L.P. | S.C.
  S.r.l. | S.r.l.s. | S.p.A. | S.n.c. | S.a.s. | S.c.a r.l. | s.c.r.l. | società cooperativa
  Lda | Unipessoal Lda | B.V. | N.V. | BVBA | SRL | SPRL | CVBA
  Sp. z o.o. | sp. j. | S.A. | spółka z o.o. | sp.k.
  s.r.o. | spol. s r.o. | a.s. | v.o.s. | k.s. | d.o.o. | j.d.o.o. | d.d. | k.d.
  Kft | Zrt | Nyrt | Bt | Kkt | S.R.L. | S.C. | PFA
  ЕООД | ООД | АД | ЕАД | ЕТ | EOOD | OOD | AD | EAD | ДООЕЛ | DOOEL | ДОО
  ΑΕ | ΕΠΕ | ΙΚΕ | ΟΕ | ΕΕ | A.E. | E.P.E. | I.K.E. | Μονοπρόσωπη ΙΚΕ
  A/S | ApS | I/S | K/S | AB | HB | Oy | Oyj | Ky | AS | ASA | ANS | ehf | hf
  OÜ | AS | TÜ | SIA | UAB | AB | MB | A.Ş. | Ltd. Şti. | Limited Şirketi | Anonim Şirketi | SH.P.K. | ТОВ | ТзОВ
`;

/** Likewise, of associations, foundations and other bodies that work for no profit, or may. */
export const OTHER_FORMS = `
  e.V. | eingetragener Verein | eG | gUG | AISBL | ASBL | VZW | IVZW | INPA | z.s. | z.ú. | o.p.s. | o.z. | n.o.
  association loi 1901 | ONLUS | APS | ETS | ODV | A.C. | R.Y. | MTÜ | SA (sihtasutus) | VŠĮ | VsI | m.b.H.
  C.I.C. | CIC | CIO | PBO | ОД | НПО | ΑΜΚΕ | A.M.K.E.
`;

/**
 * Legal forms that one country alone has, by country, as they stand behind a name. Compared with their accents: "A.Ş." is
 * Turkish, "a.s." Czech or Slovak. Forms of several countries (GmbH, s.r.o., d.o.o., B.V., AB) tell of none, and forms that
 * are somebody's initials as well (UAB, SIA) count before a name only, as FORMS_BEFORE_NAMES has them.
 */
export const FORMS_OF_ONE_COUNTRY = {
  AT: "GesmbH | Ges.m.b.H. | Gesellschaft m.b.H.",
  BE: "BVBA | VZW | IVZW | CVBA | AISBL",
  BG: "EOOD | ЕООД | OOD | ООД | ЕАД",
  CZ: "z.ú.",
  DE: "e.V. | eingetragener Verein | gUG | UG (haftungsbeschränkt) | gUG (haftungsbeschränkt) | KGaA",
  EE: "OÜ | MTÜ",
  ES: "S.L. | S.L.U. | S.A.U. | S.Coop. | S.L.L.",
  FI: "Oy | Oyj | Oy Ab",
  FR: "SASU | EURL | SCOP | SCIC | association loi 1901",
  GR: "ΕΠΕ | ΙΚΕ | Μονοπρόσωπη ΙΚΕ | ΑΜΚΕ | Α.Ε.",
  HR: "j.d.o.o.",
  HU: "Kft | Zrt | Nyrt | Kkt",
  IE: "CLG",
  IS: "ehf",
  IT: "S.p.A. | S.r.l.s. | ONLUS",
  LT: "VšĮ",
  MK: "ДООЕЛ | DOOEL",
  PL: "Sp. z o.o. | spółka z o.o. | Sp. z o.o. sp.k. | sp.k.",
  PT: "Lda | Unipessoal Lda",
  TR: "A.Ş. | Ltd. Şti. | Limited Şirketi | Anonim Şirketi",
  UA: "ТОВ | ТзОВ",
} as const;

/** Likewise, as they stand before a name. */
export const FORMS_BEFORE_NAMES = {
  EE: "OÜ | MTÜ",
  LT: "UAB | VšĮ",
  LV: "SIA",
  UA: "ТОВ | ТзОВ",
} as const;

/** Articles and prepositions that writers put in or leave out. */
export const ARTICLES = `
  the | of | and | for | a | an | der | die | das | des | dem | den | und | für | von | zu | zur | im | in
  le | la | les | l | de | du | d | et | pour | el | los | las | del | y | e | para | por
  il | lo | gli | i | di | della | delle | dei | degli | dell | da | dal | per | o | os | as | do | dos | das
  het | een | van | voor | en | og | och | for | i | av | af | w | z | na | dla | oraz | v | a | ve | și | pentru
  και | της | του | των | το | η | ο | за | и | на
`;

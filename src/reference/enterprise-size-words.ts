/** Words for an enterprise, in the languages of the programme. */
export const ENTERPRISE_WORDS = `
  enterprise | enterprises | company | companies | business | businesses | firm | firms
  undertaking | corporation | corporate | employer | employers | startup | scaleup
  Unternehmen | Betrieb | Firma | entreprise | entreprises | société | sociétés | empresa
  empresas | impresa | imprese | azienda | aziende | società | onderneming | ondernemingen
  bedrijf | bedrijven | przedsiębiorstwo | przedsiębiorstwa | przedsiębiorca | podnik
  podniky | společnost | spoločnosť | podjetje | podjetja | poduzeće | poduzeća | tvrtka
  vállalkozás | vállalkozások | vállalat | cég | întreprindere | întreprinderi | companie
  предприятие | предприятия | фирма | επιχείρηση | επιχειρήσεις | εταιρεία
  virksomhed | virksomheder | företag | bolag | yritys | yritykset | ettevõte | ettevõtja
  ettevõtted | uzņēmums | uzņēmumi | įmonė | įmonės | intrapriża | intrapriżi | fiontar
  fiontair | şirket | işletme | foretak | bedrift | bedrifter | fyrirtæki | preduzeće
  предузеће | претпријатие | ndërmarrje | kompani | підприємство | підприємства | компанія
  фірма | бізнес | fhiontar | fhiontair
`;

/** Micro, small and medium-sized; compounds that say enterprise too only where the other half stands nowhere. */
export const SMALL_WORDS = `
  micro | small | medium | sized | mikro | μικρο | микро | мікро | very
  klein | kleinst | kleine | kleines
  mittlere | mittleres | mittel | mittelgroß | petite | petites | moyenne
  moyennes | pequeña | pequeñas | mediana | medianas | média
  médias | piccola | piccole | medie
  middelgroot | middelgrote | małe
  małych | średnie | średnich | malý | malá
  střední | stredný | stredné | malo | mali | srednje | srednja
  srednji | kis | közép | mică
  mici | mijlocie | mijlocii | малко | малки | средно
  средни | μικρή | μικρές | μικρός | μεσαία | μεσαίες | μεσαίος
  πολύ | lille | små | mindre | mellemstor | mellemstore | litet
  liten | medelstor | medelstort | medelstora | pienyritys | pieni
  pienet | keskisuuri | keskisuuret | väike | väikesed
  keskettevõtja | keskmine | keskmised | mazais | mazs
  mazi | vidējais | vidējs | vidēji | mažas | mažoji | mažasis | mažos
  vidutinis | vidutinė | vidutinės | labai | żgħir | żgħira | żgħar
  малък | малка | среден | средна | micrea | mijlociu | majhno
  keskmise | suurusega | vidēja | lieluma | medju | daqs | ta | beag | beaga | bheaga | meánmhéide | mheánmhéide | micrifhiontar | küçük | orta
  ölçekli | mellomstor | mellomstore | lítil | meðalstór | мало | мали
  средње | мале | малі | малий | середнє | середні | середній | vogël | mesme
`;

/** Large: likewise. */
export const LARGE_WORDS = `
  large | big | groß | große | großes | grand | grande | grandes
  grandi | gran | groot | grote | duże | duży | duża | velký | velké
  veliko | velika | veliki | velik | nagy
  mare | mari | голямо | големи | голям | μεγάλη | μεγάλες | μεγάλος | stor | store | stort
  stora | suuri | suuret | suur | suured
  lielais | liels | lieli | lieluzņēmums | didelis | didelė | didelės | kbir | kbira
  kbar | mór | mhóra | büyük | големо | велико | велике | великий | великі | madhe
`;

/** Maltese writes "kind of enterprise" and all languages "or" and "and" between such words. */
export const JOINING_WORDS = `
  or | and | oder | und | ou | et | o | y | e | u | of | en | lub | i | nebo | a
  alebo | ali | ili | in | vagy | és | sau | și | или | и | ή | και | eller | og
  och | tai | ja | või | vai | un | ar | ir | jew | nó | agus | ve | veya | rebbieħ | та
`;

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
  предузеће | претпријатие | ndërmarrje | kompani
`;

/** Micro, small and medium-sized: adjectives, and compounds that say enterprise too. */
export const SMALL_WORDS = `
  micro | small | medium | sized | mikro | μικρο | микро | very
  Kleinstunternehmen | Kleinunternehmen | Mittelunternehmen | klein | kleine | kleines
  mittlere | mittleres | mittel | mittelgroß | petite | petites | moyenne
  moyennes | pequeña | pequeñas | mediana | medianas | média
  médias | microempresa | microempresas | microentreprise | piccola | piccole | medie
  microimpresa | microimprese | kleinbedrijf | middelgroot | middelgrote | małe
  małych | średnie | średnich | mikroprzedsiębiorstwo | malý | malá
  střední | stredný | stredné | mikropodnik | malo | mali | srednje | srednja
  srednji | kis | közép | kisvállalkozás | középvállalkozás | mikrovállalkozás | mică
  mici | mijlocie | mijlocii | microîntreprindere | малко | малки | средно
  средни | микропредприятие | μικρή | μικρές | μικρός | μεσαία | μεσαίες | μεσαίος
  πολύ | μικροεπιχείρηση | μικροεπιχειρήσεις | lille | små | mindre | mellemstor | mellemstore | mikrovirksomhed | litet
  liten | medelstor | medelstort | medelstora | mikroföretag | småföretag | pieni
  pienet | keskisuuri | keskisuuret | mikroyritys | pienyritys | väike | väikesed
  keskmine | keskmised | mikroettevõtja | väikeettevõtja | keskettevõtja | mazais | mazs
  mazi | vidējais | vidējs | vidēji | mikrouzņēmums | mažas | mažoji | mažasis | mažos
  vidutinis | vidutinė | vidutinės | labai | mikroįmonė | żgħir | żgħira | żgħar
  малък | малка | среден | средна | micreafhiontar | mikrointrapriża | mijlociu | majhno
  mikropodjetje | keskmise | suurusega | vidēja | lieluma | medju | daqs | ta | beag | beaga | meánmhéide | micrifhiontar | küçük | orta
  ölçekli | mellomstor | mellomstore | lítil | meðalstór | мало | мали
  средње | мале | vogël | mesme
`;

/** Large: likewise. */
export const LARGE_WORDS = `
  large | big | Großunternehmen | groß | große | großes | grand | grande | grandes
  grandi | gran | groot | grote | grootbedrijf | duże | duży | duża | velký | velké
  veliko | velika | veliki | nagy | nagyvállalkozás | nagyvállalat
  mare | mari | голямо | големи | голям | μεγάλη | μεγάλες | μεγάλος | stor | store | stort
  stora | storföretag | suuri | suuret | suuryritys | suur | suured | suurettevõtja
  lielais | liels | lieli | lieluzņēmums | didelis | didelė | didelės | kbir | kbira
  kbar | mór | büyük | големо | велико | велике | великий | madhe
`;

/** Maltese writes "kind of enterprise" and all languages "or" and "and" between such words. */
export const JOINING_WORDS = `
  or | and | oder | und | ou | et | o | y | e | u | of | en | lub | i | nebo | a
  alebo | ali | ili | in | vagy | és | sau | și | или | и | ή | και | eller | og
  och | tai | ja | või | vai | un | ar | ir | jew | nó | agus | ve | veya | rebbieħ
`;

/** The facts about a project that its partner table doesn't hold. */
export type ProjectFact = "grant" | "duration" | "ecosystems";

/**
 * Words that labels of cells are made of, in the languages of the programme. `names`: the fact itself; `hints`: words that
 * name it only beside one of `tells`; `tells`: what makes the label plainly about this project's own; `around`: what may
 * stand beside them. A label with any other word ("maximum", "per partner", "rate") is about something else.
 */
export const FACT_LABEL_WORDS: Readonly<
  Record<ProjectFact, { names: string; hints: string; tells: string; around: string }>
> = {
  grant: {
    names: `grant
      Zuschuss Zuschusses Fördersumme Fördermittel Zuwendung Finanzhilfe Gesamtförderung Zuschusshöhe Gesamtzuschuss
      subvention subvención sovvenzione subvenção dotacja dotacji dofinansowanie dofinansowania
      subsidie subsidiebedrag tilskud tilskudd avustus dotace grantu nenávratný grantul
      térítendő безвъзмездна επιχορήγηση bespovratna nepovratna dotacija dotacije
      subsidija toetussumma hibe`,
    hints: `funding contribution support finance fund funds
      Förderung Finanzierung Beitrag Mittel Fördermittel financement aide financiación contribución ayuda
      finanziamento contributo financiamento contribuição apoio finansowanie wkład środki bijdrage financiering
      bidrag finansiering støtte stöd tuki rahoitus příspěvek podpora příspěvku príspevok financovanie támogatás hozzájárulás
      finanțare contribuție финансиране принос χρηματοδότηση συνεισφορά συνδρομή financiranje doprinos sredstva
      finansavimas parama finansējums atbalsts toetus rahastus katkı destek finanzjament`,
    tells: `EU UE ΕΕ ЕС Union European Commission EC Erasmus EACEA
      Europäische Europäischen Europäischer européenne européen europea europeo europeia europeu europejskiej europejska unii
      Europese Europeiska europæiske Euroopan evropské európskej európai europeană европейски ευρωπαϊκή Europske
      requested applied asked claimed sought request
      beantragt beantragte beantragter beantragten angefragt demandée demandé sollicitée solicitada solicitado pedida
      richiesta richiesto pedido wnioskowana wnioskowane wnioskowanej wnioskowanego gevraagd gevraagde aangevraagd aangevraagde
      sökt ansøgt ansökt haettu haettava požadovaný požadovaná požadovaného igényelt kért solicitat solicitată
      искано поискано αιτούμενη zatražena zatraženo zaprošena prašoma pieprasītais taotletav taotletud edilen`,
    around: `amount total sum overall requested full project
      Betrag Summe Höhe gesamt gesamte montant totale somme globale importe cantidad importo complessivo
      montante valor soma kwota łączna suma wysokość bedrag totaal belopp totalt beløb beløp summa määrä yhteensä částka celková
      výše výška összeg összege teljes totală сума обща ποσό συνολικό iznos ukupno znesek skupaj skupni
      bendra kopējā kogusumma toplam tutar finančný vissza nem помощ talep`,
  },
  duration: {
    names: `duration Dauer Laufzeit Projektlaufzeit Projektdauer durée duración durata duração trwania realizacji
      looptijd projectduur duur varaktighet projekttid varighed prosjektperiode varighet kesto
      trvání trvania trvanie időtartam időtartama продължителност срок διάρκεια trajanje trukmė ilgums kestus süre süresi`,
    hints: "",
    tells: "",
    around: `czas okres doba total overall planned foreseen expected full gesamte geplante geplant totale prévue prevista
      całkowity planowany geplande planerad planlagt suunniteltu celková plánovaná tervezett teljes
      обща συνολική ukupno`,
  },
  ecosystems: {
    names: `ecosystem ecosystems Ökosystem Ökosysteme écosystème écosystèmes ecosistema ecosistemas ecosistemi ecossistema
      ecossistemas ekosystem ekosystemer ekosysteem ekosysteemi ekosystému ökoszisztéma ecosistem ecosistemul
      екосистема οικοσύστημα ekosustav ekosistem ekosistema ökosüsteem ekosistemi`,
    hints: "",
    tells: "",
    around: `industrial industry EU addressed targeted chosen selected main
      industrielles industrielle industrieller industriel industriels industriales industriale industriali industriais
      przemysłowy industrieel industriële industriellt industrielt teollinen průmyslový priemyselný ipari
      промишлена βιομηχανικό industrijski pramonės rūpniecības tööstuslik endüstriyel`,
  },
};

/** What may stand in any label: the project, articles, units that the value may repeat. */
export const AROUND_LABELS = `project projects proposal alliance of the for this our in
  Projekt Projekts Projektes Vorhabens der die das des dem vom von für im projet du de la le les l d un pour
  proyecto del el los para progetto della dell di il lo per projeto do da dos projektu w z na
  het van voor projektets projektet til av af i hankkeen prosjektets prosjekt projekti
  proiectului proiect al ale a az на проекта за του της έργου projekta projekto eur euro euros months month Monate Monaten mois
  meses mesi miesiące miesiącach maanden månader måneder kuukautta kk měsíce měsících mesiace hónap hónapban luni месеца μήνες mjeseci
  mesecev mėnesiai mēneši kuud ay`;

/** Labels that only a sheet about one project has: what the project is called. */
export const PROJECT_NAME_LABELS = `acronym | project acronym | acronym of the project | project title | title of the project
  | project name | name of the project | proposal title | title of the proposal | proposal acronym | full title
  | akronym | projektakronym | projekttitel | titel des projekts | projektname | name des projekts | vorhaben
  | acronyme | acronyme du projet | titre du projet | intitulé du projet | nom du projet
  | acrónimo | acrónimo del proyecto | título del proyecto | nombre del proyecto
  | acronimo del progetto | titolo del progetto | nome del progetto
  | acrónimo do projeto | título do projeto | nome do projeto | tytuł projektu | nazwa projektu | akronim | akronim projektu
  | projecttitel | projectnaam | acroniem | projektets titel | projektnamn | projektets navn | prosjekttittel
  | hankkeen nimi | název projektu | názov projektu | projekt címe | a projekt címe | titlul proiectului | acronimul proiectului
  | заглавие на проекта | τίτλος έργου | τίτλος του έργου | naziv projekta | naslov projekta | projekto pavadinimas
  | projekta nosaukums | projekti nimi | proje adı`;

/** Words of texts that lay down what a call allows, and say nothing of what a project asks for. */
export const LIMIT_WORDS = `max maximum maximal minimum min limit ceiling eligibility criteria criterion allowed
  Höchstbetrag höchstens mindestens maximale Förderkriterien plafond éligibilité critères máximo elegibilidad criterios
  massimo ammissibilità criteri elegibilidade kryteria kwalifikowalności maksymalna`;

/** Units of a duration. */
export const MONTH_WORDS = `m mo mos mth mths month months Monat Monate Monaten mois mes meses mese mesi mês miesiąc miesiące miesięcy
  maand maanden månad månader måned måneder kuukausi kuukautta kk měsíc měsíce měsíců mesiac mesiace mesiacov hónap hó
  lună luni месец месеца месеци μήνας μήνες μήνα mjesec mjeseca mjeseci mesec meseca meseci mesecev mėnuo mėnesiai mėnesių
  mēnesis mēneši kuu kuud ay xahar mí mánuðir`;
export const YEAR_WORDS = `y yr yrs year years Jahr Jahre Jahren an ans année années año años anno anni ano anos rok roky lat lata
  jaar jaren år vuosi vuotta let roků rokov év an ani година години έτος έτη χρόνια godina godine leto leta let metai metų gads
  gadi aasta aastat yıl sena`;

/** Words and signs that stand for a multiple of an amount, as they follow the figure. "mil" is thousand in one language and million in others. */
export const MILLION_WORDS = `m mn mln mio million millions Millionen milion miliony milionów milioni millón millones milhão milhões
  millioni milione miljoen miljon miljoner miljoonaa millioner milionu milionů milióny miliónov millió milioane
  млн милиона εκατ εκατομμύρια milijun milijuna milijon milijona milijonai miljoni miljonit milyon meur`;
export const THOUSAND_WORDS = `k t tsd tausend thousand thousands mille tys tusen tusind tuhat tis ezer mii хил keur teur`;

/** Names of the industrial ecosystems in other languages than English, by their ids. */
export const ECOSYSTEM_TRANSLATIONS: Readonly<Record<string, string>> = {
  "mobility-transport-automotive":
    "Mobilität – Verkehr – Automobil | Mobilité – Transports – Automobile | Movilidad – Transporte – Automoción | Mobilità – Trasporti – Automotive",
  textile:
    "Textilien | Textilindustrie | Textil | Textiles | Tessile | Têxteis | Tekstylia | Textiel | Tekstil",
  "renewable-energy":
    "Erneuerbare Energien | Énergies renouvelables | Energías renovables | Energia da fonti rinnovabili | Energie rinnovabili | Energias renováveis | Energia odnawialna | Hernieuwbare energie",
  electronics: "Elektronik | Électronique | Electrónica | Elettronica | Eletrónica | Elektronika",
  retail:
    "Einzelhandel | Commerce de détail | Comercio minorista | Comercio al por menor | Commercio al dettaglio | Comércio a retalho | Handel detaliczny | Detailhandel",
  construction:
    "Bauwesen | Baugewerbe | Bau | Construcción | Costruzioni | Edilizia | Construção | Budownictwo | Bouw",
  "aerospace-and-defence":
    "Luft- und Raumfahrt und Verteidigung | Aérospatiale et défense | Aeroespacial y defensa | Aerospazio e difesa | Aeroespacial e defesa | Lotnictwo i obronność | Lucht- en ruimtevaart en defensie",
  "low-carbon-energy-intensive-industries":
    "Energieintensive Industrien | Industries à forte intensité énergétique | Industrias de gran consumo de energía | Industrie ad alta intensità energetica | Przemysł energochłonny | Energie-intensieve industrieën",
  tourism: "Tourismus | Tourisme | Turismo | Turystyka | Toerisme | Turism | Turisme | Matkailu",
  "agri-food":
    "Agrar- und Lebensmittelindustrie | Agrar- und Ernährungswirtschaft | Agroalimentaire | Agroalimentario | Agroalimentare | Agroalimentar | Przemysł rolno-spożywczy | Agrovoeding",
  "creative-and-cultural-industries":
    "Kultur- und Kreativwirtschaft | Industries culturelles et créatives | Industrias culturales y creativas | Industrie culturali e creative | Indústrias culturais e criativas | Sektory kultury i kreatywne | Culturele en creatieve industrieën",
  digital: "Digitales | Numérique | Digitale | Cyfrowy | Digitaal",
  "proximity-and-social-economy":
    "Sozialwirtschaft | Économie sociale et de proximité | Économie de proximité et économie sociale | Economía social y de proximidad | Economia sociale e di prossimità | Economia social e de proximidade | Gospodarka społeczna",
  health: "Gesundheit | Santé | Salud | Salute | Saúde | Zdrowie | Gezondheid | Terveys | Zdraví",
};

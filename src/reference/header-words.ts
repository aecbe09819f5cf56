/**
 * The words that column headers are made of, by what they say, in the languages of the programme countries. Own
 * knowledge of the languages; spelt as people write them, compared with spelling forgiven. A word stands in one list
 * only. "Beneficiary name / Nom du bénéficiaire" is then four words: two that mean a party and two that mean a name.
 */
export const HEADER_WORDS = {
  organisation: words(`
    organisation organization organisations organizations org orgs institution institutions entity entities body
    Einrichtung Einrichtungen Institutionen Körperschaft Organisationen Verein
    organisme organismes établissement établissements entité structure société
    organización organizaciones entidad entidades institución instituciones organismo
    organizzazione organizzazioni ente enti istituzione istituzioni istituto
    organização organizações entidade instituição instituições
    organizacja organizacji organizacje instytucja instytucji instytucje podmiot podmiotu jednostka jednostki
    organisatie organisaties instelling instellingen
    organisasjon organisasjonen
    organisaatio organisaation laitos
    organizace instituce subjekt subjektu organizácia organizácie inštitúcia inštitúcie
    szervezet szervezete intézmény intézménye
    organizație organizația organizației instituție instituția instituției entitate
    организация организацията организации институция институцията
    οργανισμός οργανισμού οργανισμοί φορέας φορέα ίδρυμα ιδρύματος
    organizacija organizacije ustanova ustanove institucija institucije
    organizacijos įstaiga įstaigos institucijos organizācijas iestāde iestādes
    organisatsioon organisatsiooni asutus asutuse asutused
    organizzazzjoni istituzzjoni eagraíocht eagraíochta institiúid
    kurum kurumun kurumu kuruluş kuruluşun stofnun samtök
    организација организације институција установа організація установи organizata institucioni институцијата stofnunar organizatës
    soggetto virksomhetens партньорска ausführende-stelle organisationens organisasjonens
    institusjon institusjonen samtaka lärosäte heagraíochta организацијата`),
  party: words(`
    p partner partners participant participants applicant applicants member members recipient
    grantee awardee consortium-partner
    Projektpartner Partnerin Teilnehmer Teilnehmende Antragsteller
    Antragstellerin Mitglied Mitglieder Zuwendungsempfänger Konsortialpartner Partnereinrichtung
    partenaire partenaires demandeur membre membres candidat
    socio socios participante participantes solicitante miembro miembros
    partecipante partecipanti richiedente proponente partenariato membro
    parceiro parceiros membros promotor
    partnera partnerzy uczestnik uczestnika uczestnicy wnioskodawca wnioskodawcy
    deelnemer deelnemers aanvrager
    deltagare sökande deltager deltagere ansøger
    deltaker søker
    kumppani kumppanin osallistuja osallistujan hakija hakijan
    žadatel žadatele účastník účastníka partneři žiadateľ žiadateľa
    résztvevő pályázó partnere partnerek
    partener partenerul partenerului parteneri solicitant
    партньор партньора партньори участник участника кандидат
    εταίρος εταίρου εταίροι συμμετέχων συμμετέχοντες
    korisnik korisnika sudionik sudionika prijavitelj prijavitelja
    partnerja udeleženec
    partneris partnerio partneriai dalyvis dalyvio pareiškėjas gavėjas
    dalībnieks saņēmējs saņēmēja iesniedzējs
    osaleja taotleja
    sieħeb comhpháirtí
    ortak ortağın ortağı ortaklar katılımcı samstarfsaðili þátttakandi
    партнер партнера учесник корисник учасник partnerska partnerski partnerskie partnerskiej partnerské partnerský socia gavėjo soggetto-attuatore Projektträger
    партнерот toteuttajan igénylő osatoteuttajat projektägare sadarbības-partneri
    samstarfsstofnun promoteur partenere partnerens`),
  // In the programme's words a beneficiary is a full partner; in other words, too, it is a party.
  fullPartner: words(`
    full-partner full-partners full-member full-members core-partner core-partners regular-partner beneficiary
    beneficiaries co-beneficiary co-beneficiaries
    Vollpartner volle-Partner vollwertiger-Partner Begünstigter Begünstigte begünstigten
    partenaire-à-part-entière partenaires-à-part-entière partenaire-complet bénéficiaire bénéficiaires cobénéficiaire
    socio-de-pleno-derecho socios-de-pleno-derecho socio-pleno beneficiario beneficiarios beneficiari
    partner-effettivo partner-effettivi partner-a-pieno-titolo
    parceiro-efetivo parceiros-efetivos parceiro-de-pleno-direito parceiro-pleno
    pełny-partner pełnoprawny-partner beneficjent beneficjenta beneficjenci
    volwaardige-partner volwaardig-partner begunstigde begunstigden
    fullvärdig-partner fuld-partner fuldgyldig-partner fullverdig-partner bidragsmottagare stödmottagare støttemodtager
    tilskudsmodtager täysivaltainen-kumppani täysi-kumppani tuensaaja edunsaaja
    plnohodnotný-partner plný-partner příjemce prijímateľ prijímateľa
    teljes-jogú-partner teljes-partner kedvezményezett kedvezményezettje
    partener-cu-drepturi-depline partener-deplin beneficiar beneficiarul beneficiarului
    пълноправен-партньор бенефициент бенефициента πλήρης-εταίρος δικαιούχος δικαιούχου
    punopravni-partner polnopravni-partner upravičenec upravičenca visateisis-partneris pilntiesīgs-partneris
    täieõiguslik-partner toetusesaaja benefiċjarju tairbhí tam-ortak asil-ortak yararlanıcı faydalanıcı
    fullgildur-samstarfsaðili пуноправни-партнер повноправний-партнер støttemodtagerens stödmottagarens stödmottagares finansējuma-saņēmējs finansējuma-saņēmēja projekto-vykdytojas projekto-vykdytojo
    tilskuddsmottaker toetuse-saaja`),
  leader: words(`
    coordinator coordinators coordinating lead leader leading
    Koordinator Koordinatorin koordinierende koordinierender federführend federführender Federführung
    chef-de-file chefs-de-file coordinateur coordinatrice coordonnateur
    coordinador coordinadora líder coordinatore capofila coordenador coordenadora
    koordynator koordynatora lidera wiodący penvoerder trekker
    samordnare kontraktansvarlig koordinaattori koordinaattorin koordinátora
   
    coordonator coordonatorul координатор координатора συντονιστής συντονιστή
    nositelj koordinators koordinatorius koordinaator koordinatörü porteur porteur-de-projet porteur-du-projet Hauptantragsteller hovedpartner Leadpartner vodilni vodeći vadošais водеща koordinoiva`),
  name: words(`
    name names named
    Namen Bezeichnung nom noms dénomination nombre nombres denominación razón-social
    nome nomi denominazione ragione-sociale designação denominação
    nazwa nazwy naam benaming namn navn benævnelse nimi nimen nimetus
    název názvy jméno názov név neve nevek megnevezés megnevezése elnevezés
    denumire denumirea nume numele име наименование назив название
    όνομα ονομασία επωνυμία
    naziv naziva ime pavadinimas nosaukums isem ainm adı isim unvan unvanı heiti nafn назва emri emërtimi raison-sociale имена meno
    dénomination-sociale account-name`),
  legal: words(`
    legal official full registered original
    offizieller offizielle amtlicher rechtlicher juristischer vollständiger
    officiel officielle légale complet complète
    oficial ufficiale completo completa
    oficjalna pełna urzędowa officiële volledige officiellt fullständigt officielt fuldstændigt offisielt fullt
    virallinen täydellinen oficiální úřední plný oficiálny úradný celý hivatalos teljes
    oficială официално пълно επίσημη επίσημο πλήρης офіційна
    službeni puni uradno polno oficialus pilnas oficiālais pilns ametlik täielik uffiċjali oifigiúil resmi tam`),
  short: words(`
    short acronym acronyms abbreviation abbreviated abbr shortname
    Kurzname Kurzbezeichnung Kurzform Abkürzung Kürzel Akronym kurz
    sigle acronyme abréviation abrégé court acrónimo siglas sigla abreviado abreviatura corto
    abbreviazione abbreviato breve abreviação
    skrót skrócona skrócony akronim afkorting acroniem korte kort förkortning kortnamn forkortelse
    lyhenne lyhyt zkratka zkrácený krátký skratka skrátený rövidítés rövid acronim prescurtare scurt
    съкращение съкратено акроним кратко συντομογραφία ακρωνύμιο αρκτικόλεξο σύντομη
    kratica skraćeni okrajšava kratko santrumpa trumpas saīsinājums lühend kısaltma kısa скраћеница kısaltması
    acronimul trumpinys
    curto скорочена абревіатура skraćenica saīsinātais lühinimi kısa-ad скратен кратенка
    shortcut`),
  country: words(`
    country ctry cc
    Staat Herkunftsland Sitzland Sitzstaat Landescode Ländercode Länderkürzel Landeskürzel Länderkennung
    Länderkennzeichen Mitgliedstaat Partnerland
    pays país paese nazione
    państwo państwa państwie kraju
    landcode landnaam landkod landekode maa kotimaa valtio
    země krajina krajiny štátu ország országa
    țară țării държава държавата χώρα χώρας
    država države šalis šalies valstybė valsts valstis riik riigi pajjiż tal-pajjiż tír tíre ülke ülkesi
    држава државе земја земља країна страна shteti vendi maakoodi maatunnus asukohamaa
    asukohariik hemland hjemland`),
  // One a row, or all that something is about.
  countries: words(`
    countries Staaten Länder países paesi kraje krajów landen maat országok țări țările държави χώρες ülkeler zemlje šalys riigid страны країни`),
  // Country in one language, or condition in another: what the cells hold decides.
  landOrRegion: words(`
    land kraj zemlja state states nation`),
  stateOrStatus: words(`
    stato estado stat etat`),
  place: words(`
    location seat place headquarters based established establishment
    Sitz Standort siège localisation sede ubicación localización localizzazione localização siedziba
    lokalizacja vestiging säte hjemsted sijainti sídlo székhely sediu sediul седалище έδρα sjedište
    sedež buveinė asukoht merkez residence residencia residenza stabilimento sted έδρας sídla
    reședință седалището hq origin origen pochodzenia appartenenza προέλευσης`),
  city: words(`
    city cities town towns
    Stadt Ort ville villes ciudad población città
    cidade miasto miejscowość stad plaats woonplaats vestigingsplaats kaupunki
    paikkakunta město város városa település oraș orașul град населено-място πόλη
    grad miestas pilsēta linn belt cathair şehir şehri borg qyteti місто poststed postort postitoimipaikka staður
    город населений-пункт населённый-пункт место baile`),
  // The town that somebody sits in, or a part of the country.
  municipality: words(`
    municipality locality Gemeinde commune localité localidad municipio comune localidade gemeente kommun
    kommune kunta obec localitate concelho municipalities občina kotipaikka`),
  type: words(`
    type types kind category categories
    Typ Art Kategorie Rechtsform Organisationsform nature catégorie tipo tipos naturaleza categoría tipología
    natura tipi rodzaj kategoria soort aard slag kategori tyyppi laji luokka
    druh típus típusa jellege tip tipul тип вид категория τύπος είδος κατηγορία vrsta
    kategorija tipas rūšis veids tips tüüp liik türü tegund lloji
    врста clase natureza cineál`),
  legalForm: words(`
    legal-form legal-status legal-entity-type statut-juridique forme-juridique forma-jurídica forma-giuridica
    natura-giuridica forma-prawna status-prawny právní-forma právna-forma rechtsvorm rättsform catégorie-juridique jogi-forma`),
  role: words(`
    type-of-participation participation-type form-of-participation role roles
    Rolle Rollen rol ruolo ruoli papel rola
    roll rooli úloha szerep szerepe szerepkör rolul роля ρόλος uloga vloga vaidmuo loma
    rolü görevi hlutverk улога роль roli rwol`),
  // A partner's in a consortium, or a person's in an organisation.
  function: words(`
    function Funktion función funkcja functie функция funkce funkcia funkció funcția λειτουργία fonction
    funzione função`),
  pic: words(`
    pic pics pic-number participant-identification-code`),
  oid: words(`
    oid oids`),
  erasmus: words(`
    erasmus erasmus-plus`),
  eche: words(`
    eche cees charter erasmus-charter Erasmus-Charta Hochschulcharta charte-erasmus carta-erasmus karta-erasmus
    erasmus-charter-for-higher-education charta eche-valid-until valid-eche-until eche-end eche-end-date eche-expiry
    eche-expiry-date eche-expires eche-validity eche-valid-to eche-valid eche-status`),
  code: words(`
    code codes cd iso kode kod código codice cod codul kodiċi oznaka šifra код κωδικός koda kodas kods kood iso2 alpha`),
  number: words(`
    no nr num number numbers numero nummer numer číslo szám număr номер αριθμός broj
    številka numeris nro rang order ordem pořadí orden poradie
    numurs numarası`),
  // It counts the lines of a list, whatever they are about.
  runningNumber: words(`
    running-number running-no serial-number serial-no line-number line-no row-number row-no s-no sr-no
    lp l-p liczba-porządkowa nr-crt număr-curent numărul-curent lfd lfdnr lfd-nr laufende-nummer laufnummer
    numéro-d-ordre n-d-ordre numero-progressivo número-de-orden n-de-orden número-de-ordem n-de-ordem volgnummer
    löpnummer løpenummer løbenummer pořadové-číslo poř-č sorszám ssz redni-broj r-br rb
    zaporedna-številka zap-št sıra sıra-no α-α αύξων-αριθμός пореден-номер redni-br eil-nr p-k nr-p-k jrk-nr nr-pk`),
  identifier: words(`
    id ids identifier identification identifiers ident Kennung Kennnummer identifiant identificador identificativo
    identyfikator identifikátor azonosító identificator идентификатор roll-number roll-no`),
  eu: words(`
    eu european union commission ec ue erasmusplus europejski europejska ue-programmé
    européen européenne europea europeo ес εε unie unii unijne uniós comunitario comunitaria communautaire ενωσιακή κοινοτική community-funding community-contribution
    еу єс el-i unijnego be-së
    esb`),
  // The Union's money under the name of the fund it comes from.
  fund: words(`erdf feder efre efro fesr efrr eruf esf fse erfa fund fundo eraf`),
  grant: words(`
    grant grants subsidy funding funds lump-sum
    Zuschuss Förderung Fördermittel Fördersumme Förderbetrag Finanzhilfe Zuwendung Fördermittelsumme mittel
    subvention financement subvención financiación
    sovvenzione finanziamento subvenção financiamento
    dotacja dofinansowanie dotacji dofinansowania subsidie tilskud tilskudd avustus
    dotace dotácia prostředky támogatás finanțare fonduri
    финансиране безвъзмездна επιχορήγηση χρηματοδότηση potpora bespovratna subvencija
    dotacija parama finansējums finansējuma toetus hibe styrkur грант środki rahoitus sredstva zdroje prostriedky lėšos finansavimas финансова-помощ бфп hibesi fondos fondi es-finansējums es-lėšos es-finansavimas es-fondu el-toetus ab-hibesi ab-katkısı liidu-toetus grantului
    помощ eli-toetus lėšų
    средства субсидия фінансування finansiering financiering midler medel financiranje`),
  // Of the Union a grant; else what a partner or anybody else gives, or does.
  contribution: words(`
    support contribution contrib aide contribución ayuda contributo contribuição bijdrage bidrag tuki příspěvek
    príspevok hozzájárulás contribuție принос συνεισφορά doprinos įnašas ieguldījums katkı wkład stöd støtte
    kontribut katkısı συνδρομή apoio apoyo aiuto Beitrag contr
    внесок допринос придонес atbalsts kontribuzzjoni kontributi`),
  // What is paid beside a grant, by whomever.
  cofinancing: words(`
    cofinancing co-financing cofinanced cofunding co-funding cofinancement cofinanciación cofinanziamento
    cofinanciamento Kofinanzierung cofinanciering medfinansiering spolufinancování spolufinancovanie
    współfinansowanie társfinanszírozás cofinanțare съфинансиране συγχρηματοδότηση sufinanciranje sofinanciranje
    bendrasis-finansavimas līdzfinansējums kaasrahastamine kaasfinantseering osarahoitus eş-finansman`),
  // National money, or that of others, is not the Union's.
  otherMoney: words(`
    private privé privado privato
    krajowe krajowy national nationale nationaler nationaux nacional nazionale nazionali národní národné nemzeti
    națională национално национална εθνική nacionalno nacionalinis nationell nasjonal kansallinen ulusal valtion`),
  amount: words(`
    amount amounts sum budget Betrag Summe montant importe importo kwota bedrag belopp beløb summa
    částka suma összeg сума ποσό iznos znesek valor valore Höhe výše výška visina valoarea wartość valoare
    beløp`),
  // What somebody was given, or asks for.
  awarded: words(`
    allocated allocation requested awarded award approved programmed committed-amount
    beantragt beantragte bewilligt bewilligte bewilligter zugewiesen alloué allouée accordé accordée approuvé
    approuvée demandé demandée asignado asignada aprobado aprobada concedido concedida
    solicitado solicitada approvato approvata assegnato assegnata concesso concessa richiesto richiesta
    aprovado aprovada atribuído atribuída przyznane przyznana przyznany toegekend toegekende beviljat tildelt
    bevilget myönnetty schválená schválené schválený megítélt aprobată acordat acordată одобрена одобрено
    odobreno dodeljeno taotletud prašoma talep-edilen skirta wnioskowana igényelt zaprošena granted
    asked gevraagde haettu požadovaná požadovaný pieprasītais taotletav тражена побарани запитуваний
    umbeðinn traženi eraldatud εγκεκριμένη εγκεκριμένο`),
  // Somebody's share of a sum.
  part: words(
    `share Anteil part parts partie quota quote-part parte udział podíl podiel aandeel andel osuus rész delež dalis daļa`
  ),
  status: words(`
    status confirmed confirmation committed availability
    Bestätigung bestätigt Zusage zugesagt statut confirmé confirmée confirmado confirmada confermato conferma
    situação potwierdzenie potwierdzony stan bevestigd bevestiging bekräftad bekræftet bekreftet vahvistettu tila
    stav potvrzeno potvrdené állapot státusz megerősítve confirmat статус състояние потвърден κατάσταση stanje
    potvrđeno potrjeno būsena statuss olek staatus durum durumu onay patvirtinta apstiprināts
    potwierdzenie-udziału visszaigazolva επιβεβαιωμένος onaylandı потврђено потврдено підтверджено подтверждено
   `),
  // Whether a partner takes part, in a column of yes and no; or as what, in one of roles.
  takingPart: words(`
    participation participates takes-part taking-part joining joins included on-board in-consortium still-in still-on-board
    agreed akkoord svar vastaus vastus odgovor odpoveď válasz răspuns отговор απάντηση atsakymas atbilde cevap
    answer reply response Antwort Rückmeldung réponse respuesta risposta resposta odpowiedź
    Teilnahme nimmt-teil dabei im-Konsortium participe partecipa participa partecipazione participación participação
    adhésion adesione deelname neemt-deel uczestnictwo uczestniczy účast účastní deltagelse deltakelse deltar
    mukana bierze-udział zúčastní sodeluje osaleb piedalās dalyvauja katılıyor sudjeluje engagement
    osallistuminen osallistuu részvétel участие участва συμμετοχή συμμετέχει katılım sudjelovanje`),
  hei: words(`
    he hei heis higher-education higher-education-institution higher-education-institutions tertiary-education
    Hochschulbildung Hochschulbereich enseignement-supérieur educación-superior ensino-superior hoger-onderwijs
    szkolnictwo-wyższe högre-utbildning højere-uddannelse høyere-utdanning korkeakoulutus vysoké-školství
    felsőoktatás învățământ-superior висше-образование visoko-obrazovanje visoko-šolstvo aukštasis-mokslas
    augstākā-izglītība kõrgharidus yükseköğretim`),
  // In Spanish an institution of higher education, or a school of secondary education.
  secondaryOrHigher: words(`ies`),
  university: words(`
    university universities Hochschule Hochschulen Universität université universidad università universidade
    uniwersytet uczelnia uczelni universiteit universitet yliopisto korkeakoulu univerzita egyetem universitate
    университет πανεπιστήμιο sveučilište univerza universitetas ülikool uni unis`),
  // In lists of VET providers a school is an organisation like any.
  school: words(`
    school schools college colleges Schule Schulen école écoles lycée escuela escuelas scuola scuole liceo escola
    escolas szkoła szkoły skola skolor skole skoler koulu koulut školy školi iskola școală școli училище
    училища σχολείο школа okul kool`),
  vet: words(`
    vet vets vocational vocational-education vocational-training vocational-education-and-training tvet
    Berufsbildung Berufsbildungseinrichtung Berufsschule formation-professionnelle enseignement-professionnel efp
    formación-profesional centro-de-fp centros-de-fp centro-fp proveedor-de-fp formazione-professionale iefp ensino-profissional formação-profissional
    kształcenie-zawodowe szkolnictwo-zawodowe beroepsonderwijs mbo yrkesutbildning erhvervsuddannelse fagopplæring
    ammatillinen-koulutus odborné-vzdělávání odborné-vzdelávanie szakképzés învățământ-profesional
    професионално-образование strukovno-obrazovanje poklicno-izobraževanje profesinis-mokymas
    profesionālā-izglītība kutseharidus mesleki-eğitim vet-school vocational-school`),
  labourMarketActor: words(`
    lma lmas lm lm-actor lm-actors labour-market-actor labour-market-actors labor-market-actor labor-market-actors labour-market
    labor-market labour-market-representative labour-market-organisation social-partner social-partners
    Arbeitsmarktakteur Arbeitsmarktakteure Arbeitsmarkt Sozialpartner acteur-du-marché-du-travail marché-du-travail
    partenaire-social actor-del-mercado-laboral mercado-laboral mercado-de-trabajo attore-del-mercato-del-lavoro
    mercato-del-lavoro parti-sociali ator-do-mercado-de-trabalho mercado-de-trabalho rynek-pracy rynku-pracy
    podmiot-rynku-pracy arbeidsmarkt arbeidsmarktactor arbetsmarknad arbetsmarknadsaktör arbejdsmarked
    arbeidsmarked työmarkkina trh-práce trhu-práce munkaerőpiac munkaerőpiaci piața-muncii пазар-на-труда
    tržište-rada trg-dela darbo-rinka darba-tirgus tööturg işgücü-piyasası`),
  enterprise: words(`
    enterprise enterprises business businesses industry
    entreprise entreprises empresas imprese przedsiębiorstwo przedsiębiorstwa`),
  sme: words(`
    sme smes kmu pme pyme pymes pmi msp mkb pk mkk kkv imm μμε small medium
    small-and-medium-sized-enterprise small-and-medium-enterprise small-enterprise medium-enterprise
    мсп mvį mvu vke kobi`),
  large: words(`
    large large-enterprise large-enterprises large-company large-companies big-company groß Großunternehmen
    Großbetrieb grande-entreprise gran-empresa grande-impresa grande-empresa duże-przedsiębiorstwo groot-bedrijf`),
  // "Company" heads a column of names or one of ticks; the cells tell which.
  company: words(`
    company companies firm Firma Unternehmen empresa azienda impresa bedrijf virksomhed bedrift företag yritys cég
    tvrtka firmy ettevõtte uzņēmuma įmonės yrityksen`),
  associated: words(`
    ap associated associate associated-partner associated-partners assoziiert assoziierter assoziierte associé associée
    asociado asociada associato associata associado associada stowarzyszony stowarzyszone geassocieerd geassocieerde
    associerad assosiert přidružený társult asociat асоцииран συνδεδεμένος pridruženi asocijuotas
    asociētais assotsieerunud`),
  affiliated: words(`
    ae affiliated affiliate affiliated-entity affiliated-entities linked-third-party third-party verbundene verbunden
    affilié affiliée afiliada afiliado affiliata affiliato afiliowany verbonden přidružený-subjekt
    kapcsolt afiliat свързано`),
  // "Project partner" is a partner, "project name" is none of ours.
  project: words(`
    project projects operation operations proposal action activity
    Projekt Projekte Projekts Vorhaben Vorhabens projet projets operación proyecto proyectos
    progetto progetti operazione projeto projetos operação projektu projekcie projekty operacji operacja
    projecten project's hanke hankkeen projekti projekto projekta prosjekt prosjektet
    proiect proiectul proiectului проект проекта έργο έργου πράξη πράξης operacije operacija projekat
    projektas proġett tionscadal proje projenin verkefni пројекат пројекта operace operácie darbība darbības veiksmas veiksmo művelet operazzjoni operațiunii operațiune toimen toimi insats insatsens операция операцията tegevuse tegevus
    hankkeessa проектот projektben verkefninu проєкт проєкту projedeki`),
  // Registration numbers are none of ours, a country of registration is.
  registration: words(`
    registration register incorporation Registrierung enregistrement registro registrazione rejestracja rejestracyjny
    registratie registreering`),
  // A region is none of ours; "Country/Region" is how some forms say country.
  region: words(`
    region regions regional regiones regioni regiões regio regiune regija regionas περιφέρεια
    регион alue maakunta região territory`),
  // The country of an address is one; the rest of an address, or a region by its code, is none of ours.
  address: words(`
    address addresses Anschrift Adresse Adressen dirección direcciones indirizzo indirizzi endereço morada adres
    adress adressa osoite adresa cím címe адрес διεύθυνση adresas adrese aadress indirizz seoladh
    nuts nuts1 nuts2 nuts3 nutscode nutslabel`),
  // A language has codes like a country's.
  language: words(`
    language languages Sprache Sprachen langue langues idioma idiomas lingua lingue línguas język języki taal
    talen språk sprog kieli kielet jazyk jazyky nyelv limbă език γλώσσα jezik jezici kalba valoda keel lingwa
    teanga dil dili tungumál језик мова`),
  // A column with such a word holds something else, whatever its other words say.
  foreign: words(`
    looking-for seeking sought wanted gesucht busca
    own counterpart counterparts matched match contact contacts person persons people responsible email e-mail mail phone telephone tel mobile fax website web
    webpage webseite site sites url www internet homepage street postcode postal post zip plz province county district subdivision department unit
    faculty date dates start end starting ending year month duration deadline time title titles description
    descriptions summary abstract objective objectives comment comments note notes remark remarks feedback experience
    expertise competence competences skills skill task tasks work-package work-packages wp wps deliverable deliverables
    vat tax fiscal size staff employees turnover consent signature signed signatory representative director manager
    first last surname forename gender salutation position percentage percent rate ratio cost costs expenditure
    total-cost latitude longitude logo image images link links document documents file files keyword keywords theme
    themes topic programme program subprogramme framework axis priority measure intervention call contract agreement
    reference ref refs ranking score author currency iban bank account password login user scheme level study history source
    indicator index investment number-of anzahl stand specific thematic ems e-ms meeting mobility mobilities capacity motivation reason letter
    mandate loi day days effort hours pm annual yearly target-group jährlicher annuel Zielgruppe groupe-cible
    Kontakt Kontaktperson Kontaktpunkt Ansprechpartner Ansprechpartnerin Ansprechperson Telefon Handy
    Postanschrift Straße Postleitzahl Postfach Bundesland Bundesländer Landkreis Kreis Bezirk Datum
    Beginn Ende Laufzeit Titel Bemerkung Bemerkungen Anmerkung Anmerkungen Kommentar Kommentare Beschreibung
    Zusammenfassung Aufgabe Aufgaben Umsatz Mitarbeiter Mitarbeitende Größe Vorname Nachname Familienname Unterschrift
    Abteilung Fakultät Fachbereich Kosten Gesamtkosten Ausgaben Quote Steuernummer Internetadresse Webseiten
    Arbeitspaket Verantwortlicher Zuständig Ziel Ziele
    courriel rue département responsable interlocuteur commentaires commentaire remarque
    remarques observations tâche tâches résumé prénom taille effectif effectifs coût coûts dépenses taux durée début
    fin année titre intitulé contrat axe priorité domaine
    contacto persona correo electrónico teléfono calle provincia comunidad fecha título
    observaciones comentarios descripción tarea tareas sitio apellido apellidos tamaño coste costes gasto porcentaje
    tasa cif nif duración inicio resumen cargo
    contatto referente posta elettronica via cap data titolo osservazioni commenti
    descrizione compito compiti sito cognome dimensione dimensioni costo costi spesa percentuale codice-fiscale cf
    partita-iva durata sintesi mansione
    pessoa correio eletrónico telefone rua distrito observações
    descrição dimensão custo custos despesa taxa percentagem duração resumo apelido código-postal
    osoba osoby kontaktowa kontaktowy kontaktowe ulica kod-pocztowy pocztowy województwo powiat gmina tytuł
    uwagi komentarz opis strona imię nazwisko wielkość zadania zadanie koszt koszty wydatki stawka procent
    umowa umowy podpodział priorytet działanie
    contactpersoon contactpunt telefoon straat opmerking opmerkingen beschrijving omschrijving
    taken grootte omvang internetadres postadres looptijd samenvatting
    e-post epost telefonnummer gata postnummer postnr län fylke kommentarer beskrivning storlek
    kostnad kostnader dato beskrivelse størrelse udgifter r-phost
    yhteyshenkilö yhteyspiste sähköposti puhelin postiosoite internetosoite katu postinumero
    päivä päivämäärä otsikko kuvaus huomautukset huomautus koko kustannukset verkkosivu
    kontaktní kontaktné kontaktná ulice psč okres poznámka poznámky popis
    velikost veľkosť náklady výdavky e-pošta posta-elettronica místo podregija
    kapcsolattartó utca irányítószám megye megjegyzés megjegyzések leírás költség méret honlap
    összefoglaló e-posti postacím alegysége
    persoană stradă județ observații descriere cheltuieli
    poștală dimensiunea subdiviziune axa prioritate punct
    контакт лице телефон улица поща пощенски област дата забележка описание размер разходи уебсайт
    интернет
    επικοινωνία επικοινωνίας πρόσωπο τηλέφωνο οδός ημερομηνία παρατηρήσεις περιγραφή μέγεθος
    ταχυδρομικός ταχυδρομική ηλεκτρονική κόστος δαπάνες
    županija općina napomena napomene veličina troškovi internetska
    naslov spletni poštna opomba opombe stroški
    paštas pašto telefonas gatvė pastabos aprašymas dydis kontaktinis išlaidos
    pasts e-pasts tālrunis iela datums piezīmes apraksts lielums kontaktpunkts izmaksas pasta
    tänav piirkond maakond kuupäev märkused kirjeldus suurus kulud
    kuntatt daqs teagmhála méid foroinn
    iletişim kişi eposta ilçe bölge tarih açıklama notlar büyüklük organisationsnummer organisasjonsnummer orgnr org-nr places plätze posti plazas miejsca vagas
    sammendrag kokkuvõte kopsavilkums santrauka streszczenie tiivistelmä sammanfattning özet shrnutí zhrnutie povzetek
    sažetak sommarju rezumat rezumatul σύνοψη резюме
    begindatum einddatum slutdato slutdatum alguskuupäev lõppkuupäev alkamispäivä päättymispäivä
    sats satz tasso stopa míra miera stopnja arány norma poziom rata likme Kofinanzierungssatz
    výdaje izdaci spese izdevumi uitgaven izdatki menot gastos kokonaiskustannukset
    ičo dič regon siret siren oib nipc cui y-tunnus adószám vergi isced smis itms
    osa osy osu tengely asse oś eixo eje άξονας prioritní prioritná prioritetna prioritetas
    délka varighed kestus διάρκεια trajanje ilgums trukmė időtartam trwania trvanie kesto varaktighet süre
    výzva nabór aviso razpis convocatoria bando appel aufruf konkurs jahr rok anno año година έτος aasta vuosi
    metai gads бележки bemærkninger anmärkningar имейл hjemmeside webbplats veebileht verkkosivusto
    tīmekļa svetainė spletna nettside intervence intervencija intervencije interwencji intervenção intervenție
    intervencie intervención интервенцията παρέμβασης intervences propre propio propia proprio propria
    eigen eigene Eigenmittel Eigenanteil Eigenbeitrag egna eget oma vlastní vlastné vlastný lastna lastni vlastita
    vlastiti saját önerő собствен собствено ίδια pašu nuosavos öz własny własne własna власний représentant
    representante rappresentante Vertreter zástupca zástupce przedstawiciel country-coordinator country-lead
    country-leader head-of head-office participated before previous previously prior newcomer
    first-time ποσοστό ič`),
  // What a column of ticks asks for.
  yesNo: words(
    `yes-no y-n ja-nein j-n oui-non o-n si-no s-n tak-nie t-n ja-nee sim-não ano-ne da-ne ja-nej ja-nei igen-nem taip-ne jā-nē jah-ei kyllä-ei da-nu evet-hayır ναι-όχι да-не`
  ),
  // Words that say nothing about which field it is.
  filler: words(`
    of the a an and or in on for to at by with from as per is has have are be this that your our please if any each
    all applicable different yes y n holder holders valid held provider providers participating sending
    receiving host hosting eur euro euros english original-language main primary fr es it nl principal principale hlavní hlavný główny
    consortium alliance actor actors x indicate specify select choose drop down dropdown list
    der die das den dem des von vom zu zur im ist und oder bzw am
    de du la le les l d et ou en au aux un une dans est
    del el los las e o u di dello della dei degli delle nel nella il lo gli i
    do da dos na em v ve
    w z lub oraz van het een och eller av på til og ja tai ile vagy az și sau al ale lui
    и на в или по за η ο το του της των και στο ir vai või
    konsortium consorzio consorcio konsorcjum s t ta neuvádět total от konsorciu konzorciumban консорциума
    Partnerschaft partenariat parteneriat partnerství label partnership you what which where who does billing destino destination executora ejecutora
    deelnemende deltagande deltagende deltakende zapojená sudjelujuća sodelujoča участваща frá
    konsortiet konsortiossa konzorcij konzorciju konzorcijumu konsorciume konsorcijā konsortsiumis konsorsiyumdaki
    консорціумі консорциум konsorcium κοινοπραξία konzorciu consorțiu στην στη у në`),
} as const;

/** What a word in a header says; "count" is said by several words together, "No. of partners". */
export type HeaderWord = keyof typeof HEADER_WORDS | "count";

// A hyphen joins what counts as one word only when all of it is there: "work-package", "chef-de-file".
function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

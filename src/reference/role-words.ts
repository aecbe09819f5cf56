/** What people write in a role column, per role, in the languages of the programme; compared folded, as a whole. */
export const ROLE_WORDS = {
  coordinator: `
    coordinator | co-ordinator | project coordinator | consortium coordinator | coord | coo
    coordinating organisation | coordinating organization | coordinating partner | coordination
    coordinating institution | main coordinator | coordinator partner | partner coordinator
    coordinator organisation | alliance coordinator | CO | COOR | PCO | hlavní řešitel | hlavný riešiteľ | hlavní příjemce
    lead | leader | lead partner | leading partner | lead organisation | lead organization
    lead applicant | lead beneficiary | lead institution | project lead | project leader
    consortium leader | consortium lead | leadpartner | leading organisation | LP | LB | LA
    main applicant | principal applicant | applicant (coordinator) | applicant organisation
    main beneficiary | main contractor | head of consortium | PL
    Koordinator | Koordinatorin | Projektkoordinator | Koordinierende Einrichtung | Koordination
    koordinierende Organisation | Federführung | federführender Partner
    Hauptantragsteller | Konsortialführer | Projektleitung | Projektträger
    coordinateur | coordinatrice | coordonnateur | coordonnatrice | coordonateur | chef de file
    cheffe de file | porteur de projet | porteur | organisation coordinatrice
    partenaire chef de file | coordonnateur du projet | coordinateur du projet
    coordinador | coordinadora | entidad coordinadora | organización coordinadora | líder
    socio líder | socio coordinador | jefe de fila
    coordinatore | capofila | capo fila | ente capofila | partner capofila
    soggetto capofila | organizzazione capofila
    coordenador | coordenadora | entidade coordenadora | parceiro líder | promotor
    penvoerder | projectcoördinator | hoofdaanvrager | trekker
    koordynator | partner wiodący | lider projektu | lider konsorcjum
    hlavní partner | vedoucí partner | hlavný partner
    vedúci partner | koordinator projekta | vodilni partner | nositelj | nosilec
    vodeći partner | nosilac projekta | koordináló partner | vezető partner
    konzorciumvezető | coordonator | lider de parteneriat | partener lider
    координатор | водещ партньор | водеща организация | координатор на проекта
    συντονιστής | συντονίστρια | επικεφαλής εταίρος | συντονιστής φορέας | επικεφαλής
    ledende partner | hovedpartner | hovedansøger
    samordnare | huvudsökande | ledande partner
    prosjektkoordinator | hovedsøker | koordinaattori | koordinoija | päähakija
    päätoteuttaja | johtava kumppani | koordinaator | juhtpartner | koordinators
    vadošais partneris | koordinatorius | pagrindinis partneris | koordinatur
    comhordaitheoir | koordinatör kuruluş | yürütücü | lider ortak
    ábyrgðaraðili | koordinatori | partneri kryesor | координатор проекту
    grant holder | project promoter | project owner
    Koordinierungsstelle | Konsortialführerin | Konsortialleitung | Verbundkoordinator | Leitpartner
    koordinierende Institution | Hauptkoordinator | établissement coordinateur | organisme coordinateur
    entité coordinatrice | institution coordinatrice | porteur du projet | institución coordinadora
    coordinador del proyecto | coordinadora del proyecto | entità coordinatrice | istituzione coordinatrice
    coordinatore del progetto | instituição coordenadora | organização coordenadora | coordenador do projeto
    coördinerende organisatie | coördinerende instelling | projectleider | hoofdpartner
    koordynator projektu | instytucja koordynująca | organizacja koordynująca | hlavní žadatel
    koordinátor projektu | koordinující organizace | koordinující instituce | vedúci projektu
    koordinujúca organizácia | vodja projekta | vodeča organizacija | koordinator konzorcija
    nositelj projekta | koordinatorica | координаторка | носилац пројекта | носител на проект | носител
    координатор на проект | координатор пројекта | coordonator de proiect
    instituția coordonatoare | coordonatorul proiectului | водеща институция | координираща организация
    συντονιστής εταίρος | συντονιστής έργου | συντονίζων φορέας | koordináló intézmény | koordináló szervezet
    projektvezető | projekta koordinators | koordinējošā organizācija | projekto koordinatorius
    koordinuojanti organizacija | koordinuojanti institucija | projekti koordinaator | koordinoiva organisaatio
    hankkeen koordinaattori | koordinerende organisation | koordinerende institution | projektleder
    koordinerande organisation | projektägare | koordinerende institusjon | koordinerende organisasjon
    koordinerande institusjon | koordinerande organisasjon | prosjekteier | prosjekteigar | prosjektleder
    prosjektleiar | hovudsøkjar | verkefnisstjóri | umsjónaraðili | samræmingaraðili
    koordinues | koordinuesi | koordinues i projektit | proje koordinatörü | koordinatör kurum
    yürütücü kuruluş | yürütücü kurum | päätuensaaja | juhtivpartner | ana ortak | príomhpháirtí | Projektkoordinatorin
    coordinating body | coordinating | Konsortialführung | Projektkoordination | koordinierende
    projektledare | federführend | ana başvuru sahibi
  `,
  "full-partner": `
    partner | full partner | full partner organisation | full partner organization | full partner institution | project partner | partner organisation | partner organization
    consortium partner | consortium member | member | participant | participating organisation
    beneficiary | co-beneficiary | co-applicant | coapplicant | applicant partner | spoluřešitel | spoluriešiteľ | spolupříjemce
    P | PP | BEN | PA | PAR | PART | FP | full | partner institution | alliance partner
    regular partner | normal partner | core partner | full member | partners | beneficiaries
    co-partner
    other beneficiary | full beneficiary | participants | full partners
    Partnerin | Projektpartner | Vollpartner | Begünstigter | Begünstigte | Teilnehmer | Mitglied
    Partnerorganisation | Mitantragsteller | partenaire | partenaire à part entière | bénéficiaire
    partenaire du projet | membre | codemandeur | co-demandeur | partenaires
    socio | socia | socio de pleno derecho | socio participante | beneficiario | beneficiaria
    entidad socia | entidad participante | participante | socios | partner di progetto
    partner effettivo | partecipante | cosolicitante | parceiro | parceira
    parceiro efetivo | parceiros | parceiro de projeto | deelnemer | volwaardige partner
    begunstigde | projectpartner | medeaanvrager | partner projektu | partnerzy | beneficjent
    uczestnik | pełny partner | współwnioskodawca | příjemce | účastník
    prijímateľ | partnerská organizácia | partnerská organizace | projektni partner | upravičenec
    korisnik | sudionik | punopravni partner | polnopravni partner | kedvezményezett
    teljes jogú partner | résztvevő | partener | partener de proiect | beneficiar
    partener cu drepturi depline | партньор | пълноправен партньор | бенефициент | бенефициер
    участник | εταίρος | πλήρης εταίρος | δικαιούχος | συμμετέχων
    fuld partner | støttemodtager | deltager | partnere | fullvärdig partner
    bidragsmottagare | deltagare | stödmottagare | tilskuddsmottaker | deltaker | kumppani
    täysivaltainen kumppani | tuensaaja | osallistuja | osatoteuttaja | hankekumppani | toetusesaaja
    partneer | täispartner | partneris | pilntiesīgs partneris | saņēmējs | dalībnieks
    naudos gavėjas | dalyvis | visateisis partneris | paramos gavėjas | sieħeb | benefiċjarju
    comhpháirtí | ortak | proje ortağı | tam ortak | faydalanıcı | katılımcı | yararlanıcı
    samstarfsaðili | þátttakandi | partneri | partner i plotë | партнер | корисник
    бенефіціар | учасник | бенефициар
    partnar | prosjektpartner | prosjektpartnar | prosjektdeltaker | prosjektdeltakar | deltakar
    samarbeidspartner | samarbeidspartnar | medsøker | medsøkjar | partnerar
    партнери | пуноправни партнер | полноправен партнер | учесник | пълен партньор | партньори
    punopravan partner | polnopravan partner | sodelujoči partner | partner na projektu
    partner projekta | partner v projektu | sudjelujuća organizacija | partnerji | projekta partneris
    projekto partneris | projektipartner | osalev organisatsioon | hankepartneri | osallistuva organisaatio
    deltagande organisation | deltagende organisation | medansökande | medansøger | fullgildur samstarfsaðili
    þátttökuaðili | konzorciumi partner | konzorciumi tag | részt vevő szervezet | partnerek
    partner konsorcjum | członek konsorcjum | organizacja partnerska | instytucja partnerska
    člen konsorcia | zúčastněná organizace | partner konzorcia | člen konzorcia | zúčastnená organizácia
    membru al consorțiului | organizație parteneră | instituție parteneră | organizație participantă
    parteneri | membro del consorzio | organizzazione partner | ente partner | organizzazione partecipante
    miembro del consorcio | organización socia | organización participante | organisation partenaire
    organisme partenaire | membre du consortium | organisation participante | établissement partenaire
    organização parceira | membro do consórcio | entidade parceira | organização participante
    partnerorganisatie | consortiumlid | deelnemende organisatie | consortiumpartner
    Konsortialpartner | Konsortialpartnerin | Verbundpartner | Konsortiumsmitglied | Mitglied des Konsortiums
    teilnehmende Organisation | Partnereinrichtung | gleichberechtigter Partner | εταίρος έργου | εταίροι
    μέλος κοινοπραξίας | συμμετέχων οργανισμός | proje ortakları | ortaklar | ortak kurum | ortak kuruluş
    konsorsiyum üyesi | konsorsiyum ortağı | pjesëmarrës | anëtar | partner i projektit
    Projektdeltager | medsökande | spolužadatel | spolužiadateľ | suprijavitelj | kaastaotleja | Mittelempfänger
    beneficjenci | upravičenci | korisnici | корисници | kedvezményezettek | partneriai | samstarfsaðilar | yararlanıcılar | Partnereinrichtungen
    cobénéficiaire | cobeneficiario | tairbhí | styrkþegi | përfitues | spoločník konzorcia
    edunsaaja | učesnik | udeleženec | þátttakendur | rannpháirtí | tairbhithe | comhpháirtithe | sħab | член на консорциума
    konsortiemedlem | konsortsiumi liige | konsortion jäsen | konsorciumo narys | član konzorcija
  `,
  "affiliated-entity": `
    affiliated entity | affiliated entities | affiliate | affiliated | affiliated partner | AE
    affiliated organisation | affiliated organization | linked third party | third party
    third party (linked) | third parties | linked entity | LTP | TP | affiliated body
    verbundene Einrichtung | verbundene Einrichtungen
    angeschlossene Einrichtung | verbundene Organisation | verbundene Stelle | verbundener Dritter
    entité affiliée | entités affiliées | entité liée | tiers lié | tierce partie | tierce partie liée
    entidad afiliada | entidades afiliadas | entidad vinculada | tercero vinculado | tercera parte
    entità affiliata | entità affiliate | ente affiliato | affiliata | terza parte | terza parte collegata
    entidade afiliada | terceiro ligado | gelieerde entiteit | verbonden entiteit
    aangesloten entiteit | verbonden derde | podmiot powiązany | podmiot stowarzyszony | strona trzecia
    podmioty powiązane | jednostka stowarzyszona | přidružený subjekt | přidružené subjekty
    propojená třetí strana | prepojený subjekt | pridruženi subjekt
    povezani subjekt | povezana oseba | povezane osebe | povezani subjekti | kapcsolt vállalkozás
    kapcsolt szervezet | kapcsolódó szervezet | entitate afiliată | entități afiliate | terț afiliat
    свързан субект | свързана организация | свързано лице | συνδεδεμένη οντότητα
    συνδεδεμένος φορέας | συνδεδεμένες οντότητες | tilknyttet enhed | tilknyttede enheder
    ansluten enhet | anknuten enhet | närstående enhet | tilknyttet enhet | sidosyksikkö
    sidosyhteisö | siihen liittyvä yhteisö | seotud üksus | saistītā vienība | saistītā struktūra
    susijęs subjektas | susietasis subjektas | entità affiljata | eintiteas cleamhnaithe
    bağlı kuruluş | bağlı kuruluşlar | tengdur aðili | subjekt i afiliuar | придружен субјект
    повезано лице | афілійована особа | афілійована організація | аффилированное лицо
    thirdParty | linkedThirdParty | affiliatedEntity
    verbundenes Unternehmen | verbundene Unternehmen | entité affiliée (EA) | entidad afín
    entità collegata | terzo collegato | entidade vinculada | verbonden partij | gelieerde partij
    gelieerde entiteiten | podmiot zależny | propojený subjekt | propojené subjekty | přidružená osoba
    povezane organizacije | povezano lice | povezana lica
    povezani subjekat | повезана лица | повезани субјект | поврзан субјект | поврзано лице
    kapcsolt jogalany | kapcsolt fél | kapcsolt szervezetek | entitate afiliată (EA) | свързани лица
    свързани субекти | συνδεδεμένο νομικό πρόσωπο | συνδεδεμένοι φορείς | tilknytt eining | tilknyttede enheter
    tilknytte einingar | tilknyttet eining | närstående företag | anknutna enheter | sidosyritys
    sidosyksiköt | seotud isik | seotud üksused | saistīts subjekts | saistītā persona | saistītās vienības
    susijusi organizacija | susiję subjektai | ilişkili kuruluş | bağlı kurum | tengd eining | tengdir aðilar
    linked 3rd party | affiliierte Einrichtung | soggetto affiliato | свързано образувание | subjekt i lidhur | ente i lidhur | subjekte të lidhura
    terze parti | parte terță | enti affiliati | sidusüksus
  `,
  "associated-partner": `
    associated partner | associated partners | associate | associate partner | associated | AP
    associated organisation | associated organization | associate member | associated member | ASP
    associated participant | associate organisation | associated beneficiary | ASSP | ass. partner
    assoc. partner | associatedpartner | associated partner (no funding) | supporting partner
    non-funded partner | unfunded partner | external partner | partner (associated)
    assoziierter Partner | assoziierte Partner | assoziierte Partnerorganisation | assoziiert
    assoziierte Partnerin | assoziierte Organisation | partenaire associé | partenaires associés
    associé | associée | organisation associée | partenaire associé (sans financement)
    socio asociado | socios asociados | entidad asociada | organización asociada | asociado
    socia asociada | socio colaborador | partner associato | partner associati | associato | ente associato
    organizzazione associata | partner sostenitore | parceiro associado | parceiros associados
    entidade associada | associado | geassocieerde partner | geassocieerd partner | geassocieerd
    geassocieerde partners | partner stowarzyszony | partnerzy stowarzyszeni | stowarzyszony
    partner współpracujący | přidružený partner | přidružení partneři
    asociovaný partner | pridruženi partner
    pridruženi član | társult partner | társult partnerek | partener asociat | parteneri asociați
    asociat | асоцииран партньор | асоциирани партньори | συνδεδεμένος εταίρος
    συνδεδεμένοι εταίροι | συνεργαζόμενος εταίρος | associeret partner | associerede partnere
    associerad partner | associerade partner | associerade partners | assosiert partner
    assosierte partnere | assosioitunut kumppani | liitännäiskumppani | assosioitu kumppani
    assotsieerunud partner | assotsieeritud partner | asociētais partneris | asociētie partneri
    asocijuotasis partneris | asocijuotieji partneriai | sieħeb assoċjat | comhpháirtí comhlachaithe
    ilişkili ortak | iştirakçi ortak | ortak kuruluş (iştirakçi) | iştirakçi | bağlantılı ortak
    aukaaðili | tengdur samstarfsaðili | partner i asociuar | partneri i asociuar
    придружен партнер | придружени партнер | асоційований партнер | ассоциированный партнер
    associated partner organisation | associate partner organisation
    associated beneficiaries | supporting organisation | supporting organization | assoc. partners
    Assoz. Partner | assoziierter Projektpartner | assoziiertes Mitglied | assoziierte Einrichtung
    assoziierte Projektpartner | partenaire externe | organisme associé | organismes associés
    partner esterno | organizzazioni associate | enti associati | entidades asociadas | organizaciones asociadas
    socio externo | organização associada | organizações associadas | entidades associadas | parceiro externo
    geassocieerde organisatie | geassocieerde organisaties | organizacja stowarzyszona
    instytucja stowarzyszona | přidružená organizace | přidružený člen | pridružená organizácia
    pridružena organizacija | pridruženi partnerji | pridružen partner
    társult szervezet | társult tag | organizație asociată | organizații asociate | membru asociat
    асоциирана организация | асоцииран член | συνδεδεμένος οργανισμός | συνδεδεμένοι οργανισμοί
    associeret organisation | associerad organisation | assosiert organisasjon | assosiert partnar
    assosierte partnarar | assosiert medlem | liitännäisjäsen | liitännäisorganisaatio
    assosiaattikumppani | assotsieerunud organisatsioon | asociētā organizācija | asocijuota organizacija
    partener i asociuar | partnerë të asociuar | придружени партнери | придружена организација
    здружен партнер | iştirakçi kuruluş | dış ortak | ilişkili ortaklar | sieħba assoċjati
    samstarfsaðili án styrks | aukaaðilar
    associeret | associerad | assosiert | асоцииран | pridruženi
  `,
} as const satisfies Readonly<Record<string, string>>;

/**
 * Older texts call the coordinator the applicant, newer ones each full partner: the rest of the column decides, never the
 * word alone.
 */
export const APPLICANT_WORDS = `
  applicant | applicants
  Antragsteller | Antragstellerin | demandeur | solicitante | entidad solicitante | richiedente | proponente
  soggetto proponente | aanvrager | wnioskodawca | žadatel | žiadateľ | prijavitelj | pályázó | solicitant
  aplicant | кандидат | ansøger | sökande | søker | hakija | taotleja | pareiškėjas | başvuru sahibi
  umsækjandi | заявник | søkjar | candidato | applikant | aplikanti
`;

/** A partner of whatever kind: beside it a column of ticks, one for each kind, says more. */
export const PARTNER_ONLY_WORDS = `
  partner | partners | project partner | partner organisation | partner organization | partner institution | P | PP
  Partnerin | Projektpartner | Partnerorganisation | partenaire | partenaires | partenaire du projet | socio | socia | socios
  partner di progetto | parceiro | parceira | parceiros | projectpartner | partner projektu | partnerzy | projektni partner
  partener | partener de proiect | партньор | εταίρος | partnere | kumppani | hankekumppani | partneer | partneris | ortak
  proje ortağı | partneri | партнер
`;

/** Who has a part in a project and is none of its partners; compared folded, as a whole. */
export const NO_PARTNER_WORDS = `
  subcontractor | sub-contractor | subcontractors | sub-contractors | subcontracting | subcontracted
  advisory board | advisory board member | member of the advisory board | advisory board members
  advisory group | advisor | adviser | external advisor | external expert | external experts
  external evaluator | external consultant | stakeholder | stakeholders | external stakeholder
  observer | observers | Unterauftragnehmer | Subunternehmer | Beirat | Beiratsmitglied
  externer Experte | externe Expertin | externe Experten | Beobachter
  sous-traitant | sous-traitants | comité consultatif | conseil consultatif | expert externe
  experts externes | partie prenante | parties prenantes | observateur | observateurs
  subcontratista | subcontratado | consejo asesor | comité asesor | experto externo
  experta externa | parte interesada | partes interesadas | observador | observadora
  subappaltatore | subcontraente | comitato consultivo | esperto esterno | esperta esterna
  parte interessata | osservatore | subcontratante | conselho consultivo | perito externo
  especialista externo | observadores | onderaannemer | adviesraad | externe deskundige
  externe expert | belanghebbende | waarnemer | podwykonawca | rada doradcza
  ekspert zewnętrzny | interesariusz | obserwator
`;

/** Duties inside the work programme: they name no role in the consortium, whoever holds them. */
export const DUTY_WORDS = `
  WP leader | WP lead | WPL | work package leader | work package lead | task leader | co-leader
  co-lead | WP co-leader | WP co-lead
  co-coordinator | expert
  AP-Leiter | Arbeitspaketleitung | responsable de WP | líder de WP | responsabile WP
`;

/** What stands before "coordinator", "lead" or "manager" of something else than the consortium. */
export const DUTY_FIELDS = `
  technical | scientific | financial | administrative | academic | pedagogical | training | national | country | regional | local | deputy
  vice | assistant | co | quality | dissemination | communication | evaluation | pilot | innovation | exploitation | task
`;

/** Beginnings of words that make the coordinator of a partner, a beneficiary, an applicant or an institution. */
export const LEADING_WORDS = `
  lead | principal | main | federführ | haupt | capofila | líder | leidend | leitend | wiodąc | główn | galven | hlavn | vedouc | vedúc | glavn | vodiln | vodeć
  vezető | fő | водещ | водеч | водећ | глав | провідн | головн | ведущ | лідер | lider | vodja | κύρι | επικεφαλ | ledande | ledende | juhtiv | juhtpart | pää | vadoš
  vadov | vadīt | pagrind | ewlieni | udhëheq | kryes | drejtues | príomh
`;

/** Organisations of whatever kind, as they stand beside such a word. */
export const BODY_WORDS = `
  institution | organisation | organization | entity | body | Einrichtung | organisme | établissement | entité | entidad | organización
  ente | organizzazione | entidade | instelling | instytucja | organizacja | organizace | organizácia | organizacija | intézmény
  организация | организација | організація | organisatsioon | organisaatio | szervezet | organisasjon | kuruluş | kurum | eagraíocht
  consorțiului | konzorcija | konsorcija | консорціуму | institusjon | institucija | институция | институција | asutus | iestāde
`;

/** Beginnings of words that make a partner, or some body, an associated one: none of them an association. */
export const ASSOCIATING_WORDS = `
  assozi | associé | associer | associad | asociad | geassoc | asociov | asocijuot | asociēt | assosier | assosio | assotsie | asociuar
  asosiye | асоцир | асоциир | асоційов | pridruž | придруж | társult | tilknytt | liitän | bağlant | tengd | comhlachai | gaolm
`;

/** Likewise of words that make some body an affiliated one: none of them an affiliation, or a link. */
export const AFFILIATING_WORDS = `
  affilié | affilj | afiliad | afiliat | afiliow | афілійов | verbunden | angeschl | verbonden | gelieer | powiązan | zależn | propojen
  prepojen | povezan | повезан | поврзан | пов'язан | свързан | kapcsolt | susij | saistīt | seotud | tilknytt | anslute | anslutna
  anknut | närst | bağlı | ilişkili | lidhur | tengd | cleamhn | chleamhn
`;

/** Small words of remarks that leave open whether a role is meant: "could be associated", "nur als assoziierter Partner". */
export const DOUBTING_WORDS = `
  can could may might maybe perhaps possibly probably rather only prefer prefers wants would like to be become join joins as will
  vielleicht evtl eventuell ggf möglicherweise nur lieber eher könnte möchte als wird
  peut être pourrait éventuellement plutôt seulement comme quizás podría ser solo como
  forse potrebbe essere come misschien alleen może raczej tylko jako možná spíše jen možno len ako možda samo kao само
  kanske kanskje måske bara kun som doar ca
`;

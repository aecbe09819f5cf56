/**
 * What organisations call themselves, as pieces of names, and which group such a name speaks for. A piece of up to five
 * letters counts as a whole word, a longer one at the beginning of a word, and behind "*" inside one too, since German and
 * the Nordic languages write compounds.
 */
export const NAME_PIECES = {
  "higher-education-institution": `
    universit | universid | uniwersytet | uniwersytec | sveucilist | univerz | egyetem
    yliopist | ulikool | unibertsit | πανεπιστημ | университет | універси | ollscoil | haskol
    *hochschul | *hogskol | *hogskul | hogeschool | hogescholen | *korkeakoul | augstskol
    aukstoji | aukstasis | kolegij | veleucilist | foiskola | politecnic | politechnik | polytechn
    politehnic | политех | πολυτεχνει | vysoka skola | vysoke uceni | visoka sola | visoka skola | szkola glowna
    wyzsza szkola | accademia | akademi | grande ecole | ecole superieure
    ecole nationale superieure | ecole normale | haute ecole | ecole polytechnique | ecole d ingenieurs
    instituto superior | instituto politecnico | ensino superior | institute of technology | institut superieur
    conservator | висше училище | висша школа | faculty | faculdad | facultad | faculte | fakult
    business school | school of economics | school of business | higher school | τεχνολογικο εκπαιδευτικο ιδρυμα
    yuksekokul | shkolla e larte | kutxa unibertsitatea | ku leuven | eth zurich | tu delft | tu wien | tu graz
  `,
  "vet-provider": `
    vocational | vet | *berufsschul | *berufskolleg | *berufsbild | *berufsfach | *berufsakadem | *bildungszentrum
    *bildungswerk | *ausbildung
    lycee | lycees | cfa | cefa
    afpa | greta | campus des metiers | maison familiale | centre de formation | formation
    ies | cifp | cfp | cpifp | ipfp | fp | centro de formacion
    centro integrado | formacio | instituto de educacion secundaria | institut de formacio
    institut d educacio secundaria | escola profissional | formacao
    formazione | istituto tecnico | istituto professionale | istituto di istruzione | istituto statale | itis | iti
    ipsia | ipssar | iis | isis | its | enaip | cnos fap | iefp | scuola professionale | fondazione its
    roc | mbo | beroeps | syntra | vdab | technisch instituut | technicum | opleidingscentrum
    technikum | zespol szkol | szkola branzowa | szkola zawodowa | ksztalcenia zawodow | centrum ksztalcenia
    stredni odborn | stredna odborn | stredni skola | stredna priemyseln | stredni prumyslov | odborne uciliste
    sou | sos | spojena skola | solski center | srednja sola | srednja poklicn | srednja tehni | biotehniski center
    strukovn | srednja skola | tehnicka skola | obrtnicka skola | industrijska skola | srednja strucn
    szakkepz | szakkozep | szakgimnaz | colegiul | liceul
    scoala profesionala | liceu tehnologic | професионалн
    ιεκ | σαεκ | επαλ | κεκ | επαγγελματικ | iek | epal
    tekniske skole | *erhverv | techcollege | tech college | *fagskol | *yrkesskol
    *yrkeshogskol | *yrkesinstitut | ammatillinen | koulutuskuntayhtyma | *ammatti
    kutsekool | kutseharid | tehnikum | profesionala | kompetencu centrs
    profesin | technologiju ir verslo | verkmennta | borgarholt | idnskol
    meslek | teknik anadolu | halk egitim | technical college | technical school | technical institute
    trade school | training | apprentice | education and training board | further education
    regional college | agricultural college | vocat | skills academy | skills centre | berufs | lernwerk | lehrwerk
    стручн
  `,
  "labour-market-actor": `
    chamber | *kammer | camara | cambra | cambres | camera di commercio
    camere di commercio | unioncamere | eurochambres | chambre | cci | ccia | cciaa | ihk | hwk | wko
    kamer van koophandel | izba | komora | komory | zbornica | kamara | камара | палата | επιμελητηρι | kauppakamari
    kaubandus | rumai | odasi | odalar | borsalar | tobb | epimelitiri | kamera | handelskamm | kammar
    confederation | confederaci | confederazion | confindustria | confcommercio | confartigianato | cna | cgil | cisl | uil
    ccoo | ugt | cfdt | cgt | dgb | ogb | fnv | cnv | acv | abvv | solidarnosc | federation | federacao
    federazione | federacia | federacja | federacio | *verband | union | unions
    *gewerkschaft | syndicat | sindicat | sindacat | sindikat | szakszervezet | zwiazek | zwiazku | svaz
    zvaz | zveza | savez | szovetseg | uniunea | patronat | синдикат | съюз | конфедерация | συνδεσμ | ομοσπονδ
    συνομοσπονδ | fagforening | *forbund | *liitto | arodbiedrib | ametiuhing
    profesine sajunga | sendika | birligi | employer | *arbeitgeber | werkgever | pracodawc
    empresarial | empresarios
    cluster | klaster | klastr | grozd | *innung | guild
    ueapme | smeunited
    businesseurope | föderation | unione
  `,
} as const satisfies Readonly<Record<string, string>>;

/**
 * Pieces of names that leave two groups open: associations and companies represent or are employers, and may well train.
 */
export const NAME_PIECES_OF_TWO = {
  "labour-market-actor|vet-provider": `
    association | associacio | asociacion | associazione | associacao | asociacija | asociatia | asociatie | vereniging
    stowarzyszenie | sdruzeni | zdruzeni | udruga | udruzenj | egyesulet | асоциация | сдружение | συλλογος
    *forening | *yhdistys | biedriba | dernegi | dernek | *verein | consult | holding | group
    solutions | systems | technologies | engineering | software | services | company | cooperativa | cooperative
    business | industry | industri | steel | automotive | smes
    *wirtschaft | *unternehmer | teollisuus | workers | *handwerk | imprenditor | empresari
    zadruga | genossenschaft | consorzio | compagnia | societe | societa | *gesellschaft | academy
  `,
  "higher-education-institution|vet-provider": `
    college | colegio | collegium | akademia zawodowa | academia | school | *schule | escola | ecole
    scuola | skola | sola | szkola | skole | *skolen | institute of higher | tafe | educational
  `,
} as const satisfies Readonly<Record<string, string>>;

/** Names that hold such a piece and mean something else; set aside before the search. */
export const NAME_DECOYS = `
  volkshochschul | universitatsklinik | universitatsspital | university hospital | university clinic | azienda ospedaliero
  universitaria | european union | union europeenne | unione europea | europaische union | universal | academy of sciences
  akademie der wissenschaften | akademie ved | akademia nauk | akademia umiejetnosci | technische uberwachung
  veterinar | business park | ludska univerza | ljudska univerza
`;

/**
 * Nouns for kinds of organisations, as pieces of names: foundations, associations, companies. Written like the pieces of
 * `organisation-name-words.ts`, whose universities, chambers and unions are not repeated. Not here: words that titles of
 * projects hold as often, such as training, network or innovation.
 */
export const BODY_PIECES = `
  foundation | fundacio | fundacao | fondation | fondazione | fundacja | fundatia | *stiftung | *stiftelse
  stichting | nadace | nadacia | *saatio | sihtasutus | fonds | vakfi | фондация | alapitvany | zaklada
  association | associacio | asociacion | associazione | associacao | asociatia | asociace | vereniging | stowarzyszenie
  sdruzeni | zdruzenie | zdruzenje | udruga | udruzenje | egyesulet | асоциация | сдружение | συλλογος | συνδεσμος
  *forening | *yhdistys | biedriba | dernegi | *verein | society | societe | societa | *gesellschaft | sociedad
  company | companies | compagnia | compagnie | corporation | holding | group | *gruppe | grupo | gruppo
  consulting | consultants | consultores | cooperativ | zadruga | *genossenschaft | consorzio
  organisation | organization | enterprise | entreprise | empresa | impresa | bank | banka
  *werke | factory | *fabrik
`;

/**
 * Likewise, of bodies that are often a part of another: a school or an institute of a university, an office of a ministry.
 */
export const UNIT_PIECES = `
  institut | istitut | instytut | intezet | ustav | zavod | enstitu | instituut | ινστιτουτο | институт
  school | *schule | *kolleg | escuela | escola | ecole | scuola | szkola | szkol | skola | skole | *skolen | sola
  iskola | *koulu | *kool | okul | okulu | lisesi | scoala | училище | гимназия | школа | σχολη | σχολειο | λυκειο
  gymnasi | *gymnasium | gimnazi | lycee | liceo | liceu | liceul | lyceum | ies | iis | cifp | roc | technikum
  tehnikum | college | collegi | colegio | colegiul | coleg | *opisto
  academy | academia | *akademi | accademia | академия | ακαδημια | *kindergarten
  centre | center | *zentrum | centro | *centrum | centar | *senter | *keskus | kozpont
  centras | centrs | κεντρο | център | центар | merkezi
  ministry | ministries | *ministerium | ministere | ministero | ministerstv | ministarstv | ministeri
  министерство | υπουργειο | bakanligi | agency | agence | agencia | agenzia | *agentur | agencja | agencija
  agentia | агенция | ugynokseg | ajansi | authority | government | gouvernement | regierung
  council | consell | consejeria | conseil | consiglio | ajuntament | ayuntamiento | municipality | municipio
  mairie | comune | gemeente | *gemeinde | kommune | primaria | община | δημος | belediyesi | junta | landkreis
  *landesamt | *bundesamt | landeshauptstadt | prefecture | diputacion | provincia | regione
  hospital | *krankenhaus | klinik | *klinikum | clinic | museum | library | bibliothe | laborator
  studio
`;

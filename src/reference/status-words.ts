/** What people write about how sure a partner is, per status; compared folded, as a whole. */
export const STATUS_WORDS = {
  confirmed: `
    confirmed | yes | agreed | accepted | signed | mandate signed | committed | in | ok | okay
    active | participating | taking part | included | approved | joined | done | final | secured
    letter received | mandate received | on board | confirmed partner | complete | formal | verified
    bestätigt | zugesagt | dabei | ja | Zusage | unterschrieben | confirmé | confirmée | oui
    accepté | signé | engagé | confirmado | confirmada | sí | aceptado | aceptada | firmado
    confermato | confermata | accettato | aderisce | firmato | sim | aceite | confirmat
    da | bevestigd | toegezegd | akkoord | potwierdzony | potwierdzone | potwierdzona | tak
    potvrzeno | potvrzený | potvrdený | potvrdené | áno | potvrđeno | potvrjen | potrjeno
    potrjen | megerősítve | megerősített | igen | потвърден | потвърдено | да | επιβεβαιωμένος
    επιβεβαιώθηκε | επιβεβαιωμένο | ναι | bekræftet | bekräftad | bekreftet | vahvistettu | kyllä
    kinnitatud | jah | apstiprināts | patvirtinta | patvirtintas | taip | onaylandı
    kesinleşti | evet | staðfest | потврђен | потврдено | konfirmuar | підтверджено
    mandate returned | signed mandate | letter of intent received | letter of intent signed | LoI received
    LoI signed | mandat signé | mandat reçu | lettre d'intention reçue | lettre d'intention signée
    Mandat unterzeichnet | Mandat unterschrieben | unterzeichnet | Absichtserklärung erhalten
    mandato firmado | mandato recibido | carta de intenciones recibida | mandato firmato
    mandato ricevuto | lettera d'intenti ricevuta | mandato assinado | carta de intenções recebida
    mandaat getekend | mandaat ondertekend | getekend | intentieverklaring ontvangen
    podpisany mandat | mandat podpisany | list intencyjny otrzymany
    Zusage erhalten | accord reçu | потврђено | kkonfermat | deimhnithe
  `,
  candidate: `
    plan b | second choice | 2nd choice | nice to have | if needed
    candidate | potential | potential partner | possible | proposed | suggested | invited | maybe
    to contact | to be contacted | contacted | interested | in discussion | under discussion
    in negotiation | negotiating | prospect | prospective | tentative | reserve | waiting
    waiting list | backup | back-up | pool | option | optional | not confirmed | unconfirmed
    to confirm | not yet confirmed | awaiting reply | awaiting confirmation | no answer yet | open
    considering | wish list | wishlist | planned | shortlisted | expression of interest | asked
    Kandidat | Kandidatin | angefragt | eingeladen | möglich | potenziell | potentiell
    interessiert | vorgeschlagen | in Verhandlung | unbestätigt | candidat
    potentiel | potentielle | invité | contacté | pressenti | intéressé | en discussion | proposé
    à contacter | non confirmé | candidato | candidata | potencial | posible | invitado
    contactado | interesado | propuesto | en negociación | sin confirmar | no confirmado
    potenziale | possibile | invitato | contattato | interessato | proposto | da contattare
    non confermato | convidado | possível | interessado | kandidaat | potentieel
    uitgenodigd | mogelijk | geïnteresseerd | kandydat | potencjalny | zaproszony | możliwy
    zainteresowany | potenciální | potenciálny | osloven | oslovený
    potencijalni | pozvan | povabljen | jelölt | lehetséges | meghívott
    invitat | кандидат | потенциален | поканен | υποψήφιος | δυνητικός | πιθανός | προσκεκλημένος
    mulig | inviteret | möjlig | inbjuden | mahdollinen | kutsuttu | ehdokas | võimalik
    invitation sent | to be invited | expressed interest | under negotiation | Warteliste | en négociation | lista de espera | lista d'attesa
    wachtlijst | väntelista | venteliste | v jednání | kutsutud | pozvaný | uzaicināts | pakviestas | davet edildi | позван | i ftuar | запрошено
    kandidāts | iespējams | kandidatas | galimas | aday | potansiyel | olası
    nepotvrzeno | nepotvrzený | nepotvrdené | nepotvrdený | niepotwierdzony | niepotwierdzone | nepotvrđeno | nepotrjeno | nepotrjen
    neconfirmat | непотвърден | непотвърдено | непідтверджено | непотврђено | непотврдено | vahvistamatta | kinnitamata | neapstiprināts
    nepatvirtinta | nepatvirtintas | obekräftad | ubekræftet | ubekreftet | onaylanmadı | óstaðfest | i pakonfirmuar
  `,
  withdrawn: `
    withdrawn | withdrew | dropped | dropped out | left | out | declined | refused | rejected
    cancelled | canceled | not participating | no longer | terminated | removed | excluded
    resigned | quit | opted out | not interested | no longer participating | ended | inactive
    withdrawal | said no | negative | zurückgezogen | abgesagt | ausgestiegen | ausgeschieden
    abgelehnt | Absage | retiré | retirée | désisté | refusé | abandon | abandonné
    annulé | retirado | retirada | rechazado | renuncia | cancelado | baja | declinado
    ritirato | ritirata | rinunciato | rifiutato | escluso | annullato | desistiu | recusado
    retras | refuzat | teruggetrokken | afgewezen | afgezegd | afgehaakt
    wycofany | wycofał się | zrezygnował | odmowa | odstoupil | odmítl | stažen
    odstúpil | odmietol | odustao | povučen | odbio | odstopil | zavrnil | visszalépett
    elutasította | оттеглен | отказал се | отказ | αποσύρθηκε | αποχώρησε
    trukket | trukket sig | afslået | avhoppad | tackat nej | trukket seg
    vetäytynyt | peruutettu | loobunud | tagasi võetud | atsaukts | atteicies
    pasitraukė | atsisakė | çekildi | ayrıldı | vazgeçti | hætti við | повучен
    désistement | désistée | s'est désisté | retrait | Rückzug | Rücktritt | desistimiento | rinuncia
    desistência | terugtrekking | rezygnacja | no longer interested | left the consortium | left the project | a refuzat | avböjt | recusou | odmówił
    s'est retiré | ha declinado | ha rinunciato | décliné | vetäytyi
    har trukket seg | одустао | се откажа | u tërhoq | відмовився
    s-a retras | a renoncé | afgevallen | hoppat av | har dragit sig ur | loobus | отказа се | irtira | už nie je v projekte
  `,
} as const satisfies Readonly<Record<string, string>>;

/** Small words of a status: "has withdrawn", "on the reserve list", "se ha retirado". */
export const HELPING_WORDS = `
  has have is was been on the of fest hat wurde ist auf der a est s sur la se en ha si e in na się został została je sa to op de är har på er
`;

/** What goes on after a status: by whom, when, of what. */
export const WORDS_BEHIND_STATUS = `
  by on via in per at since the from through due am vom durch seit im mit le par depuis du de la el por desde il da dal op door sinds
  dnia przez od den av den på
`;

/** The same as headings over several partners, where they are other words; nouns for partners aside. */
export const STATUS_HEADINGS = {
  confirmed: `
    bestätigte | zugesagte | confirmés | confirmées | confirmados | confirmadas | confermati | confermate
    bevestigde | potwierdzeni | potvrzení | potvrdení | potrjeni
  `,
  candidate: `
    looking for | still looking for | still missing | to be found | wanted | noch gesucht | noch offen | à trouver | da trovare
    candidates | reserves | reserve list | prospects | potentials | Kandidaten | Kandidatinnen | Reserveliste | mögliche
    potenzielle | angefragte | interessierte | candidats | potentiels | liste d'attente | liste de réserve | candidatos
    candidatas | potenciales | posibles | interesados | lista de reserva | candidati | potenziali | possibili | interessati
    lista di riserva | potenciais | possíveis | potentiële | mogelijke | reservelijst | kandydaci
    potencjalni | lista rezerwowa | kandidáti | potenciální | potencijalni
    jelöltek | potențiali | кандидати | потенциални | υποψήφιοι | δυνητικοί | kandidater | mulige | möjliga
    ehdokkaat | mahdolliset | kandidaadid | kandidatai | adaylar
  `,
  withdrawn: `
    withdrawals | drop-outs | dropouts | zurückgezogene | ausgeschiedene | abgesagte | Absagen | retirés | retirées | désistés
    désistements | retirados | retiradas | ritirati | ritirate | rinunce | desistências | teruggetrokken | wycofani
    wycofane | odstúpení | odstoupení | odustali | odstopili | visszalépettek | retrași | оттеглени | αποχωρήσαντες
  `,
} as const satisfies Readonly<Record<keyof typeof STATUS_WORDS, string>>;

/** What partners are called in such headings. */
export const PARTNER_NOUNS = `
  partner partners organisation organisations organization organizations members participants beneficiaries
  projektpartner partnerorganisationen organisationen einrichtungen mitglieder partenaires organismes membres socios entidades
  miembros organizaciones partner soci enti organizzazioni parceiros entidades membros organisaties leden partnerzy
  organizacje partneri organizace organizácie organizacije partnerek szervezetek parteneri organizații партньори
  participation involvement Teilnahme Beteiligung participación partecipazione adesione participação deelname udział účast
  организации εταίροι φορείς partnere partnare organisationer kumppanit organisaatiot partnerid partneriai ortaklar
`;

/** What says that an answer is awaited, and from neither side: the partner may be confirmed by now. */
export const PENDING_WORDS = `
  tbc | to be confirmed | pending | à confirmer | zu bestätigen | noch offen | da confermare | por confirmar | do potwierdzenia
  awaiting answer | awaiting response | en attente | en attente de réponse
  ausstehend | steht aus | wartet auf Antwort | pendiente | pendiente de confirmación | pendiente de respuesta | a confirmar
  in attesa | in attesa di conferma | in attesa di risposta | pendente | a aguardar resposta | in afwachting
  waiting for answer | waiting for reply | waiting for response | no reply yet | no response yet | na čekanju
  čaka | σε αναμονή | beklemede | in behandeling | oczekuje | w toku | čeká se | függőben | în așteptare
  čekamo odgovor | čeká na odpověď | čaká sa | čaká na odpoveď | v čakanju | čakamo odgovor | изчаква | изчаква се | очаква се отговор
  afventer | afventer svar | avventer | avventer svar | väntar | väntar på svar | inväntar svar | odottaa | odottaa vahvistusta
  odottaa vastausta | ootel | ootab vastust | gaida | gaida atbildi | laukiama | laukiama atsakymo | очікується | në pritje | чекаме одговор
  yanıt bekleniyor | onay bekliyor | czekamy na odpowiedź | oczekuje na odpowiedź | oczekuje na potwierdzenie | válaszra vár
  megerősítésre vár | se așteaptă răspuns | se așteaptă confirmarea | αναμένεται απάντηση | aguarda resposta | aguarda confirmação
  esperando respuesta | warten auf Antwort | warten auf Rückmeldung | wacht op antwoord | bíður svars
`;

/** Beginnings of words, nouns for partners aside, for who stands by in case that another leaves. */
export const RESERVE_STEMS = `
  reserv | rezerv | rezerw | riserv | резерв | εφεδρ | varalla | varasij | varakump | tartalék | náhradn | yedek | suplent
  supplean | nachrück | on hold
`;

/** What stands behind what a partner still to be found is to be: "VET provider needed". No word that a name ends in. */
export const SOUGHT_BEHIND = `
  needed | wanted | sought | missing | still missing | to be found | to be identified | to be defined | to be determined | to be decided
  to be selected | to be announced | to be confirmed | not yet found | not found yet | gesucht | fehlt | fehlt noch | noch offen | zu finden
  zu benennen | steht noch nicht fest | à trouver | à identifier | à définir | à confirmer | à déterminer | recherché | recherchée
  da trovare | da individuare | da definire | da confermare | da identificare | mancante | por encontrar | por definir | por confirmar
  por determinar | por identificar | se busca | a identificar | em falta | do znalezienia | do ustalenia | do potwierdzenia
  poszukiwany | poszukiwana | nog te vinden | nog te bepalen | gezocht | hledá se | hľadá sa | keressük | hledáme
  bude doplněno | de identificat | de găsit | търси се | αναζητείται | søges
`;

/** The same in front, before a colon, a dash or a bracket ("tbd – SME"). */
export const SOUGHT_BEFORE = `
  alternative | backup | back-up | plan b | reserve
  tbd | tbc | tba | nn | n n | xx | xxx | wanted | needed | missing | sought | looking for | searching | vacant | vacancy | open | open position
  suche | wir suchen | gesucht | fehlt | offen | noch offen | recherche | à trouver | cercasi | da trovare | se busca | buscamos
  por definir | procura-se | szukamy | poszukiwany | poszukiwana | gezocht | hledáme
`;

/** The same in front, before any word. */
export const SOUGHT_BEFORE_ANY = `
  looking for | searching for | we need | we still need | still looking for | still need | wir suchen | wir brauchen
  on cherche | nous cherchons | il manque | cerchiamo | cercasi | manca | buscamos | se busca | falta un | falta una | szukamy | poszukujemy
`;

/** What stands before a kind of organisation that nobody in particular is meant by ("another university"). */
export const ANY_ONE = `
  a | an | another | one more | some | any | ein | eine | noch ein | noch eine | ein weiterer | eine weitere | ein weiteres | weitere | weiterer
  un | une | un autre | une autre | una | un altro | un'altra | otro | otra | um | uma | outro | outra | kolejny | kolejna | nog een
`;

/** Headers, or words of headers, of columns in which people remark on partners. */
export const REMARK_HEADERS = `
  priority wave
  remark remarks comment comments note notes feedback info information reply answer response update updates follow-up next news
  Bemerkung Bemerkungen Anmerkung Anmerkungen Kommentar Kommentare Hinweis Hinweise Notiz Notizen Rückmeldung Antwort Stand
  remarque remarques commentaire commentaires observations réponse suivi observaciones comentarios nota notas respuesta
  seguimiento osservazioni commenti commento note risposta observações comentários resposta uwagi uwaga komentarz komentarze odpowiedź
  opmerking opmerkingen poznámka poznámky poznamka poznamky megjegyzés kommentarer observații opombe opomba napomene napomena
  bemærkninger anmärkningar merknad huomautus забележка напомена παρατηρήσεις märkused piezīmes pastabos açıklama notlar
  bemærkning anmärkning kommentti kommentit huomautukset забележки коментар коментари коментарі σχόλια comentarii observație komentář komentáře
  komentár komentáre komentar komentari opombe märkus piezīme pastaba yorum athugasemdir shënime nóta nótaí kumment
`;

/** Headers of columns in which a tick, a yes or a day says that a partner has left. */
export const LEFT_HEADERS = `
  left | left on | date left | withdrawn | withdrawn on | withdrew | withdrawal | date of withdrawal | dropped out | declined | exit | exit date
  end of participation | endOfParticipation | ausgestiegen | ausgeschieden | Austritt | abgesagt | Absage | Rückzug | retiré | retiré le | désisté
  désistement | date de retrait | retirado | baja | fecha de baja | ritirato | data di ritiro | rinuncia | wycofany | rezygnacja | teruggetrokken
`;

/** Headers of columns in which a yes says too little, and a no that a partner takes no part. */
export const WILLING_HEADERS = `
  in | in out | selected | decision | Entscheidung | interested | interest | interessiert | interesado | interés | interessato | interesse | zainteresowany
  czy bierze udział
`;

/** What such a remark says of a partner who has left, among other words. */
export const LEFT_REMARKS = `
  withdrew | withdrawn | has to withdraw | dropped out | drops out | dropping out | declined | declines | no longer on board | no longer participating
  no longer involved | no longer part | no longer a partner | no longer interested | no longer available | no longer in | not participating
  not taking part | not on board | not interested | not joining | opted out | pulled out | stepped back | stepped out | backed out
  left the consortium | left the project | left consortium | out of the consortium | said no | no go | will not participate | will not take part | will not join
  replaced by | ersetzt durch | remplacé par | remplacée par | sustituido por | sostituito da | won't participate | won't join | cannot participate | can't participate | cannot take part | cannot join | can't join | resigned
  abgesagt | sagt ab | sagte ab | ausgestiegen | steigt aus | ausgeschieden | scheidet aus | zurückgezogen | zieht sich zurück | abgesprungen
  springt ab | nicht mehr dabei | nicht dabei | nimmt nicht teil | macht nicht mit | kein Interesse | Absage
  s'est retiré | s'est retirée | se retire | retiré | retirée | désisté | désistée | se désiste | désistement | a refusé | a décliné | décline
  ne participe plus | ne participe pas | ne participera pas | plus partenaire | plus intéressé
  se retira | se ha retirado | se retiró | ya no participa | no participa | no participará | ha declinado | declina | ha renunciado | renuncia | se ha dado de baja
  ritirato | ritirata | si ritira | ha rinunciato | rinuncia | ha declinato | non partecipa | non partecipa più | non parteciperà | non più interessato
  zrezygnował | zrezygnowała | zrezygnowało | rezygnuje | rezygnacja | wycofał się | wycofała się | wycofało się | wycofuje się | odmówił | odmówiła
  nie bierze udziału | nie uczestniczy | nie weźmie udziału | desistiu | recusou | já não participa | não participa | afgehaakt | haakt af
  teruggetrokken | trekt zich terug | doet niet mee | afgezegd | afgevallen | a renoncé | renonce | n'est plus partenaire | ne fait plus partie
  už nie je v projekte | už není v projektu | už se neúčastní | neúčastní se | odstoupil | odstoupila | odstúpil | odstúpila | odmietol
  odmietla | odmítl | odmítla | odustao | odustala | odustali | ne sudjeluje | odstopil | odstopila | ne sodeluje | visszalépett
  nem vesz részt | s-a retras | se retrage | a renunțat | a refuzat | nu mai participă | отказа се | се отказа | оттегли се | не участва
  αποχώρησε | αποσύρθηκε | δεν συμμετέχει | trak sig | har trukket sig | deltager ikke | har dragit sig ur | drog sig ur | hoppat av | deltar inte
  har trukket seg | trakk seg | deltar ikke | vetäytyi | vetäytynyt | ei osallistu | loobus | ei osale | atteicās | nepiedalās | atsisakė
  pasitraukė | nedalyvauja | çekildi | katılmıyor | vazgeçti | відмовився | відмовилися | не бере участі | одустао | одустали | не учествује
  u tërhoq | nuk merr pjesë | tharraing siar | hætti við
  takkede nej | takket nej | takket nei | tackade nej | hoppade av | kieltäytyi | keeldus | reddetti | odbili | zavrnili | nemet mondott
  отказал | αρνήθηκε | zastąpiony przez | nahrazen | înlocuit cu | заменен | erstattet af | ersatt av | korvattu | vervangen door | substituído por
  not a partner | kein Partner mehr | nicht mehr Partner | ya no es socio | non è più partner | nie jest już partnerem | není partnerem
  nie je partnerom | nu mai e partener | geen partner meer | ikke længere partner | inte längre partner
`;

/** Words of a remark that speaks of whoever was there before. */
export const REPLACING_WORDS = `
  replaces replace replacing replacement replaced instead after former previous predecessor Ersatz ersetzt anstelle anstatt statt nach Nachfolger
  Nachfolgerin vorher remplace remplaçant remplacement après lieu place sustituye sustituto tras lugar reemplaza sostituisce sostituto dopo posto
  zastępuje zamiast miejsce po substitui após vervangt na plaats nahrazuje náhrada namísto nahrádza umjesto zamjenjuje namesto
  nadomešča helyett helyére înlocuiește locul вместо замества αντικαθιστά αντί erstatter stedet ersätter stället korvaa sijasta tilalle
  asendab asemel aizstāj vietā pakeičia vietoj yerine замість уместо zëvendëson
`;

/** What denies, and what says that this may change, in front of a word for what is confirmed. */
export const NOT_WORDS = `
  not no non nicht pas niet nie ne nije ni nincs nem nu не δεν μη ikke inte ej ei nav nėra değil nuk mhux
`;
export const YET_WORDS = `
  yet still so far noch bisher encore jusqu présent aún todavía ancora ainda nog jeszcze dotąd zatím dosud ještě zatiaľ ešte doteraz još zasad še
  zaenkrat még încă още ακόμη ακόμα endnu ennå enda ännu än vielä veel vēl dar henüz ще уште ende
`;

/** How far a project is, not whether a partner takes part; no word that people write about partners too. */
export const STAGE_WORDS = `
  ongoing | on going | running | closed | under implementation | in implementation | being implemented
  implemented | in execution | in progress | under way | started | not started | starting | finished | finalised
  finalized | completed | contracted | suspended | on hold | launched | to be launched | closing | in closure | financially closed
  under evaluation | submitted | draft | archived
  laufend | läuft | in Umsetzung | in Durchführung | umgesetzt | abgeschlossen | beendet | geschlossen | begonnen | gestartet
  en cours | en cours de réalisation | en cours d'exécution | réalisé | terminé | clôturé | clos | achevé | démarré | programmé | soldé
  en curso | en ejecución | ejecutado | finalizado | terminado | cerrado | concluido | iniciado
  in corso | in attuazione | in esecuzione | concluso | chiuso | completato | terminato | avviato | liquidato
  em curso | em execução | executado | encerrado | fechado
  w trakcie realizacji | w realizacji | realizowany | zrealizowany | zakończony | zamknięty | rozpoczęty
  lopend | loopt | in uitvoering | uitgevoerd | afgerond | afgesloten | beëindigd | gestart
  pågående | pågår | avslutad | avslutat | genomförd | igangværende | afsluttet | gennemført | i gang | avsluttet | gjennomført
  käynnissä | meneillään | päättynyt | toteutettu | valmis
  probíhá | v realizaci | realizován | ukončen | ukončený | dokončen | uzavřen | zahájen
  prebieha | v realizácii | realizovaný | ukončené | dokončený | uzavretý
  folyamatban | megvalósítás alatt | megvalósult | befejezett | befejezve | lezárt | lezárult
  în implementare | în derulare | în curs de implementare | implementat | finalizat | închis | încheiat
  текущ | в изпълнение | изпълнен | приключен | приключил | завършен
  σε εξέλιξη | υπό υλοποίηση | υλοποιείται | ολοκληρωμένο | ολοκληρώθηκε | υλοποιήθηκε
  u tijeku | u provedbi | proveden | završen | završeno | v teku | v izvajanju | izveden | zaključen | zaključeno
  vykdomas | vykdoma | įgyvendintas | baigtas | baigta | užbaigtas | notiek | īstenošanā | pabeigts | noslēdzies
  käimas | elluviimisel | lõpetatud | lõppenud | devam ediyor | sürüyor | tamamlandı | bitti | í gangi | lokið
  у току | завршен | завршено | në vazhdim | përfunduar
`;

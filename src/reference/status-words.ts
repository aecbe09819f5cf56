/** What people write about how sure a partner is, per status; compared folded, as a whole. */
export const STATUS_WORDS = {
  confirmed: `
    confirmed | yes | agreed | accepted | signed | mandate signed | committed | in | ok | okay
    active | participating | taking part | included | approved | joined | done | final | secured
    letter received | mandate received | on board | confirmed partner | complete | formal | verified
    bestätigt | zugesagt | dabei | ja | Zusage | unterschrieben | confirmé | confirmée | oui
    accepté | signé | engagé | confirmado | confirmada | sí | aceptado | aceptada | firmado
    confermato | confermata | sì | accettato | aderisce | firmato | sim | aceite | confirmat
    da | bevestigd | toegezegd | akkoord | potwierdzony | potwierdzone | potwierdzona | tak
    potvrzeno | potvrzený | potvrdený | potvrdené | áno | ano | potvrđeno | potvrjen | potrjeno
    potrjen | megerősítve | megerősített | igen | потвърден | потвърдено | да | επιβεβαιωμένος
    επιβεβαιώθηκε | επιβεβαιωμένο | ναι | bekræftet | bekräftad | bekreftet | vahvistettu | kyllä
    kinnitatud | jah | apstiprināts | jā | patvirtinta | patvirtintas | taip | onaylandı
    kesinleşti | evet | staðfest | já | потврђен | потврдено | konfirmuar | підтверджено
  `,
  candidate: `
    candidate | potential | potential partner | possible | proposed | suggested | invited | maybe
    to contact | to be contacted | contacted | interested | in discussion | under discussion
    in negotiation | negotiating | prospect | prospective | tentative | reserve | waiting
    waiting list | backup | back-up | pool | option | optional | not confirmed | unconfirmed
    to confirm | not yet confirmed | awaiting reply | awaiting confirmation | no answer yet | open
    considering | wish list | wishlist | planned | shortlisted | expression of interest | asked
    Kandidat | Kandidatin | angefragt | eingeladen | möglich | potenziell | potentiell
    interessiert | vorgeschlagen | in Verhandlung | unbestätigt | Reserve | candidat | candidate
    potentiel | potentielle | invité | contacté | pressenti | intéressé | en discussion | proposé
    à contacter | non confirmé | candidato | candidata | potencial | posible | invitado
    contactado | interesado | propuesto | en negociación | sin confirmar | no confirmado
    potenziale | possibile | invitato | contattato | interessato | proposto | da contattare
    non confermato | candidato | convidado | possível | interessado | kandidaat | potentieel
    uitgenodigd | mogelijk | geïnteresseerd | kandydat | potencjalny | zaproszony | możliwy
    zainteresowany | kandidát | potenciální | potenciálny | osloven | oslovený | kandidat
    potencijalni | potencialni | pozvan | povabljen | jelölt | lehetséges | meghívott | potențial
    invitat | кандидат | потенциален | поканен | υποψήφιος | δυνητικός | πιθανός | προσκεκλημένος
    mulig | inviteret | möjlig | inbjuden | mahdollinen | kutsuttu | ehdokas | võimalik
    kandidaat | kandidāts | iespējams | kandidatas | galimas | aday | potansiyel | olası
  `,
  withdrawn: `
    withdrawn | withdrew | dropped | dropped out | left | out | declined | refused | rejected
    cancelled | canceled | no | not participating | no longer | terminated | removed | excluded
    resigned | quit | opted out | not interested | no longer participating | ended | inactive
    withdrawal | said no | negative | zurückgezogen | abgesagt | ausgestiegen | ausgeschieden
    abgelehnt | nein | Absage | retiré | retirée | désisté | refusé | non | abandon | abandonné
    annulé | retirado | retirada | rechazado | renuncia | cancelado | baja | declinado
    ritirato | ritirata | rinunciato | rifiutato | escluso | annullato | desistiu | recusado
    não | nao | retras | refuzat | nu | teruggetrokken | afgewezen | afgezegd | nee | afgehaakt
    wycofany | wycofał się | zrezygnował | odmowa | nie | odstoupil | odmítl | stažen | ne
    odstúpil | odmietol | odustao | povučen | odbio | odstopil | zavrnil | visszalépett
    elutasította | nem | оттеглен | отказал се | отказ | не | αποσύρθηκε | αποχώρησε | όχι
    trukket | trukket sig | afslået | nej | avhoppad | tackat nej | trukket seg | nei
    vetäytynyt | peruutettu | ei | loobunud | tagasi võetud | atsaukts | atteicies | nē
    pasitraukė | atsisakė | ne | çekildi | ayrıldı | vazgeçti | hayır | hætti við | повучен
  `,
} as const satisfies Readonly<Record<string, string>>;

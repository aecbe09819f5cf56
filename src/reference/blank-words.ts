/** What people write where they know nothing yet; compared folded, as a whole. */
export const BLANK_WORDS = `
  n/a | n.a | tbc | tbd | t b c | t b d | to be confirmed | to be defined | to be determined | to be decided
  to be found | to be identified | to be selected | to be announced | tba | N.N. | unknown | not known
  not applicable | not available | not specified | missing | pending | nil | k.A. | k. A. | unbekannt | offen
  noch offen | noch zu finden | noch zu benennen | wird gesucht | gesucht | select | please select | choose
  please choose | select country | select role | select type | bitte wählen | bitte auswählen
  sélectionner | seleccionar | selezionare | selecionar | wybierz | à confirmer | à définir | à trouver
  à identifier | inconnu | non renseigné | da confermare | da definire | da individuare | por confirmar
  por definir | por determinar | a definir | do potwierdzenia | do ustalenia | nvt | onbekend
  okänd
`;

/** Yes in the languages of the programme; compared folded. Single letters only where no language means no by them. */
export const YES_WORDS = `
  yes | y | x | xx | xxx | v | j | s | true | ok | 1 | check | checked | available | valid | holder | awarded
  ja | oui | sí | sim | da | tak | ano | igen | ναι | да | jah | taip | kyllä
  iva | tá | evet | po | так | wahr | vrai | verdadero | vero | verdadeiro | waar | prawda | pravda
  igaz | adevărat | истина | αληθές | sand | sant | tosi | doğru
`;

/** No: likewise. */
export const NO_WORDS = `
  no | n | f | false | 0 | none | not | without | nein | keine | kein | non | aucun | aucune | não
  nenhum | nenhuma | ninguno | ninguna | nessuno | nessuna | nee | geen | nie | brak | ne | žádný | žádná
  nem | nincs | όχι | не | няма | nej | ingen | inget | nei | ei | ei ole | nav | nėra | le | níl
  hayır | yok | ні | немає | nu | falsch | faux | falso | onwaar | fałsz | nepravda | hamis | fals
  лъжа | ψευδές | falsk | falskt | epätosi | yanlış | missing | expired | not awarded | no ECHE
`;

/** Signs that say yes. Not ✗ and ✘: set beside ticks they say no, set alone they mark, and only the user can tell. */
export const YES_SIGNS = "✓✔✅☑☒×⨯●•⬤■◼+";

/** Signs that say no. */
export const NO_SIGNS = "☐❌❎□◻○◯";

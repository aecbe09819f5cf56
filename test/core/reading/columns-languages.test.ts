import { drawnSheet } from "../table/drawn-sheet";
import { bestTable, mapping } from "../table/found";

/** Whole tables as people in other languages draw them: every column right, nothing mapped that shouldn't be. */
test.each([
  [
    "German",
    `
Partnerliste (Stand: März)
Nr. | Einrichtung | Kürzel | Staat | Land | Art der Einrichtung | Rolle im Projekt | Ansprechpartner | E-Mail
1 | Hochschule Musterstadt | HSMU | Deutschland | Bayern | Hochschule | Koordinator | Frau Muster | a@example.de
2 | Berufskolleg Beispielburg | BKBU | Deutschland | Hessen | Berufsschule | Partner | Herr Bauer | b@example.de
3 | Beispiel Werke GmbH | BEWE | Österreich | Tirol | Unternehmen | Partner | Frau Celik | c@example.de
4 | Handwerkskammer Nord | HWKN | Deutschland | Hamburg | Kammer | assoziierter Partner | Herr Dorn | d@example.de`,
    "partnerNumber organisation shortName country organisationType role",
  ],
  [
    "French",
    `
N° | Nom de l'organisme | Pays | Ville | Type d'organisme | Rôle | Code PIC | Personne de contact
1 | Université de l'Exemple | France | Lyon | Université | Coordinateur | 911111107 | Mme Modèle
2 | Lycée des Métiers | Belgique | Liège | Lycée professionnel | Partenaire | 922222166 | M. Type
3 | Exemples SARL | Luxembourg | Esch | PME | Partenaire | 933333322 | M. Essai`,
    "partnerNumber organisation country city organisationType role pic",
  ],
  [
    "Spanish",
    `
Entidad | País | Tipo de entidad | Función en el proyecto | Ciudad | Correo electrónico
Universidad del Ejemplo | España | Universidad | Coordinador | Málaga | a@example.es
Centro de FP Muestra | Portugal | Centro de FP | Socio | Braga | b@example.es
Ejemplos Unidos SL | Italia | PYME | Socio | Bari | c@example.es`,
    "organisation country organisationType role city",
  ],
  [
    "Italian",
    `
Denominazione | Paese | Tipologia | Ruolo | Referente
Università degli Esempi | Italia | Università | Capofila | Sig.ra Prova
Istituto Professionale Campione | Malta | Istituto professionale | Partner | Sig. Saggio
Esempi e Figli SRL | Grecia | PMI | Partner | Sig. Tipo`,
    "organisation country organisationType role",
  ],
  [
    "Polish",
    `
Lp. | Nazwa instytucji | Kraj | Miasto | Typ instytucji | Rola w projekcie | Osoba kontaktowa
1 | Uniwersytet Przykładowy | Polska | Łódź | Uczelnia | Koordynator | Jan Wzór
2 | Technikum Wzorcowe | Czechy | Brno | Szkoła zawodowa | Partner | Anna Próba
3 | Przykład Sp. z o.o. | Litwa | Kowno | MŚP | Partner | Ewa Test`,
    "organisation country city organisationType role",
  ],
  [
    "Dutch",
    `
Naam organisatie | Land | Plaats | Type organisatie | Rol | Contactpersoon
Voorbeeld Universiteit | Nederland | Utrecht | Universiteit | Coördinator | Jan Proef
Voorbeeld College | België | Gent | mbo-school | Partner | Piet Proef
Proef BV | Duitsland | Kleef | MKB | Partner | Els Proef`,
    "organisation country city organisationType role",
  ],
  [
    "Portuguese",
    `
Nome da entidade | País | Cidade | Tipo de entidade | Papel no projeto
Universidade do Exemplo | Portugal | Braga | Universidade | Coordenador
Escola Profissional Amostra | Espanha | Vigo | Escola profissional | Parceiro
Exemplos Lda | Itália | Bari | PME | Parceiro`,
    "organisation country city organisationType role",
  ],
  [
    "Czech",
    `
Název organizace | Země | Město | Typ organizace | Role v projektu
Univerzita Vzor | Česko | Brno | vysoká škola | koordinátor
Škola Příklad | Slovensko | Trenčín | střední odborná škola | partner
Vzor a syn s.r.o. | Polsko | Opole | malý podnik | partner`,
    "organisation country city organisationType role",
  ],
  [
    "Hungarian",
    `
Szervezet neve | Ország | Város | Szervezet típusa | Szerep
Minta Egyetem | Magyarország | Szeged | egyetem | koordinátor
Példa Szakképző Iskola | Ausztria | Graz | szakképző iskola | partner
Próba Kft. | Szlovákia | Kassa | kkv | partner`,
    "organisation country city organisationType role",
  ],
  [
    "Romanian",
    `
Denumirea organizației | Țara | Orașul | Tipul organizației | Rolul în proiect
Universitatea Exemplu | România | Cluj | universitate | coordonator
Liceul Tehnologic Model | Bulgaria | Ruse | liceu tehnologic | partener
Exemplu SRL | Grecia | Volos | IMM | partener`,
    "organisation country city organisationType role",
  ],
  [
    "Greek",
    `
Επωνυμία φορέα | Χώρα | Πόλη | Τύπος φορέα | Ρόλος
Πανεπιστήμιο Παραδείγματος | Ελλάδα | Βόλος | Πανεπιστήμιο | Συντονιστής
Παράδειγμα Α.Ε. | Κύπρος | Λεμεσός | Επιχείρηση | Εταίρος
Δείγμα ΕΠΕ | Βουλγαρία | Ρούσε | Επιχείρηση | Εταίρος`,
    "organisation country city organisationType role",
  ],
  [
    "Bulgarian",
    `
Име на организацията | Държава | Град | Вид организация | Роля
Университет Пример | България | Русе | университет | координатор
Образец ООД | Румъния | Клуж | фирма | партньор
Проба ЕООД | Гърция | Волос | фирма | партньор`,
    "organisation country city organisationType role",
  ],
  [
    "Finnish",
    `
Organisaatio | Maa | Paikkakunta | Organisaation tyyppi | Rooli
Esimerkkiyliopisto | Suomi | Oulu | yliopisto | koordinaattori
Malliopisto | Viro | Tartto | ammattioppilaitos | kumppani
Esimerkki Oy | Ruotsi | Luulaja | yritys | kumppani`,
    "organisation country city organisationType role",
  ],
  [
    "Turkish",
    `
Kurum adı | Ülke | Şehir | Kurum türü | Projedeki rolü
Örnek Üniversitesi | Türkiye | İzmir | Üniversite | Koordinatör
Deneme Meslek Lisesi | Bulgaristan | Burgaz | Meslek lisesi | Ortak
Örnek A.Ş. | Yunanistan | Volos | Şirket | Ortak`,
    "organisation country city organisationType role",
  ],
  [
    "two languages at once",
    `
Organisation / Organisme | Country / Pays | Type / Type d'organisme | Role / Rôle | Comments / Remarques
University of Example | Ireland | HEI | Coordinator | to call
Exemples SARL | France | SME | Partner | to call
Gamma School | Spain | VET | Partner | to call`,
    "organisation country organisationType role",
  ],
])("%s", (_, drawing, fields) => {
  const found = mapping(bestTable(drawnSheet(drawing))).map((one) => one.replace(/^.*: /, ""));
  expect(found.map((one) => one.slice(0, -1)).join(" ")).toBe(fields);
  const key = found.filter((one) => /^(?:organisation|country|role)\b/.test(one));
  expect(key.filter((one) => one.endsWith("?"))).toEqual([]);
});

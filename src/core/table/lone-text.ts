import { readCountry } from "../reading/country";
import { mayBeginWith } from "../reading/first-word";
import { fold } from "../reading/fold";
import { readOrganisationTypes } from "../reading/organisation-type";
import { readRole } from "../reading/role";
import { statusNamedIn } from "../reading/status";
import { saysPending, saysReserve } from "../reading/status-awaited";

/** What a row says whose only text is this. */
export type LoneText = "section" | "note" | "name";

/** Reads a text that stands alone in its row: a heading for the rows below, a footnote, or an organisation whose row is unfinished. */
export function loneText(text: string): LoneText {
  if (text.length > LONGEST_HEADING || NOTE.test(text) || isSentence(text) || MONEY.test(text))
    return "note";
  if (/[:：]$/.test(text) || isHeading(text)) return "section";
  return "name";
}

/** Whether a text is the label of a totals row ("Total", "Summe", "Total EU grant:"), not a name that begins so. */
export function isTotalText(text: string): boolean {
  if (text === "" || text.length > LONGEST_HEADING || !mayBeTotal(text)) return false;
  const words = fold(text).split(" ");
  const first = words.findIndex((word) => TOTAL_WORDS.has(word));
  if (first < 0 || first > 1) return false;
  return words.every((word) => WORDS_OF_TOTALS.has(word) || /^\d+$/.test(word));
}

function isSentence(text: string): boolean {
  if (/[.!?]$/.test(text) && text.split(/\s+/).length >= SENTENCE_WORDS) return true;
  // "Version: March" says something about the table; "Coordinator: University of …" is a partner.
  const label = LABELLED.exec(text)?.[1];
  return label !== undefined && readRole(label).kind !== "known";
}

function isHeading(text: string): boolean {
  const role = readRole(text);
  if (role.kind === "known" && role.confidence === "certain") return true;
  const country = readCountry(text);
  if (country.kind === "known" && country.confidence === "certain" && text.length > 3) return true;
  const types = readOrganisationTypes(text);
  if (types.kind === "known" && types.confidence === "certain") return true;
  // "TBC" may well be somebody still to be found.
  if (statusNamedIn(text) !== null || (text.length > 3 && saysPending(text))) return true;
  if (saysReserve(text)) return true;
  const words = fold(text).split(" ");
  return (
    words.length <= 6 &&
    words.some((word) => HEADING_WORDS.has(word)) &&
    words.every((word) => !LEGAL_FORMS.has(word))
  );
}

const NOTE =
  /^(?:[*†‡¹²³]|(?:notes?|n\.?\s?b\.?|sources?|remarks?|legend[ea]?|légende|leyenda|hinweis|anmerkung|quelle|remarque|nota|fonte|fuente|uwagi?|źródło|zdroj|poznámka|bron|opmerking|källa|megjegyzés|forrás)\s*[:：])|^\[.*\]$/iu;
// "Lump sum max. EUR 4 000 000".
const MONEY = /\d\s?[kKmM]?\s?€|€\s?\d|\b(?:EUR|[Ee]uros?)\s\d|\d\s(?:[kKmM]\s?)?EUR\b/;
const LABELLED = /^(\p{L}[\p{L} ]{0,24})[:：]\s+\S/u;
const SENTENCE_WORDS = 9;

const LONGEST_HEADING = 120;

const TOTAL_WORDS = set(
  "total totals totale totales totaal sum sums subtotal summe gesamt insgesamt gesamtsumme zwischensumme somme suma " +
    "somma soma ogolem razem lacznie celkem spolu osszesen yhteensa ialt sammanlagt totalt kokku kopa viso ukupno " +
    "skupaj skupno toplam συνολο общо ukupan samtals totali count anzahl soucet sucet summa gesamtzahl gesamtanzahl " +
    "endsumme gesamtkosten number nombre numero liczba aantal broj pocet stevilo szama lukumaara antal skaits skaicius " +
    "numar numarul αριθμος брой sayisi average durchschnitt moyenne promedio"
);

const COMPANIONS = set(
  "of the number no partners partner organisations organizations countries grant eu budget requested amount eur euro euros consortium " +
    "partenaires der die das partnern lander pays de los socios paesi costs cost funding contribution i alt forderung " +
    "in and all full associated project n paises krajow partnerow grand overall general generale geral complessivo " +
    "koncowa celkovy celkova celkem genel eligible distinct different beneficiaries participants γενικο εταιρων χωρων " +
    "партньори партньорите държави общ των des partneru zemi krajin partnerlerin landen is kopejais " +
    "kosten required requis proyecto progetto projet projektu"
);

/** The words that labels of totals consist of. */
export const WORDS_OF_TOTALS: ReadonlySet<string> = new Set([...TOTAL_WORDS, ...COMPANIONS]);

/** Whether a cell's text may be the label of a totals row, at a glance: nearly every partner's name begins otherwise. */
export const mayBeTotal = mayBeginWith(WORDS_OF_TOTALS);

const HEADING_WORDS = set(
  "partners partner beneficiaries coordinator coordinators applicants entities participants members group groups wp1 wp2 wp3 wp4 wp5 " +
    "wp6 wp7 wp8 wp work package providers universities enterprises companies actors organisations organizations " +
    "institutions schools industry networks candidates confirmed withdrawn bodies stakeholders sector education " +
    "koordinator koordination partnerinnen vollpartner projektpartner hochschulen unternehmen bildungsanbieter " +
    "arbeitsmarktakteure einrichtungen organisationen verbundene kandidaten wirtschaft " +
    "coordinateur coordonnateur partenaires beneficiaires entreprises universites etablissements candidats " +
    "coordinador socios beneficiarios entidades empresas universidades candidatos " +
    "coordinatore capofila partenariato beneficiari enti imprese universita candidati partecipanti " +
    "coordenador parceiros koordynator partnerzy beneficjenci uczelnie firmy podmioty " +
    "coordinatoren deelnemers begunstigden bedrijven instellingen partneri koordinatorzy partnerek kumppanit εταιροι " +
    "партньори партнери deltagare universitet foretag"
);

// "Partners for Skills gGmbH" is an organisation.
const LEGAL_FORMS = set(
  "gmbh ggmbh ag eg ev ltd limited llc inc plc sl sa sarl sas srl spa bv nv vzw asbl aisbl ab oy as aps doo zoo sro kft zrt lda university " +
    "universitat college institute foundation stiftung fondazione fundacja fundacion association verband kammer chamber"
);

/** Words between blanks, folded already. */
export function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

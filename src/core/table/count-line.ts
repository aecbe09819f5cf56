import { mayBeMadeOf } from "../reading/first-word";
import { fold } from "../reading/fold";
import { foldedUnits } from "../reading/folded-units";
import { readMark } from "../reading/mark";
import { statusNamedIn } from "../reading/status";
import { WordHashes } from "../reading/word-hash";
import type { Block } from "./bands";
import { isEmpty, isWord, wordsOf } from "./cell";
import type { CellValue } from "./grid";
import { isCountry } from "./country-cell";
import { set, WORDS_OF_TOTALS } from "./lone-text";
import { headingKind } from "./section-heading";

/**
 * Whether a row counts the partners above it or says how many there must be: "Minimum 12 partners | no", "Countries: 8 | ok",
 * "Total: 14 | yes". With any other word in it, or anything beside it than figures, yes and no, it is a partner.
 */
export function isCountLine(cells: readonly CellValue[], { left, right }: Block): boolean {
  const filled = cells.slice(left, right + 1).filter((cell) => !isEmpty(cell));
  const at = filled.findIndex(isWord);
  const label = wordsOf(filled[at]);
  const others = filled.filter((_, other) => other !== at);
  if (!counts(label, others.some(isFigure)) || !others.every(isAnswer)) return false;
  // "HEI 2 | NO" is in Norway, for all that anybody knows.
  return isLabel(label) || hasRule(label) || !others.some(isCountry);
}

/** Whether a row says what a colour means: "yellow | waiting for answer". A firm called Green has a country, a type or a role. */
export function isLegend(cells: readonly CellValue[], { left, right }: Block): boolean {
  const filled = cells.slice(left, right + 1).filter((cell) => !isEmpty(cell));
  const [colour, meaning] = filled.map(wordsOf);
  return (
    filled.length === 2 &&
    filled.every(isWord) &&
    !isOfPartner(meaning ?? "") &&
    fold(colour ?? "")
      .split(" ")
      .every((word) => COLOURS.has(word))
  );
}

function isOfPartner(text: string): boolean {
  const saysKind = statusNamedIn(text) === null && headingKind(text) !== null;
  return saysKind || text.includes("@") || isCountry(text);
}

function counts(text: string, besideFigure: boolean): boolean {
  if (text.length > LONGEST) return false;
  const words = fold(text).split(" ");
  const known = words.every(
    (word) => RULES.has(word) || NOUNS.has(word) || WORDS_OF_TOTALS.has(word) || isNumber(word)
  );
  if (!known || (words.length < 2 && !besideFigure && !isLabel(text))) return false;
  return words.some(isNumber) || besideFigure || hasRule(text) || isLabel(text);
}

function hasRule(text: string): boolean {
  return fold(text)
    .split(" ")
    .some((word) => RULES.has(word));
}

const LONGEST = 60;

function isAnswer(cell: CellValue): boolean {
  if (isFigure(cell) || readMark(cell).kind === "known") return true;
  const words = wordsOf(cell);
  return ANSWERS.has(fold(words)) || counts(words, false);
}

// "8", "8 of 12", "≥ 8", "8/12", "75 %".
function isFigure(cell: CellValue): boolean {
  return typeof cell === "number" || (typeof cell === "string" && FIGURE.test(cell));
}

const FIGURE =
  /^\s*(?:[≥≤<>=~]|of|von|de|di|z)?\s*\d{1,3}\s*(?:(?:\/|of|von|de|sur|di|z)\s*\d{1,3}|%)?\s*$/iu;

function isNumber(word: string): boolean {
  return /^\d{1,3}$/.test(word);
}

function isLabel(text: string): boolean {
  return /[:：]\s*$/.test(text);
}

const RULES = set(
  "minimum min minimal minimale minimo minimalnie mindestens mindestanzahl mindestzahl maximum max least required requirement " +
    "needed missing covered reached erforderlich benotigt fehlend fehlen erreicht requis requises moins requeridos menos " +
    "richiesti almeno wymagane wymagana najmniej"
);
// In the plural, but for abbreviations: "Partner 5" is somebody still to be found.
const NOUNS = set(
  "at au al lo por co of partners countries organisations organizations programme full associated labour market actors education " +
    "training providers provider hei heis vet sme smes companies enterprises universities lander laender partnerlander vollpartner " +
    "hochschulen unternehmen pays partenaires complets entreprises universites paises socios empresas universidades paesi " +
    "soci imprese universita kraje krajow partnerzy partnerow firmy uczelnie"
);
const ANSWERS = set("met unmet fulfilled erfullt check tick okay done reached");

const COLOURS = set(
  "green yellow red orange blue grey gray white black purple pink light dark colour color grun gelb rot blau grau weiss hell dunkel " +
    "vert jaune rouge bleu gris blanc rose verde giallo rosso arancione grigio bianco azul amarillo rojo naranja blanco amarelo " +
    "vermelho laranja zielony zolty czerwony niebieski szary zielone zolte czerwone"
);

const ALL = [...RULES, ...NOUNS, ...WORDS_OF_TOTALS, ...COLOURS];
const mayBeMade = mayBeMadeOf(ALL);
const HASHES = new WordHashes(ALL);

/** Whether the first text of a row may be such, or the label of a row of totals, at a glance: thousands are not. */
export function mayBeCount(text: string): boolean {
  if (!mayBeMade(text)) return false;
  const folded = foldedUnits(text);
  if (folded === null) return true;
  const { units, hashes, ends, words } = folded;
  for (let i = 0; i < words; i++) {
    const startsWithDigit = (units[i === 0 ? 0 : (ends[i - 1] ?? 0) + 1] ?? 0) <= NINE;
    if (!startsWithDigit && !HASHES.has(hashes[i] ?? 0)) return false;
  }
  return true;
}

const NINE = 0x39;

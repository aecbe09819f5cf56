import type { HeaderWord } from "../../reference/header-words";
import type { Field } from "./field";
import { fieldsOf } from "./header-fields";
import type { HeaderFit } from "./header-fields";
import { understand } from "./header-meaning";
import type { Meaning } from "./header-meaning";
import { remembered } from "./remembered";

/**
 * What a header's text says its column holds: certain, likely where the cells must agree, null where it names no field of ours.
 * @public by itself: measured against real headers, without their cells
 */
export function readHeader(
  text: string
): { readonly field: Field; readonly confidence: "certain" | "likely" } | null {
  const best = headerFits(text)[0];
  if (best === undefined || best.weight < LIKELY) return null;
  return { field: best.field, confidence: best.weight >= CERTAIN ? "certain" : "likely" };
}

/** Every field that a header's text may name, best first; empty for a text that names none. */
export function headerFits(text: string): readonly HeaderFit[] {
  return text.length > LONGEST_REMEMBERED ? fitsOf(text) : rememberedFits(text);
}

// Each header is asked about where the table is found, read and followed.
const rememberedFits = remembered(fitsOf, 1000);
const LONGEST_REMEMBERED = 100;

function fitsOf(text: string): readonly HeaderFit[] {
  const header = withoutAnswers(withoutNote(text));
  const meaning = understand(header);
  if (meaning.words.size === 0 || meaning.words.has("foreign")) return [];
  const factor = meaning.words.has("eche") && CONTRARY.test(header) ? LEFT_OPEN : trust(meaning);
  return factor === 0 ? fitsOfOneLanguage(header) : weighed(meaning, factor);
}

// "ECHE needed", "No ECHE", "ECHE expired": a tick says anything but that it is there.
const CONTRARY =
  /need|requir|miss|no[nt]? |without|expired|applied|applying|application|pending|check|fehl|kein|ohne|abgelaufen|sans |manqu|senza|scadut|falta|brak/i;
const LEFT_OPEN = 0.45;

function weighed({ words }: Meaning, factor: number): readonly HeaderFit[] {
  return fieldsOf(words)
    .map(({ field, weight }) => ({ field, weight: weight * factor }))
    .sort((a, b) => b.weight - a.weight);
}

// "EU grant (This amount is …)", "Name (as in the statutes)": what explains the header in brackets is no part of it. Any
// other long text is none.
function withoutNote(all: string): string {
  const text = all.replace(EXPLANATION, " ").replace(RATE, " ");
  if (text.length <= LONGEST_HEADER) return text;
  const [before = ""] = text.split(/[([]/, 1);
  return before.length <= LONGEST_HEADER ? before : "";
}

const EXPLANATION =
  /[([](?:as|according to|see|please|wie|laut|gemäß|siehe|comme|tel que|selon|voir|como|según|ver|come|secondo|vedi|conforme|zgodnie z|zgodna z|zoals|volgens)\s[^()[\]]*[)\]]/gi;

// "EU funding (80%)" is money; "EU funding (%)" is not.
const RATE = /[([]\s*(?:max\.?|up to)?\s*\d{1,3}(?:[.,]\d+)?\s?%\s*[)\]]/gi;

// "Role (coordinator, partner)", "Type (HEI/VET/SME)": what may stand in the cells says nothing of the header.
function withoutAnswers(text: string): string {
  const outside = text.replace(ANSWERS, " ");
  if (outside === text) return text;
  const { words } = understand(outside);
  return words.has("role") || words.has("type") || words.has("number") ? outside : text;
}

const ANSWERS =
  /\((?!\s*(?:yes|ja|oui|s[iíì]|tak|ano|da)\b)(?:[^()/,;|]{2,}[/,;|])+[^()/,;|]{2,}\)/gi;

/** Of a header in two languages, what the one we know says, where it says it plainly and the other has no word of ours. */
function fitsOfOneLanguage(text: string): readonly HeaderFit[] {
  const parts = text.split(BETWEEN_LANGUAGES).map(understand);
  const telling = parts.filter(({ known }) => known > 0);
  const [only, ...others] = telling;
  if (!only || only.unknown > 0 || others.length > 0 || parts.length < 2) return [];
  const fits = weighed(only, IN_ONE_LANGUAGE);
  return (fits[0]?.weight ?? 0) >= CERTAIN * IN_ONE_LANGUAGE ? fits : [];
}

const BETWEEN_LANGUAGES = /__+|[\n\r]+|\s*[/|]\s*/;
const IN_ONE_LANGUAGE = 0.6;

/** Whether a text consists of words that headers are made of, none of them unknown; they need not name a field of ours. */
export function isHeaderText(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  const { words, unknown } = understand(text);
  return words.size > 0 && unknown === 0;
}

/** Whether a header plainly speaks of something that is none of our fields, whatever its cells look like. */
export function isForeignHeader(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  const { words } = understand(text);
  return (
    ["foreign", "address", "amount"].some((word) => words.has(word as HeaderWord)) &&
    headerFits(text).length === 0
  );
}

/** Whether a header says nothing at all: empty, a number, or what spreadsheets call a column by themselves ("Column1"). */
export function isSilentHeader(text: string): boolean {
  return SILENT.test(text.trim());
}

const SILENT =
  /^(?:(?:column|col|spalte|colonne|colonna|columna|coluna|kolumna|kolom|kolumn|kolonne|sloupec|stĺpec|oszlop|coloană|stolpec|stupac|sarake|veerg|колона|στήλη|sütun|field|unnamed)(?:[\s_:]+[a-z]{1,2})?)?[\s_:]*\d*$/i;

/** Whether a header has a word of ours that heads no column of organisations' names: "code", "project", "amount". */
export function speaksOfNoName(text: string): boolean {
  if (text.length > LONGEST_HEADER) return true;
  const { words, known } = understand(text);
  return known > 0 && ![...words].some((word) => HEADS_NAMES.has(word));
}

/** From here on a fit is certain. */
export const CERTAIN = 0.9;
const LIKELY = 0.3;
// Longer texts in a header row are instructions or data.
const LONGEST_HEADER = 160;

function trust({ known, unknown, mistyped, distinctive }: Meaning): number {
  if (unknown >= known && !distinctive) return 0;
  if (unknown > 0) return 0.6;
  return mistyped ? 0.85 : 1;
}

const HEADS_NAMES: ReadonlySet<HeaderWord> = new Set<HeaderWord>([
  "organisation",
  "party",
  "fullPartner",
  "leader",
  "name",
  "legal",
  "university",
  "school",
  "vet",
  "hei",
  "enterprise",
  "company",
  "associated",
  "affiliated",
]);

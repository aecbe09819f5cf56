import type { HeaderWord } from "../../reference/header-words";
import { fold } from "./fold";
import { meaningOf, meaningAsSpelt, resembling, spelledOut } from "./header-lexicon";
import { remembered } from "./remembered";

/** What the words of a header say. */
export interface Meaning {
  readonly words: ReadonlySet<HeaderWord>;
  /** How many words carry a meaning of ours, each occurrence counted. */
  readonly known: number;
  readonly unknown: number;
  readonly mistyped: boolean;
  /** Whether a word is there that no other kind of column has: "ECHE vorhanden" is about the charter, whatever the rest says. */
  readonly distinctive: boolean;
}

/** What a header's text says, word by word; words joined as languages join them are taken apart, single slips forgiven. */
export function understand(text: string): Meaning {
  return text.length > LONGEST_REMEMBERED ? wholeMeaning(text) : rememberedMeaning(text);
}

// Whoever asks what a header says asks several things.
const rememberedMeaning = remembered(wholeMeaning, 1000);
const LONGEST_REMEMBERED = 100;

function wholeMeaning(text: string): Meaning {
  const whole = spelledOut(text);
  const tokens = tokensOf(whole);
  const words = new Set<HeaderWord>();
  let known = 0;
  let unknown = 0;
  let mistyped = whole !== text;
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tokens, at);
    if (found === null) {
      const slip = resembling(tokens[at] ?? "");
      if (slip === null) unknown++;
      else {
        mistyped = true;
        known++;
        words.add(slip);
      }
      at++;
      continue;
    }
    for (const word of found.words) if (word !== "filler") words.add(word);
    if (!found.words.includes("filler")) known++;
    if (found.mistyped) mistyped = true;
    at += found.length;
  }
  if (QUESTION.test(text)) words.add("yesNo");
  if (COUNT.test(text)) words.add("count");
  const distinctive =
    tokens.some((token) => DISTINCTIVE.has(token)) || (words.has("erasmus") && words.has("code"));
  return { words, known, unknown, mistyped, distinctive };
}

// "Is the organisation an SME?" and "Is SME" are answered by yes or no, "Which organisation?" is not.
const QUESTION =
  /^\P{L}*(?:(?:is|has)[\s_]|(?:are|have|does|do|can|will|ist|sind|hat|haben|est-ce|è|es|czy)\s.*\?)/iu;

// "No. of partners", "Nombre de partenaires", "Total organisations", but "No. of partner", "Nombre del socio"; the Croatian
// word is either.
const COUNT =
  /^\P{L}*(?:total(?!\p{L})|(?:broj|број)\s|(?:(?:no|nr|num|number|nombre|n[uú]m[eé]ro|număr(?:ul)?)(?!\p{L})|n[°º.]|[#№])\P{L}*(?:(?:of|des?|di|d)\P{L}+)?(?:\p{L}+\P{L}+)?\p{L}{3,}[si](?!\p{L}))/iu;

function tokensOf(text: string): readonly string[] {
  const spelt = text
    .replace(LETTER, " letter ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/#|№|\bn\s?°|^n\.(?=\s|$)|^[čš]t?\.?(?=\s|$)/gi, " number ")
    .replace(/^\s*by\s*(?=$|\/)/i, "city")
    .replace(/%/g, " percent ")
    .replace(/&/g, " and ")
    .replace(/€/g, " eur ");
  return fold(spelt)
    .split(" ")
    .map((token) => token.replace(/^(\p{L}{2,})\d+$/u, "$1"))
    .filter((token) => token !== "" && !/^\d+$/.test(token));
}

// A letter of intent, support or commitment, or a memorandum.
const LETTER = /\b(?:Lo[ICS]|MoU)\b/g;

interface Phrase {
  readonly words: readonly HeaderWord[];
  readonly length: number;
  readonly mistyped: boolean;
}

function phraseAt(tokens: readonly string[], at: number): Phrase | null {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length >= 1; length--) {
    const phrase = tokens.slice(at, at + length).join(" ");
    const word = meaningOf(phrase);
    if (word !== undefined) return { words: [word], length, mistyped: false };
    const meant = meaningAsSpelt(phrase);
    if (meant !== undefined) return { words: [meant], length, mistyped: true };
  }
  const halves = compound(tokens[at] ?? "");
  return halves === null ? null : { words: halves, length: 1, mistyped: false };
}

// "Partnerland", "Organisationstyp", "Projektname": two words of ours written as one; "eustod" was "EU-stöd".
function compound(token: string): readonly HeaderWord[] | null {
  const ofUnion = /^eu(.{4,})/.exec(token)?.[1];
  const paid = ofUnion === undefined ? undefined : meaningOf(ofUnion);
  if (paid === "grant" || paid === "contribution") return ["eu", paid];
  for (let cut = token.length - 3; cut >= 4; cut--) {
    const tail = meaningOf(token.slice(cut));
    if (tail === undefined || tail === "filler") continue;
    const head = headOf(token.slice(0, cut));
    if (head !== null) return [head, tail];
  }
  return null;
}

function headOf(text: string): HeaderWord | null {
  for (const link of ["", "s", "es", "n", "en"]) {
    if (!text.endsWith(link)) continue;
    const word = meaningOf(text.slice(0, text.length - link.length));
    if (word !== undefined && word !== "filler") return word;
  }
  return null;
}

const DISTINCTIVE: ReadonlySet<string> = new Set(["eche", "cees", "pic", "oid"]);
const LONGEST_PHRASE = 6;

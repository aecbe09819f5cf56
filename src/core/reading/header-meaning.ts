import { HEADER_WORDS } from "../../reference/header-words";
import type { HeaderWord } from "../../reference/header-words";
import { fold } from "./fold";
import { once } from "./once";
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
  return text.length > LONGEST_REMEMBERED ? meaningOf(text) : rememberedMeaning(text);
}

// Whoever asks what a header says asks several things.
const rememberedMeaning = remembered(meaningOf, 1000);
const LONGEST_REMEMBERED = 100;

function meaningOf(text: string): Meaning {
  const tokens = tokensOf(text);
  const words = new Set<HeaderWord>();
  let known = 0;
  let unknown = 0;
  let mistyped = false;
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
    at += found.length;
  }
  if (QUESTION.test(text)) words.add("yesNo");
  if (COUNT.test(text)) words.add("count");
  const distinctive =
    tokens.some((token) => DISTINCTIVE.has(token)) || (words.has("erasmus") && words.has("code"));
  return { words, known, unknown, mistyped, distinctive };
}

// "Is the organisation an SME?" is answered by yes or no, "Which organisation?" is not.
const QUESTION =
  /^\P{L}*(?:is|are|has|have|does|do|can|will|ist|sind|hat|haben|est-ce|è|es|czy)\s.*\?/iu;

// "No. of partners", "Nombre de partenaires", "Total organisations", but "No. of partner", "Nombre del socio"; the Croatian
// word is either.
const COUNT =
  /^\P{L}*(?:total(?!\p{L})|(?:broj|број)\s|(?:(?:no|nr|num|number|nombre|n[uú]m[eé]ro|număr(?:ul)?)(?!\p{L})|n[°º.]|[#№])\P{L}*(?:(?:of|des?|di|d)\P{L}+)?(?:\p{L}+\P{L}+)?\p{L}{3,}[si](?!\p{L}))/iu;

function tokensOf(text: string): readonly string[] {
  const spelt = text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/#|№|\bn\s?°|^n\.\s/gi, " number ")
    .replace(/%/g, " percent ")
    .replace(/&/g, " and ")
    .replace(/€/g, " eur ");
  return fold(spelt)
    .split(" ")
    .map((token) => token.replace(/^(\p{L}{2,})\d+$/u, "$1"))
    .filter((token) => token !== "" && !/^\d+$/.test(token));
}

function phraseAt(
  tokens: readonly string[],
  at: number
): { readonly words: readonly HeaderWord[]; readonly length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length >= 1; length--) {
    const word = MEANINGS().get(tokens.slice(at, at + length).join(" "));
    if (word !== undefined) return { words: [word], length };
  }
  const halves = compound(tokens[at] ?? "");
  return halves === null ? null : { words: halves, length: 1 };
}

// "Partnerland", "Organisationstyp", "Projektname": two words of ours written as one.
function compound(token: string): readonly HeaderWord[] | null {
  for (let cut = token.length - 3; cut >= 4; cut--) {
    const tail = MEANINGS().get(token.slice(cut));
    if (tail === undefined || tail === "filler") continue;
    const head = headOf(token.slice(0, cut));
    if (head !== null) return [head, tail];
  }
  return null;
}

function headOf(text: string): HeaderWord | null {
  for (const link of ["", "s", "es", "n", "en"]) {
    if (!text.endsWith(link)) continue;
    const word = MEANINGS().get(text.slice(0, text.length - link.length));
    if (word !== undefined && word !== "filler") return word;
  }
  return null;
}

function resembling(token: string): HeaderWord | null {
  if (token.length < SHORTEST_MISTYPED) return null;
  for (const length of [token.length, token.length + 1, token.length - 1]) {
    const near = BY_START()
      .get(`${token[0] ?? ""}${length}`)
      ?.find((word) => oneSlip(token, word));
    const word = near === undefined ? undefined : MEANINGS().get(near);
    if (word !== undefined && word !== "filler") return word;
  }
  return null;
}

// One letter missing, added, changed or swapped with its neighbour.
function oneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length === restB.length) {
    const swapped = restA[0] === restB[1] && restA[1] === restB[0];
    return restA.slice(1) === restB.slice(1) || (swapped && restA.slice(2) === restB.slice(2));
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

const DISTINCTIVE: ReadonlySet<string> = new Set(["eche", "cees", "pic", "oid"]);
const SHORTEST_MISTYPED = 6;
const LONGEST_PHRASE = 6;

const MEANINGS = once<ReadonlyMap<string, HeaderWord>>(
  () =>
    new Map(
      Object.entries(HEADER_WORDS).flatMap(([meaning, words]) =>
        words.map((word) => [fold(word), meaning as HeaderWord] as const)
      )
    )
);

const BY_START = once(() => groupByStart([...MEANINGS().keys()]));

function groupByStart(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const start = `${word[0] ?? ""}${word.length}`;
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [word]);
    else group.push(word);
  }
  return groups;
}

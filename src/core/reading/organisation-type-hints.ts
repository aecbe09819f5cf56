import type { OrganisationType } from "../../reference/organisation-types";
import {
  MINISTRY_WORDS,
  ORGANISATION_TYPE_ENDINGS,
  ORGANISATION_TYPE_HINTS,
  ORGANISATION_TYPE_KEYWORDS,
  ORGANISATION_TYPE_WORDS,
} from "../../reference/organisation-type-words";
import { fold } from "./fold";
import { listedBy } from "./listed-by";
import { longestEnding } from "./longest-ending";
import { longestFirst } from "./longest-first";
import { once } from "./once";
import type { Evidence } from "./reading";
import { isOfState } from "./organisation-type-qualifiers";
import { stemOfEnding, stemOfWord } from "./organisation-type-stems";
import { slipsBetween } from "./slips";
import { phrases, wordList } from "./word-list";
import { WordSet } from "./word-set";

type Types = readonly OrganisationType[];

interface Hints {
  readonly types: Types;
  /** "guess" where names have such words as well. */
  readonly evidence: Extract<Evidence, "split" | "guess" | "fuzzy">;
}

/**
 * What a longer description hints at: by how its words begin, else by how they end ("Werkstattverband"), else by the label
 * that it is one slip of the keyboard away from; a public authority where it says no more than that it belongs to the state.
 */
export function typesHinted(folded: string): Hints {
  if (isMinistry(folded)) return { types: ["public-authority"], evidence: "split" };
  const ended = typesEnding(folded);
  if (ended.some(isHead) && !folded.includes(" ")) return { types: ended, evidence: "guess" };
  const begun = keywordsIn(folded);
  if (begun.length > 0) {
    const near = begun.filter(({ isNear }) => isNear);
    return {
      types: whatTells(begun, near).map(({ type }) => type),
      evidence: near.length > 0 ? "split" : "guess",
    };
  }
  if (ended.length > 0) return { types: ended, evidence: "guess" };
  const types = mistyped(folded);
  return types.length === 0 && isOfState(folded)
    ? { types: ["public-authority"], evidence: "guess" }
    : { types, evidence: "fuzzy" };
}

// Who joins in an association for sport or the young is told by what it is for: "jongerenvereniging", "savez omladine".
function whatTells(begun: readonly Keyword[], near: readonly Keyword[]): readonly Keyword[] {
  const hints = near.length > 0 ? near : begun;
  if (!hints.every(({ type }) => type === "association" || PURPOSES.has(type))) return hints;
  const purposes = begun.filter(({ type }) => PURPOSES.has(type));
  return purposes.length > 0 ? purposes : hints;
}

const PURPOSES: ReadonlySet<OrganisationType> = new Set([
  "youth-organisation",
  "sports-organisation",
]);

// A "Sporthochschule" is for no sport, a "Universitätsklinikum" no university.
function isHead(type: OrganisationType): boolean {
  return HEADS.has(type);
}

const HEADS: ReadonlySet<OrganisationType> = new Set([
  "university",
  "tertiary-institute",
  "hospital",
]);

// Whatever it is a ministry of.
function isMinistry(folded: string): boolean {
  const last = folded.lastIndexOf(" ") + 1;
  return MINISTRY.hasFirstOf(folded) || MINISTRY.has(folded, last, folded.length);
}

// What an organisation deals with isn't what it is.
function keywordsIn(folded: string): readonly Keyword[] {
  const concern = CONCERNING.hasAnyOf(folded) ? folded.search(CONCERNS) : -1;
  const head = concern < 0 ? [] : KEYWORDS()(folded.slice(0, concern));
  return head.length > 0 ? head : KEYWORDS()(folded.replace(CUT_SHORT, "university"));
}

// "Univ. técnica", "Uni of Applied Sciences".
const CUT_SHORT = /\buniv?(?= (?:of|for|de|di|fur)\b)|\buniv\b/;

const MINISTRY = new WordSet(phrases(MINISTRY_WORDS).map(fold));
const CONCERNING = new WordSet(["responsible", "charge", "active", "dealing", "field"]);
const CONCERNS = / (?:responsible for|in charge of|active in|dealing with|in the field of) /;

// The longest first, so that "university hospital" hints at no university.
const KEYWORDS = once(() =>
  longestFirst([
    ...keywords(ORGANISATION_TYPE_KEYWORDS, true),
    ...keywords(ORGANISATION_TYPE_HINTS, false),
  ])
);

interface Keyword {
  readonly type: OrganisationType;
  readonly isNear: boolean;
}

function keywords(
  table: Readonly<Partial<Record<OrganisationType, string>>>,
  isNear: boolean
): readonly (readonly [string, Keyword])[] {
  return [...wordList<OrganisationType>(table)].map(([word, type]) => {
    // Short forms are whole words: "VET" is no veterinary.
    const phrase = word.length <= LONGEST_SHORT_FORM ? `${word} ` : word;
    return [phrase, { type, isNear }];
  });
}

const LONGEST_SHORT_FORM = 3;

const ENDINGS = once(() => {
  const types = wordList<OrganisationType>(ORGANISATION_TYPE_ENDINGS);
  return longestEnding([...types].map(([ending, type]) => [stemOfEnding(ending), type]));
});

function typesEnding(folded: string): Types {
  const { length } = folded;
  const types: OrganisationType[] = [];
  for (let from = 0; from < length;) {
    const blank = folded.indexOf(" ", from);
    const to = blank < 0 ? length : blank;
    const type =
      to - from < SHORTEST_COMPOUND ? undefined : ENDINGS()(stemOfWord(folded.slice(from, to)));
    if (type !== undefined) types.push(type);
    from = to + 1;
  }
  return types;
}

const SHORTEST_COMPOUND = 9;

/** Types whose label, a single word, a text is but for one slip, its first letter right, where all such labels agree. */
function mistyped(folded: string): Types {
  if (folded.length < SHORTEST_MISTYPED || folded.includes(" ")) return [];
  const near = LONG_WORDS().get(folded[0] ?? "") ?? [];
  const types = near.flatMap(([label, type]) => {
    const mayBe = Math.abs(label.length - folded.length) <= 1;
    return mayBe && slipsBetween(folded, label, 1) === 1 ? type : [];
  });
  return new Set(types).size === 1 ? types.slice(0, 1) : [];
}

const LONG_WORDS = once(() =>
  listedBy(
    [...wordList<OrganisationType>(ORGANISATION_TYPE_WORDS)].filter(
      ([label]) => label.length >= SHORTEST_MISTYPED && !label.includes(" ")
    ),
    ([label]) => label[0] ?? null
  )
);

// Shorter words lie too close to others.
const SHORTEST_MISTYPED = 7;

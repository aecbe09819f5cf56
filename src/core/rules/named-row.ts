import type { CountryCode } from "../../reference/countries";
import { fold } from "../reading/fold";
import { sameOrganisationKey, sameOrganisationMark } from "../reading/organisation-name";
import type { Partner } from "../reading/partner";
import { stateOf } from "./place";
import type { Places } from "./rule";

/** A row with what tells whose it is. */
export interface NamedRow {
  readonly partner: Partner;
  /** The same for two spellings of one name; "" where the row names nobody. */
  readonly name: string;
  /** Its certain country, territories put to their state; null for none. */
  readonly country: CountryCode | null;
}

/** The rows of a table with their names, understood once for all who compare them. */
export interface NamedRows {
  /** The organisations' names, folded, in the order of the table. */
  readonly folded: readonly string[];
  /** For each row whether no other has its PIC or its name: an organisation of its own, and nobody's namesake. */
  readonly alone: readonly boolean[];
  /** The rows that are not alone, in the order of the table. */
  readonly sharing: readonly NamedRow[];
}

/** Understands the names of a table, those that stand in many rows once. */
export function namedRows(places: Places, partners: readonly Partner[]): NamedRows {
  const { folded, marks } = namesOf(partners);
  const keyOf = keyReader();
  const sharedMarks = repeated(marks);
  const mayShare = partners.filter((_, at) => sharedMarks.has(marks[at] ?? NONE));
  const sharedNames = repeatedTexts(mayShare.map(keyOf));
  const sharedPics = repeated(Int32Array.from(partners, picNumber));
  const sharing: NamedRow[] = [];
  const alone = partners.map((partner, at) => {
    const mayShareName = sharedMarks.has(marks[at] ?? NONE);
    const isNamedAgain = mayShareName && sharedNames.has(keyOf(partner));
    if (!isNamedAgain && !sharedPics.has(picNumber(partner))) return true;
    sharing.push({ partner, name: keyOf(partner), country: certainCountry(places, partner) });
    return false;
  });
  return { folded, alone, sharing };
}

interface Names {
  readonly folded: readonly string[];
  /** For each row a number that rows of one name share; `NONE` where it names nobody. */
  readonly marks: Int32Array;
}

const NONE = -1;

function namesOf(partners: readonly Partner[]): Names {
  const folded: string[] = [];
  const marks = new Int32Array(partners.length);
  const rows = new Map<string, number>();
  partners.forEach(({ organisation }, at) => {
    // A table in which more organisations differ names few of them again.
    const isListed = rows.size < MOST_REMEMBERED;
    const before = isListed ? rows.get(organisation) : undefined;
    if (isListed && before === undefined) rows.set(organisation, at);
    const name = before === undefined ? fold(organisation) : (folded[before] ?? "");
    folded.push(name);
    marks[at] = before === undefined ? markOf(organisation, name) : (marks[before] ?? NONE);
  });
  return { folded, marks };
}

const MOST_REMEMBERED = 1000;

function markOf(organisation: string, folded: string): number {
  if (folded === "") return NONE;
  const mark = sameOrganisationMark(organisation, folded);
  return mark === NONE ? 0 : mark;
}

/** What is the same for all spellings of a partner's name; each as typed is understood once. */
function keyReader(): (partner: Partner) => string {
  const keys = new Map<string, string>();
  return ({ organisation }) => {
    const known = keys.get(organisation);
    if (known !== undefined) return known;
    const key = sameOrganisationKey(organisation);
    keys.set(organisation, key);
    return key;
  };
}

/** Nine digits are a number of their own. */
function picNumber({ pic }: Partner): number {
  return pic === null ? NONE : Number(pic);
}

/** What stands more than once in a list; nothing is never the same as nothing. */
function repeated(values: Int32Array): ReadonlySet<number> {
  const again = new Set<number>();
  const inOrder = values.slice().sort();
  for (let i = 1; i < inOrder.length; i++) {
    const value = inOrder[i] ?? NONE;
    if (value !== NONE && value === inOrder[i - 1]) again.add(value);
  }
  return again;
}

function repeatedTexts(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const text of texts) {
    if (text !== "" && seen.has(text)) again.add(text);
    seen.add(text);
  }
  return again;
}

function certainCountry(places: Places, { country }: Partner): CountryCode | null {
  const certain = country.kind === "known" && country.confidence === "certain";
  return certain ? stateOf(places, country.value) : null;
}

import { COMPANY_FORMS } from "../../reference/legal-forms";
import {
  NAME_DECOYS,
  NAME_PIECES,
  NAME_PIECES_OF_TWO,
} from "../../reference/organisation-name-words";
import { fold } from "./fold";
import { GROUPS, type Group } from "./partner";
import { phrases } from "./word-list";

/**
 * The groups an organisation's name speaks for; empty where it says nothing. A hint and no more: it never makes anything
 * certain, and names of ministries, hospitals or foundations are silent, since a name alone excludes nobody. Words for one
 * group win over words and legal forms that leave two open.
 */
export function groupsOfName(name: string): ReadonlySet<Group> {
  const folded = fold(name);
  const text = ` ${folded} `.replace(DECOYS, " |");
  const clear = GROUPS.filter((group) => PIECES[group].test(text));
  if (clear.length > 0) return new Set(clear);
  const either = PIECES_OF_TWO.filter(({ pieces }) => pieces.test(text));
  const company = endsWithCompanyForm(folded.split(" ")) ? COMPANY_MAY_BE : [];
  return new Set([...either.flatMap(({ groups }) => groups), ...company]);
}

// A company is a labour market actor; training companies are companies too.
const COMPANY_MAY_BE: readonly Group[] = ["labour-market-actor", "vet-provider"];
const COMPANY_FORM_SET: ReadonlySet<string> = new Set(phrases(COMPANY_FORMS).map(fold));
const LONGEST_FORM = 3;

const DECOYS = new RegExp(` (?:${phrases(NAME_DECOYS).map(fold).join("|")})[^ ]*`, "g");
const PIECES: Readonly<Record<Group, RegExp>> = {
  "labour-market-actor": anyPieceOf(NAME_PIECES["labour-market-actor"]),
  "higher-education-institution": anyPieceOf(NAME_PIECES["higher-education-institution"]),
  "vet-provider": anyPieceOf(NAME_PIECES["vet-provider"]),
};
const PIECES_OF_TWO = Object.entries(NAME_PIECES_OF_TWO).map(([groups, list]) => ({
  groups: groups.split("|") as Group[],
  pieces: anyPieceOf(list),
}));

function anyPieceOf(list: string): RegExp {
  return new RegExp(phrases(list).map(pieceAsPattern).join("|"));
}

function pieceAsPattern(piece: string): string {
  const folded = fold(piece);
  if (piece.startsWith("*")) return folded;
  return folded.length <= 5 ? ` ${folded} ` : ` ${folded}`;
}

function endsWithCompanyForm(words: readonly string[]): boolean {
  for (let n = 1; n <= Math.min(LONGEST_FORM, words.length - 1); n++) {
    if (COMPANY_FORM_SET.has(words.slice(-n).join(" "))) return true;
  }
  return false;
}

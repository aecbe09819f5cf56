import { EU_BODY_NAMES, NATIONAL_AGENCY_NAMES } from "../../reference/eu-bodies";
import { fold } from "./fold";
import { WordStarts } from "./word-starts";

/** Whether a name may be that of an EU body or of a National Agency: a question, since a name proves nothing. */
export function mayBeOfficialBody(name: string): boolean {
  return OFFICIAL_NAMES.find(fold(name)).length > 0;
}

const NAMES = [...EU_BODY_NAMES, ...NATIONAL_AGENCY_NAMES];

const OFFICIAL_NAMES = new WordStarts(NAMES.map((name) => [`${name} `, name] as const));

/** How these names begin: a name that has none of it, anywhere, is none of an official body. */
export const OFFICIAL_WORDS: readonly string[] = NAMES.map((name) =>
  name.split(" ").slice(0, 2).join(" ")
);

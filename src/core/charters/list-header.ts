import { fold } from "../reading/fold";
import { once } from "../reading/once";
import { remembered } from "../reading/remembered";
import { similarSearch } from "../reading/similar";

/** What we take of the list. */
export type ListField = "pic" | "erasmusCode" | "name" | "country" | "from" | "until";

/** "other": a column of the list that isn't needed. "partners": one that only a table of partners has. */
export type HeaderKind = ListField | "other" | "partners";

/**
 * What a header of the Commission's list says its column holds; null where it is none of that list's. Issues word and
 * misspell them differently: "Erasmus Code", "Eramus Code", "Erasmus ID code"; "Legal Name", "Name of institution".
 */
export function headerKind(header: string): HeaderKind | null {
  return header.length > LONGEST ? null : rememberedKind(header);
}

const rememberedKind = remembered(kindOf, 1000);

function kindOf(header: string): HeaderKind | null {
  const words = fold(header)
    .split(" ")
    .filter((word) => word !== "");
  const has = (list: readonly string[]): boolean => words.some((word) => list.includes(word));
  if (has(["pic"]) || words.join(" ").startsWith("participant identification")) return "pic";
  if (has(PARTNERS)) return "partners";
  if (has(["oid"])) return "other";
  if (!has(NAMES) && has(STARTS)) return "from";
  if (!has(NAMES) && has(ENDS)) return "until";
  if (words.some(isErasmus) && has(CODES)) return "erasmusCode";
  if (has(OTHERS)) return "other";
  if (has(["country"])) return "country";
  if (has(NAMES) && !has(CODES)) return "name";
  return null;
}

const LONGEST = 80;
const PARTNERS = ["role", "partner", "coordinator", "sme", "budget", "grant"];
const STARTS = ["start", "starts", "starting", "from", "begin", "begins", "beginning"];
const ENDS = ["end", "ends", "ending", "until", "expiry", "expires", "expiration"];
const CODES = ["code", "codes", "id", "identifier", "number", "no", "cd"];
const NAMES = [
  "name",
  "institution",
  "institutions",
  "organisation",
  "organization",
  "university",
  "holder",
  "beneficiary",
  "applicant",
];
const OTHERS = [
  "proposal",
  "application",
  "project",
  "charter",
  "eche",
  "street",
  "address",
  "post",
  "postal",
  "postcode",
  "zip",
  "city",
  "town",
  "website",
  "web",
  "url",
  "email",
  "phone",
];

const searchErasmus = once(() => similarSearch([["erasmus", true]]));

function isErasmus(word: string): boolean {
  return word === "erasmus" || (word.length > 4 && searchErasmus()(word, 2).length > 0);
}

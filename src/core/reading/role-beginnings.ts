import { AFFILIATING_WORDS, ASSOCIATING_WORDS } from "../../reference/role-words";
import { fold } from "./fold";
import type { Role } from "./partner";
import { phrases } from "./word-list";

/** A search for words of a folded text that begin with one of a list. */
export function beginnings(list: string): RegExp {
  return new RegExp(`(?:^| )(?:${phrases(list).map(fold).join("|")})[^ ]*`);
}

/**
 * The roles that a folded text tells once the beginnings of its words are heard, which say what kind of partner or body it
 * is: "tilknyttet partner", "povezana družba", "partnerszervezet".
 */
export function narrowed(folded: string, told: readonly Role[]): readonly Role[] {
  if (told.some((role) => role !== "full-partner")) return told;
  const isPartner = told.length > 0 || PARTNERS.test(folded);
  if (isPartner && ASSOCIATES.test(folded)) return ["associated-partner"];
  if (isPartner) return ["full-partner"];
  if (!FEW_WORDS.test(folded)) return told;
  if (AFFILIATES.test(folded)) return ["affiliated-entity"];
  return ASSOCIATES.test(folded) ? ["associated-partner"] : told;
}

const ASSOCIATES = beginnings(ASSOCIATING_WORDS);
const AFFILIATES = beginnings(AFFILIATING_WORDS);
// "Partnerská inštitúcia", "projektikumppani".
const PARTNERS = /^(?:[^ ]+ )?(?:proje[ck]ti?|hanke)?(?:partn|parten|партн|kumpp)[^ ]*(?: [^ ]+)?$/;
const FEW_WORDS = /^[^ ]+(?: [^ ]+){1,2}$/;

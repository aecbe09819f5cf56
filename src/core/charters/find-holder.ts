import { isWellFormedPic } from "../reading/identifier";
import type { Partner } from "../reading/partner";
import { stateOf } from "../rules/place";
import type { Places } from "../rules/rule";
import type { Holder } from "./charter-list";
import type { HolderSearch } from "./holder-search";

/** Which holder of the list a partner is. */
export type FoundHolder =
  | {
      readonly kind: "found";
      /** Likely: to be confirmed by the user. */
      readonly confidence: "certain" | "likely";
      readonly by: "pic" | "erasmus-code" | "name";
      /** The rows of this one holder; at least one. */
      readonly holders: readonly Holder[];
    }
  /** The partner's PIC is one holder's, its Erasmus code another's; or several holders bear its code or its name. */
  | {
      readonly kind: "several";
      readonly because: "pic-and-code" | "same-code" | "same-name";
      readonly holders: readonly Holder[];
    }
  | { readonly kind: "none" };

/**
 * The partner's PIC decides, then its Erasmus code, then its name and country. A PIC and a code are certain. A code whose
 * holder has another PIC than the partner is only likely, for a faculty or a subsidiary may borrow it; so is a name, which
 * others may bear. Where two holders fit, nothing is certain.
 */
export function findHolder(partner: Partner, search: HolderSearch, places: Places): FoundHolder {
  const pic = partner.pic !== null && isWellFormedPic(partner.pic) ? partner.pic : null;
  const { erasmusCode } = partner;
  const byPic = pic === null ? [] : search.byPic(pic);
  const byCode = erasmusCode === null ? [] : search.byErasmusCode(erasmusCode);
  if (byPic.length > 0) {
    const others = byCode.filter((holder) => holder.pic !== null && holder.pic !== pic);
    if (others.length > 0)
      return { kind: "several", because: "pic-and-code", holders: [...byPic, ...others] };
    return { kind: "found", confidence: "certain", by: "pic", holders: byPic };
  }
  if (byCode.length > 0) {
    if (!areOne(byCode)) return { kind: "several", because: "same-code", holders: byCode };
    const isBorrowed = pic !== null && byCode.some((holder) => holder.pic !== null);
    const confidence = isBorrowed ? "likely" : "certain";
    return { kind: "found", confidence, by: "erasmus-code", holders: byCode };
  }
  return findByName(partner, search, places);
}

function findByName(
  { organisation, country }: Partner,
  search: HolderSearch,
  places: Places
): FoundHolder {
  if (organisation === "" || country.kind !== "known") return { kind: "none" };
  // The list names states; a partner may name a territory of one.
  const found = search.byName(organisation, stateOf(places, country.value));
  if (found.length === 0) return { kind: "none" };
  return areOne(found)
    ? { kind: "found", confidence: "likely", by: "name", holders: found }
    : { kind: "several", because: "same-name", holders: found };
}

function areOne([first, ...others]: readonly Holder[]): boolean {
  return others.every(({ pic }) => pic !== null && pic === first?.pic);
}

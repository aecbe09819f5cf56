import { ERASMUS_CODE_COUNTRIES } from "../../reference/erasmus-code-countries";
import type { CharterLookUp } from "../charters/look-up";
import type { Partner } from "../reading/partner";
import type { Judged } from "./judged";
import { certainCountry } from "./named-row";
import { stateOf } from "./place";
import type { Places } from "./rule";
import { isWithdrawn } from "./taking-part";
import type { Caution, CautionCode } from "./verdict";

/** Cautions about charters and what identifies their holders, by themselves and beside the list of holders. */
export function charterCautions({ call, consortium, charters }: Judged): Caution[] {
  const { places } = call;
  const isListed = (partner: Partner): boolean => !isWithdrawn(partner);
  const lookUpOf = ({ id }: Partner): CharterLookUp | undefined => charters?.lookUps.get(id);
  const lookedUp = charters ? consortium.partners.filter(isListed) : [];
  const those = (holds: (partner: Partner, lookUp: CharterLookUp) => boolean): Partner[] =>
    lookedUp.filter((partner) => {
      const lookUp = lookUpOf(partner);
      return lookUp !== undefined && holds(partner, lookUp);
    });
  const coded = consortium.partners.filter(
    (partner) => partner.erasmusCode !== null && isListed(partner)
  );
  return [
    ...one(
      "charter-contradicted",
      those((_, { isContradicted }) => isContradicted)
    ),
    ...one(
      "charter-identifiers-disagree",
      those((_, { found }) => identifiersDisagree(found))
    ),
    ...one(
      "charter-country-differs",
      those((partner, { found }) => sitsElsewhere(partner, found, places))
    ),
    ...one(
      "erasmus-code-elsewhere",
      coded.filter((partner) => isCodeOfElsewhere(partner, lookUpOf(partner)?.found, places))
    ),
  ];
}

type Found = CharterLookUp["found"];

function identifiersDisagree(found: Found): boolean {
  if (found.kind === "several") return found.because === "pic-and-code";
  // The code's holder has another PIC than the partner.
  return found.kind === "found" && found.by === "erasmus-code" && found.confidence === "likely";
}

function sitsElsewhere(partner: Partner, found: Found, places: Places): boolean {
  if (found.kind !== "found" || found.by === "name") return false;
  const country = certainCountry(places, partner);
  const named = found.holders.flatMap((holder) => holder.country ?? []);
  return country !== null && named.length > 0 && !named.includes(country);
}

function isCodeOfElsewhere(partner: Partner, found: Found | undefined, places: Places): boolean {
  const country = certainCountry(places, partner);
  const letters = /^[A-Z]{1,3}(?= )|^(?:IRL|LUX)/.exec(partner.erasmusCode ?? "")?.[0] ?? "";
  const named = ERASMUS_CODE_COUNTRIES[letters];
  if (country === null || named === undefined || stateOf(places, named) === country) return false;
  // The list has this very code in the partner's country: then it has moved there with its holder.
  return !(
    found?.kind === "found" &&
    found.holders.some(
      (holder) => holder.erasmusCode === partner.erasmusCode && holder.country === country
    )
  );
}

function one(code: CautionCode, partners: readonly Partner[]): Caution[] {
  if (partners.length === 0) return [];
  return [{ code, partners: partners.map(({ id }) => id), detail: { count: partners.length } }];
}

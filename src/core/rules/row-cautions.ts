import type { Partner } from "../reading/partner";
import type { Judged } from "./judged";
import { sortedByOrganisation } from "./same-organisation";
import { isWithdrawn, takingPartOf } from "./taking-part";
import type { Caution, CautionCode } from "./verdict";

/** Cautions about how the table is written: rows that are hidden, struck through or repeated, and numbers that disagree. */
export function rowCautions({ consortium, rows }: Judged): Caution[] {
  const { partners, claimedPartners } = consortium;
  const hidden: Partner[] = [];
  const struck: Partner[] = [];
  partners.forEach((partner) => {
    if (partner.hidden) hidden.push(partner);
    if (partner.struck) struck.push(partner);
  });
  // Rows of every role: an organisation listed as full partner and again as associated partner deserves a look too.
  const isListed = (partner: Partner): boolean => !isWithdrawn(partner);
  const { organisations, namesakes } = sortedByOrganisation(rows.sharing, isListed);
  const repeated = organisations.filter((one) => one.partners.length > 1);
  return [
    ...repeated.map((one) =>
      about("duplicate-organisation", one.partners, { by: one.by, ...named(one.partners) })
    ),
    ...severalIn(rows.several),
    ...namesakes().map((all) => about("same-name-different-country", all, named(all))),
    ...(hidden.length > 0 ? [about("hidden-rows", hidden, { rows: hidden.length })] : []),
    ...(struck.length > 0 ? [about("struck-through-rows", struck, { rows: struck.length })] : []),
    ...claimCautions(partners, claimedPartners),
  ];
}

function severalIn(partners: readonly Partner[]): Caution[] {
  const those = partners.filter((partner) => !isWithdrawn(partner));
  return those.length === 0 ? [] : [about("several-in-one-row", those, named(those))];
}

/** A title may count every organisation listed, or those that take part as coordinator or full partner. */
function claimCautions(partners: readonly Partner[], claimed: number | undefined): Caution[] {
  const found = partners.length;
  if (claimed === undefined || claimed === found) return [];
  const full = partners.filter((partner) => takingPartOf(partner).counts !== "no").length;
  if (claimed === full) return [];
  return [about("claimed-number-differs", [], { claimed, found, full })];
}

function named(partners: readonly Partner[]): Caution["detail"] {
  return { organisation: partners[0]?.organisation ?? "" };
}

function about(
  code: CautionCode,
  partners: readonly Partner[],
  detail: Caution["detail"]
): Caution {
  return { code, partners: partners.map(({ id }) => id), detail };
}

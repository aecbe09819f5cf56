import type { CountryCode } from "../../reference/countries";
import type { Additions } from "../advice/additions";
import { adviceOn } from "./advice-on";
import type { Checked } from "./checked";
import { countryName } from "./names";
import { counted, ledIn, listed } from "./wording";

/**
 * Whom to add, so that it is enough whatever is still unclear: "Add 2 full partners: one VET provider and one of any kind,
 * both from different programme countries you don’t have yet (for example Finland and Malta)." "" where nobody is missing.
 */
export function additionSentence(checked: Checked): string {
  const { additions, atBest, newCountries } = adviceOn(checked);
  const { total } = additions;
  if (total === 0) return "";
  const whom = whomToAdd(additions, newCountries, checked);
  if (atBest.total === 0) return `Unless everything unclear turns out well, add ${whom}.`;
  if (atBest.total === total) return `Add ${whom}.`;
  const [are, many] = atBest.total === 1 ? ["is", "one"] : ["are", atBest.total];
  return `Add ${whom}; if everything unclear turns out well, ${many} ${are} enough.`;
}

/** "2 full partners: one VET provider and one of any kind, both from …", with the first of these countries as examples. */
export function whomToAdd(
  additions: Additions,
  newCountries: readonly CountryCode[],
  checked: Checked
): string {
  return `${whomText(additions, checked)}${fromText(additions, newCountries)}`;
}

function whomText(additions: Additions, checked: Checked): string {
  const { total } = additions;
  const kinds = kindTexts(additions, checked);
  const [only] = kinds;
  const partners = total === 1 ? "full partner" : "full partners";
  if (additions.ofAnyKind === total) return `${amount(total)} ${partners} of any kind`;
  if (kinds.length === 1) return `${only} as ${total === 1 ? "a " : ""}${partners}`;
  return `${counted(total, "full partner")}: ${listed(kinds, kinds.length)}`;
}

function kindTexts(additions: Additions, checked: Checked): readonly string[] {
  const { actors, heis, vets, providers, ofEitherGroup, ofAnyKind } = additions;
  const asksCharter = checked.verdict.call.rules.some(({ id }) => id === "eche");
  const charter = asksCharter ? (heis === 1 ? " with an ECHE" : " with ECHEs") : "";
  const so = (many: number, one: string, more: string): readonly string[] =>
    many === 0 ? [] : [`${amount(many)} ${many === 1 ? one : more}`];
  return [
    ...so(
      actors,
      "labour market actor (such as a company)",
      "labour market actors (such as companies)"
    ),
    ...so(
      heis,
      `higher education institution${charter}`,
      `higher education institutions${charter}`
    ),
    ...so(vets, "VET provider", "VET providers"),
    ...so(providers, "education and training provider", "education and training providers"),
    ...so(
      ofEitherGroup,
      "labour market actor or education and training provider",
      "labour market actors or education and training providers"
    ),
    ...so(ofAnyKind, "of any kind", "of any kind"),
  ];
}

function fromText(
  { total, fromNewCountries }: Additions,
  newCountries: readonly CountryCode[]
): string {
  if (fromNewCountries === 0) return "";
  const names = newCountries.slice(0, Math.min(2, fromNewCountries)).map(countryName);
  const example = ledIn(" (for example ", listed(names)) + (names.length > 0 ? ")" : "");
  if (fromNewCountries === 1) {
    const which = total === 1 ? "from" : "one of them from";
    return `, ${which} a programme country you don’t have yet${example}`;
  }
  const which =
    fromNewCountries < total ? `${fromNewCountries} of them` : total === 2 ? "both" : "each";
  const where =
    which === "each" ? "a different programme country" : "different programme countries";
  return `, ${which} from ${where} you don’t have yet${example}`;
}

function amount(many: number): string {
  return many === 1 ? "one" : String(many);
}

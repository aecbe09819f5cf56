import { COUNTRIES, type CountryCode } from "../../reference/countries";
import { isWellFormedPic } from "../reading/identifier";
import type { CharterList, Holder, Issued } from "./charter-list";

/**
 * A list as text, for keeping in a workbook: JSON with one string for each holder, the days of charters and the countries
 * counted out once. About 65 bytes a holder. Without `<`, `&` and what XML has no place for, so that it can stand there.
 */
export function keptText({ holders, issued, origin }: CharterList): string {
  const spans = new Numbering<string>();
  const countries = new Numbering<string>();
  const rows = holders.map(({ pic, erasmusCode, name, country, from, until }) =>
    [
      pic === null ? "" : pic.toString(36),
      erasmusCode ?? "",
      countries.numberOf(country ?? ""),
      spans.numberOf(`${from ?? ""}/${until ?? ""}`),
      name,
    ].join("|")
  );
  const kept: Kept = {
    version: VERSION,
    issued,
    origin: origin.name,
    countries: countries.all,
    spans: spans.all,
    holders: rows,
  };
  return JSON.stringify(kept).replace(UNFIT, escaped);
}

/** The list out of such a text; null where it is damaged, foreign or of a later version. */
export function listFromKept(text: string): CharterList | null {
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null;
    if (kept?.version !== VERSION) return null;
    const { issued, origin, countries = [], spans = [], holders: rows = [] } = kept;
    const holders = rows.flatMap((row) => holderOf(row, countries, spans));
    if (holders.length === 0) return null;
    return {
      holders,
      issued: issuedFrom(issued),
      origin: { kind: "file", name: typeof origin === "string" ? origin : "" },
    };
  } catch {
    return null;
  }
}

interface Kept {
  readonly version: typeof VERSION;
  readonly issued: Issued;
  readonly origin: string;
  readonly countries: readonly string[];
  readonly spans: readonly string[];
  /** PIC in base 36, Erasmus code, number of the country, number of the span, name. */
  readonly holders: readonly string[];
}

const VERSION = 1;

/** Values by the order in which they first came. */
class Numbering<T> {
  private readonly numbers = new Map<T, number>();

  numberOf(value: T): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.numbers.size);
    return this.numbers.size - 1;
  }

  get all(): readonly T[] {
    return [...this.numbers.keys()];
  }
}

function holderOf(
  row: string,
  countries: readonly string[],
  spans: readonly string[]
): readonly Holder[] {
  const [pic = "", erasmusCode = "", country = "", span = "", ...name] = row.split("|");
  const [from = "", until = ""] = (spans[Number(span)] ?? "").split("/");
  const number = parseInt(pic, 36);
  return [
    {
      pic: isWellFormedPic(number) ? number : null,
      erasmusCode: erasmusCode === "" ? null : erasmusCode,
      name: name.join("|"),
      country: countryIn(countries[Number(country)]),
      from: dayIn(from),
      until: dayIn(until),
    },
  ];
}

function countryIn(code: string | undefined): CountryCode | null {
  const isKnown = code !== undefined && Object.prototype.hasOwnProperty.call(COUNTRIES, code);
  return isKnown ? (code as CountryCode) : null;
}

function dayIn(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

function issuedFrom(found: Issued | undefined): Issued {
  const { date = null, evidence } = found ?? {};
  const known = EVIDENCE.find((one) => one === evidence) ?? "none";
  return { date: date === null ? null : dayIn(String(date)), evidence: known };
}

const EVIDENCE: readonly Issued["evidence"][] = [
  "file-name",
  "title",
  "sheet-name",
  "picked",
  "none",
];

// Halves of characters, non-characters, and what is markup or has no place in XML.
const UNFIT = /[<>&\u007f-\u009f\ud800-\udfff\ufffe\uffff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

import { passedDeadline } from "../rules/call-cautions";
import type { Call, Source } from "../rules/rule";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The call's deadline, whether it has passed on `asOf` (ISO 8601), and whether the call's figures are provisional. */
export function callSentence(call: Call, asOf: string): string {
  return [deadlineSentence(call, asOf), ...provisionalSentence(call)].join(" ");
}

/** "Guide, version 1, Part B, page 295": where a statement can be looked up. */
export function sourceSentence({ document, version, section, page }: Source): string {
  const parts = [document, version, section, page === null ? "" : `page ${page}`];
  return parts.filter((part) => part !== "").join(", ");
}

/** "10 March 2026" from "2026-03-10" or a longer ISO 8601 text; any other text is returned as it is. */
export function dateText(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : iso;
}

function deadlineSentence(call: Call, asOf: string): string {
  const { deadline } = call;
  if (deadline === null) return "The deadline is not known yet.";
  const time = deadline.slice(11, 16);
  const at = `${dateText(deadline)}${time ? `, ${time} Brussels time` : ""}`;
  if (passedDeadline(call, asOf) !== null) {
    return `It closed on ${at}; this shows how the consortium would have stood.`;
  }
  const today = asOf.slice(0, 10) === deadline.slice(0, 10);
  return today ? `The deadline is today, ${at}.` : `The deadline is ${at}.`;
}

function provisionalSentence({ standing }: Call): string[] {
  if (standing === "confirmed") return [];
  return [
    "Provisional: the text of this call was not yet available, so its figures are carried over from the edition before.",
  ];
}

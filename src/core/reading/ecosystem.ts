import { ECOSYSTEMS } from "../../reference/ecosystems";
import { ECOSYSTEM_TRANSLATIONS } from "../../reference/fact-words";
import { fold } from "./fold";
import { once } from "./once";
import { phrases } from "./word-list";

/** Industrial ecosystems that a text names. */
export interface NamedEcosystems {
  /** Ids, in the guide's order. */
  readonly ids: readonly string[];
  /** Likely where one goes by another name than its own. */
  readonly confidence: "certain" | "likely";
}

/** Reads the names of one or several industrial ecosystems ("Tourism", "Digital; Health"); null where any part is none. */
export function readEcosystems(text: string): NamedEcosystems | null {
  const whole = ecosystemOf(text);
  const found = whole
    ? [whole]
    : text.split(/[;,\n/|]|\s(?:and|und|et|y|e|i|en|&|\+)\s/i).map(ecosystemOf);
  if (found.length > ECOSYSTEM_IDS.length || found.some((one) => one === undefined)) return null;
  const isCertain = found.every((one) => one?.confidence === "certain");
  const ids = ECOSYSTEM_IDS.filter((id) => found.some((one) => one?.id === id));
  return { ids, confidence: isCertain ? "certain" : "likely" };
}

const ECOSYSTEM_IDS = Object.keys(ECOSYSTEMS);

interface Named {
  readonly id: string;
  readonly confidence: "certain" | "likely";
}

function ecosystemOf(text: string): Named | undefined {
  return ecosystemNames().get(keyOf(text));
}

// Lists number them, in an order that changed between editions; "and" is written in many ways.
function keyOf(text: string): string {
  return fold(text.replace(/^\s*\d{1,2}\s*[.):–-]\s*/, "").replace(/&/g, " and "));
}

const ecosystemNames = once(() => {
  const names = new Map<string, Named>();
  const claim = (list: readonly string[], id: string, confidence: Named["confidence"]): void => {
    for (const name of list)
      if (!names.has(keyOf(name))) names.set(keyOf(name), { id, confidence });
  };
  for (const [id, { name }] of Object.entries(ECOSYSTEMS)) claim([name], id, "certain");
  for (const [id, list] of Object.entries(ECOSYSTEM_TRANSLATIONS))
    claim(phrases(list), id, "certain");
  for (const [id, { aliases }] of Object.entries(ECOSYSTEMS)) claim(phrases(aliases), id, "likely");
  return names;
});

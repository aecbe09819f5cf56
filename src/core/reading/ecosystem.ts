import { ECOSYSTEMS, type EcosystemId } from "../../reference/ecosystems";
import { fold } from "./fold";
import { phrases } from "./word-list";

/** The industrial ecosystem a text names, spelling forgiven; never by number, since the numbering has changed. */
export function ecosystemNamed(text: string): EcosystemId | undefined {
  return BY_NAME.get(fold(text.replace(LEADING_NUMBER, "")));
}

const LEADING_NUMBER = /^\s*\d+\s*[.):-]?\s*/;

const BY_NAME: ReadonlyMap<string, EcosystemId> = new Map(
  (Object.keys(ECOSYSTEMS) as EcosystemId[]).flatMap((id) =>
    [ECOSYSTEMS[id].name, id, ...phrases(ECOSYSTEMS[id].aliases)].map(
      (name) => [fold(name), id] as const
    )
  )
);

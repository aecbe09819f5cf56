import { ECOSYSTEMS } from "../../reference/ecosystems";

/** The industrial ecosystems to choose from, in the guide's order; values are the ids of `ProjectFacts.ecosystems`. */
export function ecosystemOptions(): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(ECOSYSTEMS).map(([value, { name }]) => ({ value, label: name }));
}

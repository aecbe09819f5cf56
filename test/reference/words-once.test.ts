import { COUNTRY_ADJECTIVES } from "../../src/reference/country-adjectives";
import { ORGANISATION_TYPE_WORDS } from "../../src/reference/organisation-type-words";
import { AROUND_LABELS, FACT_LABEL_WORDS } from "../../src/reference/fact-words";
import { OWNERSHIP_WORDS } from "../../src/reference/ownership-words";
import { ROLE_WORDS } from "../../src/reference/role-words";
import { fold } from "../../src/core/reading/fold";
import { phrases } from "../../src/core/reading/word-list";

// Every byte is loaded before the pane shows.
test.each([
  ["types of organisations", ORGANISATION_TYPE_WORDS],
  ["roles", ROLE_WORDS],
  ["owners", { OWNERSHIP_WORDS }],
])("no word for %s stands twice, spelling forgiven", (_, lists: Record<string, string>) => {
  const spellings = Object.values(lists).flatMap((list) => phrases(list).map(fold));
  expect(spellings.filter((one, at) => spellings.indexOf(one) < at)).toEqual([]);
});

test("no adjective of a country, and no word of a fact's label, stands twice in its list", () => {
  const facts = Object.values(FACT_LABEL_WORDS).flatMap((lists) => Object.values(lists));
  for (const list of [...Object.values(COUNTRY_ADJECTIVES), ...facts, AROUND_LABELS]) {
    const spellings = list.trim().split(/\s+/).map(fold);
    expect(spellings.filter((one, at) => spellings.indexOf(one) < at)).toEqual([]);
  }
});

import type { Group, Partner } from "../../../src/core/reading/partner";
import type { Reading } from "../../../src/core/reading/reading";
import type { Consortium } from "../../../src/core/rules/verdict";
import type { CountryCode } from "../../../src/reference/countries";

/** A newcomer of one group, or of none. */
export type Kind = Group | null;

export const KINDS: readonly Kind[] = [
  "labour-market-actor",
  "higher-education-institution",
  "vet-provider",
  null,
];

/** The consortium with newcomers, each a full partner and certain; the first comes from the first country, and so on. */
export function withNewcomers(
  consortium: Consortium,
  kinds: readonly Kind[],
  countries: readonly CountryCode[]
): Consortium {
  const { partners } = consortium;
  const newcomers = kinds.map((kind, index) =>
    newcomer(partners.length + index + 1, kind, countries[index] ?? "DE")
  );
  return { ...consortium, partners: [...partners, ...newcomers] };
}

function newcomer(id: number, kind: Kind, country: CountryCode): Partner {
  const capable = (group: Group) => (group === kind ? "certain" : "no");
  return {
    id,
    row: id,
    organisation: `Newcomer ${id}`,
    country: certain(country),
    role: certain("full-partner"),
    status: certain("confirmed"),
    types: { kind: "absent" },
    groups: {
      "labour-market-actor": capable("labour-market-actor"),
      "higher-education-institution": capable("higher-education-institution"),
      "vet-provider": capable("vet-provider"),
    },
    eche: certain(true),
    pic: null,
    erasmusCode: null,
    hidden: false,
    struck: false,
    columns: {},
  };
}

/** Every way to choose so many newcomers, their order aside. */
export function* multisets(size: number, from = 0): Generator<readonly Kind[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < KINDS.length; at++) {
    for (const rest of multisets(size - 1, at)) yield [KINDS[at] ?? null, ...rest];
  }
}

export function certain<T>(value: T): Reading<T> {
  return { kind: "known", value, typed: String(value), confidence: "certain", evidence: "name" };
}

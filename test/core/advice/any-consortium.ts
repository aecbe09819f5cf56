import fc from "fast-check";
import { CALLS } from "../../../src/calls/index";
import type { Partner } from "../../../src/core/reading/partner";
import type { Call } from "../../../src/core/rules/rule";
import type { Consortium } from "../../../src/core/rules/verdict";
import { consortiumFromCsv } from "../rules/partners-from-csv";
import { randomTable, seeded } from "../rules/random-consortium";
import { SMALL_MINIMA } from "./small-minima";

/** Every call there is, and small ones of which a handful of partners decides. */
export const anyCall: fc.Arbitrary<Call> = fc.oneof(
  fc.constantFrom(...CALLS),
  fc.constantFrom(...SMALL_MINIMA)
);

/** Random tables of up to `most` rows, some of which name the same organisation, by PIC or by name. */
export function anyConsortium(most: number): fc.Arbitrary<Consortium> {
  return fc
    .record({ seed: fc.integer(), countTwice: fc.boolean() })
    .map(({ seed, countTwice }): Consortium => {
      const random = seeded(seed);
      const table = consortiumFromCsv(randomTable(random, most));
      const partners = table.partners.map((partner): Partner => {
        const pic = random() < 0.1 ? 999000000 + Math.floor(random() * 3) : null;
        const organisation =
          random() < 0.1 ? `Werk ${Math.floor(random() * 3)}` : partner.organisation;
        return { ...partner, pic, organisation };
      });
      return { ...table, partners, countTwice };
    });
}

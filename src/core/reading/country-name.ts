import type { CountryCode } from "../../reference/countries";
import { countryOfName } from "./country-spellings";
import { fold } from "./fold";
import { withoutKindOfState } from "./long-name";
import { oneScript } from "./look-alikes";
import { decodedAnew } from "./mis-decoded";

/**
 * The place a text names from end to end: a name in any language we know, the same under "Republic of", or once letters of
 * a look-alike script or a wrong decoding are mended.
 */
export function countryOfWholeName(text: string): CountryCode | undefined {
  const folded = fold(text);
  const bare = withoutKindOfState(folded);
  const mended = decodedAnew(text);
  return (
    countryOfName(folded) ??
    (bare === undefined ? undefined : countryOfName(bare)) ??
    oneScript(folded)
      .map(countryOfName)
      .find((country) => country !== undefined) ??
    (mended === undefined ? undefined : countryOfWholeName(mended))
  );
}

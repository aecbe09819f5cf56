import { writeFileSync } from "node:fs";
import { countryNamesSource } from "./country-names-source";

// Run it after a new CLDR or a change to `fold`: npx tsx test/reference/generate-country-names.ts
writeFileSync("src/reference/country-names.ts", countryNamesSource());

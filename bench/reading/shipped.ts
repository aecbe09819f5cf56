// What is measured, to be bundled: see ../as-shipped.
export { readCountry } from "../../src/core/reading/country";

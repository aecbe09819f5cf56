// What is measured, to be bundled: see ../as-shipped.
export { readAhead } from "../../src/app/read-ahead";
export { readConsortium } from "../../src/app/read-consortium";
export { readRecord } from "../../src/app/record";
export { CALLS } from "../../src/calls";

/** Nine full partners from five countries: enough for the two smaller lots, too few for a Blueprint. */
export const NINE_PARTNERS: readonly (readonly string[])[] = [
  ["Organisation", "Country", "Role", "Type"],
  ["Aspen Works", "Germany", "Coordinator", "SME"],
  ["Birch Metals", "Germany", "Partner", "SME"],
  ["Cedar Tools", "Spain", "Partner", "Large enterprise"],
  ["Dale Chamber", "Spain", "Partner", "Chamber of commerce"],
  ["University of Elmstad", "Norway", "Partner", "Higher education institution"],
  ["University of Firby", "France", "Partner", "Higher education institution"],
  ["Grove VET School", "France", "Partner", "VET provider"],
  ["Hazel VET School", "Italy", "Partner", "VET provider"],
  ["Ivy Research", "Italy", "Partner", "Research institute"],
];

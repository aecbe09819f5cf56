/** A partner table with its header row: a partner from each of these countries, all but a few of them full partners. */
export function partnerTable(countries: readonly string[]): string[][] {
  return [HEADER, ...countries.map(partner)];
}

const HEADER = ["Organisation", "Country", "Role", "Organisation type"];

function partner(country: string, index: number): string[] {
  const role =
    index === 0 ? "Coordinator" : index % 7 === 0 ? "Associated partner" : "Full partner";
  return [`Organisation ${index + 1}`, country, role, TYPES[index % TYPES.length] ?? ""];
}

const TYPES = ["University", "VET provider", "SME", "Chamber of commerce", "Large enterprise"];

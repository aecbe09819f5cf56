/** The capitals that a name's words begin with: "University of Example" has "UE". */
export function initialsOf(name: string): string {
  return (name.match(BEGINS) ?? []).map((begin) => begin.replace(/^\P{L}/u, "")).join("");
}

const BEGINS = /(?:^|\P{L})\p{Lu}/gu;

/** The capitals that a name's words begin with: "University of Example" has "UE". */
export function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
}

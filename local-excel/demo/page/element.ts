/** A new element with classes, attributes and text: never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  text = ""
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** The page's own element of that id. @throws Error when page.html has none of that kind */
export function byId<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  id: string
): HTMLElementTagNameMap[Name] {
  const found = document.getElementById(id);
  if (found?.localName !== name) throw new Error(`page.html has no <${name} id="${id}">`);
  return found as HTMLElementTagNameMap[Name];
}

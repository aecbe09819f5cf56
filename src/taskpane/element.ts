type Child = Node | string | null;

/** Makes an element with attributes and children; text goes in as text, never as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that does one thing. */
export function button(
  label: string,
  onClick: () => void,
  {
    primary = false,
    disabled = false,
  }: { readonly primary?: boolean; readonly disabled?: boolean } = {}
): HTMLButtonElement {
  const made = element(
    "button",
    { type: "button", class: primary ? "primary" : "secondary", disabled },
    label
  );
  made.addEventListener("click", onClick);
  return made;
}

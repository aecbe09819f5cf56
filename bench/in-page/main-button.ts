/** The button of that text when it can be seen and pressed; shadow roots are searched too. */
export function mainButton(root: ParentNode, text: string): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    if (isButton(element) && element.textContent.trim() === text)
      return canBePressed(element) ? element : undefined;
    const within = element.shadowRoot ? mainButton(element.shadowRoot, text) : undefined;
    if (within) return within;
  }
  return undefined;
}

function isButton(element: HTMLElement): boolean {
  return /^(fluent-)?button$/i.test(element.localName) || element.role === "button";
}

function canBePressed(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const visible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const disabled = element.matches(
    ":disabled, [disabled], [disabled-focusable], [aria-disabled='true']"
  );
  return visible && !disabled && width > 0 && height > 0;
}

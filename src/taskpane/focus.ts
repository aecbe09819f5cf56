/** Draws without losing the user's place. */
export interface Focus {
  /** Draws; where that takes the focused element away, the focus goes to the heading of what it stood in. */
  readonly drawing: (draw: () => void) => void;
  /** With the next drawing, the focus goes to the element with this `data-focus`; to the first of several that is there. */
  readonly on: (...names: readonly string[]) => void;
}

export function createFocus(root: HTMLElement): Focus {
  let wanted: readonly string[] = [];
  return {
    on: (...names) => (wanted = names),
    drawing: (draw) => {
      const before = document.activeElement;
      const homes = before && root.contains(before) ? homesOf(before) : null;
      draw();
      const [found] = wanted.flatMap((name) => named(root, name) ?? []);
      wanted = [];
      if (found) found.focus();
      else if (homes && !before?.isConnected) headingOf(homes, root)?.focus();
    },
  };
}

function named(root: HTMLElement, name: string): HTMLElement | null {
  const all = [...root.querySelectorAll<HTMLElement>("[data-focus]")];
  return all.find(({ dataset }) => dataset["focus"] === name) ?? null;
}

function homesOf(element: Element): Element[] {
  const homes: Element[] = [];
  let home = element.closest("[data-home]");
  while (home) {
    homes.push(home);
    home = home.parentElement?.closest("[data-home]") ?? null;
  }
  return homes;
}

function headingOf(homes: readonly Element[], root: HTMLElement): HTMLElement | null {
  const headings = [...homes.filter(({ isConnected }) => isConnected), root].flatMap(
    (home) => home.querySelector<HTMLElement>("summary, [tabindex='-1']") ?? []
  );
  return headings[0] ?? null;
}

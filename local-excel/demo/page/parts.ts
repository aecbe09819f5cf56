/** F6 and Shift+F6 go from one part of the window to the next, as in Excel. */
export function goThrough(parts: readonly (() => HTMLElement | null)[]): {
  next(back: boolean): void;
} {
  const next = (back: boolean): void => {
    const places = parts.map((part) => part()).filter((place) => place !== null);
    const now = places.findIndex((place) => isIn(place));
    const to = places[(now + (back ? -1 : 1) + places.length) % places.length];
    to?.focus();
  };
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    next(event.shiftKey);
  });
  return { next };
}

function isIn(place: HTMLElement): boolean {
  const part = place.closest("[data-part]") ?? place;
  return part.contains(document.activeElement);
}

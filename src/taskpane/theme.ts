/** How Office looks, as far as it says so. */
export interface PaneTheme {
  readonly isDark: boolean;
}

/** Follows Office's theme; null: the system's. Contrast themes of the system are honoured either way. */
export function setTheme(theme: PaneTheme | null): void {
  const { dataset } = document.documentElement;
  delete dataset["theme"];
  if (theme !== null) dataset["theme"] = theme.isDark ? "dark" : "light";
}

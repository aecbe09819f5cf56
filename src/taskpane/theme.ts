/** How Office looks, as far as it says so. */
export interface PaneTheme {
  readonly isDark: boolean;
  readonly isHighContrast?: boolean;
}

/** Follows Office's theme; null: the system's. Contrast themes of the system are honoured either way. */
export function setTheme(theme: PaneTheme | null): void {
  const { dataset } = document.documentElement;
  delete dataset["theme"];
  delete dataset["contrast"];
  if (theme === null) return;
  dataset["theme"] = theme.isDark ? "dark" : "light";
  if (theme.isHighContrast) dataset["contrast"] = "high";
}

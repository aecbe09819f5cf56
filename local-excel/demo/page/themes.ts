import type { ThemeColors } from "../pane-link";

/** Colours that Office reports of its themes: "colorful", "black", and a contrast theme of Windows. */
export const THEMES: Readonly<Record<string, ThemeColors>> = {
  light: colors(0xffffff, 0x242424, 0xf5f5f5, 0x242424),
  dark: colors(0x262626, 0xffffff, 0x0a0a0a, 0xffffff),
  contrast: colors(0x000000, 0xffffff, 0x000000, 0xffff00),
};

function colors(
  bodyBackgroundColor: number,
  bodyForegroundColor: number,
  controlBackgroundColor: number,
  controlForegroundColor: number
): ThemeColors {
  return {
    bodyBackgroundColor,
    bodyForegroundColor,
    controlBackgroundColor,
    controlForegroundColor,
  };
}

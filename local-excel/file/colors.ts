import type { XmlElement } from "./xml-element";

/**
 * "#RRGGBB" of a <color>, <fgColor> or <bgColor>; undefined for automatic or none.
 * Theme colours with a tint are computed as ECMA-376 18.8.19 says.
 */
export function readColor(
  element: XmlElement | undefined,
  theme: readonly string[]
): string | undefined {
  if (!element || element.get("auto") === "1") return undefined;
  const rgb = element.get("rgb");
  const indexed = element.get("indexed");
  const themed = element.get("theme");
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : themed !== undefined
        ? theme[Number(themed)]
        : indexed !== undefined
          ? INDEXED[Number(indexed)]
          : undefined;
  if (!base) return undefined;
  return `#${tinted(base, Number(element.get("tint") ?? 0)).toUpperCase()}`;
}

/** Theme colours in the order that `theme="n"` counts them: light 1, dark 1, light 2, dark 2, accents, links. */
export function readTheme(source: string | undefined): string[] {
  return THEME_ORDER.map((name, i) => {
    const found =
      source &&
      new RegExp(
        `<a:${name}>\\s*<a:(?:srgbClr[^>]*val|sysClr[^>]*lastClr)="([0-9A-Fa-f]{6})"`
      ).exec(source);
    return found?.[1] ?? OFFICE_THEME[i]!;
  });
}
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** "#RRGGBB" of what an add-in may write as a colour; undefined when it is none. */
export function parseColor(text: string): string | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  return hex && `#${hex.toUpperCase()}`;
}

function tinted(hex: string, tint: number): string {
  if (!tint) return hex;
  const [r, g, b] = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const spread = max - min;
  const lightness = (max + min) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    spread === 0
      ? 0
      : max === r
        ? ((g - b) / spread + 6) % 6
        : max === g
          ? (b - r) / spread + 2
          : (r - g) / spread + 4;
  const light = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const channel = (n: number): string => {
    const k = (n + hue * 2) % 12;
    const value = light - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return channel(0) + channel(8) + channel(4);
}

// ECMA-376 18.8.27; 0 to 7 repeat as 8 to 15.
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ` +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 " +
  "FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"
).split(" ");

const NAMED: Record<string, string> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  silver: "C0C0C0",
  purple: "800080",
  navy: "000080",
  teal: "008080",
  lightgray: "D3D3D3",
  lightgrey: "D3D3D3",
  lightblue: "ADD8E6",
  lightgreen: "90EE90",
  lightyellow: "FFFFE0",
  darkgreen: "006400",
  darkred: "8B0000",
  pink: "FFC0CB",
  lime: "00FF00",
  maroon: "800000",
  olive: "808000",
};

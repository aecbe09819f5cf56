export function escapeXml(text: string): string {
  if (!/[&<>"\u0000-\u001f]/.test(text)) return text;
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

export function decodeXml(raw: string): string {
  if (!raw.includes("&") && !raw.includes("<")) return raw;
  return raw
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "")
    .replace(
      /<!\[CDATA\[([\s\S]*?)\]\]>|&(#x[\da-f]+|#\d+|\w+);/gi,
      (whole, cdata: string | undefined, entity: string | undefined) => {
        if (entity === undefined) return cdata ?? "";
        if (entity.startsWith("#")) {
          const code = /^#x/i.test(entity)
            ? parseInt(entity.slice(2), 16)
            : parseInt(entity.slice(1), 10);
          return String.fromCodePoint(code);
        }
        return ENTITIES[entity] ?? whole;
      }
    );
}
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

import { RECORD_NAMESPACE } from "./survey";

/** The record's text as the XML that lies in the workbook. The text holds no character that XML would mind. */
export function recordXml(text: string): string {
  return `<alliance-check xmlns="${RECORD_NAMESPACE}"><record>${text}</record></alliance-check>`;
}

/** The record's text out of the XML; null when there is none. */
export function recordOf(xml: string | null | undefined): string | null {
  return /<record>([\s\S]*)<\/record>/.exec(xml ?? "")?.[1] ?? null;
}
